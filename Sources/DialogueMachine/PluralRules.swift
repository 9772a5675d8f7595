/// Which plural form a number takes in a language: Unicode CLDR 42, cardinal and ordinal.
enum PluralRules {
  /// A number as it is written: its value, its whole part, and how many places stand after the point.
  struct Operand {
    var n: Double
    var i: Int
    var v: Int

    /// nil where the text is no number, or one too large to have a form of its own.
    init?(_ text: String) {
      guard let number = Double(text), number.isFinite, abs(number) < 1e15 else { return nil }
      // Not made positive: the reference gives -1 the form "other".
      n = number
      i = Int(number)
      let fraction = text.split(separator: ".").dropFirst().first
      v = fraction.map { $0.allSatisfy(\.isNumber) ? $0.count : 0 } ?? 0
    }

    /// Whether it is whole and its rest by `divisor` is in `range`.
    func rest(_ divisor: Int, in range: ClosedRange<Int>) -> Bool {
      v == 0 && range.contains(i % divisor)
    }

    var isMillions: Bool { i != 0 && i % 1_000_000 == 0 && v == 0 }
  }

  /// "one", "few", … for "3 of them".
  static func cardinal(_ x: Operand, language: String) -> String {
    switch language.prefix(2) {
    case "ja", "zh", "ko", "vi", "th", "id": return "other"
    case "es": return x.n == 1 ? "one" : x.isMillions ? "many" : "other"
    case "fr": return x.i <= 1 ? "one" : x.isMillions ? "many" : "other"
    case "pt": return x.i <= 1 ? "one" : x.isMillions ? "many" : "other"
    case "it": return x.i == 1 && x.v == 0 ? "one" : x.isMillions ? "many" : "other"
    case "pl":
      if x.i == 1, x.v == 0 { return "one" }
      if x.rest(10, in: 2...4), !x.rest(100, in: 12...14) { return "few" }
      return x.v == 0 ? "many" : "other"
    case "ru", "uk":
      if x.rest(10, in: 1...1), !x.rest(100, in: 11...11) { return "one" }
      if x.rest(10, in: 2...4), !x.rest(100, in: 12...14) { return "few" }
      return x.v == 0 ? "many" : "other"
    case "cs", "sk":
      if x.i == 1, x.v == 0 { return "one" }
      if (2...4).contains(x.i), x.v == 0 { return "few" }
      return x.v != 0 ? "many" : "other"
    case "ar":
      switch x.n {
      case 0: return "zero"
      case 1: return "one"
      case 2: return "two"
      default: break
      }
      guard x.n == Double(x.i) else { return "other" }
      switch x.i % 100 {
      case 3...10: return "few"
      case 11...99: return "many"
      default: return "other"
      }
    default: return x.i == 1 && x.v == 0 ? "one" : "other"  // en, de, nl, sv, …
    }
  }

  /// "one", "two", … for "the 3rd".
  static func ordinal(_ x: Operand, language: String) -> String {
    guard x.n == Double(x.i) else { return "other" }
    switch language.prefix(2) {
    case "en":
      switch (x.i % 10, x.i % 100) {
      case (1, let rest) where rest != 11: return "one"
      case (2, let rest) where rest != 12: return "two"
      case (3, let rest) where rest != 13: return "few"
      default: return "other"
      }
    case "fr": return x.i == 1 ? "one" : "other"
    case "it": return [8, 11, 80, 800].contains(x.i) ? "many" : "other"
    case "sv":
      return [1, 2].contains(x.i % 10) && ![11, 12].contains(x.i % 100) ? "one" : "other"
    case "uk": return x.i % 10 == 3 && x.i % 100 != 13 ? "few" : "other"
    default: return "other"
    }
  }
}
