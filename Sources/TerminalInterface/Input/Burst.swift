/// Tells a paste from typing where the terminal doesn't mark it.
///
/// Someone may type a few answers ahead, a line each; nobody types a page between two polls.
enum Burst {
  /// Whether what has come in one go right behind an Enter is the rest of a pasted text.
  static func isPaste(_ rest: ArraySlice<UInt8>) -> Bool {
    var lines = 0
    var isBreakBefore = false
    for byte in rest {
      let isBreak = isBreak(byte)
      if isBreak, !isBreakBefore { lines += 1 }
      isBreakBefore = isBreak
    }
    return lines > mostTypedAhead || lines >= 2 && rest.count / lines > longTypedAhead
  }

  static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Lines a person may have typed before they were asked.
  private static let mostTypedAhead = 16
  /// Characters a line that can be told from prose: lines typed ahead are short.
  private static let longTypedAhead = 24
  /// A paste that isn't marked is over when nothing more comes for so long.
  static let quiet = Duration.milliseconds(60)
}

/// A pasted text on its way to being one answer.
struct PastedText {
  private var bytes: [UInt8] = []
  private var isAfterBreak = false
  /// Line ends in it, CR LF and empty lines counted once.
  private var breaks = 0
  /// Characters, about, with those past the limit.
  private(set) var length = 0

  /// Line ends and tabs become one space, other control characters nothing.
  mutating func append(_ byte: UInt8) {
    let isBreak = Burst.isBreak(byte) || byte == 0x09
    if Burst.isBreak(byte), !isAfterBreak { breaks += 1 }
    defer { isAfterBreak = isBreak }
    if isBreak {
      if !isAfterBreak { keep(0x20) }
    } else if byte >= 0x20, byte != 0x7F {
      keep(byte)
    }
  }

  private mutating func keep(_ byte: UInt8) {
    if byte & 0xC0 != 0x80 { length += 1 }
    if bytes.count < LineLimit.scalars * 4 { bytes.append(byte) }
  }

  /// As one line; what is no UTF-8 is U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it is too much to stand in a line that is edited.
  var isLong: Bool { length > 240 || breaks > 3 }

  var lines: Int { isAfterBreak ? breaks : breaks + 1 }
}
