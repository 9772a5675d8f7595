import Foundation
import GRDB

/// Writes what `RowIndex` reads. A block is always made anew, from the rows that there are.
struct IndexBuilder {
  private let db: Database
  private let table: RowIndex.Table
  private var cities: [String: [String]] = [:]
  private var types: [String: [RowPart]] = [:]

  init(_ db: Database, _ table: RowIndex.Table) {
    self.db = db
    self.table = table
  }

  /// The blocks that a source's rows are in, or those of all rows.
  static func blocks(
    _ db: Database, _ table: RowIndex.Table, of source: Int64? = nil
  ) throws -> Set<Int64> {
    let condition = source.map { " WHERE source_id = \($0)" } ?? ""
    return try Set(
      Int64.fetchCursor(db, sql: "SELECT DISTINCT id >> 12 FROM \(table.rawValue)\(condition)"))
  }

  mutating func rebuild(_ blocks: Set<Int64>) throws {
    for block in blocks.sorted() {
      for suffix in ["set", "block"] {
        try db.execute(
          sql: "DELETE FROM \(table.rawValue)_\(suffix) WHERE block = ?", arguments: [block])
      }
      switch table {
      case .place: try buildPlaces(block)
      case .meeting: try buildMeetings(block)
      }
    }
  }

  // MARK: Places

  private mutating func buildPlaces(_ block: Int64) throws {
    var parts = Parts(block)
    let rows = try rows(
      "id, latitude, longitude, region, city, located, codes", "place", in: block)
    while let row = try rows.next() {
      add(row, to: &parts)
      if row[5] as Int == Place.Located.postalRegion.rawValue { parts.add(.rough) }
      guard let codes = row[6] as Data? else {
        parts.add(.uncoded)
        continue
      }
      for (index, byte) in codes.enumerated() where byte != 0 {
        for bit in 0..<8 where byte & 1 << UInt8(bit) != 0 { parts.addCode(index * 8 + bit) }
      }
    }
    try write(parts)
  }

  // MARK: Meetings

  private mutating func buildMeetings(_ block: Int64) throws {
    var parts = Parts(block)
    var times = MeetingTimeTable()
    let rows = try rows(
      """
      id, latitude, longitude, region, city, in_person, online, fellowship, types, languages,
        day, start, "end", zone
      """, "meeting", in: block, where: " AND active = 1")
    while let row = try rows.next() {
      add(row, to: &parts)
      if row[5] as Bool { parts.add(.inPerson) }
      if row[6] as Bool { parts.add(.online) }
      parts.add(.fellowship(row[7]))
      for part in typeParts(row[8]) { parts.add(part) }
      if let languages = row[9] as String? { parts.add(.languages(languages)) }
      times.add(parts.row, day: row[10], start: row[11], end: row[12], zone: row[13])
    }
    guard try write(parts) else { return }
    try db.execute(
      sql: "UPDATE meeting_block SET times = ?, time_of_row = ?, zones = ? WHERE block = ?",
      arguments: [times.timesData, times.rowsData, times.zonesText, block])
  }

  private mutating func typeParts(_ stored: String) -> [RowPart] {
    if let known = types[stored] { return known }
    let parts = stored.split(separator: " ").map { RowPart.type(String($0)) }
    types[stored] = parts
    return parts
  }

  // MARK: Both

  private func rows(
    _ columns: String, _ table: String, in block: Int64, where more: String = ""
  ) throws -> RowCursor {
    try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT \(columns) FROM \(table) WHERE id BETWEEN ? AND ?\(more) ORDER BY id"),
      arguments: [RowBlock.first(of: block), RowBlock.last(of: block)])
  }

  /// What places and meetings have in common: id, latitude, longitude, region, city.
  private mutating func add(_ row: Row, to parts: inout Parts) {
    parts.begin(row[0], latitude: row[1], longitude: row[2])
    let region = row[3] as String?
    if let region { parts.add(.region(region)) }
    if let city = row[4] as String? {
      let words = cities[city] ?? CityName.words(city)
      cities[city] = words
      parts.add(.city(words, region: region ?? ""))
    }
  }

  /// False where the block has no rows.
  @discardableResult
  private func write(_ parts: Parts) throws -> Bool {
    guard !parts.isEmpty else { return false }
    try db.execute(
      sql: "INSERT INTO \(table.rawValue)_block (block, points) VALUES (?, ?)",
      arguments: [parts.block, parts.pointsData])
    let insert = try db.cachedStatement(
      sql: "INSERT INTO \(table.rawValue)_set (part, block, rows) VALUES (?, ?, ?)")
    for (part, rows) in parts.inOrder {
      try insert.execute(arguments: [part.key, parts.block, Data(RowBlock.packed(rows))])
    }
    return true
  }
}

/// A block's sets while they are made.
private struct Parts {
  let block: Int64
  private(set) var row: UInt16 = 0
  private var sets: [RowPart: [UInt16]] = [:]
  private var codes: [[UInt16]] = []
  private var points: [Int32] = []

  init(_ block: Int64) { self.block = block }

  var isEmpty: Bool { points.isEmpty }

  /// Begins the next row; what is added is its.
  mutating func begin(_ id: Int64, latitude: Double?, longitude: Double?) {
    row = UInt16(truncatingIfNeeded: id - RowBlock.first(of: block))
    points += repeatElement(RowBlock.nowhere, count: (Int(row) + 1) * 2 - points.count)
    if let latitude, let longitude, abs(latitude) <= 90, abs(longitude) <= 180 {
      points[Int(row) * 2] = Int32((latitude * RowBlock.scale).rounded())
      points[Int(row) * 2 + 1] = Int32((longitude * RowBlock.scale).rounded())
    }
    add(.all)
  }

  mutating func add(_ part: RowPart) {
    if sets[part]?.last != row { sets[part, default: []].append(row) }
  }

  mutating func addCode(_ bit: Int) {
    if bit >= codes.count { codes += repeatElement([], count: bit + 1 - codes.count) }
    codes[bit].append(row)
  }

  var pointsData: Data { points.map(\.littleEndian).withUnsafeBytes { Data($0) } }

  /// In the order of their keys, as the table has them.
  var inOrder: [(RowPart, [UInt16])] {
    let offered = codes.enumerated().filter { !$1.isEmpty }.map { (RowPart.code($0), $1) }
    return (sets.map { ($0, $1) } + offered).sorted { $0.0.key < $1.0.key }
  }
}
