import Diagnostics

/// A word that makes a person into their use, in a line that the guide says.
///
/// Choices are the person's own words and are left alone, and so is what stands in double quotes.
enum WordToAvoid: Rule {
  static let problem = Problem("word-to-avoid", .warning)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    guard context.isEnglish else { return [] }
    return context.guideWords.flatMap { words in
      var found: [Diagnostic] = []
      var index = 0
      while index < words.words.count {
        guard !words.words[index].isQuoted,
          let (length, instead) = AvoidedWords.find(in: words.words, from: index)
        else {
          index += 1
          continue
        }
        let range = index..<index + length
        let written = words.words[range].map(\.written).joined(separator: " ")
        found.append(
          Diagnostic(
            problem, "A guide does without \"\(written)\".", at: words.span(range),
            nextStep: "Say instead: \(instead)."))
        index += length
      }
      return found
    }
  }
}
