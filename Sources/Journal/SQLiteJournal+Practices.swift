import GRDB

/// How often a practice was done, and how long in all.
public struct PracticeDone: Sendable, Hashable {
  public var name: String
  public var times: Int
  public var seconds: Double

  public init(name: String, times: Int, seconds: Double) {
    self.name = name
    self.times = times
    self.seconds = seconds
  }
}

extension SQLiteJournal {
  /// The practices that were done, most often first. Those of less than half a minute that were stopped are
  /// left out.
  public func practicesDone() throws(JournalError) -> [PracticeDone] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name, count(*), total(number) FROM entry
          WHERE kind = 'practice' AND name IS NOT NULL AND withdrawn IS NULL
            AND NOT (text = ? AND ifnull(number, 0) < ?)
          GROUP BY name ORDER BY count(*) DESC, name
          """,
        arguments: [JournalEntry.stopped, MeasureChange.shortest]
      ).map {
        PracticeDone(
          name: try $0.decode(atIndex: 0), times: try $0.decode(atIndex: 1),
          seconds: try $0.decode(atIndex: 2))
      }
    }
  }

  public func changes(
    in measure: String, across practice: String, limit: Int
  ) throws(JournalError) -> [MeasureChange] {
    try read { db in
      // Each step is a search in the index on kind and name, which ends with the entry's number: its
      // cost goes by `limit`, not by how much is kept. Without `INDEXED BY` a long conversation could
      // tempt SQLite to read through it.
      let times = try Row.fetchAll(
        db,
        sql: """
          SELECT id, conversation, at FROM (
            SELECT id, conversation, at, text, number FROM entry INDEXED BY entry_by_name
            WHERE kind = 'practice' AND name = ? AND withdrawn IS NULL
            ORDER BY id DESC LIMIT ?)
          WHERE NOT (text = ? AND ifnull(number, 0) < ?)
          ORDER BY id DESC
          """,
        arguments: [practice.kept, max(0, limit), JournalEntry.stopped, MeasureChange.shortest])
      let before = try db.cachedStatement(sql: Self.neighbour("<", "DESC"))
      let after = try db.cachedStatement(sql: Self.neighbour(">", "ASC"))
      let other = try db.cachedStatement(
        sql: """
          SELECT EXISTS (
            SELECT 1 FROM entry WHERE id > ?1 AND id < ?2 AND kind = 'practice'
              AND withdrawn IS NULL AND id <> ?3 AND (id > ?3 OR name <> ?4))
          """)
      return try times.compactMap { time in
        let id: Int64 = try time.decode(atIndex: 0)
        let conversation: Int64 = try time.decode(atIndex: 1)
        let at: Int64 = try time.decode(atIndex: 2)
        guard let first = try Row.fetchOne(before, arguments: [measure.kept, id]),
          let second = try Row.fetchOne(after, arguments: [measure.kept, id]),
          try first.decode(Int64.self, atIndex: 1) == conversation,
          try second.decode(Int64.self, atIndex: 1) == conversation
        else { return nil }
        let age = Double(at - (try first.decode(Int64.self, atIndex: 2))) / 1000
        let next: Int64 = try second.decode(atIndex: 0)
        let last: Int64 = try first.decode(atIndex: 0)
        guard (0...MeasureChange.reach).contains(age),
          last > id - MeasureChange.nearby, next < id + MeasureChange.nearby,
          try Bool.fetchOne(other, arguments: [last, next, id, practice.kept]) == false
        else { return nil }
        return MeasureChange(
          before: try first.decode(atIndex: 3), after: try second.decode(atIndex: 3))
      }
    }
  }

  /// The measure next to an entry, on one side.
  private static func neighbour(_ side: String, _ order: String) -> String {
    """
    SELECT id, conversation, at, number FROM entry INDEXED BY entry_by_name
    WHERE kind = 'measure' AND name = ? AND withdrawn IS NULL AND number IS NOT NULL
      AND id \(side) ? ORDER BY id \(order) LIMIT 1
    """
  }
}
