/// Opening hours as people write them: `Mon-Fri 9am-5pm; Sat 10:00-14:00`, `24/7`.
enum HoursText {
  /// Nil where there is nothing. What isn't understood whole is only a note: half of it would tell
  /// someone to go to a closed door.
  static func read(_ text: String) -> OpeningHours? {
    guard let note = FieldText.line(text, limit: 200) else { return nil }
    let plain = note.lowercased().replacing("–", with: "-").replacing("—", with: "-")
      .replacing(" to ", with: "-").replacing(" through ", with: "-").replacing(" and ", with: ",")
      .replacing("&", with: ",")
    if plain.wholeMatch(of: /(?:open )?24\/7|24 hours(?: a day)?(?:, ?7 days(?: a week)?)?|always/)
      != nil
    {
      return OpeningHours(spans: [.init(days: Array(0...6), opens: 0, closes: 1440)], note: note)
    }
    var spans: [OpeningHours.Span] = []
    for part in plain.split(separator: ";") {
      guard let span = span(part) else { return OpeningHours(spans: [], note: note) }
      spans += span
    }
    return OpeningHours(spans: spans, note: note)
  }

  /// Days and the times on them, in either order.
  private static func span(_ text: Substring) -> [OpeningHours.Span]? {
    let range =
      /(\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m?\.?)?|noon|midnight)\s*-\s*(\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m?\.?)?|noon|midnight)/
    var hours: [(Int, Int)] = []
    for match in text.matches(of: range) {
      guard let opens = ClockTime.minutes(match.1), let closes = ClockTime.minutes(match.2),
        opens < 1440
      else { return nil }
      hours.append((opens, closes > opens ? closes : closes + 1440))
    }
    let rest = text.replacing(range, with: " ").trimming { $0.isWhitespace || ",:.".contains($0) }
    guard !hours.isEmpty, let days = days(rest) else { return nil }
    return hours.map { OpeningHours.Span(days: days, opens: $0.0, closes: $0.1) }
  }

  /// `mon-fri`, `mon, wed`, `daily`; every day where there is no word. Nil for anything else.
  static func days(_ text: String) -> [Int]? {
    if text.isEmpty || ["daily", "every day", "7 days a week"].contains(text) {
      return Array(0...6)
    }
    if text == "weekdays" { return Array(1...5) }
    if text == "weekends" { return [0, 6] }
    var days: Set<Int> = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == "/" }) {
      let ends = part.split(separator: "-").map { $0.trimming(\.isWhitespace) }
      guard let first = ends.first.flatMap(named), let last = ends.last.flatMap(named),
        ends.count <= 2
      else { return nil }
      days.formUnion((0...((last - first + 7) % 7)).map { (first + $0) % 7 })
    }
    return days.isEmpty ? nil : days.sorted()
  }

  private static func named(_ text: String) -> Int? { Int(text) == nil ? ClockTime.day(text) : nil }
}
