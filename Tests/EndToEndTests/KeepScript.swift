/// A conversation that keeps and measures.
enum KeepScript {
  static let text = """
    title: KeepTest
    ---
    <<declare $keep_n = 0>>
    <<declare $keep_said = "">>
    How strong is it? #line:k1
    <<rate $keep_n "low" "high">>
    <<measure craving {$keep_n}>>
    What is around it? #line:k2
    <<ask $keep_said "a hint">>
    <<keep reason {$keep_said}>>
    You said {$keep_said}, at {$keep_n}. #line:k3
    -> One way #line:k4
        Then one way. #line:k5
    -> Not now <<if $keep_n > 20>> #line:k6
        Not reached. #line:k7
    -> That's enough #line:k8
        As you like. #line:k9
    Goodbye then. #line:k10
    ===

    """
}
