import Foundation
import GRDB

extension SQLiteJournal {
  /// Stands in a line for words that were forgotten with their shelf.
  public static let forgottenMark = "[forgotten]"

  /// The shelves that hold or held something, by name.
  public func shelves() throws(JournalError) -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql:
          "SELECT DISTINCT name FROM entry WHERE kind = 'keep' AND name IS NOT NULL ORDER BY name")
    }
  }

  /// What would go with a part. Throws where there is no such conversation.
  public func contents(of part: JournalPart) throws(JournalError) -> PartContents {
    try read { db in
      switch part {
      case .conversation(let id):
        _ = try Self.hasEnded(id, db)
        return try Self.contents(where: "conversation.id = \(id)", db)
      case .everything:
        return try Self.contents(where: "TRUE", db)
      case .shelf(let name):
        var contents = PartContents()
        contents.kept = try Self.words(on: name, db).count
        contents.mentions = try Self.mentions(of: name, db).count
        contents.breaksOff = try Self.hasSnapshots(where: "TRUE", db)
        return contents
      }
    }
  }

  /// Forgets a part for good: it is gone from the file, its free pages and the file beside it.
  ///
  /// Returns false where traces may be left, since the disk is full or another program reads the journal
  /// just now; `clean` does the rest later. Throws where there is no such conversation.
  public func forget(_ part: JournalPart) throws(JournalError) -> Bool {
    try change { db in
      switch part {
      case .conversation(let id):
        _ = try Self.hasEnded(id, db)
        try db.execute(sql: "DELETE FROM conversation WHERE id = ?", arguments: [id])
      case .shelf(let name):
        try Self.forget(shelf: name, db)
      case .everything:
        // How many there were is forgotten, too.
        try db.execute(
          sql: """
            DELETE FROM conversation; DELETE FROM person_variable; DELETE FROM sqlite_sequence;
            """)
      }
    }
    return try clean()
  }

  /// Writes the file anew without what was let go of, and carries all of it over from the file beside
  /// it. Returns false where that can't be done just now; nothing that stands is lost by it.
  public func clean() throws(JournalError) -> Bool {
    try checkWritable()
    // Also where the file can't be written anew, what was let go of was overwritten in its place.
    let isAnew = (try? queue.vacuum()) != nil
    let isBusy = try? queue.writeWithoutTransaction { db in
      try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    return isAnew && isBusy == 0 && folder.isSettled
  }

  // MARK: Conversations

  private static func contents(
    where condition: String, _ db: Database
  ) throws -> PartContents {
    var contents = PartContents()
    if let row = try Row.fetchOne(
      db, sql: "SELECT count(*), min(started), max(started) FROM conversation WHERE \(condition)")
    {
      contents.conversations = try row.decode(atIndex: 0)
      contents.firstAt = try row.decode(Int64?.self, atIndex: 1).map(Date.init(milliseconds:))
      contents.lastAt = try row.decode(Int64?.self, atIndex: 2).map(Date.init(milliseconds:))
    }
    let counts = try Row.fetchCursor(
      db,
      sql: """
        SELECT kind, count(*) FROM entry JOIN conversation ON conversation.id = entry.conversation
        WHERE withdrawn IS NULL AND \(condition) GROUP BY kind
        """)
    while let row = try counts.next() {
      let count: Int = try row.decode(atIndex: 1)
      switch JournalEntry.Kind(rawValue: try row.decode(atIndex: 0)) {
      case let kind? where kind.isAnswer: contents.answers += count
      case .keep: contents.kept = count
      case .measure: contents.measures = count
      default: break
      }
    }
    contents.breaksOff = try hasSnapshots(
      where: "conversation IN (SELECT id FROM conversation WHERE \(condition))", db)
    return contents
  }

  private static func hasSnapshots(where condition: String, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM snapshot WHERE \(condition))") ?? false
  }

  // MARK: Shelves

  private static func forget(shelf name: String, _ db: Database) throws {
    let mentions = try mentions(of: name, db)
    var redaction = Redaction(try words(on: name, db), mark: forgottenMark)
    let mend = try db.cachedStatement(sql: "UPDATE entry SET text = ? WHERE id = ?")
    for (id, text) in mentions { try mend.execute(arguments: [text, id]) }
    for (variable, value) in try textVariables(db) where redaction.apply(to: value).count > 0 {
      try db.execute(sql: "DELETE FROM person_variable WHERE name = ?", arguments: [variable])
    }
    // What a conversation would go on with holds words in its own form.
    try db.execute(sql: "DELETE FROM snapshot")
    try db.execute(
      sql: "DELETE FROM entry WHERE kind = 'keep' AND name = ?", arguments: [name.kept])
  }

  /// All that was ever put on it, taken back or not.
  private static func words(on shelf: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT DISTINCT text FROM entry WHERE kind = 'keep' AND name = ?",
      arguments: [shelf.kept])
  }

  /// The entries in which words of a shelf stand, with their text as it is to be. What is on other
  /// shelves stays.
  private static func mentions(of shelf: String, _ db: Database) throws -> [(Int64, String)] {
    var redaction = Redaction(try words(on: shelf, db), mark: forgottenMark)
    guard !redaction.isEmpty else { return [] }
    var found: [(Int64, String)] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT id, text FROM entry WHERE kind <> 'keep'")
    while let row = try rows.next() {
      let (text, count) = redaction.apply(to: try row.decode(atIndex: 1))
      if count > 0 { found.append((try row.decode(atIndex: 0), text)) }
    }
    return found
  }

  private static func textVariables(_ db: Database) throws -> [(String, String)] {
    try Row.fetchAll(
      db, sql: "SELECT name, value FROM person_variable WHERE typeof(value) = 'text'"
    ).map { (try $0.decode(atIndex: 0), try $0.decode(atIndex: 1)) }
  }
}
