import Diagnostics
import Foundation

/// What a field of a published file says, made fit to keep: no control characters, no markup, no
/// link but to a page. All that is brought in passes here.
enum FieldText {
  /// One line; nil where nothing is left. `limit` is in characters.
  static func line(_ text: some StringProtocol, limit: Int = 300) -> String? {
    if isPlain(text, limit: limit) { return String(text) }
    return cut(oneSpaced(SafeText.line(withBreaks(withoutMarkup(text)))), limit: limit)
  }

  /// Several lines, none of them empty; nil where nothing is left.
  static func block(_ text: some StringProtocol, limit: Int = 4000) -> String? {
    if isPlain(text, limit: limit) { return String(text) }
    let lines = SafeText.block(withBreaks(withoutMarkup(text))).split(separator: "\n").map(
      oneSpaced)
    return cut(lines.filter { !$0.isEmpty }.joined(separator: "\n"), limit: limit)
  }

  /// A number to call, as it is written: nil where there is none in it.
  static func phone(_ text: some StringProtocol) -> String? {
    guard let line = line(text, limit: 60) else { return nil }
    var bytes = line.utf8[...]
    if line.lowercased().hasPrefix("tel:") { bytes = bytes.dropFirst(4) }
    let quoteOrSpace = { (byte: UInt8) in byte == UInt8(ascii: "\"") || byte == 0x20 }
    bytes = bytes.drop(while: quoteOrSpace)
    while let last = bytes.last, quoteOrSpace(last) { bytes = bytes.dropLast() }
    var digits = 0
    var letters = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        letters += 1
      default: guard " +-.()/,#*:&".utf8.contains(byte) else { return nil }
      }
    }
    // A vanity number has three digits at least; words with a number in them have more letters.
    guard digits >= 3, digits <= 20, letters <= 12, !line.contains("//") else { return nil }
    return String(Substring(bytes))
  }

  /// YYYY-MM-DD from a date as programs write it; nil for one that can't be told, or hasn't been.
  static func day(_ text: String, now: Date) -> String? {
    let date = text.utf8.drop { $0 == 0x20 }.prefix {
      $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") || (0x30...0x39).contains($0)
    }
    let parts = date.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
    let numbers = parts.compactMap { Int(Substring($0)) }
    guard numbers.count == 3, parts.count == 3 else { return nil }
    var (year, month, day) = (numbers[0], numbers[1], numbers[2])
    if parts[0].count <= 2 {
      // Month first, as in the United States, where it can be.
      (month, day) = numbers[0] <= 12 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
      year = numbers[2]
    }
    guard (1...12).contains(month), (1...31).contains(day), (1980...9999).contains(year) else {
      return nil
    }
    let iso = iso(year, month, day)
    return iso <= today(now) ? iso : nil
  }

  /// The day it is in UTC, a day ahead so that it is there already in every zone.
  static func today(_ now: Date) -> String { date(days: 1, now) }

  /// The day before, which is over in every zone.
  static func yesterday(_ now: Date) -> String { date(days: -1, now) }

  /// By arithmetic (H. Hinnant, chrono-compatible date algorithms), for each row that is dated.
  private static func date(days more: Int, _ now: Date) -> String {
    let days = Int((now.timeIntervalSince1970 / 86_400).rounded(.down)) + more + 719_468
    let era = days / 146_097
    let ofEra = days - era * 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return iso(
      year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1)
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(year)-\(two(month))-\(two(day))"
  }

  /// Nothing to do: most fields.
  private static func isPlain(_ text: some StringProtocol, limit: Int) -> Bool {
    var last = UInt8(ascii: " ")
    var count = 0
    for byte in text.utf8 {
      guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&"),
        byte != UInt8(ascii: "\\"), byte != UInt8(ascii: " ") || last != UInt8(ascii: " ")
      else { return false }
      last = byte
      count += 1
    }
    return count > 0 && count <= limit && last != UInt8(ascii: " ")
  }

  /// Some programs that write tables write line feeds as they are written in code.
  private static func withBreaks(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    return text.replacingOccurrences(of: "\\r", with: "")
      .replacingOccurrences(of: "\\n", with: "\n")
  }

  /// Words with one space between.
  private static func oneSpaced(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func cut(_ text: String, limit: Int) -> String? {
    if text.isEmpty { return nil }
    return text.utf8.count > limit && text.count > limit ? text.prefix(limit - 1) + "…" : text
  }
}

extension StringProtocol {
  /// Without the characters at both ends that are told.
  func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isTrimmed(first) { rest = rest.dropFirst() }
    while let last = rest.last, isTrimmed(last) { rest = rest.dropLast() }
    return String(rest)
  }

  /// Without white space at both ends.
  var trimmed: String {
    guard let first, let last else { return "" }
    return first.isWhitespace || last.isWhitespace ? trimming(\.isWhitespace) : String(self)
  }
}
