import Foundation

/// The text of bytes whose encoding nobody tells.
enum FileText {
  /// A field: UTF-8 where it is that, else Windows-1252, which holds Latin-1.
  static func field(_ bytes: some Collection<UInt8>) -> (text: String, isUTF8: Bool) {
    if let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
    return (windows(bytes), false)
  }

  /// A whole file. UTF-16 tells of itself; what is UTF-8 but for some bytes keeps all but those.
  static func whole(_ bytes: [UInt8]) -> (text: String, isUTF8: Bool) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (wide(bytes), true)
    }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
    let mended = String(decoding: bytes, as: UTF8.self)
    let hasWide = mended.unicodeScalars.contains { $0.value > 0x7F && $0 != "\u{FFFD}" }
    return (hasWide ? mended : windows(bytes), false)
  }

  /// UTF-16 with its mark, as spreadsheets write "Unicode text".
  static func wide(_ bytes: [UInt8]) -> String {
    let isLittle = bytes.first == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      isLittle
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
        : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func windows(_ bytes: some Collection<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let code = (0x80...0x9F).contains(byte) ? high[Int(byte) - 0x80] : UInt16(byte)
      text.append(Unicode.Scalar(code) ?? "\u{FFFD}")
    }
    return String(text)
  }

  /// 0x80 to 0x9F of Windows-1252; the five it leaves free are replaced.
  private static let high: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
