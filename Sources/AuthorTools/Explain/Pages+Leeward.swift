/// What Leeward looks for beyond the language: ways to help, and traps.
extension Pages {
  static let leeward: [Page] = [
    Page(
      WayToHelp.problem,
      "A project that people talk to lacks a node that helps in danger.",
      why: """
        When someone is in danger, Leeward leaves whatever was going on for one of three
        nodes: HelpEmergency, HelpCrisis and HelpConcern. A project with a node called
        Start has all three. Nothing can silence this.
        """,
      broken: .script(
        """
        title: Start
        ---
        Good evening.
        ===
        title: HelpEmergency
        ---
        Is someone with you?
        ===
        title: HelpConcern
        ---
        That's a lot to carry.
        ===
        """),
      mended: .script(
        """
        title: Start
        ---
        Good evening.
        ===
        title: HelpEmergency
        ---
        Is someone with you?
        ===
        title: HelpCrisis
        ---
        I'm glad you said it.
        ===
        title: HelpConcern
        ---
        That's a lot to carry.
        ===
        """)),
    Page(
      UnknownCommand.problem,
      "Leeward has no command of this name.",
      why: """
        The person would see nothing where it stands. leeward vocabulary lists the
        commands there are.
        """,
      broken: """
        <<wiat 4>>
        """,
      mended: """
        <<wait 4>>
        """),
    Page(
      CommandArguments.problem,
      "A command has something missing, something too much, or something it can't take.",
      why: """
        The person would see nothing where it stands. leeward vocabulary says what each
        command takes.
        """,
      broken: """
        <<wait a while>>
        """,
      mended: """
        <<wait 4>>
        """),
    Page(
      SplitMenu.problem,
      "An empty line splits a menu in two.",
      why: """
        The person gets the choices above it, and takes one of them before they see those
        below. An empty line in what happens after a choice does the same: what
        comes below it no longer belongs to the choice. So it is with => lines.
        """,
      broken: """
        -> Ride it out

        -> Take a few breaths
        """,
      mended: """
        -> Ride it out
        -> Take a few breaths
        """),
    Page(
      ColonInSentence.problem,
      "A colon makes what stands before it the name of who speaks.",
      why: """
        "It's 8:30" is said by someone called "It's 8". The first colon in a line does
        that, and a \\ before it keeps it from doing so. A name that speaks three lines is
        taken for a name.
        """,
      broken: """
        I have one question: how are you?
        """,
      mended: """
        I have one question\\: how are you?
        """),
    Page(
      MixedAndOr.problem,
      "and, or and xor stand beside one another without parentheses.",
      why: """
        They go from left to right: a or b and c means (a or b) and c, which is not what
        most people take it to mean. And both sides are always worked out.
        """,
      broken: """
        <<if visited("Night") or visited("Evening") and dice(6) == 6>>
        Back again.
        <<endif>>
        """,
      mended: """
        <<if visited("Night") or (visited("Evening") and dice(6) == 6)>>
        Back again.
        <<endif>>
        """),
    Page(
      CommentInProse.problem,
      "A // inside a sentence or an address makes a comment of the rest.",
      why: """
        "See http://example.org" is shown as "See http:". With a \\ before each / it is
        shown as it is meant. A comment has a space before it.
        """,
      broken: """
        See example.org//help
        """,
      mended: """
        See example.org\\/\\/help
        """),
    Page(
      TagInProse.problem,
      "A # inside a sentence makes a tag of what follows.",
      why: """
        "You are #1" is shown as "You are". With a \\ before it the # is shown. A tag has a
        space before it and isn't only a number.
        """,
      broken: """
        You are #1
        """,
      mended: """
        You are \\#1
        """),
    Page(
      LineWithoutID.problem,
      "A line has no #line: id of its own.",
      why: """
        It is known by its node and its words then. When they change, what was kept about
        it is lost: its translation, that it was said. Told once for each file.
        """,
      broken: """
        Good evening.
        """,
      mended: """
        Good evening. #line:evening
        """),
    Page(
      OnceWithoutID.problem,
      "Something that is said once has no #line: id.",
      why: """
        That it was said is kept under its id. Without one it is kept under its words:
        when you mend a comma, people hear it again. A <<once>> block is known by the id
        of the first line in it.
        """,
      broken: """
        <<once>>
        We haven't met before.
        <<endonce>>
        """,
      mended: """
        <<once>>
        We haven't met before. #line:first_time
        <<endonce>>
        """),
    Page(
      PracticeHeaders.problem,
      "A practice has a header that can't be used as it is.",
      why: """
        A node with practice: is listed by leeward practice and can be asked for by that
        name, in letters, digits and hyphens. minutes: says how long it takes, and in
        parentheses how short and how long it can be made; without them it takes as long
        as it takes. Two nodes of one name: only the first is found.
        """,
      broken: .script(
        """
        title: Scan
        practice: body-scan
        minutes: five or so
        ---
        Start with the feet. #line:feet
        <<wait 20>>
        ===
        """),
      mended: .script(
        """
        title: Scan
        practice: body-scan
        minutes: 5 (2 to 20)
        ---
        Start with the feet. #line:feet
        <<wait 20>>
        ===
        """)),
    Page(
      TalkUnconfirmed.problem,
      "A way is taken on talk() alone.",
      why: """
        talk() guesses which way words lean, and is wrong about two times in five. Say what
        was heard and ask whether it is so, before anything is kept and before the way ends.
        """,
      broken: .script(
        """
        title: Evening
        ---
        <<declare $said = "">>
        What brings you here? #line:what
        <<ask $said>>
        <<if talk($said) == "change">>
            <<keep reason {$said}>>
        <<endif>>
        ===
        """),
      mended: .script(
        """
        title: Evening
        ---
        <<declare $said = "">>
        What brings you here? #line:what
        <<ask $said>>
        <<if talk($said) == "change">>
            That sounds like a reason to change something. #line:sounds
            -> It is. Keep it. #line:keep
                <<keep reason {$said}>>
            -> Not really. #line:no
        <<endif>>
        ===
        """)),
  ]
}
