/// The words that rules are made of, each with a number.
struct Vocabulary {
  static let unknown: Int32 = -1

  private(set) var ids: [String: Int32] = [:]
  /// Words whose near misspellings are heard too, by their first letter.
  private(set) var fuzzy: [Character: [String]] = [:]

  /// The word's number, given to it if it has none yet.
  mutating func add(_ word: String) -> Int32 {
    if let id = ids[word] { return id }
    let id = Int32(ids.count)
    ids[word] = id
    return id
  }

  mutating func addFuzzy(_ word: String) {
    guard let first = word.first, !(fuzzy[first] ?? []).contains(word) else { return }
    fuzzy[first, default: []].append(word)
  }
}

/// Spells out tokens: text-speak and contractions, repeated letters, figures for letters, and a few
/// words' misspellings; leaves fillers out.
struct Speller {
  private let vocabulary: Vocabulary
  private var words: [HeardText.Word] = []
  private var boundary = HeardText.Boundary.sentence
  private var isFresh = false
  /// The token before, as it was folded.
  private var previous = ""
  /// A "2" that is "too" before "much", "to" after "want", else a number.
  private var heldTwo: Int?

  init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  mutating func add(_ token: Token, number: Int) {
    boundary = max(boundary, token.boundary)
    if let two = heldTwo {
      heldTwo = nil
      let isToo = token.boundary == .none && (token.text == "much" || token.text == "many")
      append(isToo ? "too" : "2", token: two)
      boundary = max(boundary, token.boundary)
    }
    defer { previous = token.text }
    if token.text == "2" {
      if Spelling.takesTo.contains(previous), token.boundary == .none {
        append("to", token: number)
      } else {
        heldTwo = number
      }
      return
    }
    if token.text == "ill", token.boundary != .none || !Spelling.beforeSick.contains(previous) {
      append("i", token: number)
      append("will", token: number)
      return
    }
    for word in spelled(token.text) { append(word, token: number) }
  }

  mutating func finish() -> [HeardText.Word] {
    if let two = heldTwo { append("2", token: two) }
    heldTwo = nil
    return words
  }

  private mutating func append(_ word: Substring, token: Int) {
    if word == "just" {
      isFresh = true
      return
    }
    if Spelling.fillers.contains(word) { return }
    if Spelling.turns.contains(word) { boundary = .sentence }
    let text = String(word)
    words.append(
      HeardText.Word(
        id: vocabulary.ids[text] ?? Vocabulary.unknown, boundary: boundary, isFresh: isFresh,
        number: NumberWords.whole(text), token: token))
    boundary = .none
    isFresh = false
  }

  /// The words a token stands for; one in nearly every case.
  func spelled(_ token: String) -> [Substring] {
    if let words = Spelling.table[token] { return words }
    var token = token
    if token.contains("'") {
      if let words = Self.parted(token) { return words }
      token.removeAll { $0 == "'" }
      if let words = Spelling.table[token] { return words }
    }
    if isKnown(token) { return [token[...]] }
    if let repaired = repaired(token) {
      return Spelling.table[repaired] ?? [repaired[...]]
    }
    return [token[...]]
  }

  private func isKnown(_ word: String) -> Bool {
    vocabulary.ids[word] != nil || Spelling.table[word] != nil
      || Spelling.fillers.contains(word[...])
      || word == "just"
  }

  /// "she'll" as "she will", "my brother's" as "my brother".
  private static func parted(_ token: String) -> [Substring]? {
    guard let mark = token.lastIndex(of: "'") else { return nil }
    let head = token[..<mark]
    let tail = token[token.index(after: mark)...]
    guard !head.isEmpty, !head.contains("'") else { return nil }
    switch tail {
    case "ll": return [head, "will"]
    case "ve": return [head, "have"]
    case "re": return [head, "are"]
    case "m": return [head, "am"]
    case "d" where head.count > 2 || head == "i" || head == "he": return [head, "would"]
    case "s": return Spelling.takesIs.contains(head) ? [head, "is"] : [head]
    default: return nil
    }
  }

  // MARK: - Repairs of words no rule knows

  private func repaired(_ token: String) -> String? {
    if let plain = Self.withoutFigures(token), isKnown(plain) { return plain }
    if let shorter = withoutRepeats(token) { return shorter }
    let plain = Self.withoutFigures(token) ?? token
    return plain.contains("*") ? uncensored(plain) : nearFuzzy(plain)
  }

  /// "su1c1de" as "suicide"; nil where there is neither a figure nor a sign, or nothing else.
  private static func withoutFigures(_ token: String) -> String? {
    var out = ""
    var figures = 0
    for character in token {
      if let letter = Spelling.figures[character] {
        figures += 1
        out.append(letter)
      } else {
        out.append(character)
      }
    }
    return figures > 0 && figures < out.count ? out : nil
  }

  /// "diiiie" and "killl" as the word they draw out.
  private func withoutRepeats(_ token: String) -> String? {
    for keep in [2, 1] {
      var out = ""
      var run = 0
      for character in token {
        run = character == out.last ? run + 1 : 1
        if run <= keep { out.append(character) }
      }
      if out.count < token.count, isKnown(out) { return out }
    }
    return nil
  }

  private func uncensored(_ token: String) -> String? {
    guard let first = token.first else { return nil }
    return (vocabulary.fuzzy[first] ?? []).first { word in
      word.count == token.count && zip(word, token).allSatisfy { $0 == $1 || $1 == "*" }
    }
  }

  private func nearFuzzy(_ token: String) -> String? {
    guard token.count >= 4, let first = token.first else { return nil }
    for word in vocabulary.fuzzy[first] ?? [] {
      let limit = word.count >= 10 ? 2 : 1
      if EditDistance.between(token, word, limit: limit) != nil { return word }
    }
    return nil
  }
}
