/// What someone gave when asked for 0 to 10.
public enum RatingReading: Sendable, Hashable {
  /// From 0 to 10.
  case value(Double)
  /// Two that lie near each other ("6 or 7"), the lower first: take the middle.
  case between(Double, Double)
  /// How much, but no number: "really bad".
  case vague
  /// A number that is none of these: "11", "-2".
  case outOfRange(Double)
  /// Nothing that can be read as a rating.
  case none
}

/// Reads a rating from 0 to 10 in figures or words, alone or in a sentence.
///
/// A number that counts something else ("10 minutes", "3 days") is no rating.
public enum RatingAnswer {
  public static func read(_ typed: String) -> RatingReading {
    var said = RatingWords(typed)
    said.takeOutScale()
    guard !said.parts.isEmpty else { return .none }
    let given = said.ratings()
    let fits = given.filter { (0...10).contains($0) }
    switch given.count {
    case 0: return said.isVague ? .vague : .none
    case 1: return fits.isEmpty ? .outOfRange(given[0]) : .value(given[0])
    case 2 where fits.count == 2:
      if given[0] == given[1] { return .value(given[0]) }
      let (low, high) = (min(given[0], given[1]), max(given[0], given[1]))
      return high - low <= 3 ? .between(low, high) : .none
    default: return .none
    }
  }
}

/// A typed answer as numbers, words and the signs that join numbers.
private struct RatingWords {
  enum Part: Hashable {
    case number(Double)
    case word(String)
    case slash
    case percent
  }

  private(set) var parts: [Part] = []

  init(_ typed: String) {
    var text = Array(Folding.fold(String(typed.prefix(400))).unicodeScalars)
    text.removeAll { $0 == "'" }
    var index = 0
    while index < text.count {
      let scalar = text[index]
      if Self.isFigure(scalar) {
        index = takeNumber(text, from: index)
      } else if scalar.properties.isAlphabetic {
        var word = String.UnicodeScalarView()
        while index < text.count, text[index].properties.isAlphabetic {
          word.append(text[index])
          index += 1
        }
        add(word: String(word))
      } else {
        if scalar == "/" { parts.append(.slash) }
        if scalar == "%" { parts.append(.percent) }
        if scalar == "½" { addHalf() }
        index += 1
      }
    }
  }

  private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private mutating func takeNumber(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var index = start
    var figures = ""
    var hasPoint = false
    while index < text.count {
      if Self.isFigure(text[index]) {
        figures.unicodeScalars.append(text[index])
      } else if !hasPoint, text[index] == "." || text[index] == ",", index + 1 < text.count,
        Self.isFigure(text[index + 1])
      {
        hasPoint = true
        figures += "."
      } else {
        break
      }
      index += 1
    }
    // "-3" is below nought; the dash of "6-7" only parts them.
    let isNegative =
      start > 0 && text[start - 1] == "-" && (start == 1 || text[start - 2] == " ")
      && !parts.contains { if case .number = $0 { true } else { false } }
    // "1o" is a slip for "10".
    if index < text.count, text[index] == "o",
      index + 1 == text.count || !text[index + 1].properties.isAlphabetic
    {
      figures += "0"
      index += 1
    }
    // "1e3" and "4mmc5" are no numbers; "7of10" is.
    var after = index
    while after < text.count, text[after].properties.isAlphabetic { after += 1 }
    var between = String.UnicodeScalarView()
    between.append(contentsOf: text[index..<after])
    if after > index, after < text.count, Self.isFigure(text[after]),
      !["of", "outof", "or", "to"].contains(String(between))
    {
      while after < text.count, Self.isFigure(text[after]) { after += 1 }
      return after
    }
    if let number = Double(figures) { parts.append(.number(isNegative ? -number : number)) }
    return index
  }

  private mutating func add(word: String) {
    if word == "half", parts.suffix(2) == [.word("and"), .word("a")] {
      parts.removeLast(2)
      addHalf()
    } else if let number = NumberWords.whole(word), number < 10, parts.last == .word("point"),
      case .number(let whole)? = parts.dropLast().last
    {
      parts.removeLast(2)
      parts.append(.number(whole + Double(number) / 10))
    } else if let number = NumberWords.whole(
      word.hasSuffix("ish") ? String(word.dropLast(3)) : word), !(word == "one" && isPronoun)
    {
      parts.append(.number(Double(number)))
    } else if word != "ish" {
      parts.append(.word(word))
    }
  }

  /// Whether a "one" that comes now would be "no one" or "this one".
  private var isPronoun: Bool {
    guard case .word(let before)? = parts.last else { return false }
    return ["no", "this", "that", "any", "which", "every", "the", "some", "another"].contains(
      before)
  }

  private mutating func addHalf() {
    guard case .number(let whole)? = parts.last else { return }
    parts[parts.count - 1] = .number(whole + 0.5)
  }

  /// Takes out "/10", "out of ten", "on a scale of 0 to 10".
  mutating func takeOutScale() {
    let ten = Part.number(10)
    let scales: [[Part]] = [
      [.word("on"), .word("a"), .word("scale"), .word("of"), .number(0), .word("to"), ten],
      [.word("on"), .word("a"), .word("scale"), .word("of"), .number(1), .word("to"), ten],
      [.word("on"), .word("a"), .word("scale"), .word("of"), ten],
      [.word("out"), .word("of"), ten], [.word("outof"), ten], [.word("outta"), ten],
      [.word("out"), ten], [.word("of"), ten], [.slash, ten],
      [.word("sobre"), ten], [.word("de"), ten],
    ]
    for scale in scales {
      var start = 0
      while start + scale.count <= parts.count {
        if Array(parts[start..<start + scale.count]) == scale {
          parts.removeSubrange(start..<start + scale.count)
        } else {
          start += 1
        }
      }
    }
  }

  /// The numbers that are ratings: those of before are left out where there is one of now.
  func ratings() -> [Double] {
    var now: [Double] = []
    var before: [Double] = []
    let isShort = parts.count <= 5
    for (index, part) in parts.enumerated() {
      guard case .number(let number) = part else { continue }
      if counts(index) { continue }
      if isOfBefore(index) {
        before.append(number)
      } else if isShort || isLedTo(index) || isJoined(index) {
        now.append(number)
      }
    }
    return now.isEmpty ? before : now
  }

  private func word(_ index: Int) -> String? {
    guard parts.indices.contains(index), case .word(let word) = parts[index] else { return nil }
    return word
  }

  private func isNumber(_ index: Int) -> Bool {
    guard parts.indices.contains(index), case .number = parts[index] else { return false }
    return true
  }

  /// Whether the number is no rating: it counts minutes, pills, per cent, or is only compared with.
  private func counts(_ index: Int) -> Bool {
    if parts.indices.contains(index + 1), parts[index + 1] == .percent { return true }
    if parts.indices.contains(index + 1), parts[index + 1] == .slash { return true }
    if index > 0, parts[index - 1] == .slash { return true }
    let leads = [word(index - 1), word(index - 2)].compactMap { $0 }
    if leads.contains(where: ["not", "isnt", "aint"].contains) { return true }
    if Self.comparisons.contains(word(index - 1) ?? "") { return true }
    return Self.units.contains(word(index + 1) ?? "")
  }

  private func isOfBefore(_ index: Int) -> Bool {
    let leads = [word(index - 1), word(index - 2)].compactMap { $0 }
    if leads.contains(where: ["was", "from", "been", "were"].contains) { return true }
    if ["earlier", "before", "yesterday"].contains(word(index - 1) ?? "") { return true }
    if word(index - 1) == "be", word(index - 2) == "to", word(index - 3) == "used" { return true }
    return ["before", "earlier", "yesterday", "ago", "last"].contains(word(index + 1) ?? "")
  }

  /// Whether the words before it lead to a rating, or it ends the answer.
  private func isLedTo(_ index: Int) -> Bool {
    index == 0 || index == parts.count - 1 || Self.leads.contains(word(index - 1) ?? "")
  }

  /// Whether it is the other of "6 or 7".
  private func isJoined(_ index: Int) -> Bool {
    isNumber(index - 1) || isNumber(index + 1)
      || isNumber(index - 2) && ["or", "to", "and", "maybe"].contains(word(index - 1) ?? "")
      || isNumber(index + 2) && ["or", "to", "and", "maybe"].contains(word(index + 1) ?? "")
  }

  /// Whether it says how much, without a number.
  var isVague: Bool {
    parts.contains { part in
      if case .word(let word) = part { Self.amounts.contains(word) } else { false }
    }
  }

  private static let leads: Set<String> = [
    "a", "an", "at", "about", "around", "like", "its", "is", "say", "maybe", "probably", "now",
    "level", "solid", "still", "guess", "roughly", "nearly", "almost", "prob", "think", "rating",
    "un", "como", "to", "down", "strong", "hard",
  ]

  private static let comparisons: Set<String> = [
    "than", "over", "under", "below", "above", "least", "most", "past",
  ]

  private static let units: Set<String> = [
    "second", "seconds", "sec", "secs", "minute", "minutes", "min", "mins", "hour", "hours", "hr",
    "hrs", "day", "days", "night", "nights", "week", "weeks", "month", "months", "year", "years",
    "yr", "yrs", "am", "pm", "mg", "ml", "g", "grams", "pill", "pills", "drink", "drinks", "beer",
    "beers", "bag", "bags", "time", "times", "x", "people", "kids", "dollars", "bucks", "percent",
    "of", "thousand", "million", "things", "cigarettes", "cigs", "shots", "lines", "hits", "other",
    "more", "clean",
  ]

  private static let amounts: Set<String> = [
    "bad", "strong", "high", "low", "medium", "middle", "max", "maximum", "intense", "terrible",
    "awful", "worst", "worse", "better", "little", "lot", "lots", "huge", "mild", "weak", "gone",
    "none", "nothing", "unbearable", "roof", "charts", "heavy", "light", "big", "small",
    "strongest",
    "loud", "quiet", "full", "half", "crazy", "insane", "hard", "rough", "tough", "less", "much",
    "mucho", "fuerte", "poco", "nada", "barely", "extreme", "extremely", "moderate", "overwhelming",
  ]
}
