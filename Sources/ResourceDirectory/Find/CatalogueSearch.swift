import Foundation
import GRDB

/// One search of what was brought in.
struct CatalogueSearch {
  let db: Database
  let clock: WallClock
  let now: Date
  let limit: Int
  var reading: FindReading
  var found: Found
  var sources: [Int64: Source] = [:]
  /// When what they found before has helped, by id.
  var helped: [String: String] = [:]
  /// Where to look when nothing says where.
  var usual: String?
  private let indexes: Indexes

  /// Miles, tried one after the other.
  static let radii = [5.0, 10, 25, 50, 100]
  /// Beyond it nothing is near.
  static let farthest = 500.0
  /// How far, in miles, something may be from the middle of the areas with its first three digits.
  static let uncertainty = 25.0
  /// So many are choice enough; with fewer, it looks farther.
  static let enough = 3

  init(_ db: Database, reading: FindReading, clock: WallClock, now: Date, limit: Int) {
    self.db = db
    self.reading = reading
    self.clock = clock
    self.now = now
    self.limit = limit
    found = Found(reading: reading)
    indexes = Indexes(db)
  }

  func places() throws -> RowIndex { try indexes.index(of: .place) }
  func meetings() throws -> RowIndex { try indexes.index(of: .meeting) }

  mutating func run() throws -> Found {
    let list = try Row.fetchAll(db, sql: "SELECT * FROM source").map(Source.init(row:))
    sources = Dictionary(list.map { ($0.id, $0) }) { first, _ in first }
    let hasPlaces = try exists("place")
    let hasMeetings = try exists("meeting")
    found.isEmpty = !hasPlaces && !hasMeetings
    try locate()
    try look(hasPlaces, hasMeetings)
    // What stands beside a service and is nobody's name was no name.
    let isUnderstood =
      !reading.kinds.isEmpty || !reading.topics.isEmpty
      || reading.wishes.contains { $0.meaning.isOfPlaces || $0.meaning.isOfMeetings }
    let isFar = found.nearest != nil && found.totals.values.allSatisfy { $0 == 0 }
    if (found.places.isEmpty && found.meetings.isEmpty) || isFar, !reading.names.isEmpty,
      isUnderstood
    {
      let before = found
      let names = reading.names
      reading.names = []
      (found.relaxed, found.nearest) = ([], nil)
      try look(hasPlaces, hasMeetings)
      if (found.places.isEmpty && found.meetings.isEmpty) || (isFar && found.nearest != nil) {
        reading.names = names
        found = before
      } else {
        found.namesLetGo = names
      }
    }
    found.reading = reading
    return found
  }

  private mutating func look(_ hasPlaces: Bool, _ hasMeetings: Bool) throws {
    found.wants = []
    if wantsPlaces {
      found.wants.insert(.facility)
      if hasPlaces { try findPlaces() } else { found.missing.insert(.facility) }
    }
    if wantsMeetings {
      found.wants.insert(.meeting)
      if hasMeetings { try findMeetings() } else { found.missing.insert(.meeting) }
    }
  }

  private func exists(_ table: String) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(table))") ?? false
  }

  // MARK: What is wanted

  /// Words that tell of a place: a service, or a name.
  var wantsPlaces: Bool {
    if !reading.kinds.isDisjoint(with: [.facility, .service]) { return true }
    if reading.kinds == [.meeting] { return false }
    let services = reading.wishes.contains { $0.meaning.isOfPlaces }
    if reading.kinds == [.line] { return services }
    // "tonight" is said of meetings.
    if reading.kinds.isEmpty, !reading.time.isEmpty, !services { return false }
    return services || !reading.names.isEmpty || reading.topics.contains("treatment")
      || (found.centre != nil && !found.isUsualPlace && reading.kinds.isEmpty)
  }

  var wantsMeetings: Bool {
    if reading.kinds.contains(.meeting) { return true }
    guard reading.kinds.isEmpty else { return false }
    // What only a facility can offer isn't asked of meetings.
    let onlyPlaces = reading.wishes.contains { $0.meaning.isOfPlaces && !$0.meaning.isOfMeetings }
    if onlyPlaces { return false }
    return !reading.time.isEmpty || reading.wishes.contains { $0.meaning.isOfMeetings }
      || !reading.names.isEmpty
  }

  /// The indexes that a search has opened.
  private final class Indexes {
    private let db: Database
    private var opened: [RowIndex.Table: RowIndex] = [:]

    init(_ db: Database) { self.db = db }

    func index(of table: RowIndex.Table) throws -> RowIndex {
      if let index = opened[table] { return index }
      let index = try RowIndex(db, table)
      opened[table] = index
      return index
    }
  }

  // MARK: Text

  /// A search expression that means just these words, whatever signs are in them: each in quotation
  /// marks, all of them wanted. Nil where nothing is left to look for.
  static func expression(_ words: [String], columns: String? = nil) -> String? {
    let terms = words.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
      .filter { $0.contains { $0.isLetter || $0.isNumber } }
    guard !terms.isEmpty else { return nil }
    let all = terms.joined(separator: " AND ")
    return columns.map { "{\($0)} : (\(all))" } ?? all
  }

  /// The same words one behind the other.
  static func phrase(_ words: [String]) -> String {
    let text = words.joined(separator: " ").replacing("\"", with: "\"\"")
    return "\"\(text)\""
  }
}
