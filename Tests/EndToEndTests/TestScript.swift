/// A short conversation that has one of each prompt, and one that asks for ever.
enum TestScript {
  static let text = """
    title: Start
    ---
    <<declare $n = 0>>
    <<declare $said = "">>
    Hello from the test. #line:t1
    -> First way #line:t2
        How strong is it? #line:t3
        <<rate $n "low" "high">>
        What is around it? #line:t4
        <<ask $said "a hint">>
        You said {$said}, at {$n}. #line:t5
        <<wait 600>>
        After the quiet. #line:t6
    -> Second way #line:t7
        The part of the day is {part_of_day()}. #line:t8
    -> Another way, with a great many words in it so that it has to be broken somewhere #line:t9
        <<jump Echo>>
    Goodbye then. #line:t10
    ===
    title: Echo
    ---
    <<ask $said "anything">>
    I heard {$said}. #line:t11
    <<jump Echo>>
    ===

    """
}
