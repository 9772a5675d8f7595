import Foundation

extension OpeningHours {
  /// Whether it is open by its own clock, taken to be that of whoever asks; nil where these hours say
  /// nothing of today.
  func openness(at now: Date, _ clock: WallClock) -> Openness? {
    let here = WallTime(now, clock)
    let today = CivilDate(day: here.day).text
    if spans.isEmpty || (from.map { today < $0 } ?? false) || (until.map { today > $0 } ?? false) {
      return nil
    }
    for (days, minutes) in [(0, 0), (1, 1440)] {
      let weekday = (here.weekday + 7 - days) % 7
      let date = CivilDate(day: here.day - days)
      for span in spans where span.days.contains(weekday) && date.isIn(weeks: span.weeks) {
        let minute = here.minute + minutes
        if (span.opens..<span.closes).contains(minute) { return .open(until: span.closes % 1440) }
      }
    }
    return .closed
  }
}

/// A day of the Gregorian calendar, from its number.
struct CivilDate {
  let year: Int
  let month: Int
  let day: Int

  /// Days since 1970 (Hinnant, "civil from days").
  init(day number: Int) {
    let days = number + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// `2026-11-22`
  var text: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

  /// Whether it is in one of these weeks of its month; -1 is the last, nil is every week.
  func isIn(weeks: [Int]?) -> Bool {
    guard let weeks else { return true }
    let isLast = day + 7 > Self.days(in: month, of: year)
    return weeks.contains((day - 1) / 7 + 1) || (isLast && weeks.contains(-1))
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
