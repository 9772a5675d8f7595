/// Leeward's own simple table: what anyone can write in a spreadsheet.
public enum OwnTable {
  /// Its columns and what they are for, for whoever writes one.
  public static let columns: [(name: String, meaning: String)] = [
    ("name", "what it is called; the one that must be there"),
    ("organisation", "who runs it"),
    ("phone", "what to dial; more than one with ; between"),
    ("street, city, state", "where it is"),
    ("zip", "its ZIP or postal code"),
    ("country", "two letters: US, GB, CA …; without, it is US"),
    ("website", "http or https"),
    ("about", "what it does, in a few sentences"),
    ("hours", "Mon-Fri 9am-5pm; Sat 10:00-14:00, or 24/7"),
    ("languages", "English, Spanish"),
    ("cost", "free, sliding fee, Medicaid …"),
    ("keywords", "words it can be found by, with ; between"),
    ("codes", "SAMHSA's service codes, with spaces: MU BU NP"),
    ("latitude, longitude", "in degrees; else its ZIP's middle is taken"),
    ("kind", "facility, service or line"),
    ("updated", "when it was last checked: 2026-03-31"),
    ("id", "what stays the same when the rest changes"),
  ]
}

/// Reads a table as `OwnTable` tells it.
struct PlaceTableReader {
  let file: PublishedFile
  let setting: ImportSetting

  func read(_ tables: [Table]) throws(ImportProblem) -> ImportReading {
    guard let list = tables.first(where: { $0.header()?.has("name") == true }) else {
      throw ImportProblem("It has no column called name.")
    }
    var contents = SourceContents(
      slug: "places-" + SourceContents.slug(file.stem), kind: .places, name: file.stem)
    contents.asOf = file.date(before: setting.now)
    var collector = PlaceCollector(contents, setting: setting)
    try list.forEachRow { header, row throws(ImportProblem) in
      readPlace(row, header, into: &collector)
    }
    var reading = collector.reading
    reading.contents.rowCount = reading.contents.places.count
    reading.contents.asOf =
      reading.contents.asOf ?? reading.contents.places.compactMap(\.updated).max()
    return reading
  }

  private func readPlace(
    _ row: TableRow, _ header: TableHeader, into collector: inout PlaceCollector
  ) {
    if let problem = row.problem ?? row.overflow(columns: header.names.count) {
      collector.leaveOut(row.number, nil, problem)
      return
    }
    guard let name = row.line(header.column("name")) else {
      collector.leaveOut(row.number, nil, "has no name")
      return
    }
    if !row.isUTF8 { collector.note(ImportReading.oldEncoding) }
    let kind: Place.Kind
    switch row.line(header.column("kind"))?.lowercased() {
    case "service": kind = .service
    case "line": kind = .line
    default: kind = .facility
    }
    let street = row.line(header.column("street", "address", "street1"))
    let country = row.line(header.column("country"), limit: 40).flatMap(CountryName.code) ?? "US"
    let postal = PostalCode.kept(
      row.line(header.column("zip", "postal", "postal_code", "postcode", "zip_code"), limit: 20),
      country: country)
    let id = row.line(header.column("id", "key"), limit: 100)
    var place = Place(key: id ?? StableKey.of(name, street, postal), kind: kind, name: name)
    place.organisation = row.line(header.column("organisation", "organization"))
    place.street = street
    place.city = row.line(header.column("city", "town"), limit: 100)
    place.region = row.line(header.column("state", "region", "province"), limit: 40)
    place.postal = postal
    place.country = country
    place.website = row.link(header.column("website", "url"))
    place.about = row.block(header.column("about", "description"))
    place.hours = row.raw(header.column("hours")).flatMap(HoursText.read)
    place.languages = row.line(header.column("languages", "language"))
    place.cost = row.line(header.column("cost", "fees"))
    place.keywords = row.line(header.column("keywords"))
    place.latitude = row.number(header.column("latitude", "lat"))
    place.longitude = row.number(header.column("longitude", "lon", "lng"))
    place.updated = row.line(header.column("updated", "checked")).flatMap {
      FieldText.day($0, now: setting.now)
    }
    let phones = (row.raw(header.column("phone", "phones")) ?? "").split(separator: ";")
      .compactMap { FieldText.phone($0) }
    place.phone = phones.first
    place.phones = phones.dropFirst().map { Place.Phone(number: $0) }
    for code in (row.raw(header.column("codes")) ?? "").split(whereSeparator: {
      " ,;*".contains($0)
    }) {
      if let code = ServiceCodeSheet.kept(code) { place.codes.insert(collector.bit(of: code)) }
    }
    if place.website == nil, row.raw(header.column("website", "url")) != nil {
      collector.mend(row.number, name, "a website that is no web address")
    }
    if place.phone == nil, row.raw(header.column("phone", "phones")) != nil {
      collector.mend(row.number, name, "a phone number that is none")
    }
    if place.hours?.spans.isEmpty == true {
      collector.mend(
        row.number, name, "hours that can't be told from the words; the words are kept")
    }
    collector.add(place, row: row.number)
  }
}

/// Countries as lists write them.
enum CountryName {
  /// ISO 3166, upper case; nil for what is none of those that lists of help name.
  static func code(_ text: String) -> String? {
    let plain = text.lowercased().replacing(".", with: "").trimming(\.isWhitespace)
    if let code = names[plain] { return code }
    let isCode = plain.count == 2 && plain.allSatisfy { $0.isASCII && $0.isLetter }
    return isCode ? plain.uppercased() : nil
  }

  private static let names = [
    "usa": "US", "united states": "US", "united states of america": "US", "u s a": "US",
    "canada": "CA", "can": "CA", "uk": "GB", "united kingdom": "GB", "great britain": "GB",
    "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB", "gbr": "GB",
    "ireland": "IE", "republic of ireland": "IE", "irl": "IE", "australia": "AU", "aus": "AU",
    "new zealand": "NZ", "nzl": "NZ", "germany": "DE", "deutschland": "DE", "deu": "DE",
    "mexico": "MX", "méxico": "MX", "france": "FR", "spain": "ES", "españa": "ES", "italy": "IT",
    "austria": "AT", "switzerland": "CH", "netherlands": "NL", "belgium": "BE", "sweden": "SE",
    "norway": "NO", "denmark": "DK", "finland": "FI", "poland": "PL", "portugal": "PT",
    "puerto rico": "PR", "south africa": "ZA", "india": "IN", "japan": "JP",
  ]
}
