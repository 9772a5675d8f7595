import DialogueProgram

extension Vocabulary {
  static let ask = CommandSignature(
    "ask",
    [
      Parameter("variable", .variable(.string), "where their words go"),
      Parameter("hint", .value(.string), fallback: .string(""), "shown softly beside the prompt"),
    ],
    "A line to answer in their own words. An empty answer is an answer.",
    example: "<<ask $said \"a word is fine\">>")

  static let rate = CommandSignature(
    "rate",
    [
      Parameter("variable", .variable(.number), "where the number goes"),
      Parameter("low", .value(.string), fallback: .string("not at all"), "what 0 means"),
      Parameter("high", .value(.string), fallback: .string("as much as can be"), "what 10 means"),
    ],
    "A number from 0 to 10. Anything else is asked again, kindly; /skip leaves the variable as it was.",
    example: "<<rate $craving \"barely there\" \"as strong as it gets\">>")

  static let wait = CommandSignature(
    "wait", [Parameter("seconds", .value(.number), in: 0...600)],
    "Quiet for so many seconds. Any key goes on.", example: "<<wait 4>>")

  static let breathe = CommandSignature(
    "breathe",
    [
      Parameter("in", .value(.number), in: 1...60, "seconds"),
      Parameter("hold", .value(.number), in: 0...60, "seconds"),
      Parameter("out", .value(.number), in: 1...60, "seconds"),
      Parameter("rest", .value(.number), in: 0...60, "seconds"),
      Parameter("rounds", .value(.number), in: 1...200),
    ],
    "Paced breathing, drawn and counted. Space pauses, any other key ends it.",
    example: "<<breathe 4 0 6 0 8>>")

  static let sit = CommandSignature(
    "sit",
    [
      Parameter("minutes", .value(.number), in: 0...120),
      Parameter(
        "bell", .value(.number), in: 0...120, fallback: .number(0),
        "minutes between soft bells; 0 for none"),
    ],
    "Silent sitting. Time left is shown only if asked for.", example: "<<sit 5 1>>")

  static let bell = CommandSignature(
    "bell", [], "One soft bell, where sound is wanted.", example: "<<bell>>")

  static let keep = CommandSignature(
    "keep",
    [
      Parameter("shelf", .word(shelves)),
      Parameter("words", .rest, "what is kept; nothing is kept of an empty answer"),
    ],
    "Puts their words on a shelf of their own, and says that they are kept.",
    example: "<<keep reason {$said}>>")

  static let show = CommandSignature(
    "show", [Parameter("shelf", .word(shelves))], "Shows what is on a shelf.",
    example: "<<show reason>>")

  static let measure = CommandSignature(
    "measure",
    [
      Parameter("name", .name), Parameter("value", .value(.number), in: -1_000_000...1_000_000),
    ],
    "Remembers a number with its time.", example: "<<measure craving {$craving}>>")

  static let resources = CommandSignature(
    "resources", [Parameter("topic", .name)],
    "Who to call or where to go: emergency, danger (emergency, then crisis), crisis, overdose, "
      + "treatment, poison, violence, information, naloxone. Never empty.",
    example: "<<resources crisis>>")
}
