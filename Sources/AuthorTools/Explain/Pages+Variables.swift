import DialogueCompiler
import DialogueSyntax

/// Variables: declared, used, and worked out.
extension Pages {
  static let variables: [Page] = [
    Page(
      SyntaxProblems.declarationWithoutValue,
      "A <<declare>> has no value.",
      why: """
        The value says what the variable holds until it is set, and what kind of value it
        ever holds.
        """,
      broken: """
        <<declare $mood>>
        It was {$mood}.
        """,
      mended: """
        <<declare $mood = 0>>
        It was {$mood}.
        """),
    Page(
      CompilerProblems.undeclared,
      "A variable is used but never declared.",
      why: """
        It works: it begins as 0, as an empty text, or as false. But a misspelled name is
        then a variable of its own, and nobody notices. With a <<declare>>, it shows.
        """,
      broken: """
        <<set $mood = 3>>
        It was {$mood}.
        """,
      mended: """
        <<declare $mood = 0>>
        <<set $mood = 3>>
        It was {$mood}.
        """),
    Page(
      CompilerProblems.unusedVariable,
      "A variable is declared, but nothing uses it.",
      why: """
        It does no harm. It may be left over, or the place that uses it may spell it
        another way.
        """,
      broken: """
        <<declare $mood = 0>>
        Good evening.
        """,
      mended: """
        <<declare $mood = 0>>
        It was {$mood}.
        """),
    Page(
      CompilerProblems.duplicateVariable,
      "A variable is declared twice.",
      why: """
        A declaration counts for all scripts of a project, wherever it stands, so there
        is one. What changes a value on the way is <<set>>.
        """,
      broken: """
        <<declare $mood = 3>>
        <<declare $mood = 5>>
        It was {$mood}.
        """,
      mended: """
        <<declare $mood = 3>>
        <<set $mood = 5>>
        It was {$mood}.
        """),
    Page(
      CompilerProblems.declaredType,
      "A declared value is not of the kind that is said after as.",
      why: """
        One of the two is wrong, and nobody but you knows which.
        """,
      broken: """
        <<declare $mood = "calm" as number>>
        It was {$mood}.
        """,
      mended: """
        <<declare $mood = "calm" as string>>
        It was {$mood}.
        """),
    Page(
      CompilerProblems.noSuchType,
      "There is no such kind of value.",
      why: """
        After as stands number, string (a text), bool (true or false), or the name of an
        enum in the project.
        """,
      broken: """
        <<declare $name = "you" as text>>
        This one is for {$name}.
        """,
      mended: """
        <<declare $name = "you" as string>>
        This one is for {$name}.
        """),
    Page(
      CompilerProblems.readOnly,
      "A variable that is worked out from others is set.",
      why: """
        A variable declared with more than a plain value (a smart variable) is worked out
        anew each time it is read. What is put into it would be lost at once.
        """,
      broken: """
        <<declare $times = 0>>
        <<declare $often = $times > 3>>
        <<set $often = true>>
        {$often}
        """,
      mended: """
        <<declare $times = 0>>
        <<declare $often = $times > 3>>
        <<set $times = 4>>
        {$often}
        """),
    Page(
      CompilerProblems.smartLoop,
      "A variable is worked out from itself.",
      why: """
        To know one, the other would have to be known first, and so on for ever. One of
        them needs a plain value.
        """,
      broken: """
        <<declare $calm = not $tense>>
        <<declare $tense = not $calm>>
        {$calm}
        """,
      mended: """
        <<declare $calm = not $tense>>
        <<declare $tense = false>>
        {$calm}
        """),
  ]

  /// Values that have names.
  static let enums: [Page] = [
    Page(
      CompilerProblems.enumeration,
      "The cases of an enum don't fit together.",
      why: """
        An enum has at least one case; each has another name and another value. Either
        all have a value or none, all numbers or all texts.
        """,
      broken: """
        <<enum Mood>>
        <<case Calm>>
        <<case Calm>>
        <<endenum>>
        {Mood.Calm}
        """,
      mended: """
        <<enum Mood>>
        <<case Calm>>
        <<case Tense>>
        <<endenum>>
        {Mood.Calm}
        """),
    Page(
      CompilerProblems.enumValue,
      "The value of a case isn't plain.",
      why: """
        It is a whole number or a text in quotes, and nothing that is to be worked out.
        """,
      broken: """
        <<enum Mood>>
        <<case Calm = 1 + 1>>
        <<endenum>>
        {Mood.Calm}
        """,
      mended: """
        <<enum Mood>>
        <<case Calm = 2>>
        <<endenum>>
        {Mood.Calm}
        """),
    Page(
      CompilerProblems.duplicateEnum,
      "Two enums have the same name.",
      why: """
        An enum counts for all scripts of a project, wherever it stands, so there is one
        of a name.
        """,
      broken: """
        <<enum Mood>>
        <<case Calm>>
        <<endenum>>
        <<enum Mood>>
        <<case Tense>>
        <<endenum>>
        {Mood.Calm}
        """,
      mended: """
        <<enum Mood>>
        <<case Calm>>
        <<case Tense>>
        <<endenum>>
        {Mood.Calm}
        """),
    Page(
      CompilerProblems.noSuchMember,
      "An enum has no such case, or there is no such enum.",
      why: """
        Most often the name is misspelled. Capitals count.
        """,
      broken: """
        <<enum Mood>>
        <<case Calm>>
        <<endenum>>
        {Mood.Clam}
        """,
      mended: """
        <<enum Mood>>
        <<case Calm>>
        <<endenum>>
        {Mood.Calm}
        """),
  ]
}
