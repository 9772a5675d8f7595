import Foundation

/// A moment as a clock on the wall shows it, in words; and read from what was typed.
///
/// By the C library: Foundation's formatters load tables that take longer than all else at the start.
struct LocalTime: Equatable {
  private var parts: tm

  init(_ date: Date) {
    var seconds = time_t(date.timeIntervalSince1970.rounded(.down))
    parts = tm()
    localtime_r(&seconds, &parts)
  }

  /// `Sat 21 Nov 2026, 02:14`
  var words: String { "\(weekday) \(date), \(clock)" }

  /// `21 Nov 2026`
  var date: String { "\(parts.tm_mday) \(monthAndYear)" }

  /// `Nov 2026`
  var monthAndYear: String { "\(month) \(parts.tm_year + 1900)" }

  /// `02:14`
  var clock: String { "\(Self.padded(parts.tm_hour)):\(Self.padded(parts.tm_min))" }

  /// From 0 to 23.
  var hour: Int { Int(parts.tm_hour) }

  /// How many days of the calendar lie between 1 January 1970 and its day, here.
  var dayNumber: Int {
    var noon = tm()
    (noon.tm_year, noon.tm_mon, noon.tm_mday, noon.tm_hour) =
      (parts.tm_year, parts.tm_mon, parts.tm_mday, 12)
    return Int((Double(timegm(&noon)) / 86_400).rounded(.down))
  }

  /// The same in months.
  var monthNumber: Int { (Int(parts.tm_year) - 70) * 12 + Int(parts.tm_mon) }

  /// When its day began.
  var midnight: Date { beginning(ofDay: 0) }

  /// When the next day begins.
  var nextMidnight: Date { beginning(ofDay: 1) }

  /// When its week's Monday began.
  var monday: Date { beginning(ofDay: -Int32((dayNumber + 3) % 7)) }

  private func beginning(ofDay days: Int32) -> Date {
    var day = parts
    (day.tm_hour, day.tm_min, day.tm_sec, day.tm_isdst) = (0, 0, 0, -1)
    day.tm_mday += days
    return Date(timeIntervalSince1970: Double(mktime(&day)))
  }

  /// `2026-11-21 02:14:09`, for a log.
  var stamp: String {
    "\(parts.tm_year + 1900)-\(Self.padded(parts.tm_mon + 1))-\(Self.padded(parts.tm_mday)) "
      + "\(clock):\(Self.padded(parts.tm_sec))"
  }

  private var weekday: String {
    ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][Int(parts.tm_wday) % 7]
  }

  private var month: String {
    [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ][Int(parts.tm_mon) % 12]
  }

  private static func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static func == (a: LocalTime, b: LocalTime) -> Bool { a.stamp == b.stamp }

  /// The moment of an ISO 8601 text: a date, or a date and a time, with `Z`, an offset, or neither,
  /// which is this computer's own time. Nil for anything else.
  static func date(iso8601 text: String) -> Date? {
    let pattern =
      /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?/
    guard let match = text.wholeMatch(of: pattern) else { return nil }
    func number(_ digits: Substring?) -> Int32 { digits.flatMap { Int32($0) } ?? 0 }
    var parts = tm()
    parts.tm_year = number(match.1) - 1900
    parts.tm_mon = number(match.2) - 1
    parts.tm_mday = number(match.3)
    parts.tm_hour = number(match.4)
    parts.tm_min = number(match.5)
    parts.tm_sec = number(match.6)
    parts.tm_isdst = -1
    guard (0..<12).contains(parts.tm_mon), parts.tm_hour < 24, parts.tm_min < 60, parts.tm_sec < 61
    else { return nil }
    let day = parts.tm_mday
    let isElsewhere = match.7 != nil || match.8 != nil
    let seconds = isElsewhere ? timegm(&parts) : mktime(&parts)
    // A day that its month doesn't have was moved into the next.
    guard parts.tm_mday == day else { return nil }
    let offset = Int(number(match.9)) * 3600 + Int(number(match.10)) * 60
    let sign = match.8 == "-" ? 1 : -1
    return Date(timeIntervalSince1970: Double(Int(seconds) + sign * offset))
  }
}
