import Foundation

extension FieldText {
  /// The text of what may be HTML: tags gone, breaks kept, characters that were named written out.
  static func withoutMarkup(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return String(text)
    }
    let isMarked = text.utf8.contains(UInt8(ascii: "<"))
    return namedCharacters(isMarked ? withoutTags(text) : String(text))
  }

  /// A `<` that begins no tag is a sign like any other: "under 18 < 5 people".
  private static func withoutTags(_ text: some StringProtocol) -> String {
    var out = String.UnicodeScalarView()
    var rest = String(text).unicodeScalars[...]
    while let start = rest.firstIndex(of: "<") {
      out += rest[..<start]
      rest = rest[start...]
      let next = rest.dropFirst().first
      let isTag = next.map { $0.properties.isAlphabetic || "/!?".unicodeScalars.contains($0) }
      guard isTag == true, let end = rest.firstIndex(of: ">") else {
        out.append("<")
        rest = rest.dropFirst()
        // None of what follows is a tag without an end.
        if isTag == true { break }
        continue
      }
      let name = rest[start..<end].dropFirst().prefix { $0.properties.isAlphabetic || $0 == "/" }
      let tag = String(String.UnicodeScalarView(name)).lowercased()
      rest = rest[rest.index(after: end)...]
      if ["br", "p", "/p", "div", "/div", "li", "/li", "tr", "/tr", "br/"].contains(tag) {
        out.append("\n")
      } else if tag == "script" || tag == "style" {
        let behind = String(String.UnicodeScalarView(rest))
        let close = behind.range(of: "</\(tag)", options: .caseInsensitive)
        rest = String(close.map { behind[$0.lowerBound...] } ?? "").unicodeScalars[...]
      }
    }
    return String(out + rest)
  }

  private static func namedCharacters(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let sign = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
      out += rest[..<sign]
      rest = rest[rest.utf8.index(after: sign)...]
      let name = rest.utf8.prefix(8).prefix { $0 != UInt8(ascii: ";") }
      let behind = name.endIndex
      guard behind < rest.endIndex, rest.utf8[behind] == UInt8(ascii: ";"),
        let meant = character(Substring(name))
      else {
        out += "&"
        continue
      }
      out += meant
      rest = rest[rest.utf8.index(after: behind)...]
    }
    return out + rest
  }

  /// What stands between `&` and `;` means: `eacute`, `#233`, `#xE9`. Nil where it means nothing; empty
  /// where there is no such character.
  private static func character(_ name: Substring) -> String? {
    guard name.hasPrefix("#") else { return named[String(name)] }
    let isHex = name.dropFirst().first == "x"
    let digits = name.dropFirst(isHex ? 2 : 1)
    guard !digits.isEmpty, digits.count <= (isHex ? 6 : 7),
      digits.allSatisfy({ $0.isASCII && (isHex ? $0.isHexDigit : $0.isNumber) })
    else { return nil }
    return UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
      .map { String(Character($0)) } ?? ""
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’",
    "lsquo": "‘", "rdquo": "”", "ldquo": "“", "ndash": "–", "mdash": "—", "hellip": "…",
    "bull": "•", "middot": "·", "eacute": "é", "aacute": "á", "iacute": "í", "oacute": "ó",
    "uacute": "ú", "ntilde": "ñ", "uuml": "ü", "ouml": "ö", "auml": "ä", "ccedil": "ç",
    "egrave": "è", "agrave": "à", "copy": "©", "reg": "®", "trade": "™", "deg": "°",
  ]
}
