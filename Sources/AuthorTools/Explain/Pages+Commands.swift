import DialogueSyntax

/// `<<` and `>>`, and what may stand beside a command.
extension Pages {
  static let commands: [Page] = [
    Page(
      SyntaxProblems.unclosedCommand,
      "A command has no >> on its line.",
      why: """
        A command begins with << and ends with >>, both on one line. A single > doesn't
        end it.
        """,
      broken: """
        Let's be quiet for a moment.
        <<wait 4>
        """,
      mended: """
        Let's be quiet for a moment.
        <<wait 4>>
        """),
    Page(
      SyntaxProblems.strayCommandEnd,
      "There is a >> with no << before it.",
      why: """
        The line isn't a command then: the person reads it, signs and all.
        """,
      broken: """
        wait 4>>
        """,
      mended: """
        <<wait 4>>
        """),
    Page(
      SyntaxProblems.singleBrackets,
      "A command stands in single brackets.",
      why: """
        The line isn't a command then: the person reads it, signs and all.
        """,
      broken: """
        <wait 4>
        """,
      mended: """
        <<wait 4>>
        """),
    Page(
      SyntaxProblems.bareCommand,
      "A command stands without its brackets.",
      why: """
        The line isn't a command then: the person reads "jump Evening", and nothing
        happens.
        """,
      broken: """
        jump Evening
        """,
      mended: """
        <<jump Evening>>
        """),
    Page(
      SyntaxProblems.oneBracketMore,
      "There is one bracket too many.",
      why: """
        A command has two of each: << and >>. What is too much may be read out, or taken
        for a part of the command's name.
        """,
      broken: """
        <<wait 4>>>
        """,
      mended: """
        <<wait 4>>
        """),
    Page(
      SyntaxProblems.textAfterCommand,
      "Text stands behind a command on the same line.",
      why: """
        It is shown as a line of its own, which a reader of the script easily misses.
        """,
      broken: """
        <<wait 4>> There.
        """,
      mended: """
        <<wait 4>>
        There.
        """),
    Page(
      SyntaxProblems.commandAfterText,
      "A command stands behind a line's text.",
      why: """
        Only a condition can stand there: <<if …>>, <<once>> or <<once if …>>. Any other
        command is a step of its own. Under a choice, it is what happens when the choice
        is taken.
        """,
      broken: """
        Let's be quiet for a moment. <<wait 4>>
        """,
      mended: """
        Let's be quiet for a moment.
        <<wait 4>>
        """),
    Page(
      SyntaxProblems.tagOnCommand,
      "A tag stands behind a command.",
      why: """
        Tags belong to lines and choices. A command can't have one.
        """,
      broken: """
        <<wait 4>> #quiet
        """,
      mended: """
        // quiet
        <<wait 4>>
        """),
    Page(
      SyntaxProblems.reserved,
      "A command begins with a word that is kept for later.",
      why: """
        The word local may mean something in a later Yarn, so no command can have that
        name.
        """,
      broken: """
        <<local 4>>
        """,
      mended: """
        <<wait 4>>
        """),
  ]

  /// What has a beginning and an end.
  static let blocks: [Page] = [
    Page(
      SyntaxProblems.unclosedBlock,
      "An <<if>>, <<once>> or <<enum>> has no end.",
      why: """
        Nobody can tell how much of what follows belongs to it. <<if>> ends with
        <<endif>>, <<once>> with <<endonce>>, <<enum>> with <<endenum>>. Inside a choice,
        all of it is indented as deep, with no empty line between.
        """,
      broken: """
        <<if visited("Evening")>>
        Good to see you again.
        How are you?
        """,
      mended: """
        <<if visited("Evening")>>
        Good to see you again.
        <<endif>>
        How are you?
        """),
    Page(
      SyntaxProblems.strayCloser,
      "An <<endif>>, <<else>> or their like has nothing to belong to.",
      why: """
        Something was opened and closed twice, or never opened; or an <<else>> stands
        behind another one, which has taken all that is left.
        """,
      broken: """
        Good to see you again.
        <<endif>>
        """,
      mended: """
        <<if visited("Evening")>>
        Good to see you again.
        <<endif>>
        """),
    Page(
      SyntaxProblems.tooDeep,
      "Too much stands inside one another.",
      why: """
        150 blocks or choices inside one another are more than anyone can follow, and
        more than is read. Parts of it can be nodes of their own: <<detour Part>>.
        """,
      broken: .told("An <<if>> in an <<if>> in an <<if>> …, 151 of them."),
      mended: """
        <<if visited("Evening")>>
        <<detour Evening>>
        <<endif>>
        """),
  ]
}
