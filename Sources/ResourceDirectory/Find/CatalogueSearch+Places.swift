import Foundation
import GRDB

/// Facilities and services.
extension CatalogueSearch {
  /// A row that was looked at, before anything of it is read that is only shown.
  struct Candidate {
    var id: Int64
    var miles: Double?
    /// 0 where it offers what was meant first, and bears the name that was typed.
    var rank: Int
  }

  /// What a row's codes are held against.
  struct Filter {
    /// Any of each set; with the wish it comes from.
    var wanted: [(wish: FindReading.Wish, codes: CodeSet, first: CodeSet)] = []
    /// Where treatment is asked for and no code says which: rows of such lists that speak of it. Nil
    /// where all rows will do.
    var ofTreatment: Set<Int64>?
    /// For each wish, rows of lists without codes whose words speak of it.
    var spoken: [Set<Int64>] = []
    var without = CodeSet()

    /// How many wishes it doesn't meet, the last of them, and whether it is what was meant first.
    func judge(_ codes: UnsafeRawBufferPointer) -> (failed: Int, which: Int, rank: Int)? {
      if Self.intersects(codes, without.bytes) { return nil }
      var (failed, which, rank) = (0, -1, 0)
      for (index, one) in wanted.enumerated() {
        if !Self.intersects(codes, one.codes.bytes) {
          failed += 1
          which = index
        } else if !one.first.isEmpty, !Self.intersects(codes, one.first.bytes) {
          rank += 1
        }
      }
      return (failed, which, rank)
    }

    /// The same for a row whose list has no codes.
    func judge(uncoded id: Int64) -> (failed: Int, which: Int, rank: Int)? {
      if let ofTreatment, !ofTreatment.contains(id) { return nil }
      let failed = spoken.indices.filter { !spoken[$0].contains(id) }
      // Behind those whose publisher says so by a code.
      return (failed.count, failed.last ?? -1, spoken.count + 1)
    }

    private static func intersects(_ a: UnsafeRawBufferPointer, _ b: [UInt8]) -> Bool {
      for index in 0..<min(a.count, b.count) where a[index] & b[index] != 0 { return true }
      return false
    }
  }

  /// How far places lie from each other.
  private struct Spread {
    private var south = 90.0
    private var north = -90.0
    private var west = 180.0
    private var east = -180.0

    mutating func add(_ latitude: Double?, _ longitude: Double?) {
      guard let latitude, let longitude else { return }
      (south, north) = (min(south, latitude), max(north, latitude))
      (west, east) = (min(west, longitude), max(east, longitude))
    }

    /// Too far for one person to go: about 150 miles or more.
    var isWide: Bool { north - south > 2.2 || east - west > 2.8 }
  }

  mutating func findPlaces() throws {
    let filter = try filter()
    var relaxed = Array(repeating: 0, count: filter.wanted.count)
    var matches: [Candidate] = []

    func look(_ radius: Double?) throws {
      matches = []
      relaxed = relaxed.map { _ in 0 }
      var spread = Spread()
      let rows = try candidates(within: radius)
      let centre = found.centre?.coordinates
      while let row = try rows.next() {
        var miles: Double?
        if let centre {
          guard let latitude = row[1] as Double?, let longitude = row[2] as Double? else {
            continue
          }
          let distance = centre.miles(to: Coordinates(latitude: latitude, longitude: longitude))
          if let radius, distance > radius { continue }
          miles = distance
        }
        let judged: (failed: Int, which: Int, rank: Int)? = try row.withUnsafeData(atIndex: 3) {
          data in
          guard let data else { return filter.judge(uncoded: row[0]) }
          return data.withUnsafeBytes { filter.judge($0) }
        }
        guard let judged else { continue }
        if judged.failed == 0 {
          if centre == nil { spread.add(row[1], row[2]) }
          matches.append(
            Candidate(id: row[0], miles: miles, rank: judged.rank + (row[4] as Int? ?? 0)))
        } else if judged.failed == 1 {
          relaxed[judged.which] += 1
        }
      }
      found.isSpread = matches.count > limit && spread.isWide
    }

    if found.centre != nil {
      let radii = reading.within.map { [min($0, Self.farthest)] } ?? Self.radii
      for radius in radii {
        try look(radius)
        found.radius = radius
        if matches.count >= Self.enough { break }
      }
      if found.radius != radii[0], !matches.isEmpty { found.widenedFrom = radii[0] }
      if matches.isEmpty {
        let (tried, counts) = (found.radius, relaxed)
        try look(Self.farthest)
        matches.sort { ($0.miles ?? 0, $0.id) < ($1.miles ?? 0, $1.id) }
        found.nearest = matches.first?.miles
        matches = Array(matches.prefix(Self.enough))
        (found.radius, relaxed) = (tried, counts)
      }
    } else {
      try look(nil)
    }
    found.totals[.facility] = found.nearest == nil ? matches.count : 0
    let marked = try helpedRows(of: "place")
    found.places = try results(of: best(matches, marked), marked, filter)
    if found.places.contains(where: { $0.kind == .service }) { countServices() }
    if matches.count < Self.enough || found.nearest != nil {
      found.relaxed += zip(filter.wanted, relaxed).filter { $1 > 0 && filter.wanted.count > 1 }
        .map { .init(name: $0.wish.name, count: $1 + (found.totals[.facility] ?? 0)) }
    }
  }

  private mutating func countServices() {
    let services = found.places.count { $0.kind == .service }
    let all = found.totals[.facility] ?? 0
    if services == found.places.count {
      found.totals[.facility] = nil
      found.totals[.service] = all
    }
  }

  /// The codes that were meant, as bits; a code nobody lists can be met by no row.
  private func filter() throws -> Filter {
    let rows = try Row.fetchAll(db, sql: "SELECT DISTINCT code, bit FROM code")
    let bits = Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }) { first, _ in first }
    func set(_ codes: [String]) -> CodeSet { CodeSet(bits: codes.compactMap { bits[$0] }) }
    var filter = Filter()
    filter.wanted = reading.wishes.filter { $0.meaning.isOfPlaces }
      .map { ($0, set($0.meaning.codes), set($0.meaning.first)) }
    // Who asks for DUI classes is not to be kept from them by another word.
    let wanted = Set(reading.wishes.flatMap(\.meaning.codes))
    filter.without = set(reading.without.filter { !wanted.contains($0) })
    let hasUncoded = sources.values.contains { [.hsds, .places, .own].contains($0.kind) }
    filter.spoken = try filter.wanted.map { hasUncoded ? try uncoded($0.wish) : [] }
    if hasUncoded, filter.wanted.isEmpty, reading.names.isEmpty {
      filter.ofTreatment = try uncoded(matching: Self.treatmentWords.joined(separator: " OR "))
    }
    return filter
  }

  private static let treatmentWords = [
    "substance", "drug", "alcohol", "alcoholism", "addiction", "addictions", "detox",
    "detoxification", "recovery", "rehabilitation", "opioid", "methadone",
  ]

  /// Rows without codes that have a wish's words in their name or among their subjects.
  private func uncoded(_ wish: FindReading.Wish) throws -> Set<Int64> {
    let typed = TypedWord.all(in: wish.typed.joined(separator: " ")).map(\.folded)
    let name = TypedWord.all(in: wish.name).map(\.folded)
    let any = [typed, name].compactMap { Self.expression($0) }.map { "(\($0))" }
    return try uncoded(matching: any.joined(separator: " OR "))
  }

  private func uncoded(matching expression: String) throws -> Set<Int64> {
    try Set(
      Int64.fetchCursor(
        db,
        sql: """
          SELECT place.id FROM place_text JOIN place ON place.id = place_text.rowid
            WHERE place_text MATCH ? AND codes IS NULL
          """, arguments: [expression]))
  }

  /// Rows of id, latitude, longitude, codes, and 1 where what was typed isn't its name.
  private func candidates(within radius: Double?) throws -> RowCursor {
    if let expression = Self.expression(reading.names) {
      return try Row.fetchCursor(
        db,
        sql: """
          SELECT place.id, latitude, longitude, codes, place_text.rowid NOT IN (
              SELECT rowid FROM place_text WHERE place_text MATCH :name) FROM place_text
            JOIN place ON place.id = place_text.rowid WHERE place_text MATCH :anywhere
          """,
        arguments: [
          "anywhere": expression, "name": "name : \(Self.phrase(reading.names))",
        ])
    }
    guard let centre = found.centre, let radius else {
      let place = found.region == nil ? "" : " WHERE region = ?"
      return try Row.fetchCursor(
        db, sql: "SELECT id, latitude, longitude, codes, 0 FROM place\(place)",
        arguments: found.region.map { [$0] } ?? [])
    }
    let box = Surroundings(of: centre.coordinates, miles: radius)
    // Of three digits' areas only some are so small: what is somewhere in one isn't within a few miles.
    let certain =
      radius < Self.uncertainty ? " AND located <> \(Place.Located.postalRegion.rawValue)" : ""
    // A wide box holds so many that they are read faster in their index's order than one by one.
    let isWide = radius > 60
    let parts = box.longitudes.map { _ in
      isWide
        ? """
        SELECT id, latitude, longitude, codes, 0 FROM place INDEXED BY place_by_point
          WHERE latitude BETWEEN ? AND ? AND longitude BETWEEN ? AND ?\(certain)
        """
        : """
        SELECT place.id, latitude, longitude, codes, 0 FROM place_point
          JOIN place ON place.id = place_point.id
          WHERE north >= ? AND south <= ? AND east >= ? AND west <= ?\(certain)
        """
    }
    let bounds = box.longitudes.flatMap {
      [box.latitudes.lowerBound, box.latitudes.upperBound, $0.lowerBound, $0.upperBound]
    }
    return try Row.fetchCursor(
      db, sql: parts.joined(separator: " UNION ALL "), arguments: StatementArguments(bounds))
  }

  /// Those that are shown, in order; of equals, all, so that names can decide.
  private func best(_ matches: [Candidate], _ marked: Set<Int64>) -> [Candidate] {
    let sorted = matches.sorted {
      let (one, other) = (marked.contains($0.id) ? 0 : 1, marked.contains($1.id) ? 0 : 1)
      return ($0.rank, one, $0.miles ?? 0, $0.id) < ($1.rank, other, $1.miles ?? 0, $1.id)
    }
    guard sorted.count > limit else { return sorted }
    let last = sorted[limit - 1]
    let equals = sorted[limit...].prefix { $0.rank == last.rank && $0.miles == last.miles }
    return Array(sorted[..<limit] + equals.prefix(1000))
  }

  /// Of those as near the newer ones first, then by name.
  private func results(
    of candidates: [Candidate], _ marked: Set<Int64>, _ filter: Filter
  ) throws -> [FindResult] {
    let byID = Dictionary(candidates.map { ($0.id, $0) }) { first, _ in first }
    let ids = candidates.map { String($0.id) }.joined(separator: ",")
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT place.*, about, hours FROM place LEFT JOIN place_more ON place_more.id = place.id
          WHERE place.id IN (\(ids))
        """)
    var listed: [Int64: [Int: ServiceCode]] = [:]
    func place(_ row: Place) -> (Int, Double, Int) {
      let candidate = byID[row.id]
      let order = (candidate?.rank ?? 0) * 2 + (marked.contains(row.id) ? 0 : 1)
      let isOld = isOld(row.sourceID, row.updated, .facility)
      return (order, candidate?.miles ?? 0, isOld ? 1 : 0)
    }
    let places = rows.map(Place.init(row:)).map { (place($0), $0) }.sorted { a, b in
      guard a.0 == b.0 else { return a.0 < b.0 }
      return (a.1.name, a.1.organisation ?? "", a.1.id) < (b.1.name, b.1.organisation ?? "", b.1.id)
    }.map(\.1)
    return try places.prefix(limit).map { place in
      if listed[place.sourceID] == nil { listed[place.sourceID] = try codes(of: place.sourceID) }
      return result(place, miles: byID[place.id]?.miles, filter, listed[place.sourceID] ?? [:])
    }
  }

  private func codes(of source: Int64) throws -> [Int: ServiceCode] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM code WHERE source_id = ?", arguments: [source])
    return Dictionary(rows.map { ($0["bit"], ServiceCode(row: $0)) }) { first, _ in first }
  }

  private func result(
    _ place: Place, miles: Double?, _ filter: Filter, _ codes: [Int: ServiceCode]
  ) -> FindResult {
    let source = sources[place.sourceID]
    let kind: FindKind =
      place.kind == .facility ? .facility : place.kind == .line ? .line : .service
    var result = FindResult(
      id: "\(source?.slug ?? "")/\(place.key)", kind: kind, name: place.name,
      source: source?.name ?? "",
      freshness: Freshness(asOf: source?.asOf, ownDate: place.updated, kind: kind, now: now))
    result.detail = place.organisation
    result.address = Self.address(place.street, place.city, place.region, place.postal)
    result.phone = place.phone
    result.otherPhones = place.phones.map { phone in
      phone.label.map { "\(phone.number) (\($0))" } ?? phone.number
    }
    result.website = place.website
    result.miles = miles
    result.isSomewhereNear = miles != nil && place.located != .given
    result.why = filter.wanted.flatMap { reasons($0.wish, $0.codes, place, codes) }
    result.openness = place.hours.flatMap { $0.openness(at: now, clock) }
    return result
  }

  private func reasons(
    _ wish: FindReading.Wish, _ bits: CodeSet, _ place: Place, _ listed: [Int: ServiceCode]
  ) -> [FindResult.Reason] {
    if place.codes.isEmpty { return [.init(code: "", words: wish.name)] }
    let offered = bits.bits.filter(place.codes.contains).compactMap { listed[$0] }
    // In the order in which the meaning names them.
    let byCode = Dictionary(offered.map { ($0.code, $0) }) { first, _ in first }
    return wish.meaning.codes.compactMap { byCode[$0] }.map {
      .init(code: $0.code, words: CodeLabels.words(for: $0.code, listed: $0.name))
    }
  }

  static func address(_ street: String?, _ city: String?, _ region: String?, _ postal: String?)
    -> String?
  {
    let last = [region, postal].compactMap(\.self).joined(separator: " ")
    let parts = [street ?? "", city ?? "", last].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
