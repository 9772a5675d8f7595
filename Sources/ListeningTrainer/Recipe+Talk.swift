extension Recipe {
  /// Every model, by name.
  static let all = [talk, talkReason, guide, danger, dangerKind]

  /// Leaning towards change, towards going on, or neither.
  static let talk = Recipe(
    name: "talk", labels: ["change", "sustain", "neutral"],
    sources: [smokingChats, written(label: "talk", meaning: ["mixed": ["change", "sustain"]])],
    trainer: .telling,
    shares: [0.30, 0.17, 0.53],
    notes: learnedFromChats)

  /// What kind of leaning it is: DARN-CAT.
  static let talkReason = Recipe(
    name: "talkReason",
    labels: ["desire", "ability", "reason", "need", "commitment", "activation", "steps"],
    bits: 15,
    sources: [written(label: "reason", meaning: reasonsOfMixed)],
    trainer: .telling,
    notes: ["Learned from Tests/ListeningTests/Sets/talk-develop.tsv."])

  private static let learnedFromChats = [
    "Learned from Tests/ListeningTests/Sets/talk-develop.tsv and from the smoking chats of MIBot",
    "(ACL 2025), CC BY-SA 4.0: these weights are under that licence, with credit to MIBot's authors.",
    "See Sources/Listening/Weights/LICENSE.md.",
  ]

  private static let smokingChats = Source(
    name: "smoking chats", path: "../shared/data/talk/smoking-chats.tsv", label: "label",
    group: "conversation")

  private static func written(label: String, meaning: [String: [String]]) -> Source {
    Source(
      name: "written", path: "Tests/ListeningTests/Sets/talk-develop.tsv", label: label,
      group: "meaning", meaning: meaning)
  }

  /// "desire/ability" stands for both.
  private static let reasonsOfMixed: [String: [String]] = {
    let reasons = ["desire", "ability", "reason", "need", "commitment", "activation", "steps"]
    var meaning: [String: [String]] = [:]
    for first in reasons {
      for second in reasons { meaning["\(first)/\(second)"] = [first, second] }
    }
    return meaning
  }()
}
