/// What FindTreatment.gov exports: a facility a row, and a column of 0 or 1 for each code.
struct FindTreatmentReader {
  let file: PublishedFile
  let setting: ImportSetting

  /// Columns that are no codes.
  private static let others: Set<String> = [
    "name1", "name2", "street1", "street2", "city", "state", "zip", "zip4", "zipcode", "zip_code",
    "county", "phone", "intake_prompt", "intake1", "intake2", "intake1a", "intake2a", "website",
    "url", "latitude", "longitude", "lat", "long", "lon", "lng", "type_facility", "typefacility",
    "miles", "distance", "frid", "id", "objectid", "x", "y", "fid",
  ]

  func read(_ tables: [Table]) throws(ImportProblem) -> ImportReading {
    guard let list = tables.first(where: { $0.header()?.has("name1") == true }) else {
      throw ImportProblem("It has no column name1, as FindTreatment's export has.")
    }
    var contents = SourceContents(
      slug: "findtreatment", kind: .findtreatment, name: "FindTreatment.gov export")
    contents.asOf = file.date(before: setting.now)
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
    var columns: FacilityColumns?
    var codes: [(column: Int, bit: Int)] = []
    try list.forEachRow { header, row throws(ImportProblem) in
      if columns == nil {
        columns = FacilityColumns(header)
        for (column, name) in header.names.enumerated() where !Self.others.contains(name) {
          if let code = ServiceCodeSheet.kept(name) {
            codes.append((column, collector.bit(of: code)))
          }
        }
      }
      guard var place = columns?.place(row, into: &collector) else { return }
      for (column, bit) in codes where column < row.cells.count {
        if ["1", "1.0", "true", "yes", "y", "x"].contains(row.cells[column].lowercased()) {
          place.codes.insert(bit)
        }
      }
      for type in (row.line(header.column("type_facility", "typefacility")) ?? "").split(
        separator: ",")
      {
        if let code = ServiceCodeSheet.kept(type.trimming(\.isWhitespace)) {
          place.codes.insert(collector.bit(of: code))
        }
      }
      collector.add(place, row: row.number)
    }
    var reading = collector.reading
    reading.contents.rowCount = reading.contents.places.count
    return reading
  }
}
