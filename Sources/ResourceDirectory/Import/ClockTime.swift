/// Times of day as they are written.
enum ClockTime {
  /// Minutes after midnight, 0 to 1440 (`24:00`); nil where it is no time.
  static func minutes(_ text: some StringProtocol) -> Int? {
    let text = text.lowercased().trimmed
    if text == "noon" || text == "midday" { return 720 }
    if text == "midnight" { return 0 }
    var bytes = text.utf8[...]
    guard var hour = number(&bytes, digits: 1...2) else { return nil }
    var minute = 0
    for isSeconds in [false, true] {
      guard let sign = bytes.first, sign == UInt8(ascii: ":") || sign == UInt8(ascii: ".") else {
        break
      }
      bytes = bytes.dropFirst()
      guard let number = number(&bytes, digits: 2...2), number < 60 else { return nil }
      if !isSeconds { minute = number }
    }
    // `pm`, `p.m.`, `p`; and a zone behind, which is the meeting's own.
    let rest = String(Substring(bytes)).filter { $0 != "." && $0 != " " }
    switch rest {
    case "a", "am", "p", "pm":
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (rest.hasPrefix("p") ? 12 : 0)
    case "", "z": break
    default:
      guard let sign = rest.first, sign == "+" || sign == "-", rest.dropFirst().count >= 4,
        rest.dropFirst().allSatisfy({ $0.isNumber || $0 == ":" })
      else { return nil }
    }
    guard hour < 24 || (hour == 24 && minute == 0) else { return nil }
    return hour * 60 + minute
  }

  /// Takes a number of so many digits from the front.
  private static func number(
    _ bytes: inout Substring.UTF8View, digits: ClosedRange<Int>
  ) -> Int? {
    let found = bytes.prefix { (0x30...0x39).contains($0) }
    guard digits.contains(found.count) else { return nil }
    bytes = bytes.dropFirst(found.count)
    return Int(Substring(found))
  }

  /// 0 is Sunday; nil where it is no day of the week.
  static func day(_ text: some StringProtocol) -> Int? {
    let text = text.lowercased().trimming { $0.isWhitespace || $0 == "." }
    if let number = Int(text) { return (0...6).contains(number) ? number : nil }
    let name = text.hasSuffix("s") && text.count > 4 ? String(text.dropLast()) : text
    return days.firstIndex { $0 == name || ((2...5).contains(name.count) && $0.hasPrefix(name)) }
  }

  private static let days = [
    "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
  ]
}
