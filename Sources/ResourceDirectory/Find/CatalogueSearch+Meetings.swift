import Foundation
import GRDB

/// Meetings, by when they are next.
extension CatalogueSearch {
  /// A meeting that fits, before anything of it is read that is only shown.
  private struct Upcoming {
    /// In the index.
    var position: Int
    /// 0 where it isn't asked how far it is.
    var miles: Double
    /// `UpcomingTimes` has its time by this number; nil is by appointment.
    var number: Int?
    var start: Date

    /// The next first; by appointment last; of those at the same time the nearest.
    static func isSooner(_ one: Upcoming, _ other: Upcoming) -> Bool {
      (one.start, one.miles, one.position) < (other.start, other.miles, other.position)
    }

    static func isNearer(_ one: Upcoming, _ other: Upcoming) -> Bool {
      (one.miles, one.start, one.position) < (other.miles, other.start, other.position)
    }
  }

  /// How many fit, and those that are shown.
  private struct Fitting {
    /// So many that begin at the same time are held against each other.
    private static let equals = 500

    var count = 0
    var later: Best<Upcoming>
    var current: Best<Upcoming>
    var nearest = Best(CatalogueSearch.enough, by: Upcoming.isNearer)

    init(limit: Int) {
      later = Best(limit + Self.equals, by: Upcoming.isSooner)
      current = Best(CatalogueSearch.enough + Self.equals, by: Upcoming.isSooner)
    }

    mutating func add(_ one: Upcoming, isUnderWay: Bool) {
      count += 1
      nearest.add(one)
      if isUnderWay { current.add(one) } else { later.add(one) }
    }
  }

  /// What meetings are held against.
  private struct Wanted {
    /// The wishes that say something of meetings, and who meets each.
    var wishes: [(index: Int, rows: RowSet)] = []
    /// All that aren't left out by where they are or what they are called.
    var rows: RowSet

    /// Who meets all wishes but one.
    func rows(leavingOut left: Int?) -> RowSet {
      wishes.reduce(rows) { $1.index == left ? $0 : $0 & $1.rows }
    }
  }

  mutating func findMeetings() throws {
    let times = try UpcomingTimes(db, here: clock, now: now)
    try findMeetings(times)
    // Nothing at that time: what comes next is better than nothing.
    guard found.meetings.isEmpty || found.totals[.meeting] == nil, !reading.time.isEmpty,
      reading.time.days != nil || reading.time.hours != nil
    else { return }
    let (before, time) = (found, reading.time)
    reading.time = TimeWish()
    try findMeetings(times)
    reading.time = time
    if found.totals[.meeting] == nil {
      found = before
    } else {
      found.timeLetGo = time.name
      found.relaxed = before.relaxed
      found.nearest = before.nearest == found.nearest ? found.nearest : nil
    }
  }

  private mutating func findMeetings(_ times: UpcomingTimes) throws {
    let isAnywhere = found.centre == nil || wantsOnline == true
    let wanted = try wanted(isAnywhere: isAnywhere)
    let rows = wanted.rows(leavingOut: nil)
    guard !isAnywhere, let centre = found.centre else {
      let fitting = try fitting(rows, within: nil, times)
      try take(fitting, times, isMeasured: false)
      if fitting.count < Self.enough { try relax(wanted, within: nil, times) }
      return
    }
    let radii = reading.within.map { [min($0, Self.farthest)] } ?? Self.radii
    var fitting = Fitting(limit: limit)
    for radius in radii {
      fitting = try self.fitting(rows, within: (radius, centre.coordinates), times)
      found.radius = max(found.radius ?? 0, radius)
      if fitting.count >= Self.enough { break }
    }
    if found.radius != radii[0], fitting.count > 0 { found.widenedFrom = radii[0] }
    if fitting.count == 0, reading.names.isEmpty {
      let far = try self.fitting(rows, within: (Self.farthest, centre.coordinates), times)
      let nearest = far.nearest.elements
      found.nearest = found.nearest ?? nearest.first?.miles
      found.meetings = try meetingResults(
        nearest.sorted(by: Upcoming.isSooner), times, isMeasured: true)
      return
    }
    try take(fitting, times, isMeasured: true)
    if fitting.count < Self.enough {
      try relax(wanted, within: found.radius.map { ($0, centre.coordinates) }, times)
    }
  }

  /// Those that are in time.
  private func fitting(
    _ rows: RowSet, within circle: (miles: Double, centre: Coordinates)?, _ times: UpcomingTimes
  ) throws -> Fitting {
    var fitting = Fitting(limit: limit)
    let wish = reading.time
    func look(_ position: Int, _ miles: Double) {
      guard let number = times.number(at: position) else {
        if wish.isEmpty {
          fitting.add(
            Upcoming(position: position, miles: miles, start: .distantFuture), isUnderWay: false)
        }
        return
      }
      guard times.fits(number, wish) else { return }
      let time = times.next(number).time
      fitting.add(
        Upcoming(position: position, miles: miles, number: number, start: time.start),
        isUnderWay: time.isUnderWay)
    }
    if let circle {
      try meetings().forEach(in: rows, within: circle.miles, of: circle.centre, look)
    } else {
      rows.forEach { look($0, 0) }
    }
    return fitting
  }

  private mutating func take(
    _ fitting: Fitting, _ times: UpcomingTimes, isMeasured: Bool
  ) throws {
    found.totals[.meeting] = fitting.count == 0 ? nil : fitting.count
    let later = try first(limit, of: fitting.later.elements)
    let current = try first(Self.enough, of: fitting.current.elements)
    let isForNow = reading.time.hours.map { $0 <= 2 } ?? false
    found.meetings = try meetingResults(
      isForNow ? current + later : later + current, times, isMeasured: isMeasured)
  }

  /// So many of the first; of those that begin at the same time, those that have helped before the
  /// others, then the near ones, and of those about as near old ones behind.
  private func first(_ count: Int, of ordered: [Upcoming]) throws -> [Upcoming] {
    guard let last = ordered.prefix(count).last else { return [] }
    let equals = ordered.dropFirst(count).prefix { $0.start == last.start }
    let choice = ordered.prefix(count) + equals.prefix(200)
    let index = try meetings()
    let ids = choice.map { "\(index.id(at: $0.position))" }.joined(separator: ",")
    let rows = try Row.fetchAll(
      db, sql: "SELECT id, source_id, updated, name FROM meeting WHERE id IN (\(ids))")
    let byID = Dictionary(rows.map { ($0[0] as Int64, $0) }) { first, _ in first }
    let marked = try helpedRows(of: index)
    typealias Order = (Int, Int, Int, Double, String)
    func order(_ one: Upcoming) -> Order {
      let row = byID[index.id(at: one.position)]
      let stale = row.map { self.isOld($0[1] as Int64, $0[2] as String?, .meeting) } ?? false
      let ring = Self.radii.firstIndex { one.miles <= $0 } ?? Self.radii.count
      let name: String = row?[3] ?? ""
      return (marked.contains(one.position) ? 0 : 1, ring, stale ? 1 : 0, one.miles, name)
    }
    let placed: [(order: Order, one: Upcoming)] = choice.map { (order($0), $0) }
    return placed.smallest(count) { a, b in
      if a.one.start != b.one.start { return a.one.start < b.one.start }
      return a.order == b.order ? a.one.position < b.one.position : a.order < b.order
    }.map(\.one)
  }

  // MARK: What is wanted

  private var wantsOnline: Bool? { reading.wishes.compactMap(\.meaning.isOnline).last }

  private func wanted(isAnywhere: Bool) throws -> Wanted {
    let index = try meetings()
    var wanted = Wanted(rows: try index.set(isAnywhere ? .all : .inPerson))
    for (number, wish) in reading.wishes.enumerated() {
      if let rows = try rows(wish.meaning, index) { wanted.wishes.append((number, rows)) }
    }
    if let expression = Self.expression(reading.names) {
      wanted.rows &= try index.set(matching: expression)
    } else if isAnywhere, let region = found.region {
      wanted.rows &= try index.set(.region(region))
    }
    return wanted
  }

  /// Who is what a word means; nil where it says nothing of meetings.
  private func rows(_ meaning: Meaning, _ index: RowIndex) throws -> RowSet? {
    if let fellowship = meaning.fellowship { return try index.set(.fellowship(fellowship)) }
    if let isOnline = meaning.isOnline { return try index.set(isOnline ? .online : .inPerson) }
    if let language = meaning.language {
      return try index.sets(beginning: .languages("")).reduce(into: index.none) { rows, list in
        if list.key.contains(language) { rows |= list.value }
      }
    }
    return meaning.types.isEmpty ? nil : try index.union(of: meaning.types.map(RowPart.type))
  }

  /// Counts what there would be without one wish or the time.
  private mutating func relax(
    _ wanted: Wanted, within circle: (miles: Double, centre: Coordinates)?, _ times: UpcomingTimes
  ) throws {
    guard wanted.wishes.count + (reading.time.isEmpty ? 0 : 1) > 1 else { return }
    func count(leavingOut left: Int?, _ time: TimeWish) throws -> Int {
      var count = 0
      func look(_ position: Int, _ miles: Double) {
        guard let number = times.number(at: position) else { return }
        if times.fits(number, time) { count += 1 }
      }
      let rows = wanted.rows(leavingOut: left)
      if let circle {
        try meetings().forEach(in: rows, within: circle.miles, of: circle.centre, look)
      } else {
        rows.forEach { look($0, 0) }
      }
      return count
    }
    let there = found.totals[.meeting] ?? 0
    for (index, _) in wanted.wishes {
      let more = try count(leavingOut: index, reading.time)
      if more > there {
        found.relaxed.append(.init(name: reading.wishes[index].name, count: more))
      }
    }
    if let name = reading.time.name, !reading.time.isEmpty, !wanted.wishes.isEmpty {
      let more = try count(leavingOut: nil, TimeWish())
      if more > there { found.relaxed.append(.init(name: name, count: more)) }
    }
  }

  // MARK: Results

  private func meetingResults(
    _ upcoming: [Upcoming], _ times: UpcomingTimes, isMeasured: Bool
  ) throws -> [FindResult] {
    let index = try meetings()
    let ids = upcoming.map { String(index.id(at: $0.position)) }.joined(separator: ",")
    let rows = try Row.fetchAll(db, sql: "SELECT * FROM meeting WHERE id IN (\(ids))")
    let byID = Dictionary(rows.map { ($0["id"] as Int64, Meeting(row: $0)) }) { first, _ in first }
    let listed = upcoming.compactMap { one in byID[index.id(at: one.position)].map { (one, $0) } }
    return listed.map { one, meeting in
      result(
        meeting, miles: isMeasured ? one.miles : nil, one.number.map { times.next($0).time })
    }
  }

  private func result(_ meeting: Meeting, miles: Double?, _ time: MeetingTime?) -> FindResult {
    let source = sources[meeting.sourceID]
    var result = FindResult(
      id: "\(source?.slug ?? "")/\(meeting.key)", kind: .meeting, name: meeting.name,
      source: source?.name ?? "",
      freshness: Freshness(asOf: source?.asOf, ownDate: meeting.updated, kind: .meeting, now: now))
    result.detail = meeting.venue
    result.address = Self.address(meeting.street, meeting.city, meeting.region, meeting.postal)
    result.phone = meeting.conferencePhone
    result.website = meeting.url
    result.miles = miles
    result.isSomewhereNear = miles != nil && meeting.located != .given
    let start = time.map { WallTime($0.start, clock) }
    let types =
      meeting.types.map(MeetingWords.words)
      + (meeting.languages.map { ["in \($0)"] } ?? [])
    result.meeting = MeetingDetails(
      fellowship: meeting.fellowship, time: time, weekday: start?.weekday,
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
