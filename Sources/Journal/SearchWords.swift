import Foundation

/// The words someone looks for, each to be found anywhere in a text, in whatever case and with or
/// without accents. Nothing typed is an operator.
struct SearchWords {
  /// Folded; none is empty.
  private let words: [[UInt8]]
  private var folding = Folding()

  init(_ typed: String) {
    words = folding.folded(typed).split(separator: UInt8(ascii: " ")).map(Array.init)
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether every word occurs. Mutating only to remember how letters fold.
  mutating func occur(in text: String) -> Bool {
    let text = folding.folded(text)
    return words.allSatisfy { text.holds($0) }
  }
}

/// Makes texts alike that differ only in case, accents, the form of apostrophes or of white space.
private struct Folding {
  /// What letters beyond ASCII become, found once each: a search reads everything ever written.
  private var known: [Unicode.Scalar: [UInt8]] = [:]

  /// As UTF-8, with white space as single bytes of it.
  mutating func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "A"..."Z": bytes.append(UInt8(truncatingIfNeeded: scalar.value) | 0x20)
      case "\t"..."\r": bytes.append(UInt8(ascii: " "))
      case _ where scalar.isASCII: bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default: bytes += folded(scalar)
      }
    }
    return bytes
  }

  private mutating func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    if let bytes = known[scalar] { return bytes }
    let bytes = Self.fold(scalar)
    known[scalar] = bytes
    return bytes
  }

  private static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.properties.isWhitespace { return [UInt8(ascii: " ")] }
    if ["\u{2018}", "\u{2019}", "\u{02BC}"].contains(scalar) { return [UInt8(ascii: "'")] }
    // By way of upper case, where ß, ﬁ and the final ς become what others write for them; and from
    // lower case, for the capital ẞ.
    let caseless = String(scalar).lowercased().uppercased().lowercased()
    let letters = caseless.decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
    return Array(String(String.UnicodeScalarView(letters)).utf8)
  }
}

extension [UInt8] {
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first, word.count <= count else { return false }
    for start in 0...(count - word.count) where self[start] == first {
      if self[start..<(start + word.count)].elementsEqual(word) { return true }
    }
    return false
  }
}
