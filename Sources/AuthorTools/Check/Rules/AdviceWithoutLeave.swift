import Diagnostics

/// "You should …" in a guide's line: advice that nobody asked for. A question that asks leave, "Should
/// we stop here?", is none.
enum AdviceWithoutLeave: Rule {
  static let problem = Problem("advice-without-leave", .warning)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    guard context.isEnglish else { return [] }
    return context.guideWords.flatMap { words in
      words.words.indices.compactMap { index -> Diagnostic? in
        let word = words.words[index]
        guard ["should", "shouldn't"].contains(word.text), !word.isQuoted,
          !asksLeave(words.words, index)
        else { return nil }
        return Diagnostic(
          problem, "\"\(word.written)\" gives advice that wasn't asked for.",
          at: words.span(index..<index + 1),
          nextStep: "Ask what they think of it, or say what is so and leave it to them.")
      }
    }
  }

  private static func asksLeave(_ words: [LineWords.Word], _ index: Int) -> Bool {
    let isFirst = index == 0 || words[index - 1].stop.map { ".?!…,".contains($0) } ?? false
    return isFirst && index + 1 < words.count && ["i", "we"].contains(words[index + 1].text)
  }
}
