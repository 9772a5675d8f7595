import Foundation
import GRDB

/// What can be read of a damaged journal, row by row.
struct WreckedRows {
  /// By their numbers.
  var entries: [Int64: SavedEntry] = [:]
  /// The entries that the indexes tell of; nil where none can be read.
  var told: Set<Int64>?
  private var conversations: [Int64: (started: Int64, ended: Int64?, seed: Int64)] = [:]
  private var snapshots: [(conversation: Int64, turn: Int64, state: Data)] = []
  private var variables: [(name: String, value: DatabaseValue)] = []
  /// Whether all of it could be read.
  private(set) var wasWhole = true

  var isEmpty: Bool { entries.isEmpty && conversations.isEmpty }

  init() {}

  /// Throws where not even the tables can be found.
  init(_ address: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      // Also where the file is shorter than it says.
      try db.execute(
        sql: "PRAGMA writable_schema = ON; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF")
    }
    let queue = try DatabaseQueue(path: address, configuration: configuration)
    try queue.inDatabase { db in
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema")
      gatherConversations(db)
      gatherEntries(db)
      gatherTold(db)
      gatherTheRest(db)
    }
    // What leads to whole pages may be damaged: then each page is taken for the table by itself.
    if !wasWhole, told.map({ !$0.isSubset(of: entries.keys) }) ?? true {
      try? queue.writeWithoutTransaction { db in try gatherPages(db) }
    }
    try? queue.close()
  }

  // MARK: Tables

  /// Reads a table by ranges of its numbers; where a range can't be read, number by number.
  private mutating func scan(
    _ db: Database, _ selection: String, of table: String, _ take: (inout Self, Row) -> Void
  ) {
    let last = lastNumber(db, table)
    let step: Int64 = 512
    var from: Int64 = 1
    while from <= last {
      let to = min(last, from + step - 1)
      do {
        for row in try Row.fetchAll(
          db, sql: "\(selection) WHERE id BETWEEN ? AND ?", arguments: [from, to])
        {
          take(&self, row)
        }
      } catch {
        wasWhole = false
        let one = try? db.cachedStatement(sql: "\(selection) WHERE id = ?")
        for id in from...to {
          if let one, let row = try? Row.fetchOne(one, arguments: [id]) { take(&self, row) }
        }
      }
      from = to + 1
    }
  }

  /// The highest number in a table, or one that none can be higher than.
  private mutating func lastNumber(_ db: Database, _ table: String) -> Int64 {
    let told = [
      "SELECT max(id) FROM \(table)",
      table == "entry"
        ? "SELECT max(id) FROM entry INDEXED BY entry_by_turn"
        : "SELECT seq FROM sqlite_sequence WHERE name = 'conversation'",
    ].compactMap { sql -> Int64? in
      if let last = try? Int64.fetchOne(db, sql: sql) { return last }
      return nil
    }
    if let last = told.max(), told.count == 2 { return last }
    // A row takes sixteen bytes at the least; numbers of rows that were forgotten are not used again.
    let pages = (try? Int64.fetchOne(db, sql: "PRAGMA page_count")) ?? 0
    return max(told.max() ?? 0, pages * 256)
  }

  private mutating func gatherConversations(_ db: Database) {
    scan(db, "SELECT id, started, ended, seed FROM conversation", of: "conversation") {
      guard let id = Int64.fromDatabaseValue($1[0]), id > 0,
        let started = Int64.fromDatabaseValue($1[1]), let seed = Int64.fromDatabaseValue($1[3])
      else { return $0.wasWhole = false }
      $0.conversations[id] = (started, Int64.fromDatabaseValue($1[2]), seed)
    }
  }

  private mutating func gatherEntries(_ db: Database) {
    scan(db, SavedEntry.selection, of: "entry") {
      guard let entry = SavedEntry($1) else { return $0.wasWhole = false }
      $0.entries[entry.id] = entry
    }
  }

  /// Reads each page of the file as if the table of entries were on it alone. What isn't an entry is
  /// passed over.
  private mutating func gatherPages(_ db: Database) throws {
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    guard pages > 1 else { return }
    for page in 2...pages {
      try db.execute(
        sql: """
          UPDATE sqlite_schema SET rootpage = ? WHERE name = 'entry'; PRAGMA writable_schema = RESET;
          PRAGMA writable_schema = ON
          """, arguments: [page])
      guard let rows = try? Row.fetchCursor(db, sql: SavedEntry.selection) else { continue }
      while let row = try? rows.next() {
        guard let entry = SavedEntry(row), entries[entry.id] == nil else { continue }
        entries[entry.id] = entry
      }
    }
  }

  private mutating func gatherTold(_ db: Database) {
    guard
      let told = try? Int64.fetchSet(db, sql: "SELECT id FROM entry INDEXED BY entry_by_turn")
    else { return wasWhole = false }
    self.told = told
  }

  /// Those that have no numbers are read from both ends.
  private mutating func gatherTheRest(_ db: Database) {
    var seen: Set<[Int64]> = []
    readFromBothEnds(db, "SELECT conversation, turn, state FROM snapshot", "conversation, turn") {
      guard let conversation = Int64.fromDatabaseValue($1[0]),
        let turn = Int64.fromDatabaseValue($1[1]), let state = Data.fromDatabaseValue($1[2]),
        seen.insert([conversation, turn]).inserted
      else { return }
      $0.snapshots.append((conversation, turn, state))
    }
    var names: Set<String> = []
    readFromBothEnds(db, "SELECT name, value FROM person_variable", "name") {
      guard let name = String.fromDatabaseValue($1[0]), names.insert(name).inserted else { return }
      $0.variables.append((name, $1[1]))
    }
  }

  private mutating func readFromBothEnds(
    _ db: Database, _ selection: String, _ order: String, _ take: (inout Self, Row) -> Void
  ) {
    for direction in ["ASC", "DESC"] {
      let terms = order.split(separator: ", ").map { "\($0) \(direction)" }
      do {
        let rows = try Row.fetchCursor(
          db, sql: "\(selection) ORDER BY \(terms.joined(separator: ", "))")
        while let row = try rows.next() { take(&self, row) }
        return
      } catch {
        wasWhole = false
      }
    }
  }

  // MARK: Writing

  /// Writes them into a new journal. Answers how many conversations had to be made up from their entries.
  func write(to db: Database) throws -> Int {
    var conversations = conversations
    var rebuilt = 0
    for entry in entries.values.sorted(by: { $0.id < $1.id }) {
      if conversations[entry.conversation] == nil {
        rebuilt += 1
        // When it ended isn't known; it isn't gone on with.
        conversations[entry.conversation] = (entry.at, entry.at, 0)
      }
    }
    for (id, row) in conversations.sorted(by: { $0.key < $1.key }) {
      try db.execute(
        sql: "INSERT INTO conversation (id, started, ended, seed) VALUES (?, ?, ?, ?)",
        arguments: [id, row.started, row.ended, row.seed])
    }
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO entry (\(SavedEntry.columns.joined(separator: ", ")))
        VALUES (\(SavedEntry.columns.map { _ in "?" }.joined(separator: ", ")))
        """)
    for id in entries.keys.sorted() {
      guard let entry = entries[id] else { continue }
      try insert.execute(arguments: StatementArguments(entry.values))
    }
    // A place is gone on from only where all that led to it is there.
    for snapshot in snapshots
    where conversations[snapshot.conversation].map({ $0.ended == nil }) == true {
      try db.execute(
        sql: "INSERT INTO snapshot (conversation, turn, state) VALUES (?, ?, ?)",
        arguments: [snapshot.conversation, snapshot.turn, snapshot.state])
    }
    for variable in variables {
      try db.execute(
        sql: "INSERT INTO person_variable (name, value) VALUES (?, ?)",
        arguments: [variable.name, variable.value])
    }
    return rebuilt
  }
}
