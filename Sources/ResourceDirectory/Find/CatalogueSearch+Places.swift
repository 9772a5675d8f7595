import Foundation
import GRDB

/// Facilities and services.
extension CatalogueSearch {
  /// A row that was looked at, before anything of it is read that is only shown.
  struct Candidate {
    /// In the index.
    var position: Int
    var miles: Double?
    /// 0 where it offers what was meant first, and bears the name that was typed.
    var rank: Int
    /// They said that it has helped.
    var hasHelped = false

    /// What was meant first, then what has helped.
    var order: Int { rank * 2 + (hasHelped ? 0 : 1) }

    static func isBetter(_ one: Candidate, _ other: Candidate) -> Bool {
      (one.order, one.miles ?? 0, one.position) < (other.order, other.miles ?? 0, other.position)
    }

    static func isNearer(_ one: Candidate, _ other: Candidate) -> Bool {
      (one.miles ?? 0, one.position) < (other.miles ?? 0, other.position)
    }
  }

  /// What places are held against.
  struct Filter {
    /// Something that was wished for: who offers it, by a code or in so many words.
    struct Wanted {
      var wish: FindReading.Wish
      var codes: CodeSet
      var offering: RowSet
      /// Those of them that offer what was meant first; nil where nothing is.
      var first: RowSet?
    }

    var wanted: [Wanted] = []
    /// All that aren't left out by what they are called, or by where they are.
    var rows: RowSet
    var uncoded: RowSet
    /// Those that bear the name that was typed; nil where none was.
    var named: RowSet?

    var matching: RowSet { wanted.reduce(rows) { $0 & $1.offering } }

    /// For each wish, those that meet all but this one.
    var almost: [RowSet] {
      wanted.indices.map { left in
        wanted.enumerated().reduce(rows) { rows, one in
          one.offset == left ? rows - one.element.offering : rows & one.element.offering
        }
      }
    }

    func rank(_ position: Int) -> Int {
      let isNamed = named?.contains(position) ?? true
      // Behind those whose publisher says so by a code.
      let rank =
        uncoded.contains(position)
        ? wanted.count + 1 : wanted.count { $0.first?.contains(position) == false }
      return rank + (isNamed ? 0 : 1)
    }
  }

  /// Whether places lie so far from each other that one person can't go to them all: about 150 miles
  /// or more.
  private static func isWide(_ points: [Coordinates]) -> Bool {
    let (latitudes, longitudes) = (points.map(\.latitude), points.map(\.longitude))
    guard let south = latitudes.min(), let north = latitudes.max(), let west = longitudes.min(),
      let east = longitudes.max()
    else { return false }
    return north - south > 2.2 || east - west > 2.8
  }

  mutating func findPlaces() throws {
    let index = try places()
    let filter = try filter(index)
    let matching = filter.matching
    let marked = try helpedRows(of: index)
    func candidate(_ position: Int, _ miles: Double?) -> Candidate {
      Candidate(
        position: position, miles: miles, rank: filter.rank(position),
        hasHelped: marked.contains(position))
    }
    var matches: [Candidate] = []
    found.isSpread = false
    guard let centre = found.centre?.coordinates else {
      matching.forEach { matches.append(candidate($0, nil)) }
      found.isSpread = try matches.count > limit && Self.isWide(index.coordinates(of: matching))
      try take(matches, filter)
      if matches.count < Self.enough {
        relax(filter, counts: filter.almost.map(\.count))
      }
      return
    }
    func candidates(_ radius: Double) throws -> [Candidate] {
      var matches: [Candidate] = []
      try index.forEach(in: near(matching, radius), within: radius, of: centre) {
        matches.append(candidate($0, $1))
      }
      return matches
    }
    /// Of three digits' areas only some are so small: what is somewhere in one isn't within a few miles.
    let rough = try index.set(.rough)
    func near(_ rows: RowSet, _ radius: Double) -> RowSet {
      radius < Self.uncertainty && reading.names.isEmpty ? rows - rough : rows
    }
    let radii = reading.within.map { [min($0, Self.farthest)] } ?? Self.radii
    for radius in radii {
      matches = try candidates(radius)
      found.radius = radius
      if matches.count >= Self.enough { break }
    }
    if found.radius != radii[0], !matches.isEmpty { found.widenedFrom = radii[0] }
    let tried = found.radius ?? radii[0]
    if matches.isEmpty {
      matches = try candidates(Self.farthest).smallest(Self.enough, by: Candidate.isNearer)
      found.nearest = matches.first?.miles
    }
    try take(matches, filter)
    if matches.count < Self.enough || found.nearest != nil {
      relax(
        filter,
        counts: try filter.almost.map { rows in
          var count = 0
          try index.forEach(in: near(rows, tried), within: tried, of: centre) { _, _ in count += 1 }
          return count
        })
    }
  }

  private mutating func take(_ matches: [Candidate], _ filter: Filter) throws {
    found.totals[.facility] = found.nearest == nil ? matches.count : 0
    found.places = try results(of: best(matches), filter)
    if found.places.contains(where: { $0.kind == .service }) { countServices() }
  }

  /// Tells how many more there would be without each wish; `counts` are theirs.
  private mutating func relax(_ filter: Filter, counts: [Int]) {
    guard filter.wanted.count > 1 else { return }
    found.relaxed += zip(filter.wanted, counts).filter { $1 > 0 }
      .map { .init(name: $0.wish.name, count: $1 + (found.totals[.facility] ?? 0)) }
  }

  private mutating func countServices() {
    let services = found.places.count { $0.kind == .service }
    let all = found.totals[.facility] ?? 0
    if services == found.places.count {
      found.totals[.facility] = nil
      found.totals[.service] = all
    }
  }

  /// Who is held against what. A code nobody lists can be met by no row.
  private func filter(_ index: RowIndex) throws -> Filter {
    let meanings = reading.wishes.filter { $0.meaning.isOfPlaces }
    let bits = try bits(of: reading.without + meanings.flatMap(\.meaning.codes))
    func set(_ codes: [String]) -> CodeSet { CodeSet(bits: codes.compactMap { bits[$0] }) }
    func rows(_ codes: CodeSet) throws -> RowSet {
      try index.union(of: codes.bits.map(RowPart.code))
    }
    let uncoded = try index.set(.uncoded)
    // Few lists have no codes: only their rows are looked through.
    let bounds = index.bounds(of: uncoded)
    func speaking(_ expression: String) throws -> RowSet {
      guard let bounds, !expression.isEmpty else { return index.none }
      return try index.set(matching: expression, within: bounds) & uncoded
    }
    var filter = Filter(rows: try index.set(.all), uncoded: uncoded)
    filter.wanted = try meanings.map { wish in
      let codes = set(wish.meaning.codes)
      let first = set(wish.meaning.first)
      return .init(
        wish: wish, codes: codes,
        offering: try rows(codes) | speaking(Self.expression(inWordsOf: wish)),
        first: first.isEmpty ? nil : try rows(first))
    }
    // Who asks for DUI classes is not to be kept from them by another word.
    let wanted = Set(reading.wishes.flatMap(\.meaning.codes))
    filter.rows -= try rows(set(reading.without.filter { !wanted.contains($0) }))
    if let expression = Self.expression(reading.names) {
      filter.rows &= try index.set(matching: expression)
      filter.named = try index.set(matching: "name : \(Self.phrase(reading.names))")
    } else {
      if meanings.isEmpty {
        // Nobody says by a code which of them are for treatment.
        filter.rows -= uncoded - (try speaking(Self.treatmentWords.joined(separator: " OR ")))
      }
      if found.centre == nil, let region = found.region {
        filter.rows &= try index.set(.region(region))
      }
    }
    return filter
  }

  private func bits(of codes: [String]) throws -> [String: Int] {
    let list = codes.map { _ in "?" }.joined(separator: ",")
    let rows = try Row.fetchAll(
      db, sql: "SELECT DISTINCT code, bit FROM code WHERE code IN (\(list))",
      arguments: StatementArguments(codes))
    return Dictionary(rows.map { ($0[0], $0[1]) }) { first, _ in first }
  }

  private static let treatmentWords = [
    "substance", "drug", "alcohol", "alcoholism", "addiction", "addictions", "detox",
    "detoxification", "recovery", "rehabilitation", "opioid", "methadone",
  ]

  /// What finds a wish's words in names and among subjects.
  private static func expression(inWordsOf wish: FindReading.Wish) -> String {
    let typed = TypedWord.all(in: wish.typed.joined(separator: " ")).map(\.folded)
    let name = TypedWord.all(in: wish.name).map(\.folded)
    return [typed, name].compactMap { expression($0) }.map { "(\($0))" }.joined(separator: " OR ")
  }

  /// Those that are shown, in order; of equals, all, so that names can decide.
  private func best(_ matches: [Candidate]) -> [Candidate] {
    let best = matches.smallest(limit, by: Candidate.isBetter)
    guard matches.count > limit, let last = best.last else { return best }
    let equals = matches.lazy.filter {
      $0.order == last.order && $0.miles == last.miles && $0.position > last.position
    }
    return best + equals.prefix(1000)
  }

  /// Of those as near the newer ones first, then by name.
  private func results(of candidates: [Candidate], _ filter: Filter) throws -> [FindResult] {
    let index = try places()
    let ids = candidates.map { "\(index.id(at: $0.position))" }.joined(separator: ",")
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT id, source_id, updated, name, organisation FROM place WHERE id IN (\(ids))")
    let byID = Dictionary(rows.map { ($0[0] as Int64, $0) }) { first, _ in first }
    typealias Order = (Int, Double, Int, String, String, Int)
    // Most rows have the same dates, and reading one takes longer than all else here.
    var old: [String: Bool] = [:]
    func isOld(_ row: Row) -> Bool {
      let (source, updated): (Int64, String?) = (row[1], row[2])
      let key = "\(source) \(updated ?? "")"
      if let known = old[key] { return known }
      let isOld = self.isOld(source, updated, .facility)
      old[key] = isOld
      return isOld
    }
    let placed = candidates.compactMap { candidate -> (candidate: Candidate, order: Order)? in
      byID[index.id(at: candidate.position)].map { row in
        let order: Order = (
          candidate.order, candidate.miles ?? 0, isOld(row) ? 1 : 0, row[3], row[4] ?? "",
          candidate.position
        )
        return (candidate, order)
      }
    }
    let shown = placed.smallest(limit) { $0.order < $1.order }.map(\.candidate)
    let whole = try db.cachedStatement(
      sql: """
        SELECT place.*, about, hours FROM place LEFT JOIN place_more ON place_more.id = place.id
          WHERE place.id = ?
        """)
    return try shown.compactMap { candidate in
      try Row.fetchOne(whole, arguments: [index.id(at: candidate.position)])
        .map { try result(Place(row: $0), miles: candidate.miles, filter) }
    }
  }

  /// What its source calls the codes that are looked for.
  private func listed(_ bits: CodeSet, of source: Int64) throws -> [String: ServiceCode] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM code WHERE source_id = ?
          AND bit IN (\(bits.bits.map(String.init).joined(separator: ",")))
        """, arguments: [source])
    return Dictionary(rows.map { ($0["code"], ServiceCode(row: $0)) }) { first, _ in first }
  }

  private func result(
    _ place: Place, miles: Double?, _ filter: Filter
  ) throws -> FindResult {
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
    result.why = try filter.wanted.flatMap { try reasons($0.wish, $0.codes, place) }
    result.openness = place.hours.flatMap { $0.openness(at: now, clock) }
    return result
  }

  private func reasons(
    _ wish: FindReading.Wish, _ bits: CodeSet, _ place: Place
  ) throws -> [FindResult.Reason] {
    if place.codes.isEmpty { return [.init(code: "", words: wish.name)] }
    let offered = CodeSet(bits: bits.bits.filter(place.codes.contains))
    let listed = try listed(offered, of: place.sourceID)
    // In the order in which the meaning names them.
    return wish.meaning.codes.compactMap { listed[$0] }.map {
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
