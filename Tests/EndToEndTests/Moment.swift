/// A moment of a conversation that something from outside can fall into.
enum Moment: String, CaseIterable {
  /// Nothing was waited for: the program is still beginning.
  case beginning = ""
  case menu
  case typing
  case speech
  case quiet
  case breath
  case sit
  /// "Leave for now?"
  case leaving

  /// Those that a person sees.
  static let shown = allCases.filter { $0 != .beginning }

  /// Asks for words, answers them, and then comes to the moment that is chosen.
  static let script = """
    title: Moments
    ---
    <<declare $at_this_moment = "">>
    <<ask $at_this_moment "before">>
    Heard {$at_this_moment}.
    -> Typing
        <<ask $at_this_moment "half">>
        Heard {$at_this_moment}.
    -> Speech
        This is the first of some lines that take their time.
        This is the second of some lines that take their time.
        This is the third of some lines that take their time.
        This is the fourth of some lines that take their time.
    -> Quiet
        <<wait 600>>
    -> Breath
        <<breathe 4 1 6 1 60>>
    -> Sit
        <<sit 60>>
    After the moment.
    <<ask $at_this_moment "after">>
    Then {$at_this_moment}.
    ===

    """
}
