import Foundation

/// Opening hours from HSDS schedules: recurrence rules in version 3, a row a weekday before.
enum HSDSSchedule {
  /// Nil where nothing is known, or what is known has ended.
  static func hours(_ rows: [HSDSRow], now: Date) -> OpeningHours? {
    let today = FieldText.yesterday(now)
    var spans: [OpeningHours.Span] = []
    var notes: [String] = []
    var until: String?
    for row in rows {
      // After `valid_to` hours are unknown; after `until` there is no service.
      let ends = [row.raw("valid_to"), row.raw("until")].compactMap { $0 }.map {
        String($0.prefix(10))
      }
      if let end = ends.min() {
        guard end >= today else { continue }
        until = min(until ?? end, end)
      }
      if let note = row.raw("description", "original_text").flatMap({
        FieldText.line($0, limit: 200)
      }),
        !notes.contains(note)
      {
        notes.append(note)
      }
      guard let span = span(row) else { continue }
      // One row a weekday makes one span of those with the same times.
      if let same = spans.firstIndex(where: {
        $0.opens == span.opens && $0.closes == span.closes && $0.weeks == span.weeks
      }) {
        spans[same].days = Set(spans[same].days + span.days).sorted()
      } else {
        spans.append(span)
      }
    }
    guard !spans.isEmpty || !notes.isEmpty else { return nil }
    let note = FieldText.line(notes.joined(separator: "; "), limit: 300)
    return OpeningHours(spans: spans, note: note, until: until)
  }

  private static func span(_ row: HSDSRow) -> OpeningHours.Span? {
    guard let opens = row.raw("opens_at").flatMap({ ClockTime.minutes($0) }), opens < 1440,
      var closes = row.raw("closes_at").flatMap({ ClockTime.minutes($0) }),
      // Every second week can't be told without a calendar.
      (row.raw("interval").flatMap { Int($0) } ?? 1) == 1
    else { return nil }
    if closes == 1439 { closes = 1440 }
    if closes <= opens { closes += 1440 }
    if let weekday = row.raw("weekday") {
      guard let days = HoursText.days(weekday.lowercased()) else { return nil }
      return OpeningHours.Span(days: days, opens: opens, closes: closes)
    }
    guard let byday = row.raw("byday") else {
      return row.raw("freq") == "DAILY"
        ? OpeningHours.Span(days: Array(0...6), opens: opens, closes: closes) : nil
    }
    var days: Set<Int> = []
    var weeks: Set<Int> = []
    for part in byday.uppercased().split(whereSeparator: { $0 == "," || $0 == " " }) {
      guard let rule = part.wholeMatch(of: /([+\-]?[1-5])?(SU|MO|TU|WE|TH|FR|SA)/),
        let day = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"].firstIndex(of: String(rule.2))
      else { return nil }
      days.insert(day)
      if let week = rule.1.flatMap({ Int($0) }) { weeks.insert(week) }
    }
    // A month's days, or "1SA" beside "TU", are more than a span can tell.
    let isMonthly = row.raw("freq") == "MONTHLY"
    guard !days.isEmpty, isMonthly == !weeks.isEmpty else { return nil }
    return OpeningHours.Span(
      days: days.sorted(), opens: opens, closes: closes, weeks: weeks.isEmpty ? nil : weeks.sorted()
    )
  }
}
