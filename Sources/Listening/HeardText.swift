/// A typed text as words that rules can be held against: folded, spelled out, fillers left out.
///
/// "I'm gonna k1ll myslef!!" becomes `i am going to kill myself`, each word knowing where in the
/// typed text it came from. Works in one pass, in time linear in the text.
struct HeardText {
  /// One word.
  struct Word {
    /// Its number in the vocabulary the text was read with; `Vocabulary.unknown` where it has none.
    var id: Int32
    /// What stands before it.
    var boundary: Boundary
    /// "just" stood before it: it has only now happened.
    var isFresh: Bool
    /// Its worth, where it is a number in figures or in words.
    var number: Int?
    /// The typed token it came from.
    var token: Int
  }

  /// How much two neighbouring words are parted.
  enum Boundary: UInt8, Comparable {
    case none
    /// A comma, a dash, a bracket.
    case clause
    /// A full stop, a line's end, "but".
    case sentence

    static func < (a: Boundary, b: Boundary) -> Bool { a.rawValue < b.rawValue }
  }

  var words: [Word] = []
  /// The typed tokens, as places in the text.
  private var tokens: [Range<String.Index>] = []
  private let typed: String

  init(_ typed: String, vocabulary: Vocabulary) {
    self.typed = typed
    words.reserveCapacity(typed.utf8.count / 5 + 1)
    var speller = Speller(vocabulary: vocabulary)
    for token in Tokens(typed) {
      tokens.append(token.range)
      speller.add(token, number: tokens.count - 1)
    }
    words = speller.finish()
  }

  /// What was typed for the words from `first` to `last`, at most so many characters of it.
  func typed(_ range: Range<Int>, limit: Int = 80) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    let text = typed[tokens[first.token].lowerBound..<tokens[last.token].upperBound]
    return String(text.prefix(limit))
  }
}

/// One token: a run of letters, figures and the signs people write inside words.
struct Token {
  /// Folded; apostrophes are still in it.
  var text: String
  var range: Range<String.Index>
  /// What stands before it.
  var boundary: HeardText.Boundary
}

/// The tokens of a text, in order.
struct Tokens: Sequence, IteratorProtocol {
  private let scalars: String.UnicodeScalarView
  private var index: String.UnicodeScalarView.Index
  private var pending = HeardText.Boundary.sentence

  init(_ text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  mutating func next() -> Token? {
    while index < scalars.endIndex {
      let start = index
      let text = takeWord()
      if !text.isEmpty {
        defer { pending = .none }
        return Token(text: text, range: start..<index, boundary: pending)
      }
      if let token = takeLaugh() { return token }
      takeSeparator()
    }
    return nil
  }

  /// A run of word scalars from `index` on, folded; "" where there is none.
  private mutating func takeWord() -> String {
    var text = String.UnicodeScalarView()
    var length = 0
    var sinceDot = 0
    var isSpelledOut = true
    while index < scalars.endIndex {
      let scalar = scalars[index]
      var isWord = true
      Folding.fold(scalar) { if !Self.isWordScalar($0) { isWord = false } }
      if isWord {
        Folding.fold(scalar) {
          length += 1
          sinceDot += 1
          if length <= Self.longestWord { text.append($0) }
        }
        if sinceDot > 1 { isSpelledOut = false }
      } else if scalar == ".", sinceDot == 1, isSpelledOut, nextIsLoneLetter() {
        sinceDot = 0  // "o.d." and "k.m.s" are one word
      } else if scalar == "*", length > 0, length < Self.longestWord, nextIsLetter() {
        text.append(scalar)  // "s*icide" too
        length += 1
      } else {
        break
      }
      scalars.formIndex(after: &index)
    }
    return text.allSatisfy { $0 == "'" } ? "" : String(text)
  }

  /// What is longer is cut; no word of any rule comes near.
  private static let longestWord = 48

  /// Whether the scalar after `index` is a letter that no other letter follows.
  private func nextIsLoneLetter() -> Bool {
    let next = scalars.index(after: index)
    guard next < scalars.endIndex, scalars[next].properties.isAlphabetic else { return false }
    let after = scalars.index(after: next)
    return after == scalars.endIndex || !scalars[after].properties.isAlphabetic
  }

  private func nextIsLetter() -> Bool {
    let next = scalars.index(after: index)
    return next < scalars.endIndex && scalars[next].properties.isAlphabetic
  }

  /// A laughing face, heard as "lol".
  private mutating func takeLaugh() -> Token? {
    guard index < scalars.endIndex else { return nil }
    switch scalars[index] {
    case "\u{1F602}", "\u{1F923}", "\u{1F606}":
      let start = index
      scalars.formIndex(after: &index)
      defer { pending = .none }
      return Token(text: "lol", range: start..<index, boundary: pending)
    default: return nil
    }
  }

  private mutating func takeSeparator() {
    guard index < scalars.endIndex else { return }
    switch scalars[index] {
    case ".", "\u{2026}":
      // Several dots are a pause within a sentence, not its end.
      var dots = 0
      while index < scalars.endIndex, scalars[index] == "." || scalars[index] == "\u{2026}" {
        dots += scalars[index] == "." ? 1 : 3
        scalars.formIndex(after: &index)
      }
      if dots == 1 { pending = .sentence }
      return
    case "!", "?", ";", "\n", "\r", "¿", "¡": pending = .sentence
    case ",", ":", "(", ")", "\"", "\u{2013}", "\u{2014}", "|", "/":
      pending = Swift.max(pending, .clause)
    default: break
    }
    scalars.formIndex(after: &index)
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x27, 0x24, 0x40: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
    }
  }
}
