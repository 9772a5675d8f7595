/// Takes chosen words and names out of texts, whole words only, in whatever case and with or without
/// accents.
public struct Redaction {
  /// A word or several in a row, folded, by their first byte; longest first.
  private var wanted: [UInt8: [[Sign]]] = [:]
  private let mark: String
  private var folding = Folding()

  /// One byte of a folded text.
  private struct Sign {
    var byte: UInt8
    /// Which of the text's scalars it came of.
    var place: Int
    /// Whether it can't stand right beside another word.
    var isInWord: Bool

    var isSpace: Bool { byte == UInt8(ascii: " ") }
  }

  /// `mark` stands where something was taken out.
  public init(_ words: [String], mark: String) {
    self.mark = mark
    for word in words {
      let trimmed = word.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let signs = signs(of: trimmed)
      if let first = signs.first { wanted[first.byte, default: []].append(signs) }
    }
    for first in wanted.keys { wanted[first]?.sort { $0.count > $1.count } }
  }

  /// Whether there is nothing to take out.
  public var isEmpty: Bool { wanted.isEmpty }

  /// The text without the words, and how often one was taken out. Mutating only to remember how
  /// letters fold.
  public mutating func apply(to text: String) -> (text: String, count: Int) {
    guard !isEmpty, !text.isEmpty else { return (text, 0) }
    let signs = signs(of: text)
    var scalars: [Unicode.Scalar] = []
    var out = String.UnicodeScalarView()
    var count = 0
    var copied = 0
    var index = 0
    while index < signs.count {
      guard let end = end(ofWordAt: index, in: signs) else {
        index += 1
        continue
      }
      if scalars.isEmpty { scalars = Array(text.unicodeScalars) }
      out.append(contentsOf: scalars[copied..<signs[index].place])
      out.append(contentsOf: mark.unicodeScalars)
      copied = end < signs.count ? signs[end].place : scalars.count
      count += 1
      index = end
    }
    guard count > 0 else { return (text, 0) }
    out.append(contentsOf: scalars[copied...])
    return (String(out), count)
  }

  /// How often one of the words stands in a text.
  public func count(in text: String) -> Int {
    var copy = self
    return copy.apply(to: text).count
  }

  /// Behind the word that begins here; nil where none does.
  private func end(ofWordAt start: Int, in signs: [Sign]) -> Int? {
    guard let words = wanted[signs[start].byte], Self.isEdge(start, in: signs) else { return nil }
    for word in words {
      if let end = end(of: word, at: start, in: signs), Self.isEdge(end, in: signs) {
        return end
      }
    }
    return nil
  }

  private func end(of word: [Sign], at start: Int, in signs: [Sign]) -> Int? {
    var index = start
    for sign in word {
      guard index < signs.count, signs[index].byte == sign.byte else { return nil }
      index += 1
      // Words that belong together may be further apart than one space.
      while sign.isSpace, index < signs.count, signs[index].isSpace { index += 1 }
    }
    return index
  }

  /// Whether a word may begin or end before this sign.
  private static func isEdge(_ index: Int, in signs: [Sign]) -> Bool {
    guard index > 0, index < signs.count else { return true }
    let (before, after) = (signs[index - 1], signs[index])
    return before.place != after.place && !(before.isInWord && after.isInWord)
  }

  private mutating func signs(of text: String) -> [Sign] {
    var signs: [Sign] = []
    signs.reserveCapacity(text.utf8.count)
    for (place, scalar) in text.unicodeScalars.enumerated() {
      if scalar.isASCII {
        let byte = Folding.folded(ascii: scalar)
        let isInWord = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
        signs.append(Sign(byte: byte, place: place, isInWord: isInWord))
      } else if scalar.properties.generalCategory != .format {
        // What can't be seen can't hide a name.
        let isInWord = scalar.isWrittenWithSpaces
        signs += folding.folded(scalar).map { Sign(byte: $0, place: place, isInWord: isInWord) }
      }
    }
    return signs
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter or digit of a script that puts spaces between words.
  fileprivate var isWrittenWithSpaces: Bool {
    switch value {
    // Thai, Lao, Myanmar, Khmer, kana.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF: false
    default:
      (properties.isAlphabetic || properties.numericType != nil) && !properties.isIdeographic
    }
  }
}
