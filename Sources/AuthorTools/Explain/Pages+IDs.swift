import DialogueCompiler

/// `#line:` and `#shadow:`.
extension Pages {
  static let ids: [Page] = [
    Page(
      CompilerProblems.duplicateLineID,
      "Two lines have the same id.",
      why: """
        What is kept about a line (its translation, that it was said) is kept under its
        id. This happens when a line is copied with its tag.
        """,
      broken: """
        Breathe in. #line:breathe
        Breathe out. #line:breathe
        """,
      mended: """
        Breathe in. #line:breathe_in
        Breathe out. #line:breathe_out
        """),
    Page(
      CompilerProblems.severalLineIDs,
      "A line has more than one id.",
      why: """
        What is kept about a line is kept under its id, so there is one.
        """,
      broken: """
        Breathe in. #line:breathe #line:in
        """,
      mended: """
        Breathe in. #line:breathe
        """),
    Page(
      CompilerProblems.lineAndShadow,
      "A line has a #line: and a #shadow: id.",
      why: """
        #line: names a line of its own, #shadow: says that it repeats another one. A line
        is one or the other.
        """,
      broken: """
        Breathe in. #line:breathe
        Breathe in. #line:again #shadow:breathe
        """,
      mended: """
        Breathe in. #line:breathe
        Breathe in. #shadow:breathe
        """),
    Page(
      CompilerProblems.unknownShadow,
      "A line repeats one that isn't there.",
      why: """
        #shadow:breathe takes its text and its translation from the line with
        #line:breathe, and no line has that id.
        """,
      broken: """
        Breathe in. #line:breath
        Breathe in. #shadow:breathe
        """,
      mended: """
        Breathe in. #line:breathe
        Breathe in. #shadow:breathe
        """),
    Page(
      CompilerProblems.shadowText,
      "A line that repeats another has another text.",
      why: """
        #shadow:breathe shows the text of the line with #line:breathe, whatever is written
        here. The two are the same, so that nobody is misled.
        """,
      broken: """
        Breathe in. #line:breathe
        Breathe in again. #shadow:breathe
        """,
      mended: """
        Breathe in. #line:breathe
        Breathe in again. #line:breathe_again
        """),
    Page(
      CompilerProblems.shadowExpression,
      "A line that is repeated has a value in it.",
      why: """
        A line with { } may come out another way each time, so it can't be repeated by
        its id.
        """,
      broken: """
        Breath {visited_count("Evening")}. #line:count
        Breath {visited_count("Evening")}. #shadow:count
        """,
      mended: """
        Breath {visited_count("Evening")}. #line:count
        Breath {visited_count("Evening")}. #line:count_again
        """),
  ]
}
