extension English {
  var keys: KeyTable {
    KeyTable(sections: [
      .init(
        title: "At any prompt you can type",
        rows: [
          .init("/help", "people to call, at once, and this list"),
          .init("/back", "take your last answer back, and what came of it"),
          .init("/again", "show the last lines again"),
          .init("/skip", "go past this; at a menu, none of these"),
          .init("/pause", "stop here; next time it goes on from this place"),
          .init("/find", "look for help near you: /find detox near 10001"),
          .init("/plan", "what you have kept, in the order it is used"),
          .init("/people", "your people, then lines to call"),
          .init("/keep", "keep these words, or what you said last: /keep reason my son"),
          .init("/helped", "mark what helped of what you found; it stands first later"),
          .init("/country", "whose numbers are shown: /country ireland"),
          .init("/unlock", "where your journal is locked: open it, and this talk goes on"),
          .init("/hide", "clear the screen and leave, at once"),
          .init("/quit", "leave; your place is kept"),
        ]),
      .init(
        title: "Keys",
        rows: [
          .init("Tab", "fills in a choice, a command, or words you have kept", needsEditing: true),
          .init(
            "Up", "what you said before in this conversation; Down goes back", needsEditing: true),
          .init("Ctrl-R", "finds what you said before by a part of it", needsEditing: true),
          .init("Ctrl-C", "asks whether to leave, as Ctrl-D does; a second time leaves"),
          .init("Ctrl-\\", "the same as /hide"),
          .init("any key", "while Leeward speaks: the rest at once; a letter begins an answer"),
          .init("Space", "at a full page: the next; in a practice: pauses, and goes on"),
          .init("t", "in a practice: the time left; any other key ends it"),
        ]),
    ])
  }
}
