import DialogueCompiler
import DialogueSyntax

/// A node's frame: its title, its headers, where it begins and ends.
extension Pages {
  static let nodes: [Page] = [
    Page(
      SyntaxProblems.missingDelimiter,
      "The --- or the === of a node is missing, or isn't alone on its line.",
      why: """
        A node is: headers, a line of three dashes, its lines, and a line of three
        equals signs. Without one of the two, nobody can tell where it begins or ends,
        and the next node is taken for a part of it.
        """,
      broken: .script(
        """
        title: Evening
        Good evening.
        ===
        """),
      mended: .script(
        """
        title: Evening
        ---
        Good evening.
        ===
        """)),
    Page(
      SyntaxProblems.notUnderstood,
      "Something stands where it means nothing.",
      why: """
        The rest of the script is read as if it weren't there. Most often it is text
        outside of a node, or a line among its headers.
        """,
      broken: .script(
        """
        title: Evening
        Good evening.
        ---
        How are you?
        ===
        """),
      mended: .script(
        """
        title: Evening
        ---
        Good evening.
        How are you?
        ===
        """)),
    Page(
      SyntaxProblems.invalidTitle,
      "A title or subtitle isn't one word.",
      why: """
        Jumps name a node by its title, so it is one word: letters, digits and _, not
        beginning with a digit.
        """,
      broken: .script(
        """
        title: Late evening
        ---
        You're still up.
        ===
        """),
      mended: .script(
        """
        title: Late_evening
        ---
        You're still up.
        ===
        """)),
    Page(
      CompilerProblems.missingTitle,
      "A node has no title.",
      why: """
        Nothing can jump to it, so nobody ever reads it. Often the header is there and
        only misspelled.
        """,
      broken: .script(
        """
        titel: Evening
        ---
        Good evening.
        ===
        """),
      mended: .script(
        """
        title: Evening
        ---
        Good evening.
        ===
        """)),
    Page(
      CompilerProblems.severalTitles,
      "A node has two titles.",
      why: """
        Only one can be its name. If two nodes were meant, the === of the first and the
        --- of the second are missing.
        """,
      broken: .script(
        """
        title: Evening
        title: Night
        ---
        Good evening.
        ===
        """),
      mended: .script(
        """
        title: Evening
        ---
        Good evening.
        ===
        """)),
    Page(
      CompilerProblems.duplicateTitle,
      "Two nodes have the same title.",
      why: """
        A jump could mean either of them. This counts for all scripts of a project
        together. Nodes can share a title on purpose, when each has a when: header.
        """,
      broken: .script(
        """
        title: Evening
        ---
        Good evening.
        ===
        title: Evening
        ---
        You're back.
        ===
        """),
      mended: .script(
        """
        title: Evening
        ---
        Good evening.
        ===
        title: Evening_again
        ---
        You're back.
        ===
        """)),
    Page(
      CompilerProblems.emptyNode,
      "A node has nothing in it.",
      why: """
        Nothing is said when the conversation comes to it. Yarn Spinner leaves such a
        node out, and a jump to it stops the conversation there.
        """,
      broken: .script(
        """
        title: Evening
        ---
        ===
        """),
      mended: .script(
        """
        title: Evening
        ---
        Good evening.
        ===
        """)),
  ]
}
