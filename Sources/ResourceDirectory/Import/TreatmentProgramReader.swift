/// SAMHSA's list of opioid treatment programs, also with coordinates that others have added.
struct TreatmentProgramReader {
  let file: PublishedFile
  let setting: ImportSetting

  func read(_ tables: [Table]) throws(ImportProblem) -> ImportReading {
    guard let list = tables.first else { throw ImportProblem("There is no table in it.") }
    var contents = SourceContents(
      slug: "samhsa-otp", kind: .otp, name: "SAMHSA opioid treatment programs")
    contents.asOf = file.date(before: setting.now)
    contents.licence = "US government work; not to be sold"
    var collector = PlaceCollector(contents, setting: setting)
    collector.add(
      ServiceCode(
        code: "OTP", name: "Federally certified opioid treatment program", categoryCode: "OT",
        category: "Opioid medications"))
    try list.forEachRow { header, row throws(ImportProblem) in
      readProgram(row, header, into: &collector)
    }
    var reading = collector.reading
    reading.contents.rowCount = reading.contents.places.count
    return reading
  }

  private func readProgram(
    _ row: TableRow, _ header: TableHeader, into collector: inout PlaceCollector
  ) {
    if let problem = row.problem ?? row.overflow(columns: header.names.count) {
      collector.leaveOut(row.number, nil, problem)
      return
    }
    let name = row.line(header.column("program_name", "name", "name1", "program"))
    let other = row.line(header.column("dba", "name2"))
    guard let name = name ?? other else {
      collector.leaveOut(row.number, nil, "has no name")
      return
    }
    if !row.isUTF8 { collector.note(ImportReading.oldEncoding) }
    let street = row.line(header.column("street", "street1", "address", "street_address"))
    let postal = PostalCode.kept(
      row.line(header.column("zip", "zipcode", "zip_code", "postal"), limit: 20), country: "US")
    var place = Place(key: StableKey.of(name, street, postal), kind: .facility, name: name)
    place.organisation = other == name ? nil : other
    place.street = street
    place.city = row.line(header.column("city"), limit: 100)
    place.region = row.line(header.column("state", "state_abbr"), limit: 40)
    place.postal = postal
    place.country = "US"
    place.phone = row.phone(header.column("phone", "phone_number", "telephone"))
    place.website = row.link(header.column("website", "url"))
    place.latitude = row.number(header.column("latitude", "lat", "y"))
    place.longitude = row.number(header.column("longitude", "long", "lon", "lng", "x"))
    place.codes.insert(collector.bit(of: "OTP"))
    collector.add(place, row: row.number)
  }
}
