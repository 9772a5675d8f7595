import Diagnostics

/// "You should …" in a guide's line: advice that nobody asked for. A "should" about anything else is told
/// as a matter of style; a question that asks leave, "Should we stop here?", is let be.
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
        let isToThem = speaksToThem(words.words, index)
        var found = Diagnostic(
          problem,
          isToThem
            ? "\"\(word.written)\" gives advice that wasn't asked for."
            : "\"\(word.written)\" says how things have to be.",
          at: words.span(index..<index + 1),
          nextStep: "Say what is so, or ask what they think of it, and leave it to them.")
        if !isToThem { found.severity = .advice }
        return found
      }
    }
  }

  /// Whether it is the person who is told: "you should", "you really should", "should you".
  private static func speaksToThem(_ words: [LineWords.Word], _ index: Int) -> Bool {
    let near = words[max(0, index - 2)..<min(words.count, index + 2)]
    return near.contains { ["you", "your", "yourself"].contains($0.text) }
  }

  private static func asksLeave(_ words: [LineWords.Word], _ index: Int) -> Bool {
    let isFirst = index == 0 || words[index - 1].stop.map { ".?!…,".contains($0) } ?? false
    return isFirst && index + 1 < words.count && ["i", "we"].contains(words[index + 1].text)
  }
}
