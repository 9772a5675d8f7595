import DialogueCompiler
import DialogueSyntax

/// Values in conditions, in <<set>> and between { }.
extension Pages {
  static let values: [Page] = [
    Page(
      SyntaxProblems.expression,
      "A value or a condition can't be read.",
      why: """
        A value is a number, a text in quotes, true or false, a variable, a function, or
        several of them with a sign between: + - * / %, == != < <= > >=, and or xor not.
        Two things are equal with ==; a single = puts a value into a variable.
        """,
      broken: """
        <<declare $mood = 3>>
        <<if $mood = 5>>
        Good.
        <<endif>>
        """,
      mended: """
        <<declare $mood = 3>>
        <<if $mood == 5>>
        Good.
        <<endif>>
        """),
    Page(
      CompilerProblems.typeMismatch,
      "A value is of another kind than what belongs there.",
      why: """
        There are numbers, texts, true or false, and the cases of enums. They don't mix:
        a condition is true or false, + adds two numbers or joins two texts.
        """,
      broken: """
        <<declare $mood = 3>>
        <<if $mood>>
        Good.
        <<endif>>
        """,
      mended: """
        <<declare $mood = 3>>
        <<if $mood > 5>>
        Good.
        <<endif>>
        """),
    Page(
      CompilerProblems.wrongArguments,
      "A function is given too few or too many values.",
      why: """
        Each function takes a number of values in its parentheses; those that no one
        describes take as many as where they are used first.
        """,
      broken: """
        One of six: {dice()}
        """,
      mended: """
        One of six: {dice(6)}
        """),
    Page(
      CompilerProblems.unknownType,
      "Nothing says what kind of value something is.",
      why: """
        A number, a text, or true or false: it is found out from how a variable or a
        function is used, and here nothing tells. A <<declare>> does.
        """,
      broken: """
        <<if $now == $before>>
        Still the same.
        <<endif>>
        """,
      mended: """
        <<declare $now = 0>>
        <<declare $before = 0>>
        <<if $now == $before>>
        Still the same.
        <<endif>>
        """),
    Page(
      CompilerProblems.unknownExpressionType,
      "Nothing says what a value put into a line is.",
      why: """
        The variable or the function is used nowhere else, so nothing tells what it
        holds. Often its name is misspelled.
        """,
      broken: """
        <<declare $name = "you">>
        This one is for {$nmae}.
        {$name} can keep it.
        """,
      mended: """
        <<declare $name = "you">>
        This one is for {$name}.
        """),
  ]
}
