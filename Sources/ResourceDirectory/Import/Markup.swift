import Foundation

extension FieldText {
  /// The text of what may be HTML: tags gone, breaks kept, characters that were named written out.
  static func withoutMarkup(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return String(text)
    }
    return namedCharacters(withoutTags(text))
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
    text.replacing(/&(#x[0-9A-Fa-f]{1,6}|#[0-9]{1,7}|[A-Za-z]{2,8});/) { match in
      let name = match.1
      if name.hasPrefix("#") {
        let code =
          name.dropFirst().first == "x" || name.dropFirst().first == "X"
          ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
        return code.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
      }
      return named[String(name)] ?? String(match.0)
    }
  }

  private static let named = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "rsquo": "’",
    "lsquo": "‘", "rdquo": "”", "ldquo": "“", "ndash": "–", "mdash": "—", "hellip": "…",
    "bull": "•", "middot": "·", "eacute": "é", "aacute": "á", "iacute": "í", "oacute": "ó",
    "uacute": "ú", "ntilde": "ñ", "uuml": "ü", "ouml": "ö", "auml": "ä", "ccedil": "ç",
    "egrave": "è", "agrave": "à", "copy": "©", "reg": "®", "trade": "™", "deg": "°",
  ]
}
