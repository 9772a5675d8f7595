/// Hears danger in what a person types.
///
/// Everything typed passes here before any script sees it. Pure: the same text gives the same
/// reading, in microseconds, with no file, clock or network. `README.md` beside this file tells how
/// it hears, what it misses, and how that was measured.
public enum SafetyGate {
  /// Reads one typed text, of any length and in any characters.
  public static func hear(_ text: String) -> SafetyReading {
    hear(text, by: .shared)
  }

  static func hear(_ text: String, by book: RuleBook) -> SafetyReading {
    if let asked = AskedFor.read(text) { return asked }
    let heard = HeardText(text, vocabulary: book.vocabulary)
    guard !heard.words.isEmpty else { return .nothing }
    let matches = FrameMatcher(heard.words, book: book).matches()
    guard !matches.isEmpty else { return .nothing }
    var score = SafetyScore()
    let manner = Manner(of: matches, words: heard.words, book: book)
    for match in matches {
      let rule = book.rules[match.rule]
      switch rule.effect {
      case .modality: continue
      case .quiet:
        score.isQuiet = true
      case .danger(let scale, let who, let points):
        switch manner.weight(of: match, on: scale) {
        case .unheard: continue
        case .silenced: score.isQuiet = true
        case .heard(let share):
          score.add(points * share / 100, scale, who, group: rule.group, match.range)
        }
      }
    }
    return score.reading { heard.typed($0) }
  }
}

/// A word or number typed alone that asks for the way to help.
enum AskedFor {
  static func read(_ text: String) -> SafetyReading? {
    guard text.utf8.count <= 64 else { return nil }
    let words = Folding.fold(text).split { !($0.isLetter || $0.isNumber) }
    // "S.O.S." is one word.
    let isSpelledOut = words.allSatisfy { $0.count == 1 && $0.first?.isLetter == true }
    guard alone.contains(words.joined(separator: isSpelledOut ? "" : " ")) else { return nil }
    return SafetyReading(kind: .asked, because: [String(text.prefix(64))])
  }

  private static let alone: Set<String> = [
    "help", "help me", "help me please", "please help", "please help me", "help help", "sos",
    "911", "9 1 1", "988", "9 8 8", "112", "999", "000", "111", "call 988", "text 988",
    "emergency", "hotline", "overdose", "od", "suicide", "crisis line", "i need help now",
    "need help now", "i need help", "i need help please", "somebody help", "somebody help me",
    "someone help", "someone help me", "send help",
    "ayuda", "ayudame", "socorro", "auxilio", "emergencia", "necesito ayuda", "necesito ayuda ya",
  ]
}
