import Foundation

/// Makes texts alike that differ only in case, accents, the form of apostrophes or of white space.
struct Folding {
  /// What letters beyond ASCII become, found once each: a search reads everything ever written.
  private var known: [Unicode.Scalar: [UInt8]] = [:]

  /// As UTF-8, with white space as single bytes of it.
  mutating func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        bytes.append(Self.folded(ascii: scalar))
      } else {
        bytes += folded(scalar)
      }
    }
    return bytes
  }

  /// What one sign of ASCII becomes.
  static func folded(ascii scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "A"..."Z": UInt8(truncatingIfNeeded: scalar.value) | 0x20
    case "\t"..."\r": UInt8(ascii: " ")
    default: UInt8(truncatingIfNeeded: scalar.value)
    }
  }

  /// What a sign beyond ASCII becomes; nothing for an accent that follows its letter.
  mutating func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
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
