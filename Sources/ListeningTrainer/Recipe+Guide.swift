extension Recipe {
  /// What a line spoken by a guide does: MITI codes, told more plainly.
  static let guide = Recipe(
    name: "guide",
    labels: [
      "question-open", "question-closed", "simple-reflection", "complex-reflection", "information",
      "persuade", "persuade-permission", "affirmation", "autonomy", "seek", "confront", "uncoded",
    ],
    bits: 15,
    sources: [
      Source(
        name: "written", path: "Tests/ListeningTests/Sets/guide-develop.tsv", label: "code",
        group: "meaning")
    ],
    seesForm: true,
    // In a session, most of what is said is asked, reflected or told.
    handicaps: [
      "persuade": -200, "persuade-permission": -200, "affirmation": -200, "autonomy": -200,
      "seek": -200, "confront": -200,
    ],
    notes: ["Learned from Tests/ListeningTests/Sets/guide-develop.tsv."])
}
