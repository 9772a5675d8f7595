import Foundation
import GRDB

/// What a search reads of a table: which rows are in which sets, and where they are. One search uses
/// one of these, inside one transaction.
///
/// Rows have positions here: those of the first block that there is, those of the next, and so on.
final class RowIndex {
  /// A table that is searched.
  enum Table: String, Sendable, CaseIterable {
    case place, meeting
  }

  let db: Database
  let table: Table
  private let blocks: [Int64]
  private var starts: [Int64: Int] = [:]
  private var knownPoints: [Int32]?

  init(_ db: Database, _ table: Table) throws {
    self.db = db
    self.table = table
    blocks = try Int64.fetchAll(
      db.cachedStatement(sql: "SELECT block FROM \(table.rawValue)_block ORDER BY block"))
    for (index, block) in blocks.enumerated() { starts[block] = index * RowBlock.size }
  }

  /// Whether the table has no rows that can be found.
  var isEmpty: Bool { blocks.isEmpty }
  var none: RowSet { RowSet(room: blocks.count * RowBlock.size) }

  func id(at position: Int) -> Int64 {
    RowBlock.first(of: blocks[position / RowBlock.size]) + Int64(position % RowBlock.size)
  }

  func position(of id: Int64) -> Int? {
    starts[RowBlock.of(id)].map { $0 + Int(id & Int64(RowBlock.size - 1)) }
  }

  // MARK: Sets

  /// The rows of which a part of the index tells; none where there is no such part.
  func set(_ part: RowPart) throws -> RowSet {
    try union(of: [part])
  }

  /// The rows that are in any of these.
  func union(of parts: [RowPart]) throws -> RowSet {
    var set = none
    let statement = try db.cachedStatement(
      sql: "SELECT block, rows FROM \(table.rawValue)_set WHERE part = ?")
    for part in parts {
      let rows = try Row.fetchCursor(statement, arguments: [part.key])
      while let row = try rows.next() { try unpack(row, 0, into: &set) }
    }
    return set
  }

  /// The sets whose parts begin so, by what follows.
  func sets(beginning start: RowPart) throws -> [String: RowSet] {
    var sets: [String: RowSet] = [:]
    let statement = try db.cachedStatement(
      sql: """
        SELECT part, block, rows FROM \(table.rawValue)_set WHERE part >= :start AND part < :end
        """)
    let rows = try Row.fetchCursor(
      statement, arguments: ["start": start.key, "end": start.key + "\u{10FFFF}"])
    while let row = try rows.next() {
      let rest = String((row[0] as String).dropFirst(start.key.count))
      try unpack(row, 1, into: &sets[rest, default: none])
    }
    return sets
  }

  /// The cities whose names begin so, in a state or in all, and how many rows each has.
  func cities(beginning start: String, region: String?) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    let key = RowPart.cities(beginning: start).key
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT part, rows FROM \(table.rawValue)_set WHERE part >= :start AND part < :end"),
      arguments: ["start": key, "end": key + "\u{10FFFF}"])
    while let row = try rows.next() {
      guard let city = RowPart.city(ofKey: row[0]) else { continue }
      if let region, city.region != region { continue }
      try row.withUnsafeData(atIndex: 1) { data in
        counts[city.name, default: 0] += data?.withUnsafeBytes(RowBlock.count) ?? 0
      }
    }
    return counts
  }

  /// The rows that have the words of a full-text expression.
  func set(matching expression: String, within bounds: ClosedRange<Int64>? = nil) throws -> RowSet {
    var set = none
    let text = "\(table.rawValue)_text"
    let ids = try Int64.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT rowid FROM \(text) WHERE \(text) MATCH :words
            AND rowid BETWEEN :first AND :last
          """),
      arguments: [
        "words": expression, "first": bounds?.lowerBound ?? 0, "last": bounds?.upperBound ?? .max,
      ])
    while let id = try ids.next() {
      if let position = position(of: id) { set.insert(position) }
    }
    return set
  }

  /// The first and last id in a set.
  func bounds(of set: RowSet) -> ClosedRange<Int64>? {
    var bounds: (first: Int, last: Int)?
    set.forEach { bounds = (bounds?.first ?? $0, $0) }
    return bounds.map { id(at: $0.first)...id(at: $0.last) }
  }

  private func unpack(_ row: Row, _ column: Int, into set: inout RowSet) throws {
    guard let start = starts[row[column]] else { return }
    try row.withUnsafeData(atIndex: column + 1) { data in
      data?.withUnsafeBytes { RowBlock.unpack($0, into: &set, from: start) }
    }
  }

  // MARK: Where they are

  /// Latitude and longitude of every position, as `RowBlock.scale` has them.
  private func points() throws -> [Int32] {
    if let knownPoints { return knownPoints }
    var points = Array(repeating: RowBlock.nowhere, count: blocks.count * RowBlock.size * 2)
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT block, points FROM \(table.rawValue)_block"))
    while let row = try rows.next() {
      guard let start = starts[row[0]] else { continue }
      try row.withUnsafeData(atIndex: 1) { data in
        guard let data else { return }
        points.withUnsafeMutableBytes { points in
          // As it was written: lowest byte first, as on all that Leeward runs on.
          let room = points[(start * 8)..<(start + RowBlock.size) * 8]
          data.withUnsafeBytes {
            UnsafeMutableRawBufferPointer(rebasing: room)
              .copyMemory(from: UnsafeRawBufferPointer(rebasing: $0.prefix(room.count)))
          }
        }
      }
    }
    knownPoints = points
    return points
  }

  /// Where those of a set are that are somewhere.
  func coordinates(of set: RowSet) throws -> [Coordinates] {
    let points = try points()
    var found: [Coordinates] = []
    points.withUnsafeBufferPointer { points in
      set.forEach { position in
        let point = Self.coordinates(points, position)
        // What a damaged file says of a place off the earth leads nowhere.
        if point.isOnEarth { found.append(point) }
      }
    }
    return found
  }

  /// Calls `body` with those of a set that are within some miles of a point, and how far each is.
  func forEach(
    in set: RowSet, within miles: Double, of centre: Coordinates,
    _ body: (_ position: Int, _ miles: Double) throws -> Void
  ) throws {
    let points = try points()
    let box = Surroundings(of: centre, miles: miles)
    let latitudes = Self.scaled(box.latitudes)
    for longitudes in box.longitudes.map(Self.scaled) {
      try points.withUnsafeBufferPointer { points in
        try set.forEach { position in
          guard latitudes.contains(points[position * 2]),
            longitudes.contains(points[position * 2 + 1])
          else { return }
          let distance = centre.miles(to: Self.coordinates(points, position))
          if distance <= miles { try body(position, distance) }
        }
      }
    }
  }

  private static func coordinates(
    _ points: UnsafeBufferPointer<Int32>, _ position: Int
  ) -> Coordinates {
    Coordinates(
      latitude: Double(points[position * 2]) / RowBlock.scale,
      longitude: Double(points[position * 2 + 1]) / RowBlock.scale)
  }

  private static func scaled(_ degrees: ClosedRange<Double>) -> ClosedRange<Int32> {
    let first = (degrees.lowerBound * RowBlock.scale).rounded(.down)
    let last = (degrees.upperBound * RowBlock.scale).rounded(.up)
    return Int32(first)...Int32(last)
  }
}
