import DialogueCompiler

/// Where a conversation goes.
extension Pages {
  static let ways: [Page] = [
    Page(
      CompilerProblems.noSuchNode,
      "A jump or a detour leads to a node that isn't there.",
      why: """
        Someone is talking, and the conversation stops in the middle. Yarn Spinner only
        warns of it; Leeward refuses such a script.
        """,
      broken: """
        It comes, and it goes.
        <<jump Evning>>
        """,
      mended: """
        It comes, and it goes.
        <<jump Evening>>
        """),
    Page(
      CompilerProblems.unreachable,
      "Nobody ever comes to this.",
      why: """
        It stands behind a <<jump>>, a <<stop>> or a <<return>>, or behind a menu in which
        every choice leaves. It may be misplaced: a line meant for one of the choices, say.
        """,
      broken: """
        <<jump Evening>>
        It comes, and it goes.
        """,
      mended: """
        It comes, and it goes.
        <<jump Evening>>
        """),
  ]

  /// Nodes that share a title.
  static let groups: [Page] = [
    Page(
      CompilerProblems.groupWithoutWhen,
      "A node shares its title with others and has no when: header.",
      why: """
        Nodes can share a title if each says when it may come. One that may always come
        says when: always.
        """,
      broken: .script(
        """
        title: Evening
        when: visited("Evening")
        ---
        You're back.
        ===
        title: Evening
        ---
        Good evening.
        ===
        """),
      mended: .script(
        """
        title: Evening
        subtitle: back
        when: visited("Evening")
        ---
        You're back.
        ===
        title: Evening
        subtitle: first
        when: always
        ---
        Good evening.
        ===
        """)),
    Page(
      CompilerProblems.duplicateSubtitle,
      "Two nodes of one title have the same subtitle.",
      why: """
        How often each was seen is kept under its title and subtitle together.
        """,
      broken: .script(
        """
        title: Evening
        subtitle: calm
        when: always
        ---
        Good evening.
        ===
        title: Evening
        subtitle: calm
        when: always
        ---
        A quiet evening.
        ===
        """),
      mended: .script(
        """
        title: Evening
        subtitle: calm
        when: always
        ---
        Good evening.
        ===
        title: Evening
        subtitle: quiet
        when: always
        ---
        A quiet evening.
        ===
        """)),
    Page(
      MemberWithoutSubtitle.problem,
      "A node shares its title with others and has no subtitle.",
      why: """
        How often it was seen is kept, so that another one comes next time. Without a
        subtitle that is forgotten as soon as its when: header changes.
        """,
      broken: .script(
        """
        title: Evening
        when: always
        ---
        Good evening.
        ===
        """),
      mended: .script(
        """
        title: Evening
        subtitle: calm
        when: always
        ---
        Good evening.
        ===
        """)),
  ]
}
