import Foundation
import GRDB

extension SQLiteJournal {
  public func unfinished() throws(JournalError) -> UnfinishedConversation? {
    try read { db in
      guard
        let latest = try Row.fetchOne(
          db,
          sql: """
            SELECT id, started, seed FROM conversation
            WHERE id = (SELECT max(conversation) FROM snapshot) AND ended IS NULL
            """)
      else { return nil }
      let id: Int64 = try latest.decode(atIndex: 0)
      let state = try Data.fetchOne(
        db, sql: "SELECT state FROM snapshot WHERE conversation = ? ORDER BY turn DESC LIMIT 1",
        arguments: [id])
      // Broken off before anything was said.
      guard let state else { return nil }
      let startedAt = Date(milliseconds: try latest.decode(atIndex: 1))
      let lastAt = try Int64.fetchOne(
        db,
        sql: """
          SELECT max(at, ifnull(withdrawn, at)) FROM entry WHERE conversation = ?
          ORDER BY turn DESC, id DESC LIMIT 1
          """,
        arguments: [id])
      let lastLine = try String.fetchOne(
        db,
        sql: """
          SELECT text FROM entry WHERE conversation = ? AND kind = 'line' AND withdrawn IS NULL
          ORDER BY turn DESC, id DESC LIMIT 1
          """,
        arguments: [id])
      return UnfinishedConversation(
        id: id, seed: UInt64(bitPattern: try latest.decode(atIndex: 2)), startedAt: startedAt,
        lastAt: lastAt.map(Date.init(milliseconds:)) ?? startedAt, snapshot: state,
        lastLine: lastLine)
    }
  }

  public func conversations(limit: Int) throws(JournalError) -> [ConversationSummary] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, started, ended,
            (SELECT count(*) FROM entry
              WHERE conversation = conversation.id AND withdrawn IS NULL
                AND kind IN (\(Self.answers))),
            (SELECT text FROM entry
              WHERE conversation = conversation.id AND withdrawn IS NULL
                AND kind = 'words' AND trim(text, char(9, 10, 13, 32)) <> ''
              ORDER BY turn, id LIMIT 1)
          FROM conversation ORDER BY id DESC LIMIT ?
          """,
        arguments: [max(0, limit)])
      return try Array(
        rows.map { row in
          ConversationSummary(
            id: try row.decode(atIndex: 0),
            startedAt: Date(milliseconds: try row.decode(atIndex: 1)),
            endedAt: try row.decode(Int64?.self, atIndex: 2).map(Date.init(milliseconds:)),
            answers: try row.decode(atIndex: 3), firstWords: try row.decode(atIndex: 4))
        })
    }
  }

  public func entries(of conversation: Int64) throws(JournalError) -> [JournalRecord] {
    try read { db in
      _ = try Self.hasEnded(conversation, db)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(Self.recordColumns) FROM entry WHERE conversation = ? AND withdrawn IS NULL
          ORDER BY turn, id
          """,
        arguments: [conversation])
      return try Array(rows.map(record))
    }
  }

  public func search(_ words: String, limit: Int) throws(JournalError) -> [JournalRecord] {
    var words = SearchWords(words)
    guard !words.isEmpty, limit > 0 else { return [] }
    return try read { db in
      var found: [JournalRecord] = []
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(Self.recordColumns) FROM entry WHERE withdrawn IS NULL AND kind <> 'menu'
          ORDER BY id DESC
          """)
      while found.count < limit, let row = try rows.next() {
        let holds = try row.withUnsafeData(atIndex: Self.textColumn) { text in
          text?.withUnsafeBytes { words.occur(in: $0) } ?? false
        }
        if holds {
          found.append(try record(row))
        }
      }
      return found
    }
  }

  public func shelf(_ name: String) throws(JournalError) -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT text FROM entry WHERE kind = 'keep' AND name = ? AND withdrawn IS NULL
          ORDER BY id
          """,
        arguments: [name.kept])
    }
  }

  public func latestMeasure(_ name: String) throws(JournalError) -> Measurement? {
    try read { db in try Self.measures(name, "DESC LIMIT 1", db).first }
  }

  public func measures(_ name: String) throws(JournalError) -> [Measurement] {
    try read { db in try Self.measures(name, "ASC", db) }
  }

  private static func measures(
    _ name: String, _ order: String, _ db: Database
  ) throws -> [Measurement] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT at, number FROM entry
        WHERE kind = 'measure' AND name = ? AND withdrawn IS NULL AND number IS NOT NULL
        ORDER BY id \(order)
        """,
      arguments: [name.kept])
    return try Array(
      rows.map { row in
        Measurement(
          at: Date(milliseconds: try row.decode(atIndex: 0)), value: try row.decode(atIndex: 1))
      })
  }

  public func personVariables() throws(JournalError) -> [String: JournalValue] {
    try read { db in
      var values: [String: JournalValue] = [:]
      let rows = try Row.fetchCursor(db, sql: "SELECT name, value FROM person_variable")
      while let row = try rows.next() {
        let value: DatabaseValue = try row.decode(atIndex: 1)
        values[try row.decode(atIndex: 0)] =
          switch value.storage {
          case .null: .number(.nan)
          case .int64(let int): .bool(int != 0)
          case .double(let double): .number(Float(double))
          case .string(let string): .string(string)
          case .blob:
            throw JournalError.damaged(path: folder.file, reason: "a variable isn't a value")
          }
      }
      return values
    }
  }

  private static let recordColumns =
    "id, conversation, at, text, kind, name, number, node, line"
  private static let textColumn = 3

  private func record(_ row: Row) throws -> JournalRecord {
    let word: String = try row.decode(atIndex: 4)
    guard let kind = JournalEntry.Kind(rawValue: word) else {
      throw JournalError.damaged(path: folder.file, reason: "an entry is of no known kind")
    }
    return JournalRecord(
      id: try row.decode(atIndex: 0), conversation: try row.decode(atIndex: 1),
      at: Date(milliseconds: try row.decode(atIndex: 2)),
      entry: JournalEntry(
        kind, try row.decode(atIndex: Self.textColumn), name: try row.decode(atIndex: 5),
        number: try row.decode(atIndex: 6), node: try row.decode(atIndex: 7),
        line: try row.decode(atIndex: 8)))
  }
}
