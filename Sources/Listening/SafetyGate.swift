/// Hears danger in what a person types.
///
/// Everything typed passes here before any script sees it. Pure: the same text gives the same
/// reading, in microseconds, with no file, clock or network. `README.md` beside this file tells how
/// it hears, what it misses, and how that was measured.
public enum SafetyGate {
  /// Reads one typed text, of any length and in any characters.
  public static func hear(_ text: String) -> SafetyReading {
    if let asked = AskedFor.read(text) { return asked }
    let typed = read(text)
    guard typed.level < .emergency, let plain = Disguise.undone(text) else { return typed }
    let undone = AskedFor.read(plain) ?? read(plain)
    let isMore = undone.level > typed.level || (undone.opensHelp && !typed.opensHelp)
    return isMore ? undone : typed
  }

  private static func read(_ text: String) -> SafetyReading {
    let rules = HeardByRules(text)
    return together(rules.reading, LearnedDanger(text, rules: rules))
  }

  /// What rules and learned weights hear, as one reading.
  private static func together(_ rules: SafetyReading, _ learned: LearnedDanger) -> SafetyReading {
    var reading = rules
    reading.level = learned.level
    if reading.level == .none {
      return SafetyReading(suggestsQuietLine: rules.suggestsQuietLine || rules.level > .none)
    }
    if rules.level == .none { (reading.kind, reading.who) = learned.kind }
    if rules.level < reading.level {
      reading.because += learned.because.filter { !rules.because.contains($0) }
    }
    return reading
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
