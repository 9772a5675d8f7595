import Foundation

/// Gathers the meetings of one source: checks each, gives each day of it a row and a key.
struct MeetingCollector {
  private(set) var reading: ImportReading
  private let setting: ImportSetting
  private var keys: Set<String> = []
  private var unknown: [String: Int] = [:]
  /// Asking the system for one takes longer than all else of a meeting.
  private var zones: [String: Bool] = [:]

  init(_ contents: SourceContents, setting: ImportSetting) {
    reading = ImportReading(contents)
    self.setting = setting
  }

  mutating func leaveOut(_ row: Int, _ name: String?, _ reason: String) {
    reading.leftOut.append(RowNote(number: row, name: name, reason: reason))
  }

  mutating func mend(_ row: Int, _ name: String?, _ reason: String) {
    reading.mended.append(RowNote(number: row, name: name, reason: reason))
  }

  /// Counts a code that nothing explains; it isn't kept, because a bare code says nothing.
  mutating func unknownCode(_ code: String) {
    unknown[FieldText.line(code, limit: 12) ?? "?", default: 0] += 1
  }

  /// Takes in a meeting on each of its days; none of them is by appointment.
  mutating func add(_ meeting: Meeting, days: [Int], row: Int) {
    var meeting = meeting
    switch Position.check(meeting.latitude, meeting.longitude) {
    case .good:
      if meeting.located == .unknown { meeting.located = .given }
    case .none: meeting.located = .unknown
    case .wrong(let why):
      mend(row, meeting.name, why)
      meeting.located = .unknown
    }
    if meeting.located == .unknown {
      meeting.latitude = nil
      meeting.longitude = nil
      if meeting.isInPerson, meeting.country == nil || meeting.country == "US",
        let postal = meeting.postal, let found = setting.locate(postal)
      {
        meeting.latitude = found.latitude
        meeting.longitude = found.longitude
        meeting.located = found.located
      }
    }
    if let zone = meeting.zone, !isZone(zone) {
      mend(row, meeting.name, "a time zone that there isn't")
      meeting.zone = nil
    }
    let key = unused(meeting.key)
    if key != meeting.key { mend(row, meeting.name, "an id that another has too; both are kept") }
    reading.contents.rowCount += 1
    for day in days.isEmpty ? [nil] : days.map(Optional.some) {
      meeting.day = day
      meeting.key = days.count > 1 ? "\(key)@\(day ?? 0)" : key
      reading.contents.meetings.append(meeting)
    }
  }

  /// What was read, with what holds for all of it.
  func finished() -> ImportReading {
    var reading = reading
    if !unknown.isEmpty {
      let told = unknown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .prefix(12).map { "\($0.key) (\($0.value))" }
      reading.notes.append(
        "Types that nothing explains were dropped: \(told.joined(separator: ", ")).")
    }
    reading.contents.asOf =
      reading.contents.asOf ?? reading.contents.meetings.compactMap(\.updated).max()
    return reading
  }

  private mutating func isZone(_ name: String) -> Bool {
    if let known = zones[name] { return known }
    let isZone = TimeZone(identifier: name) != nil
    zones[name] = isZone
    return isZone
  }

  private mutating func unused(_ key: String) -> String {
    var unused = key
    var number = 2
    while !keys.insert(unused).inserted {
      unused = "\(key)~\(number)"
      number += 1
    }
    return unused
  }
}
