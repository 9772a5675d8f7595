import Listening

extension Recipe {
  /// How much danger there is: each label stands for itself and all that is worse.
  static let danger = Recipe(
    name: "danger", labels: ["concern", "crisis", "emergency"],
    sources: [
      dangerSet("danger-develop", meaning: levels),
      dangerSet("harmless-develop", meaning: levels) { !$0.hasPrefix("first.") },
      dangerSet("harmless-develop", meaning: levels) { $0.hasPrefix("first.") },
      Source(
        name: "smoking chats", path: "../shared/data/talk/smoking-chats.tsv", label: "label",
        group: "conversation",
        meaning: ["change": [], "sustain": [], "neutral": []],
        keeps: { Int($0).map { $0 % 2 == 0 } ?? false }),
      // Ordinary talk of a habit is no danger.
      Source(
        name: "talk", path: "Tests/ListeningTests/Sets/talk-develop.tsv", label: "talk",
        group: "meaning", weight: 0.3,
        meaning: ["change": [], "sustain": [], "neutral": [], "mixed": []]),
      // And what can be said back to someone isn't either.
      turned("mirror"), turned("mirror-given"),
    ],
    look: { LearnedDanger.look($0, bits: $1) },
    // A crisis is judged with the other two scores, so it is shifted last.
    alarms: Alarms(
      source: 1, shares: [(0, 0.0415), (2, 0.02), (1, 0.016)],
      used: { LearnedDanger.used($0, of: $1) }),
    notes: [
      "Learned from danger-develop, harmless-develop and talk-develop of Tests/ListeningTests/Sets, and half",
      "of the smoking chats of MIBot (ACL 2025), CC BY-SA 4.0: these weights are under that licence, with",
      "credit to MIBot's authors. See Sources/Listening/Weights/LICENSE.md.",
    ])

  /// What the danger is, and whether it is to someone else.
  static let dangerKind = Recipe(
    name: "dangerKind", labels: kinds + ["other"], bits: 14,
    sources: [
      dangerSet(
        "danger-develop", label: "kind", alsoLabels: ["who"], meaning: ["me": [], "unknown": []])
    ],
    look: { LearnedDanger.look($0, bits: $1) },
    notes: ["Learned from Tests/ListeningTests/Sets/danger-develop.tsv."])

  private static let kinds = [
    "overdose", "medical", "suicide", "selfHarm", "violence", "harmToOthers", "withdrawal",
    "hopelessness",
  ]

  private static let levels = [
    "none": [], "concern": ["concern"], "crisis": ["concern", "crisis"],
    "emergency": ["concern", "crisis", "emergency"],
  ]

  /// Lines to be turned back, none of them of danger. Each is a group of its own.
  private static func turned(_ name: String) -> Source {
    Source(
      name: name, path: "Tests/ListeningTests/Sets/\(name).tsv", label: "mirrored", group: "said",
      text: "said", meaning: nil)
  }

  private static func dangerSet(
    _ name: String, label: String = "level", alsoLabels: [String] = [],
    meaning: [String: [String]],
    keeps: @escaping @Sendable (String) -> Bool = { _ in true }
  ) -> Source {
    Source(
      name: name, path: "Tests/ListeningTests/Sets/\(name).tsv", label: label,
      alsoLabels: alsoLabels, group: "meaning", meaning: meaning, keeps: keeps)
  }
}
