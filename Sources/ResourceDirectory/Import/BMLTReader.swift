import Foundation

/// Meetings as a BMLT server lists them (GetSearchResults): every value a string, types by codes of
/// that server alone, which its list of formats explains.
struct BMLTReader {
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
    var formats = JSONFields(json)?.objects("formats") ?? []
    if let beside = setting.beside,
      case .json(let more) = try Material(beside, limits: setting.limits)
    {
      formats += JSONFields.rows(in: more)
    }
    let codes = formats.isEmpty ? MeetingCodes.narcoticsAnonymous : Self.codes(formats)
    let server = rows.lazy.compactMap { $0.link("root_server_uri") }.first
      .flatMap { URL(string: $0)?.host() }
    let publisher = server ?? file.stem
    var contents = SourceContents(
      slug: "meetings-" + SourceContents.slug(publisher), kind: .bmlt,
      name: "Meetings: \(publisher)")
    contents.asOf = file.date(before: setting.now)
    contents.licence = "belongs to its fellowship; for your own use"
    var collector = MeetingCollector(contents, setting: setting)
    for (index, row) in rows.enumerated() {
      add(row, number: index + 1, codes: codes, to: &collector)
    }
    var reading = collector.finished()
    if formats.isEmpty {
      reading.notes.append(
        "Nothing explains its formats; the usual ones were taken. Give the list of formats with --with."
      )
    }
    return reading
  }

  /// The table of one server. Its world ids say the same on all of them.
  static func codes(_ formats: [JSONFields]) -> MeetingCodes {
    var meanings: [String: MeetingCodes.Meaning] = [:]
    for format in formats {
      guard let key = format.line("key_string", limit: 20), let name = format.line("name_string")
      else { continue }
      let isEnglish = format.raw("lang", "lang_enum").map { $0 == "en" } ?? true
      guard isEnglish || meanings[key] == nil else { continue }
      let world = format.line("world_id", "worldid_mixed", limit: 20)?.uppercased()
      let isLanguage = world == "LANG"
      meanings[key] = MeetingCodes.Meaning(
        name, world.flatMap { worldTypes[$0] } ?? MeetingCodes.narcoticsAnonymous[key]?.type,
        language: isLanguage ? (key == "ES" ? "Spanish" : name) : nil)
      if let id = format.raw("id", "shared_id_bigint") { meanings["#\(id)"] = meanings[key] }
    }
    return MeetingCodes(meanings)
  }

  private static let worldTypes: [String: MeetingType] = [
    "OPEN": .open, "CLOSED": .closed, "BEG": .newcomer, "DISC": .discussion, "TOP": .discussion,
    "SPK": .speaker, "STEP": .step, "SWG": .step, "TRAD": .tradition, "LIT": .literature,
    "BT": .literature, "JFT": .literature, "IW": .literature, "LC": .literature, "GP": .literature,
    "IP": .literature, "MED": .meditation, "CAN": .candlelight, "M": .men, "W": .women,
    "GL": .lgbtq, "LGBTQ": .lgbtq, "Y": .youngPeople, "WCHR": .wheelchair,
    "CW": .childrenWelcome, "SMOK": .smoking,
  ]

  private func add(
    _ row: JSONFields, number: Int, codes: MeetingCodes, to collector: inout MeetingCollector
  ) {
    guard let name = row.line("meeting_name", "name") else {
      collector.leaveOut(number, nil, row.isEmpty ? "is empty" : "has no name")
      return
    }
    // 1 is Sunday.
    guard let weekday = row.raw("weekday_tinyint").flatMap({ Int($0) }), (1...7).contains(weekday)
    else {
      collector.leaveOut(number, name, "has no day of the week")
      return
    }
    guard var start = row.raw("start_time").flatMap({ ClockTime.minutes($0) }) else {
      collector.leaveOut(number, name, "has no time")
      return
    }
    var day = weekday - 1
    if start == 1440 {
      start = 0
      day = (day + 1) % 7
    }
    let keys = row.texts("formats")
    let link = row.link("virtual_meeting_link")
    let phone = row.phone("phone_meeting_number")
    let street = row.line("location_street")
    let venue = row.raw("venue_type").flatMap { Int($0) }
    let isAsleep = keys.contains("TC")
    let hasPlace = street != nil || row.line("location_text") != nil
    let isInPerson = !isAsleep && (venue == 2 ? false : venue == nil ? hasPlace : true)
    let isOnline = venue == 2 || venue == 3 || link != nil || phone != nil
    let isPublished = row.raw("published") != "0"
    var meeting = Meeting(
      key: row.line("id_bigint", limit: 40) ?? StableKey.of(name, row.raw("start_time"), street),
      fellowship: setting.fellowship ?? "NA", name: name, isInPerson: isInPerson,
      isOnline: isOnline, isActive: isPublished && (isInPerson || isOnline))
    meeting.start = start
    let duration = row.raw("duration_time").flatMap { ClockTime.minutes($0) } ?? 0
    meeting.end = start + (duration > 0 ? duration : 60)
    meeting.zone = row.line("time_zone", limit: 60)
    meeting.venue = row.line("location_text")
    meeting.street = street
    meeting.city =
      row.line(
        "location_municipality", "location_city_subsection", "location_sub_province", limit: 100)
    meeting.region = row.line("location_province", limit: 40)
    meeting.country = row.line("location_nation", limit: 40).flatMap(CountryName.code)
    meeting.postal = PostalCode.kept(
      row.line("location_postal_code_1", limit: 20), country: meeting.country)
    meeting.latitude = row.number("latitude")
    meeting.longitude = row.number("longitude")
    meeting.conferenceURL = link
    meeting.conferencePhone = phone
    meeting.notes = notes.joined(
      row.raw("location_info"), row.raw("comments"),
      isOnline ? row.raw("virtual_meeting_additional_info") : nil)
    let ids = row.texts("format_shared_id_list").map { "#\($0)" }
    let known = ids.contains { codes[$0] != nil }
    explain(known ? ids : keys, codes, isInPerson: isInPerson, meeting: &meeting, &collector)
    collector.add(meeting, days: [day], row: number)
  }

  private func explain(
    _ keys: [String], _ codes: MeetingCodes, isInPerson: Bool, meeting: inout Meeting,
    _ collector: inout MeetingCollector
  ) {
    var languages: [String] = []
    var formats: [String] = []
    for key in keys where !key.isEmpty {
      guard let meaning = codes[key] else {
        collector.unknownCode(key)
        continue
      }
      if let type = meaning.type {
        if type.isOfRoom, !isInPerson { continue }
        if !meeting.types.contains(type.rawValue) { meeting.types.append(type.rawValue) }
      }
      if let language = meaning.language, !languages.contains(language) {
        languages.append(language)
      }
      if !formats.contains(meaning.label) { formats.append(meaning.label) }
    }
    meeting.languages = languages.isEmpty ? nil : languages.joined(separator: ", ")
    meeting.formats = formats.isEmpty ? nil : formats.joined(separator: ", ")
  }
}
