import DialogueSyntax

/// What can be wrong inside a line, and with choices.
extension Pages {
  static let lines: [Page] = [
    Page(
      SyntaxProblems.invalidEscape,
      "A \\ stands before a sign that needs none.",
      why: """
        In a line, \\ takes the meaning from the sign after it: \\{ shows a brace. It is
        used before \\ < > { } # / [ ] and :. To show a \\ itself, write it twice.
        """,
      broken: """
        Calm\\rest
        """,
      mended: """
        Calm\\\\rest
        """),
    Page(
      SyntaxProblems.tagsNotLast,
      "A # begins a tag, and something else follows it.",
      why: """
        From the # on nothing is read out. If the sign is meant to be seen, write \\#. If
        it is a tag, it stands at the end of its line, one word, and is never alone.
        """,
      broken: """
        You are my #1 today.
        """,
      mended: """
        You are my \\#1 today.
        """),
    Page(
      MarkupReadable.problem,
      "The tags in square brackets can't be read.",
      why: """
        The person then sees the line with all its signs. A tag is opened and closed,
        [b]so[/b], or it is one by itself, [pause/]. To show a [, write \\[.
        """,
      broken: """
        You can [b]rest now.
        """,
      mended: """
        You can [b]rest[/b] now.
        """),
  ]

  static let choices: [Page] = [
    Page(
      SyntaxProblems.emptyItem,
      "There are no words after an arrow.",
      why: """
        There is nothing to choose, or nothing to say. A condition alone is not enough.
        """,
      broken: """
        -> Ride it out
        -> <<if visited("Evening")>>
        """,
      mended: """
        -> Ride it out
        -> The same as last time <<if visited("Evening")>>
        """),
    Page(
      SyntaxProblems.emptyIndent,
      "The line under a choice is indented but holds only spaces.",
      why: """
        Indented lines under a choice are what happens when it is taken. Spaces alone
        can't be told from a forgotten line.
        """,
      broken: .lines("-> Ride it out\n    \nIt comes, and it goes."),
      mended: """
        -> Ride it out
            It comes, and it goes.
        """),
  ]
}
