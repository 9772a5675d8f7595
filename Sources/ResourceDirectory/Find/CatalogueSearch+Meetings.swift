import Foundation
import GRDB

/// Meetings, by when they are next.
extension CatalogueSearch {
  /// A meeting that fits, before anything of it is read that is only shown.
  private struct Upcoming {
    var id: Int64
    var miles: Double?
    /// Nil: by appointment.
    var time: MeetingTime?
  }

  mutating func findMeetings() throws {
    try findMeetingsInTime()
    // Nothing at that time: what comes next is better than nothing.
    guard found.meetings.isEmpty || found.totals[.meeting] == nil, !reading.time.isEmpty,
      reading.time.days != nil || reading.time.hours != nil
    else { return }
    let (before, time) = (found, reading.time)
    reading.time = TimeWish()
    try findMeetingsInTime()
    reading.time = time
    if found.totals[.meeting] == nil {
      found = before
    } else {
      found.timeLetGo = time.name
      found.relaxed = before.relaxed
      found.nearest = before.nearest == found.nearest ? found.nearest : nil
    }
  }

  private mutating func findMeetingsInTime() throws {
    var clocks = MeetingClocks(here: clock, now: now)
    var fitting: [Upcoming] = []
    let isAnywhere = found.centre == nil || wantsOnline == true

    func look(_ radius: Double?) throws {
      fitting = []
      let rows = try meetings(within: radius)
      let centre = radius == nil ? nil : found.centre?.coordinates
      while let row = try rows.next() {
        var miles: Double?
        if let centre, let radius {
          let distance = centre.miles(to: Coordinates(latitude: row[5], longitude: row[6]))
          if distance > radius { continue }
          miles = distance
        }
        guard let day = row[1] as Int?, let start = row[2] as Int? else {
          if reading.time.isEmpty { fitting.append(Upcoming(id: row[0], miles: miles)) }
          continue
        }
        let next = clocks.next(day: day, start: start, end: row[3], zone: row[4])
        if reading.time.isEmpty || next.fits(reading.time) {
          fitting.append(Upcoming(id: row[0], miles: miles, time: next.time))
        }
      }
    }

    if isAnywhere {
      try look(nil)
    } else {
      let radii = reading.within.map { [min($0, Self.farthest)] } ?? Self.radii
      for radius in radii {
        try look(radius)
        found.radius = max(found.radius ?? 0, radius)
        if fitting.count >= Self.enough { break }
      }
      if found.radius != radii[0], !fitting.isEmpty { found.widenedFrom = radii[0] }
      if fitting.isEmpty, reading.names.isEmpty {
        let tried = found.radius
        try look(Self.farthest)
        let miles = fitting.compactMap(\.miles).min()
        found.nearest = found.nearest ?? miles
        fitting = Array(fitting.sorted { ($0.miles ?? 0) < ($1.miles ?? 0) }.prefix(Self.enough))
        found.radius = tried
        found.meetings = try meetingResults(Self.inOrder(fitting), &clocks)
        return
      }
    }
    found.totals[.meeting] = fitting.isEmpty ? nil : fitting.count
    let ordered = Self.inOrder(fitting)
    let later = try first(limit, of: ordered.filter { $0.time?.isUnderWay != true })
    let current = try first(3, of: ordered.filter { $0.time?.isUnderWay == true })
    let isForNow = reading.time.hours.map { $0 <= 2 } ?? false
    found.meetings = try meetingResults(
      isForNow ? current + later : later + current, &clocks)
    if fitting.count < Self.enough { try relaxMeetings(within: isAnywhere ? nil : found.radius) }
  }

  /// The next first; by appointment last; of those at the same time the nearest.
  private static func inOrder(_ meetings: [Upcoming]) -> [Upcoming] {
    meetings.sorted { a, b in
      let (one, other) = (a.time?.start ?? .distantFuture, b.time?.start ?? .distantFuture)
      return (one, a.miles ?? 0, a.id) < (other, b.miles ?? 0, b.id)
    }
  }

  /// So many of the first; of those that begin at the same time, those that have helped before the
  /// others, then the near ones, and of those about as near old ones behind.
  private func first(_ count: Int, of ordered: [Upcoming]) throws -> [Upcoming] {
    guard let last = ordered.prefix(count).last else { return [] }
    let equals = ordered.dropFirst(count).prefix { $0.time?.start == last.time?.start }
    let choice = ordered.prefix(count) + equals.prefix(200)
    let ids = choice.map { String($0.id) }.joined(separator: ",")
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, source_id, updated, name FROM meeting WHERE id IN (\(ids))")
    let byID = Dictionary(rows.map { ($0[0] as Int64, $0) }) { first, _ in first }
    let marked = try helpedRows(of: "meeting")
    typealias Order = (Date, Int, Int, Int, Double, String)
    func order(_ one: Upcoming) -> Order {
      let row = byID[one.id]
      let stale = row.map { self.isOld($0[1] as Int64, $0[2] as String?, .meeting) } ?? false
      let miles = one.miles ?? 0
      let ring = Self.radii.firstIndex { miles <= $0 } ?? Self.radii.count
      let name: String = row?[3] ?? ""
      let start = one.time?.start ?? .distantFuture
      return (start, marked.contains(one.id) ? 0 : 1, ring, stale ? 1 : 0, miles, name)
    }
    let placed: [(order: Order, one: Upcoming)] = choice.map { (order($0), $0) }
    let sorted = placed.sorted { a, b in
      a.order == b.order ? a.one.id < b.one.id : a.order < b.order
    }
    return sorted.prefix(count).map(\.one)
  }

  // MARK: What is wanted

  private var wantsOnline: Bool? { reading.wishes.compactMap(\.meaning.isOnline).last }

  /// The wishes that say something of meetings, as conditions.
  private func conditions(
    leavingOut left: Int? = nil
  ) -> [(wish: FindReading.Wish, sql: String, arguments: [String])] {
    reading.wishes.enumerated().compactMap { index, wish in
      guard index != left else { return nil }
      let meaning = wish.meaning
      if let fellowship = meaning.fellowship {
        return (wish, "fellowship = ? COLLATE NOCASE", [fellowship])
      }
      if let isOnline = meaning.isOnline {
        return (wish, isOnline ? "online = 1" : "in_person = 1", [])
      }
      if let language = meaning.language { return (wish, "instr(languages, ?) > 0", [language]) }
      guard !meaning.types.isEmpty else { return nil }
      let any = meaning.types.map { _ in "instr(types, ?) > 0" }.joined(separator: " OR ")
      return (wish, "(\(any))", meaning.types.map { " \($0) " })
    }
  }

  /// Rows of id, day, start, end, zone, latitude, longitude. A radius holds only those one goes to.
  private func meetings(within radius: Double?, leavingOut: Int? = nil) throws -> RowCursor {
    let conditions = conditions(leavingOut: leavingOut)
    let columns = "meeting.id, day, start, \"end\", zone, latitude, longitude"
    var clauses = ["active = 1"] + conditions.map(\.sql)
    var arguments = StatementArguments(conditions.flatMap(\.arguments))
    if let days = daysToLookAt {
      clauses.append("day IN (\(days.sorted().map(String.init).joined(separator: ",")))")
    }
    if let expression = Self.expression(reading.names) {
      clauses.append("meeting_text MATCH ?")
      arguments += [expression]
      if radius != nil { clauses.append("latitude IS NOT NULL AND in_person = 1") }
      return try Row.fetchCursor(
        db,
        sql: """
          SELECT \(columns) FROM meeting_text JOIN meeting ON meeting.id = meeting_text.rowid
            WHERE \(clauses.joined(separator: " AND "))
          """, arguments: arguments)
    }
    guard let radius, let centre = found.centre else {
      if let region = found.region {
        clauses.append("region = ? COLLATE NOCASE")
        arguments += [region]
      }
      // Distances aren't asked for, and what is left stands in the index.
      return try Row.fetchCursor(
        db,
        sql: """
          SELECT id, day, start, "end", zone FROM meeting
            WHERE \(clauses.joined(separator: " AND "))
          """, arguments: arguments)
    }
    let box = Surroundings(of: centre.coordinates, miles: radius)
    let parts = box.longitudes.map { _ in
      """
      SELECT \(columns) FROM meeting_point JOIN meeting ON meeting.id = meeting_point.id
        WHERE north >= ? AND south <= ? AND east >= ? AND west <= ? AND in_person = 1
          AND \(clauses.joined(separator: " AND "))
      """
    }
    let all = box.longitudes.reduce(into: StatementArguments()) { all, side in
      all += [
        box.latitudes.lowerBound, box.latitudes.upperBound, side.lowerBound, side.upperBound,
      ]
      all += arguments
    }
    return try Row.fetchCursor(db, sql: parts.joined(separator: " UNION ALL "), arguments: all)
  }

  /// Days, by any clock on earth, on which a meeting at the wanted time may be listed.
  private var daysToLookAt: Set<Int>? {
    var days = reading.time.days
    if let hours = reading.time.hours, hours <= 30, days == nil {
      let today = WallTime(now, clock).weekday
      days = [today, (today + 1) % 7]
    }
    guard let days, days.count < 4 else { return nil }
    return Set(days.flatMap { [($0 + 6) % 7, $0, ($0 + 1) % 7] })
  }

  /// Counts what there would be without one wish or the time.
  private mutating func relaxMeetings(within radius: Double?) throws {
    let wishes = conditions()
    guard wishes.count + (reading.time.isEmpty ? 0 : 1) > 1 else { return }
    var clocks = MeetingClocks(here: clock, now: now)
    func count(leavingOut: Int?, _ time: TimeWish) throws -> Int {
      let rows = try meetings(within: radius, leavingOut: leavingOut)
      var count = 0
      while let row = try rows.next() {
        if let radius, let centre = found.centre?.coordinates,
          centre.miles(to: Coordinates(latitude: row[5], longitude: row[6])) > radius
        {
          continue
        }
        guard let day = row[1] as Int?, let start = row[2] as Int? else { continue }
        let next = clocks.next(day: day, start: start, end: row[3], zone: row[4])
        if time.isEmpty || next.fits(time) { count += 1 }
      }
      return count
    }
    let there = found.totals[.meeting] ?? 0
    for (index, wish) in reading.wishes.enumerated()
    where wishes.contains(where: { $0.wish == wish }) {
      let more = try count(leavingOut: index, reading.time)
      if more > there { found.relaxed.append(.init(name: wish.name, count: more)) }
    }
    if let name = reading.time.name, !reading.time.isEmpty, !wishes.isEmpty {
      let time = reading.time
      reading.time = TimeWish()
      let more = try count(leavingOut: nil, reading.time)
      reading.time = time
      if more > there { found.relaxed.append(.init(name: name, count: more)) }
    }
  }

  // MARK: Results

  private func meetingResults(
    _ meetings: some Collection<Upcoming>, _ clocks: inout MeetingClocks
  ) throws -> [FindResult] {
    let ids = meetings.map { String($0.id) }.joined(separator: ",")
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM meeting WHERE id IN (\(ids))")
    let byID = Dictionary(rows.map { ($0["id"] as Int64, Meeting(row: $0)) }) { first, _ in first }
    let listed = meetings.compactMap { one in byID[one.id].map { (one, $0) } }
    return listed.map { result($1, $0, clocks) }
  }

  private func result(
    _ meeting: Meeting, _ upcoming: Upcoming, _ clocks: MeetingClocks
  ) -> FindResult {
    let source = sources[meeting.sourceID]
    var result = FindResult(
      id: "\(source?.slug ?? "")/\(meeting.key)", kind: .meeting, name: meeting.name,
      source: source?.name ?? "",
      freshness: Freshness(asOf: source?.asOf, ownDate: meeting.updated, kind: .meeting, now: now))
    result.detail = meeting.venue
    result.address = Self.address(meeting.street, meeting.city, meeting.region, meeting.postal)
    result.phone = meeting.conferencePhone
    result.website = meeting.url
    result.miles = upcoming.miles
    result.isSomewhereNear = upcoming.miles != nil && meeting.located != .given
    let start = upcoming.time.map { WallTime($0.start, clock) }
    let types =
      meeting.types.map(MeetingWords.words)
      + (meeting.languages.map { ["in \($0)"] } ?? [])
    result.meeting = MeetingDetails(
      fellowship: meeting.fellowship, time: upcoming.time, weekday: start?.weekday,
      minute: start?.minute, daysAhead: start.map { $0.day - WallTime(now, clock).day },
      isInPerson: meeting.isInPerson, isOnline: meeting.isOnline, types: types,
      conferenceURL: meeting.conferenceURL, conferencePhone: meeting.conferencePhone,
      notes: meeting.notes)
    result.why = reading.wishes.flatMap { wish -> [FindResult.Reason] in
      if let language = wish.meaning.language { return [.init(code: language, words: language)] }
      return wish.meaning.types.filter(meeting.types.contains).map {
        .init(code: $0, words: MeetingWords.words($0))
      }
    }
    return result
  }
}

/// When meetings are next; those at the same time by the same clock are reckoned once.
struct MeetingClocks {
  /// A meeting's next time, and when that is for whoever asks.
  struct Next {
    var time: MeetingTime
    var start: WallTime
    var hoursAway: Double

    func fits(_ wish: TimeWish) -> Bool {
      wish.holds(
        day: start.weekday, minute: start.minute, hoursAway: time.isUnderWay ? 0 : hoursAway)
    }
  }

  private struct Key: Hashable {
    var day: Int
    var start: Int
    var end: Int
    var zone: String?
  }

  let here: WallClock
  let now: Date
  private var zones: [String: WallClock] = [:]
  private var known: [Key: Next] = [:]

  init(here: WallClock, now: Date) {
    self.here = here
    self.now = now
  }

  /// A meeting whose zone nobody says is taken to be where whoever asks is.
  mutating func next(day: Int, start: Int, end: Int?, zone: String?) -> Next {
    let key = Key(day: day, start: start, end: end ?? start + 60, zone: zone)
    if let next = known[key] { return next }
    let time = MeetingTime(day: day, start: start, end: end, clock: clock(zone), now: now)
    let next = Next(
      time: time, start: WallTime(time.start, here),
      hoursAway: time.start.timeIntervalSince(now) / 3600)
    known[key] = next
    return next
  }

  private mutating func clock(_ name: String?) -> WallClock {
    guard let name else { return here }
    if let clock = zones[name] { return clock }
    let clock = TimeZone(identifier: name).map { WallClock($0) } ?? here
    zones[name] = clock
    return clock
  }
}

/// A meeting's types in plain words.
enum MeetingWords {
  static func words(_ type: String) -> String {
    plain[type] ?? type.replacing("-", with: " ")
  }

  private static let plain = [
    "wheelchair": "wheelchair access", "lgbtq": "LGBTQ", "newcomer": "for newcomers",
    "childcare": "child care", "children-welcome": "children are welcome",
    "fragrance-free": "no perfume, please", "smoking": "smoking allowed",
  ]
}
