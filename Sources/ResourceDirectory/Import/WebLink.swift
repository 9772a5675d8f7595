extension FieldText {
  /// A page on the web, with its scheme; nil for anything else. A name and password before a host
  /// (`https://bank.com@elsewhere.net`) only mislead, and are refused.
  static func link(_ text: some StringProtocol) -> String? {
    guard let line = line(text, limit: 2000) else { return nil }
    var rest = line[...]
    var scheme = "http"
    if let colon = rest.firstIndex(of: ":"), rest[..<colon].allSatisfy(isSchemeSign),
      rest[colon...].dropFirst().first?.isNumber != true
    {
      scheme = rest[..<colon].lowercased()
      guard scheme == "http" || scheme == "https", rest[colon...].hasPrefix("://") else {
        return nil
      }
      rest = rest[colon...].dropFirst(3)
    } else if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
    }
    let authority = rest.prefix { !"/?#".contains($0) }
    guard isHost(authority), rest[authority.endIndex...].utf8.allSatisfy(isPathByte) else {
      return nil
    }
    return "\(scheme)://\(rest)"
  }

  private static func isSchemeSign(_ sign: Character) -> Bool {
    sign.isASCII && (sign.isLetter || sign.isNumber || "+-.".contains(sign))
  }

  /// A host's name with a dot in it, and maybe a port.
  private static func isHost(_ authority: Substring) -> Bool {
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2, parts[1].isEmpty || !parts[1].allSatisfy({ $0.isASCII && $0.isNumber }) {
      return false
    }
    guard let host = parts.first, parts.count <= 2 else { return false }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && (labels.last?.count ?? 0) >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      }
  }

  /// Signs that no address has bare would let it end elsewhere than it seems to.
  private static func isPathByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !"\"<>\\^`{|}".utf8.contains(byte)
  }
}
