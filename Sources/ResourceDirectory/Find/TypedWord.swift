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
