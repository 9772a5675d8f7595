import Foundation

/// A word of what was typed: as it stands there, and folded for comparing.
struct TypedWord: Sendable, Hashable {
  /// As typed, for saying it back.
  let text: String
  /// Lower case, without accents and apostrophes.
  let folded: String

  /// The words of a text, in order; no more than `limit`. Hyphens and slashes part words; an
  /// apostrophe inside one doesn't, nor a point between digits.
  static func all(in text: String, limit: Int = 40) -> [TypedWord] {
    if let words = plain(in: text, limit: limit) { return words }
    var words: [TypedWord] = []
    for piece in text.prefix(2000).split(whereSeparator: parts) {
      let word = piece.drop(while: isEdge).reversed().drop(while: isEdge).reversed()
      let typed = String(word)
      let folded = fold(typed)
      if !folded.isEmpty { words.append(TypedWord(text: typed, folded: folded)) }
      if words.count == limit { break }
    }
    return words
  }

  /// The same of ASCII, which is nearly all there is, without asking Unicode of each letter; nil where
  /// there is more in the text.
  private static func plain(in text: String, limit: Int) -> [TypedWord]? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count <= 2000, bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
      var words: [TypedWord] = []
      for piece in bytes.split(whereSeparator: { !isOfWord($0) && $0 != 0x27 && $0 != 0x2E }) {
        let letters = piece.map { $0 | (isUpper($0) ? 0x20 : 0) }.filter(isOfWord)
        guard !letters.isEmpty, let first = piece.firstIndex(where: isOfWord),
          let last = piece.lastIndex(where: isOfWord)
        else { continue }
        words.append(
          TypedWord(
            text: String(decoding: piece[first...last], as: UTF8.self),
            folded: String(decoding: letters, as: UTF8.self)))
        if words.count == limit { break }
      }
      return words
    }
  }

  private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    isUpper(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  /// Lower case, accents and apostrophes taken off; what is neither letter nor digit goes.
  static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }) {
      return text
    }
    let plain = text.decomposedStringWithCanonicalMapping.lowercased()
    return String(
      String.UnicodeScalarView(
        plain.unicodeScalars.filter { $0.properties.isAlphabetic || isDigit($0) })
    ).precomposedStringWithCanonicalMapping
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.numericType != nil
  }

  private static func parts(_ character: Character) -> Bool {
    if character == "'" || character == "’" || character == "." { return false }
    return !character.isLetter && !character.isNumber
  }

  private static func isEdge(_ character: Character) -> Bool {
    !character.isLetter && !character.isNumber
  }
}
