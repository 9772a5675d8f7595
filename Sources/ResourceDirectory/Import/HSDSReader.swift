import Foundation

/// A package in Open Referral's Human Services Data Specification: services, where they are offered
/// and by whom, in version 3 or under the names of versions 1 and 2.
struct HSDSReader {
  let file: PublishedFile
  let setting: ImportSetting

  func read(_ files: FileSet) throws(ImportProblem) -> ImportReading {
    guard HSDSTables.isPackage(files) else {
      throw ImportProblem("There is no services.csv in it, as an HSDS package has.")
    }
    var title: String?
    if let path = files.find("datapackage.json") {
      let bytes = try files.bytes(of: path)
      let json = try? JSONSerialization.jsonObject(with: Data(bytes))
      title = json.flatMap(JSONFields.init)?.line("title", "name", limit: 80)
    }
    return try read(
      HSDSTables(files, limits: setting.limits), title: title, newest: files.newest)
  }

  func read(_ json: Any) throws(ImportProblem) -> ImportReading {
    try read(HSDSTables(json: json), title: nil, newest: nil)
  }

  private func read(
    _ tables: HSDSTables, title: String?, newest: String?
  ) throws(ImportProblem) -> ImportReading {
    // Many packages are titled with the name of the specification.
    let isTelling = title.map { !$0.lowercased().contains("human services data") } ?? false
    let name = isTelling ? title ?? file.stem : file.stem
    var contents = SourceContents(
      slug: "services-" + SourceContents.slug(name), kind: .hsds, name: name)
    contents.asOf = file.date(before: setting.now)
    var collector = PlaceCollector(contents, setting: setting)
    for note in tables.broken { collector.leaveOut(note.number, nil, note.reason) }
    if !tables.isUTF8 { collector.note(ImportReading.oldEncoding) }

    let parts = HSDSParts(tables, now: setting.now)
    var services = 0
    var served: Set<String> = []
    for service in tables["services"] {
      if let owner = service.raw("organization_id") { served.insert(owner) }
      if parts.add(service, to: &collector) { services += 1 }
    }
    var alone = 0
    for organisation in tables["organizations"] {
      guard let id = organisation.raw("id"), !served.contains(id) else { continue }
      if parts.addOrganisation(organisation, to: &collector) { alone += 1 }
    }
    var reading = collector.reading
    reading.contents.rowCount = services + alone
    // Packages tell of no edition: the newest row, else when the files were written.
    reading.contents.asOf =
      reading.contents.asOf ?? reading.contents.places.compactMap(\.updated).max() ?? newest
    reading.notes.insert(
      "\(tables["organizations"].count) organizations, \(services) services"
        + (alone > 0 ? ", \(alone) organizations that list none." : "."), at: 0)
    return reading
  }
}

/// An HSDS package's rows by what they belong to.
private struct HSDSParts {
  private let organisations: [String: HSDSRow]
  private let locations: [String: HSDSRow]
  private let links: [String: [HSDSRow]]
  private let addresses: [String: HSDSRow]
  private let terms: [String: String]
  /// By the column that names their owner, and its id.
  private let phones, schedules, languages, costs, eligibility, attributes: Owned
  private let now: Date

  init(_ tables: HSDSTables, now: Date) {
    self.now = now
    func byID(_ rows: [HSDSRow]) -> [String: HSDSRow] {
      Dictionary(rows.compactMap { row in row.raw("id").map { ($0, row) } }) { first, _ in first }
    }
    organisations = byID(tables["organizations"])
    locations = byID(tables["locations"])
    links = Dictionary(grouping: tables["service_at_location"]) { $0.raw("service_id") ?? "" }
    // Where one can go stands before where one can write to.
    addresses = Dictionary(
      tables["addresses"].compactMap { row in row.raw("location_id").map { ($0, row) } }
    ) { first, second in
      first.raw("address_type") == "postal" && second.raw("address_type") != "postal"
        ? second : first
    }
    terms = Dictionary(
      tables["taxonomy_terms"].compactMap { row in
        row.raw("id").flatMap { id in row.raw("name").map { (id, $0) } }
      }
    ) { first, _ in first }
    phones = Owned(tables["phones"])
    schedules = Owned(tables["schedules"])
    languages = Owned(tables["languages"])
    costs = Owned(tables["cost_options"])
    eligibility = Owned(tables["eligibility"])
    attributes = Owned(tables["attributes"])
  }

  /// Takes in a service at each of its locations; whether it came in at all.
  func add(_ service: HSDSRow, to collector: inout PlaceCollector) -> Bool {
    let owner = service.raw("organization_id").flatMap { organisations[$0] }
    let organisation = owner?.raw("name").flatMap { FieldText.line($0) }
    guard let name = service.raw("name").flatMap({ FieldText.line($0) }) ?? organisation else {
      collector.leaveOut(service.number, nil, "has no name")
      return false
    }
    if let status = service.raw("status")?.lowercased(), ["inactive", "defunct"].contains(status) {
      collector.leaveOut(service.number, name, "is \(status)")
      return false
    }
    let before = collector.reading.contents.places.count
    let id = service.raw("id")
    let links = id.flatMap { self.links[$0] } ?? []
    for link in links.isEmpty ? [nil] : links.map(Optional.some) {
      let place = link.flatMap { $0.raw("location_id") } ?? service.raw("location_id")
      var key = id.flatMap { FieldText.line($0) } ?? StableKey.of(name, organisation)
      if links.count > 1, let place { key += "@\(place)" }
      var one = Place(key: key, kind: .service, name: name)
      one.organisation = organisation == name ? nil : organisation
      fill(&one, service: service, owner: owner, location: place, link: link?.raw("id"))
      if one.website == nil, service.raw("url") != nil {
        collector.mend(service.number, name, "a website that is no web address")
      }
      collector.add(one, row: service.number)
    }
    return collector.reading.contents.places.count > before
  }

  /// Takes in an organisation that lists no service.
  func addOrganisation(_ row: HSDSRow, to collector: inout PlaceCollector) -> Bool {
    guard let name = row.raw("name").flatMap({ FieldText.line($0) }) else { return false }
    let before = collector.reading.contents.places.count
    var place = Place(
      key: "organization:\(row.raw("id").flatMap { FieldText.line($0) } ?? name)", kind: .service,
      name: name)
    place.about = row.raw("description").flatMap { FieldText.block($0) }
    place.website = row.raw("website", "url").flatMap { FieldText.link($0) }
    setPhones(&place, [phones["organization_id", row.raw("id")]])
    collector.add(place, row: row.number)
    return collector.reading.contents.places.count > before
  }

  private func fill(
    _ place: inout Place, service: HSDSRow, owner: HSDSRow?, location: String?, link: String?
  ) {
    let id = service.raw("id")
    if let location, let row = locations[location] {
      place.latitude = row.raw("latitude").flatMap(Double.init)
      place.longitude = row.raw("longitude").flatMap(Double.init)
    }
    if let location, let row = addresses[location] {
      let streets = [row.raw("address_1"), row.raw("address_2")]
        .compactMap { $0.flatMap { FieldText.line($0) } }
      place.street = streets.isEmpty ? nil : streets.joined(separator: ", ")
      place.city = row.raw("city").flatMap { FieldText.line($0, limit: 100) }
      place.region = row.raw("state_province").flatMap { FieldText.line($0, limit: 40) }
      place.country = row.raw("country").flatMap(CountryName.code)
      place.postal = PostalCode.kept(
        row.raw("postal_code").flatMap { FieldText.line($0, limit: 20) }, country: place.country)
    }
    place.website =
      service.raw("url").flatMap { FieldText.link($0) }
      ?? owner?.raw("website", "url").flatMap { FieldText.link($0) }
    setPhones(
      &place,
      [
        phones["service_at_location_id", link], phones["service_id", id],
        phones["location_id", location], phones["organization_id", service.raw("organization_id")],
      ])
    place.about = about(service, id: id)
    let cost =
      costs["service_id", id].compactMap { $0.raw("option", "amount_description") }
      + [service.raw("fees_description", "fees")].compactMap { $0 }
    place.cost = FieldText.line(cost.joined(separator: "; "))
    place.keywords = keywords(id)
    let spoken = languages["service_id", id] + languages["location_id", location]
    place.languages = list(spoken.compactMap { $0.raw("name", "language") }, separator: ", ")
    place.hours = HSDSSchedule.hours(
      [
        schedules["service_at_location_id", link], schedules["service_id", id],
        schedules["location_id", location],
      ].first { !$0.isEmpty } ?? [], now: now)
    place.updated = service.raw("assured_date", "last_modified").flatMap {
      FieldText.day($0, now: now)
    }
  }

  /// What it does, what is to be known first, who it is for, how one gets in.
  private func about(_ service: HSDSRow, id: String?) -> String? {
    let isClosed = service.raw("status")?.lowercased() == "temporarily closed"
    let forWhom =
      service.raw("eligibility_description")
      ?? eligibility["service_id", id].first?.raw("eligibility")
    let parts = [
      isClosed ? "Closed for a time." : nil, service.raw("alert"), service.raw("description"),
      forWhom.map { "For: \($0)" }, service.raw("application_process").map { "To get in: \($0)" },
    ]
    return FieldText.block(parts.compactMap { $0 }.joined(separator: "\n"))
  }

  private func keywords(_ id: String?) -> String? {
    let rows = attributes["service_id", id] + attributes["link_id", id]
    return list(
      rows.compactMap { row in
        row.raw("taxonomy_term_id", "taxonomy_id").flatMap { terms[$0] }
          ?? row.raw("taxonomy_detail")
      }, separator: "; ")
  }

  private func list(_ words: [String], separator: String) -> String? {
    var kept: [String] = []
    for word in words.compactMap({ FieldText.line($0, limit: 100) }) where !kept.contains(word) {
      kept.append(word)
    }
    return FieldText.line(kept.joined(separator: separator), limit: 600)
  }

  /// The first is the nearest to the service. A contact's own number is nobody's to call.
  private func setPhones(_ place: inout Place, _ groups: [[HSDSRow]]) {
    for row in groups.joined() {
      guard row.raw("type")?.lowercased() != "fax", let number = row.raw("number"),
        var phone = FieldText.phone(number)
      else { continue }
      if let more = row.raw("extension"), more.allSatisfy(\.isNumber) { phone += " x\(more)" }
      if place.phone == nil {
        place.phone = phone
      } else if phone != place.phone, place.phones.count < 5,
        !place.phones.contains(where: { $0.number == phone })
      {
        let label = row.raw("description").flatMap { FieldText.line($0, limit: 60) }
        place.phones.append(Place.Phone(number: phone, label: label))
      }
    }
  }
}

/// Rows by what they belong to.
private struct Owned {
  private var rows: [String: [HSDSRow]] = [:]

  init(_ list: [HSDSRow]) {
    for row in list {
      for column in [
        "service_at_location_id", "service_id", "location_id", "organization_id", "link_id",
      ] {
        if let id = row.raw(column) { rows["\(column) \(id)", default: []].append(row) }
      }
    }
  }

  subscript(_ column: String, _ id: String?) -> [HSDSRow] {
    id.flatMap { rows["\(column) \($0)"] } ?? []
  }
}
