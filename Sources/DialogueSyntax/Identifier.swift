/// What may stand in a name: letters of any script, digits (not first) and `_`.
///
/// Titles, variables, functions, enums and their cases are names. The ranges are those of the
/// reference's grammar.
public enum Identifier {
  /// Whether the whole text is one name.
  public static func isName(_ text: some StringProtocol) -> Bool {
    var scalars = text.unicodeScalars.makeIterator()
    guard let first = scalars.next(), isHead(first.value) else { return false }
    while let scalar = scalars.next() {
      guard isTail(scalar.value) else { return false }
    }
    return true
  }

  /// Whether a scalar may stand in a name after its first.
  public static func isTail(_ v: UInt32) -> Bool {
    switch v {
    case 0x30...0x39, 0x0300...0x036F, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    default: isHead(v)
    }
  }

  static func isHead(_ v: UInt32) -> Bool {
    if v < 0x80 { return (v | 0x20) >= 0x61 && (v | 0x20) <= 0x7A || v == 0x5F }
    switch v {
    case 0xA8, 0xAA, 0xAD, 0xAF, 0xB2...0xB5, 0xB7...0xBA, 0xBC...0xBE, 0xC0...0xD6, 0xD8...0xF6,
      0xF8...0x02FF, 0x0370...0x167F, 0x1681...0x180D, 0x180F...0x1DBF, 0x1E00...0x1FFF,
      0x200B...0x200D, 0x202A...0x202E, 0x203F...0x2040, 0x2054, 0x2060...0x20CF, 0x2100...0x218F,
      0x2460...0x24FF, 0x2776...0x2793, 0x2C00...0x2DFF, 0x2E80...0x2FFF, 0x3004...0x3007,
      0x3021...0x302F, 0x3031...0xD7FF, 0xF900...0xFD3D, 0xFD40...0xFDCF, 0xFDF0...0xFE1F,
      0xFE30...0xFE44, 0xFE47...0xFFFD:
      return true
    default: return v >= 0x10000 && v <= 0xEFFFD && v & 0xFFFF <= 0xFFFD
    }
  }
}
