import Diagnostics

/// A script whose guide's lines ask for more than six years of school. Told once for each.
enum HardToRead: Rule {
  static let problem = Problem("hard-to-read", .warning)

  private static let highest = 6.0
  /// With fewer words, one long one decides.
  private static let fewestWords = 30

  static func check(_ context: RuleContext) -> [Diagnostic] {
    guard context.isEnglish else { return [] }
    return context.guideWordsByScript.compactMap { lines in
      var whole = ReadingGrade()
      for line in lines { whole.add(line) }
      guard whole.words >= fewestWords, let grade = whole.grade, grade > highest,
        let hardest = lines.map({ ($0, hardness(of: $0)) }).max(by: { $0.1 < $1.1 })?.0
      else { return nil }
      return Diagnostic(
        problem,
        "The guide's lines of this script ask for \(shown(grade)) years of school. 6 are enough.",
        at: hardest.span(0..<hardest.words.count),
        because: .init(hardest.span(0..<hardest.words.count), "the hardest line"),
        nextStep: "Make two sentences of a long one. \(longWords(lines))")
    }
  }

  /// How much a line adds to the grade.
  private static func hardness(of line: LineWords) -> Double {
    var one = ReadingGrade()
    one.add(line)
    // A single long word is no hard line.
    return one.words < 5 ? -.infinity : one.grade ?? -.infinity
  }

  /// The longest words that are said, the most frequent first.
  private static func longWords(_ lines: [LineWords]) -> String {
    var counts: [String: Int] = [:]
    for word in lines.flatMap(\.words) where Syllables.count(in: word.text) >= 3 {
      if !TechnicalNames.all.contains(word.text) { counts[word.text, default: 0] += 1 }
    }
    let words = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
    return words.isEmpty ? "" : "Look for shorter words for: \(words.joined(separator: ", "))."
  }

  private static func shown(_ grade: Double) -> String {
    let tenths = Int((grade * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
