import Foundation

/// A Meeting Guide feed (github.com/code4recovery/spec): a list of meetings, as areas publish them.
///
/// Whether a meeting is in person, online or asleep is never said there; it follows from its address
/// and its way to join, by the rules its own viewers have.
struct MeetingGuideReader {
  let file: PublishedFile
  let setting: ImportSetting
  private let notes = MeetingNotes()

  init(file: PublishedFile, setting: ImportSetting) {
    self.file = file
    self.setting = setting
  }

  func read(_ json: Any) throws(ImportProblem) -> ImportReading {
    let rows = JSONFields.rows(in: json)
    guard rows.count <= setting.limits.rows else {
      throw ImportProblem("It has more than \(setting.limits.rows) meetings.")
    }
    let publisher = publisher(of: rows)
    var contents = SourceContents(
      slug: "meetings-" + SourceContents.slug(publisher), kind: .meetingGuide,
      name: "Meetings: \(publisher)")
    contents.licence = "belongs to its fellowship; for your own use"
    contents.asOf = nil
    let fellowship = setting.fellowship ?? Self.fellowship(of: rows, publisher: publisher)
    let codes: MeetingCodes = fellowship.hasPrefix("Al-A") ? .alAnon : .meetingGuide
    var collector = MeetingCollector(contents, setting: setting)
    for (index, row) in rows.enumerated() {
      add(row, number: index + 1, fellowship: fellowship, codes: codes, to: &collector)
    }
    return collector.finished()
  }

  /// The service body that the feed names, else the site its pages are on, else the file's name.
  private func publisher(of rows: [JSONFields]) -> String {
    if let entity = rows.lazy.compactMap({ $0.line("entity", limit: 80) }).first { return entity }
    var hosts: [String: Int] = [:]
    for row in rows {
      guard let host = row.link("url").flatMap({ URL(string: $0)?.host() }) else { continue }
      hosts[host.hasPrefix("www.") ? String(host.dropFirst(4)) : host, default: 0] += 1
    }
    let most = hosts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return most.map(\.key) ?? file.stem
  }

  private static func fellowship(of rows: [JSONFields], publisher: String) -> String {
    let words = publisher.lowercased()
    if words.contains("al-anon") || words.contains("alanon") { return "Al-Anon" }
    for (name, short) in [
      ("narcotics", "NA"), ("cocaine", "CA"), ("crystal", "CMA"), ("overeaters", "OA"),
      ("eating disorders", "EDA"), ("gamblers", "GA"), ("marijuana", "MA"),
      ("dharma", "Recovery Dharma"),
    ] where words.contains(name) { return short }
    // Adult children and parents meet in Al-Anon alone.
    let codes = rows.prefix(500).flatMap { $0.texts("types") }
    return codes.contains("AC") || codes.contains("PC") ? "Al-Anon" : "AA"
  }

  private func add(
    _ row: JSONFields, number: Int, fellowship: String, codes: MeetingCodes,
    to collector: inout MeetingCollector
  ) {
    guard let name = row.line("name") else {
      collector.leaveOut(number, nil, row.isEmpty ? "is empty" : "has no name")
      return
    }
    let when: MeetingTimes
    do throws(MeetingTimes.Problem) {
      when = try MeetingTimes(row)
    } catch {
      collector.leaveOut(number, name, error.reason)
      return
    }
    let types = row.texts("types")
    let isAsleep = types.contains { $0.uppercased() == "TC" }
    let address = MeetingAddress(row, now: setting.now)
    let conference = row.link("conference_url").flatMap(ConferenceHost.accepted)
    let phone = row.phone("conference_phone")
    let isInPerson = !isAsleep && address.isSpecific
    let isOnline = conference != nil || phone != nil
    let slug = row.line("slug", "id", limit: 120)
    var meeting = Meeting(
      key: slug ?? StableKey.of(name, row.raw("time"), address.street, conference),
      fellowship: row.line("fellowship", limit: 40) ?? fellowship, name: name,
      isInPerson: isInPerson, isOnline: isOnline, isActive: isInPerson || isOnline)
    meeting.start = when.start
    meeting.end = when.end
    meeting.zone = row.line("timezone", limit: 60)
    address.fill(&meeting)
    meeting.venue = row.line("location") ?? row.line("group")
    meeting.url = row.link("url")
    meeting.conferenceURL = conference
    meeting.conferencePhone = phone
    meeting.notes = notes.joined(
      row.raw("notes"), row.raw("location_notes"), row.raw("group_notes"),
      isOnline ? row.raw("conference_url_notes") : nil,
      isOnline ? row.raw("conference_phone_notes") : nil)
    meeting.updated = row.raw("updated").flatMap { FieldText.day($0, now: setting.now) }
    var languages: [String] = []
    var formats: [String] = []
    for code in types where !["", "ONL", "TC", "HY"].contains(code.uppercased()) {
      guard let meaning = codes[code] else {
        collector.unknownCode(code)
        continue
      }
      if let type = meaning.type {
        if type.isOfRoom, !isInPerson { continue }
        if !meeting.types.contains(type.rawValue) { meeting.types.append(type.rawValue) }
      }
      if let language = meaning.language { languages.append(language) }
      if !formats.contains(meaning.label) { formats.append(meaning.label) }
    }
    meeting.languages = languages.isEmpty ? nil : languages.joined(separator: ", ")
    meeting.formats = formats.isEmpty ? nil : formats.joined(separator: ", ")
    if conference == nil, row.raw("conference_url") != nil {
      collector.mend(number, name, "a link to join that is none Leeward knows")
    }
    collector.add(meeting, days: when.days, row: number)
  }
}

/// When a Meeting Guide meeting is.
private struct MeetingTimes {
  struct Problem: Error {
    let reason: String
  }

  /// Empty where it is by appointment.
  var days: [Int]
  var start: Int?
  var end: Int?

  init(_ row: JSONFields) throws(Problem) {
    var days: Set<Int> = []
    for text in row.texts("day") where !text.isEmpty {
      guard let day = ClockTime.day(text) else {
        throw Problem(reason: "has a day that is none: \(FieldText.line(text, limit: 20) ?? "")")
      }
      days.insert(day)
    }
    var start: Int?
    if let text = row.raw("time") {
      guard let minutes = ClockTime.minutes(text) else {
        throw Problem(reason: "has a time that is none: \(FieldText.line(text, limit: 20) ?? "")")
      }
      start = minutes
    }
    guard var start, !days.isEmpty else {
      self.days = []
      return
    }
    // 24:00 is the beginning of the next day.
    if start == 1440 {
      start = 0
      days = Set(days.map { ($0 + 1) % 7 })
    }
    self.days = days.sorted()
    self.start = start
    // An hour is what the specification says.
    let end = row.raw("end_time").flatMap { ClockTime.minutes($0) } ?? start + 60
    self.end = end > start ? end : end + 1440
  }
}

/// Where a Meeting Guide meeting is.
private struct MeetingAddress {
  var street: String?
  var city: String?
  var region: String?
  var postal: String?
  var country: String?
  var latitude: Double?
  var longitude: Double?
  /// Whether one can go there; where it isn't said, an address with a street can be told by its parts.
  let isSpecific: Bool

  init(_ row: JSONFields, now: Date) {
    let whole = row.line("formatted_address") ?? (row.has("city") ? nil : row.line("address"))
    var parts = WrittenAddress(whole ?? "")
    let isSplit = whole == nil
    if isSplit {
      parts.street = row.line("address")
      parts.city = row.line("city", limit: 100)
      parts.region = row.line("state", limit: 40)
      parts.country = row.line("country", limit: 40).flatMap(CountryName.code)
      parts.postal = PostalCode.kept(row.line("postal_code", limit: 20), country: parts.country)
    }
    street = parts.street
    city = parts.city ?? row.line("city", "region", limit: 100)
    region = parts.region ?? row.line("state", limit: 40)
    postal = parts.postal
    country = parts.country
    latitude = row.number("latitude")
    longitude = row.number("longitude")
    if latitude == nil, let both = row.raw("coordinates") {
      let numbers = both.split(separator: ",").compactMap { Double($0.trimming(\.isWhitespace)) }
      latitude = numbers.count == 2 ? numbers[0] : nil
      longitude = numbers.count == 2 ? numbers[1] : nil
    }
    switch row.raw("approximate")?.lowercased() {
    case "yes", "true", "1": isSpecific = false
    case "no", "false", "0": isSpecific = true
    default: isSpecific = isSplit ? street != nil && city != nil : parts.count >= 4
    }
  }

  func fill(_ meeting: inout Meeting) {
    meeting.street = isSpecific ? street : nil
    meeting.city = city
    meeting.region = region
    meeting.postal = postal
    meeting.country = country
    meeting.latitude = latitude
    meeting.longitude = longitude
    // The middle of a town says nothing of where to go.
    if !isSpecific, latitude != nil { meeting.located = .postalRegion }
  }
}

/// Sites on which meetings meet.
enum ConferenceHost {
  /// The link, where it leads to one of them; nil elsewhere.
  static func accepted(_ link: String) -> String? {
    guard let host = URL(string: link)?.host()?.lowercased() else { return nil }
    return hosts.contains { host == $0 || host.hasSuffix("." + $0) } ? link : nil
  }

  private static let hosts = [
    "zoom.us", "zoom.com", "zoomgov.com", "meet.google.com", "teams.microsoft.com",
    "teams.live.com", "webex.com", "gotomeeting.com", "gotomeet.me", "goto.com", "skype.com",
    "bluejeans.com", "jitsi.org", "meet.jit.si", "freeconference.com", "freeconferencecall.com",
    "discord.gg", "discord.com", "whereby.com", "signal.group", "uberconference.com", "dialpad.com",
    "bit.ly", "tinyurl.com", "facebook.com", "clubhouse.com", "lifesize.com", "ringcentral.com",
    "livestorm.co", "ccm.app", "chime.aws", "paltalk.com", "spatial.chat", "intherooms.com",
    "12step-online.org", "vimeo.com", "youtube.com",
  ]
}
