import Foundation
import GRDB

extension SQLiteJournal {
  public func begin(
    at time: Date, seed: UInt64, keepingPlaces: Bool
  ) throws(JournalError) -> Int64 {
    try change { db in
      if !keepingPlaces { try db.execute(sql: "DELETE FROM snapshot") }
      try db.execute(
        sql: "INSERT INTO conversation (started, seed) VALUES (?, ?)",
        arguments: [time.milliseconds, Int64(bitPattern: seed)])
      return db.lastInsertedRowID
    }
  }

  public func record(
    _ entries: [JournalEntry], snapshot: Data?, in conversation: Int64, at time: Date
  ) throws(JournalError) {
    try change { db in
      let hasEnded = try Self.hasEnded(conversation, db)
      let turn = try Self.latestTurn(of: conversation, db) + 1
      let insert = try db.cachedStatement(
        sql: """
          INSERT INTO entry (conversation, turn, at, kind, text, name, number, node, line)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """)
      for entry in entries.lazy.map(\.kept) {
        try insert.execute(arguments: [
          conversation, turn, time.milliseconds, entry.kind.rawValue, entry.text, entry.name,
          entry.number, entry.node, entry.line,
        ])
      }
      if let snapshot, !hasEnded {
        try db.cachedStatement(
          sql: "INSERT INTO snapshot (conversation, turn, state) VALUES (?, ?, ?)"
        ).execute(arguments: [conversation, turn, snapshot])
      }
    }
  }

  public func takeBack(in conversation: Int64, at time: Date) throws(JournalError) -> Data? {
    try change { db in
      _ = try Self.hasEnded(conversation, db)
      let answered = try Int64.fetchOne(
        db,
        sql: """
          SELECT turn FROM entry
          WHERE conversation = ? AND withdrawn IS NULL AND kind IN (\(Self.answers))
          ORDER BY turn DESC LIMIT 1
          """,
        arguments: [conversation])
      guard let answered,
        let before = try Row.fetchOne(
          db,
          sql: """
            SELECT turn, state FROM snapshot WHERE conversation = ? AND turn < ?
            ORDER BY turn DESC LIMIT 1
            """,
          arguments: [conversation, answered])
      else { return nil }
      let turn: Int64 = try before.decode(atIndex: 0)
      let state: Data = try before.decode(atIndex: 1)
      // All that came after the state given back, so that the log is what led to that state.
      try db.execute(
        sql: """
          UPDATE entry SET withdrawn = ? WHERE conversation = ? AND turn > ? AND withdrawn IS NULL
          """,
        arguments: [time.milliseconds, conversation, turn])
      try db.execute(
        sql: "DELETE FROM snapshot WHERE conversation = ? AND turn > ?",
        arguments: [conversation, turn])
      return state
    }
  }

  public func end(_ conversation: Int64, at time: Date) throws(JournalError) {
    try change { db in
      guard try !Self.hasEnded(conversation, db) else { return }
      try db.execute(
        sql: "UPDATE conversation SET ended = ? WHERE id = ?",
        arguments: [time.milliseconds, conversation])
      try db.execute(
        sql: "DELETE FROM snapshot WHERE conversation = ?", arguments: [conversation])
    }
  }

  public func setPersonVariables(_ values: [String: JournalValue]) throws(JournalError) {
    try change { db in try Self.set(values, db) }
  }

  static func set(_ values: [String: JournalValue], _ db: Database) throws {
    // What stays the same is not written: then nothing has to reach the disk.
    let upsert = try db.cachedStatement(
      sql: """
        INSERT INTO person_variable (name, value) VALUES (?1, ?2)
        ON CONFLICT (name) DO UPDATE SET value = excluded.value
        WHERE value IS NOT excluded.value OR typeof(value) <> typeof(excluded.value)
        """)
    for (name, value) in values {
      try upsert.execute(arguments: [name.kept, value.column])
    }
  }

  /// The kinds that are answers, as SQL writes a list.
  static let answers = JournalEntry.Kind.allCases.filter(\.isAnswer)
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  /// Throws where there is no such conversation.
  static func hasEnded(_ conversation: Int64, _ db: Database) throws -> Bool {
    let find = try db.cachedStatement(
      sql: "SELECT ended IS NOT NULL FROM conversation WHERE id = ?")
    guard let hasEnded = try Bool.fetchOne(find, arguments: [conversation]) else {
      throw JournalError.noSuchConversation(conversation)
    }
    return hasEnded
  }

  /// 0 where nothing was recorded.
  private static func latestTurn(of conversation: Int64, _ db: Database) throws -> Int64 {
    let find = try db.cachedStatement(
      sql: """
        SELECT max(
          ifnull((SELECT max(turn) FROM entry WHERE conversation = ?1), 0),
          ifnull((SELECT max(turn) FROM snapshot WHERE conversation = ?1), 0))
        """)
    return try Int64.fetchOne(find, arguments: [conversation]) ?? 0
  }
}

extension JournalValue {
  /// As its column holds it.
  fileprivate var column: (any DatabaseValueConvertible)? {
    switch self {
    case .number(let number): number.isNaN ? nil : Double(number)
    case .string(let string): string.kept
    case .bool(let bool): bool ? 1 : 0
    }
  }
}
