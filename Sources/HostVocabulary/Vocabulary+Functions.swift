import DialogueProgram

extension Vocabulary {
  private static let shelf = Parameter("shelf", .value(.string), "a shelf's name")
  private static let measureName = Parameter("measure", .value(.string), "a measure's name")

  static let kept = FunctionSignature(
    "kept", [shelf], returns: .number, "How many of their words are on that shelf.",
    range: [.number(0), .number(1), .number(3)])

  static let recall = FunctionSignature(
    "recall", [shelf], returns: .string,
    "One of the words on that shelf, the one not recalled for longest; empty where there is none.",
    range: [.string(""), .string("my sister")])

  static let last = FunctionSignature(
    "last", [measureName], returns: .number,
    "The latest value of a measure; -1 where there is none.",
    range: [.number(-1), .number(0), .number(5), .number(10)])

  static let daysSince = FunctionSignature(
    "days_since", [measureName], returns: .number,
    "Whole days since a measure was last taken; -1 where it never was.",
    range: [.number(-1), .number(0), .number(1), .number(30)])

  static let helped = FunctionSignature(
    "helped", [Parameter("practice", .value(.string), "a practice's name")], returns: .number,
    "How much lower the craving was after that practice, the latest ten times, on average; 0 where "
      + "unknown.",
    range: [.number(0), .number(2), .number(-1)])

  static let partOfDay = FunctionSignature(
    "part_of_day", [], returns: .string, "morning, afternoon, evening or night.",
    range: [.string("morning"), .string("afternoon"), .string("evening"), .string("night")])

  private static let said = Parameter("text", .value(.string), "what they said")

  static let mirror = FunctionSignature(
    "mirror", [said], returns: .string,
    "Their words turned toward them (\"i miss my son\": \"you miss your son\"), to stand within a "
      + "line; empty where that can't be done safely, so ask for that first.",
    range: [.string(""), .string("you miss your son")])

  /// The topics `mentions` knows; `Listening` has the words.
  public static let topics = [
    "family", "work", "pain", "sleep", "money", "health", "loneliness", "anger",
  ]

  static let talk = FunctionSignature(
    "talk", [said], returns: .string,
    "Which way their words lean: change, sustain (going on as it is), mixed or neutral. A guess, wrong "
      + "about two times in five: say what was heard and ask before anything hangs on it, and let "
      + "both ways be good ones.",
    range: [.string("change"), .string("sustain"), .string("mixed"), .string("neutral")])

  static let talkReason = FunctionSignature(
    "talk_reason", [said], returns: .string,
    "What kind of lean it sounds like: desire, ability, reason, need, commitment, activation or "
      + "steps; empty where it is neutral. A guess, like talk.",
    range: ["", "desire", "ability", "reason", "need", "commitment", "activation", "steps"].map {
      .string($0)
    })

  static let talkConfidence = FunctionSignature(
    "talk_confidence", [said], returns: .number,
    "How often talk is right about words like these, of a hundred times: 0 to 100.",
    range: [.number(0), .number(50), .number(90)])

  static let mentions = FunctionSignature(
    "mentions",
    [said, Parameter("topic", .value(.string), topics.joined(separator: ", "))], returns: .bool,
    "Whether their words speak of a topic, well or ill: \(topics.joined(separator: ", ")).",
    range: [.bool(false), .bool(true)])

  /// What a function gives someone whom nothing is known of yet; nil for one that isn't ours.
  public static func calmAnswer(to name: String) -> Value? {
    switch name {
    case "kept", "helped": .number(0)
    case "recall", "mirror", "talk_reason": .string("")
    case "talk": .string("neutral")
    case "talk_confidence": .number(0)
    case "mentions": .bool(false)
    case "last", "days_since": .number(-1)
    case "part_of_day": .string("night")
    default: nil
    }
  }
}
