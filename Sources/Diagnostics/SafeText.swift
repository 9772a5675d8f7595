/// Text from outside (scripts, imports, typed words) made fit to be shown in a terminal.
///
/// Control characters, terminal escapes, and the marks that reorder or hide text (bidi controls,
/// zero-width and tag characters) are taken out; everything a reader would see stays. Joiners stay
/// inside emoji and in scripts that need them.
public enum SafeText {
  /// One line: line breaks and tabs become single spaces.
  public static func line(_ text: some StringProtocol) -> String {
    clean(text, keepsBreaks: false)
  }

  /// Several lines: line feeds stay, other breaks become line feeds, tabs spaces.
  public static func block(_ text: some StringProtocol) -> String {
    clean(text, keepsBreaks: true)
  }

  private static func clean(_ text: some StringProtocol, keepsBreaks: Bool) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return String(text) }
    var out = String.UnicodeScalarView()
    var lastWasReturn = false
    for scalar in text.unicodeScalars {
      defer { lastWasReturn = scalar == "\r" }
      switch scalar.value {
      case 0x0A where lastWasReturn: continue
      case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: out.append(keepsBreaks ? "\n" : " ")
      case 0x09: out.append(" ")
      default: if isSafe(scalar) { out.append(scalar) }
      }
    }
    return String(out)
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: false  // C0, DEL, C1
    case 0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0: false  // shown as nothing
    case 0x061C, 0x200B, 0x200E, 0x200F: false  // marks without width
    case 0x202A...0x202E, 0x2060...0x206F: false  // bidi controls, invisible operators
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF: false
    case 0xE0000...0xE0FFF: false  // tags and what may be added beside them
    default: true
    }
  }
}
