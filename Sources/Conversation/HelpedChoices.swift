import ResourceDirectory

/// What was found as a person chooses among it, to say which has helped. The last is none of them.
enum HelpedChoices {
  static func menu(_ results: [FindResult]) -> [String] {
    results.map { [$0.name, $0.detail].compactMap(\.self).joined(separator: ", ") }
      + ["None of these"]
  }
}
