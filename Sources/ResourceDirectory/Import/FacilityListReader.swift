/// SAMHSA's yearly directory: a sheet of facilities with their codes in one column, and a sheet that
/// explains the codes. Header case, and the codes, differ by year.
struct FacilityListReader {
  let file: PublishedFile
  let setting: ImportSetting

  func read(_ tables: [Table], title: String?) throws(ImportProblem) -> ImportReading {
    guard let list = tables.first(where: { $0.header()?.has("service_code_info") == true }) else {
      throw ImportProblem("It has no column service_code_info, as SAMHSA's directory has.")
    }
    var contents = SourceContents(
      slug: "samhsa-directory", kind: .samhsa, name: "SAMHSA National Directory")
    let year = title?.firstMatch(of: /\b20\d\d\b/).map { String($0.output) }
    contents.asOf = year ?? file.date(before: setting.now)
    contents.licence = "US government work; not to be sold"
    var collector = PlaceCollector(contents, setting: setting)
    var explaining = tables
    if let beside = setting.beside,
      case .tables(let more, _) = try Material(beside, limits: setting.limits)
    {
      explaining += more
    }
    for table in explaining where table.header()?.has("service_code") == true {
      try ServiceCodeSheet.read(table, into: &collector)
    }
    let hasSheet = !collector.reading.contents.codes.isEmpty
    let explained = collector.reading.contents.codes.count
    var columns: FacilityColumns?
    try list.forEachRow { header, row throws(ImportProblem) in
      let found = columns ?? FacilityColumns(header)
      columns = found
      readFacility(row, found, into: &collector)
    }
    var reading = collector.reading
    reading.contents.rowCount = reading.contents.places.count
    let unknown = reading.contents.codes.dropFirst(explained).map(\.code)
    if !hasSheet {
      reading.notes.append(
        "Nothing explains its codes. If you have the sheet that does, give it with --with.")
    } else if !unknown.isEmpty {
      reading.notes.append(
        "Codes that its sheet doesn't explain were kept as they are: "
          + unknown.prefix(12).joined(separator: ", ") + (unknown.count > 12 ? " …" : ""))
    }
    return reading
  }

  private func readFacility(
    _ row: TableRow, _ columns: FacilityColumns, into collector: inout PlaceCollector
  ) {
    guard var place = columns.place(row, into: &collector) else { return }
    var strange = false
    let codes = (row.raw(columns.codes) ?? "").utf8.split { $0 <= 0x20 || $0 == UInt8(ascii: "*") }
    for code in codes {
      if let code = ServiceCodeSheet.kept(code) {
        place.codes.insert(collector.bit(of: code))
      } else {
        strange = true
      }
    }
    if strange { collector.mend(row.number, place.name, "a code that can't be one") }
    collector.add(place, row: row.number)
  }
}

/// The sheet that explains the codes of the one beside it.
enum ServiceCodeSheet {
  static func read(_ table: Table, into collector: inout PlaceCollector) throws(ImportProblem) {
    try table.forEachRow { header, row throws(ImportProblem) in
      guard row.problem == nil, let code = row.line(header.column("service_code")).flatMap(kept)
      else { return }
      collector.add(
        ServiceCode(
          code: code, name: row.line(header.column("service_name")),
          categoryCode: row.line(header.column("category_code"), limit: 20),
          category: row.line(header.column("category_name")),
          description: row.line(header.column("service_description"), limit: 1000)))
    }
  }

  /// A code as it is kept: upper case. Nil for what can't be one.
  static func kept(_ code: some StringProtocol) -> String? { kept(code.utf8) }

  static func kept(_ code: some Collection<UInt8>) -> String? {
    guard (1...12).contains(code.count) else { return nil }
    var isCode = true
    let upper = String(unsafeUninitializedCapacity: 12) { out in
      var count = 0
      for byte in code {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
          out[count] = byte
        case UInt8(ascii: "a")...UInt8(ascii: "z"): out[count] = byte - 0x20
        default:
          isCode = false
          return 0
        }
        count += 1
      }
      return count
    }
    return isCode ? upper : nil
  }
}

/// Where SAMHSA's lists have what all of them tell of a facility.
struct FacilityColumns {
  let codes: Int?
  private let name1, name2, street1, street2, city, state, zip, phone, website: Int?
  private let latitude, longitude: Int?
  private let intakes: [Int]
  private let count: Int

  init(_ header: TableHeader) {
    codes = header.column("service_code_info")
    name1 = header.column("name1")
    name2 = header.column("name2")
    street1 = header.column("street1")
    street2 = header.column("street2")
    city = header.column("city")
    state = header.column("state")
    zip = header.column("zip", "zipcode", "zip_code")
    phone = header.column("phone")
    website = header.column("website", "url")
    latitude = header.column("latitude", "lat")
    longitude = header.column("longitude", "long", "lon", "lng")
    intakes = ["intake1", "intake1a", "intake2", "intake2a"].compactMap { header.column($0) }
    count = header.names.count
  }

  /// A facility without its codes; nil where it was left out, which is noted.
  func place(_ row: TableRow, into collector: inout PlaceCollector) -> Place? {
    if let problem = row.problem ?? row.overflow(columns: count) {
      collector.leaveOut(row.number, nil, problem)
      return nil
    }
    guard let name = row.line(name1) else {
      collector.leaveOut(row.number, nil, "has no name")
      return nil
    }
    if !row.isUTF8 { collector.note(ImportReading.oldEncoding) }
    let postal = PostalCode.kept(row.line(zip, limit: 20), country: "US")
    let streets = [row.line(street1), row.line(street2)].compactMap { $0 }
    let second = row.line(name2)
    var place = Place(
      key: StableKey.of(name, second, streets.joined(separator: " "), postal), kind: .facility,
      name: name)
    place.organisation = second
    place.street = streets.isEmpty ? nil : streets.joined(separator: ", ")
    place.city = row.line(city, limit: 100)
    place.region = row.line(state, limit: 40)
    place.postal = postal
    place.country = "US"
    place.website = row.link(website)
    place.latitude = row.number(latitude)
    place.longitude = row.number(longitude)
    place.phone = row.phone(phone)
    for column in intakes {
      if let number = row.phone(column), number != place.phone,
        !place.phones.contains(where: { $0.number == number })
      {
        place.phones.append(Place.Phone(number: number, label: "intake"))
      }
    }
    if place.phone == nil, !place.phones.isEmpty { place.phone = place.phones.removeFirst().number }
    if place.website == nil, row.raw(website) != nil {
      collector.mend(row.number, name, "a website that is no web address")
    }
    return place
  }
}

extension TableRow {
  /// Why a row has more than its columns can hold; nil where it hasn't.
  func overflow(columns count: Int) -> String? {
    guard cells.count > count, cells[count...].contains(where: { !$0.isEmpty }) else { return nil }
    return "has \(cells.count) fields where the first row names \(count)"
  }
}

extension ImportReading {
  static let oldEncoding = "Some of it isn't UTF-8; that was read as Windows-1252 (Latin-1)."
}
