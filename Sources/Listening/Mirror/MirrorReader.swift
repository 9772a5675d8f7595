/// Cuts a typed text into sentences of words, spelled right.
///
/// Refuses what has the signs of a question, a quote, a list, a laugh or another script: none of
/// these is turned back.
struct MirrorReader {
  /// The sentences, in order; nil where the text is refused.
  static func sentences(of text: String) -> [[MirrorWord]]? {
    var reader = MirrorReader(isShouting: isShouting(text))
    for scalar in text.unicodeScalars {
      guard reader.take(scalar) else { return nil }
    }
    guard reader.endChunk(), reader.endSentence() else { return nil }
    return reader.sentences
  }

  private let isShouting: Bool
  private var sentences: [[MirrorWord]] = []
  private var words: [MirrorSpelling.Typed] = []
  /// What stands between two blanks.
  private var chunk: [Unicode.Scalar] = []

  private init(isShouting: Bool) { self.isShouting = isShouting }

  /// Whether nearly all letters, or the first of nearly all words, are capitals: they tell nothing.
  private static func isShouting(_ text: String) -> Bool {
    var letters = 0
    var capitals = 0
    var words = 0
    var begunLarge = 0
    var isFirst = true
    for scalar in text.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      defer { isFirst = !isLetter && scalar != "'" && scalar.value < 0x80 }
      guard isLetter else { continue }
      let isLarge = scalar.properties.isUppercase
      letters += 1
      if isLarge { capitals += 1 }
      if isFirst { words += 1 }
      if isFirst, isLarge { begunLarge += 1 }
    }
    return letters > 3 && capitals * 10 > letters * 8 || words > 3 && begunLarge * 10 > words * 8
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{2014}", "\u{2013}":
      return endChunk() && endSentence()
    case " ", "\t", "\u{A0}": return endChunk()
    case "\u{2019}", "\u{2018}", "\u{2BC}", "`", "\u{B4}", "\u{2032}": chunk.append("'")
    case "\u{2026}": chunk += [".", "."]
    case "\u{1F602}", "\u{1F923}", "\u{1F606}", "\u{1F639}", "\u{1F61C}", "\u{1F61D}", "\u{1F480}":
      return false
    default:
      switch scalar.properties.generalCategory {
      case .control, .format: break
      // Pictures and their colours; "^" and the like are told apart in the chunk.
      case .otherSymbol where scalar.value >= 0x80, .modifierSymbol where scalar.value >= 0x80:
        break
      default:
        if (0xFE00...0xFE0F).contains(scalar.value) { break }
        guard scalar.value < 0x250 else { return false }
        chunk.append(scalar)
      }
    }
    return true
  }

  /// Reads the chunk as one word or several; false where it is refused.
  private mutating func endChunk() -> Bool {
    defer { chunk.removeAll(keepingCapacity: true) }
    guard let first = chunk.first else { return true }
    if let face = face(first) { return face }
    var word = String.UnicodeScalarView()
    for (place, scalar) in chunk.enumerated() {
      let next = place + 1 < chunk.count ? chunk[place + 1] : nil
      switch scalar {
      case ",":
        guard endWord(&word) else { return false }
        if !words.isEmpty { words[words.count - 1].hasComma = true }
      case ".", "!", ";":
        let isInside = next.map { $0.properties.numericType != nil || isInitial(word, before: $0) }
        if scalar == ".", isInside == true, !word.isEmpty {
          word.append(scalar)
        } else {
          guard endWord(&word), endSentence() else { return false }
        }
      case "-":
        if next == nil || word.isEmpty {
          guard endWord(&word), endSentence() else { return false }
        } else {
          word.append(scalar)
        }
      case ":", "/":
        // "7:30", "24/7", "w/o"
        let isAlone = scalar == "/" && word.count == 1
        guard isAlone || next?.properties.numericType != nil else { return false }
        word.append(scalar)
      case "'", "*", "@", "#", "$", "%", "&", "+": word.append(scalar)
      default:
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
          return false
        }
        word.append(scalar)
      }
    }
    return endWord(&word)
  }

  /// For a face made of signs: true where it falls away, false where it laughs; nil for no face.
  private func face(_ first: Unicode.Scalar) -> Bool? {
    guard
      first == ":" || first == ";" || first == "<" || first == "=" || first == "x" || first == "X"
    else { return nil }
    switch String(String.UnicodeScalarView(chunk)).lowercased() {
    case ":(", ":((", ":(((", ":'(", ":-(", ":/", ":-/", "=(", ":|", "</3", "<3", ":c", ":[":
      return true
    case ":)", ":-)", ":d", "xd", "xdd", ":p", ";)", ";-)", "=)", ":))", ":'d": return false
    default: return nil
    }
  }

  /// "a" of "a.m."
  private func isInitial(_ word: String.UnicodeScalarView, before next: Unicode.Scalar) -> Bool {
    next.properties.isAlphabetic && (word.count == 1 || word.dropLast().last == ".")
  }

  private mutating func endWord(_ word: inout String.UnicodeScalarView) -> Bool {
    defer { word = String.UnicodeScalarView() }
    guard !word.isEmpty else { return true }
    var said = String(word)
    if isShouting { said = said.lowercased() }
    let key = Folding.fold(said)
    // Quotes of one stroke.
    if key.hasPrefix("'"), !["'cause", "'til", "'em", "'bout", "'round", "'n"].contains(key) {
      return false
    }
    if key.hasSuffix("'"), !key.hasSuffix("s'"), !key.hasSuffix("in'") { return false }
    guard key.utf8.count <= 30, words.count < 64 else { return false }
    words.append(MirrorSpelling.Typed(said: said, key: key))
    return true
  }

  private mutating func endSentence() -> Bool {
    guard !words.isEmpty else { return true }
    guard let mended = MirrorSpelling.mend(words) else { return false }
    sentences.append(mended)
    words = []
    return true
  }
}
