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
        let left = try Self.leftElsewhere(by: id, db)
        var contents = try Self.contents(where: "conversation.id = \(id)", db)
        contents.mentions = try Self.mentions(of: left.kept, besides: id, db).count
        if !left.isEmpty { contents.breaksOff = try Self.hasSnapshots(where: "TRUE", db) }
        return contents
      case .everything:
        return try Self.contents(where: "TRUE", db)
      case .shelf(let name):
        var contents = PartContents()
        let words = try Self.words(on: name, db)
        contents.kept = words.count
        contents.mentions = try Self.mentions(of: words, db).count
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
        let left = try Self.leftElsewhere(by: id, db)
        try Self.forget(variables: left.variables, db)
        if !left.isEmpty { try db.execute(sql: "DELETE FROM snapshot") }
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
    if part == .everything {
      for name in folder.putAside { try folder.wipe(name) }
    }
    return try clean()
  }

  /// Damaged journals that were salvaged and stand beside this one: they hold what they held.
  public var putAside: [String] { folder.putAside }

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

  /// What went from a conversation to where others find it: words on shelves, and the person's variables
  /// by name. The state that another would go on with may hold them, in its own form.
  private static func leftElsewhere(
    by conversation: Int64, _ db: Database
  ) throws -> (kept: [String], variables: [String], isEmpty: Bool) {
    let kept = try String.fetchAll(
      db, sql: "SELECT DISTINCT text FROM entry WHERE conversation = ? AND kind = 'keep'",
      arguments: [conversation])
    let texts = try String.fetchAll(
      db, sql: "SELECT text FROM entry WHERE conversation = ?", arguments: [conversation])
    // A variable may hold what was said, or what was said with other words around it. A short answer, a
    // "yes", stands in many a text by chance.
    let said = try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT text FROM entry
        WHERE conversation = ? AND kind IN ('words', 'keep') AND length(text) > 3
        """, arguments: [conversation])
    let saidWords = Redaction(said, mark: "")
    let variables = try textVariables(db).filter { _, value in
      var whole = Redaction([value], mark: "")
      return saidWords.count(in: value) > 0 || texts.contains { whole.apply(to: $0).count > 0 }
    }.map(\.name)
    return (kept, variables, kept.isEmpty && variables.isEmpty)
  }

  // MARK: Shelves

  private static func forget(shelf name: String, _ db: Database) throws {
    let words = try words(on: name, db)
    let mend = try db.cachedStatement(sql: "UPDATE entry SET text = ?, name = ? WHERE id = ?")
    for mention in try mentions(of: words, db) {
      try mend.execute(arguments: [mention.text, mention.name, mention.id])
    }
    let redaction = Redaction(words, mark: forgottenMark)
    try forget(
      variables: textVariables(db).filter { redaction.count(in: $0.value) > 0 }.map(\.name), db)
    try db.execute(sql: "DELETE FROM snapshot")
    try db.execute(
      sql: "DELETE FROM entry WHERE kind = 'keep' AND name = ?", arguments: [name.kept])
  }

  private static func forget(variables: [String], _ db: Database) throws {
    for name in variables {
      try db.execute(sql: "DELETE FROM person_variable WHERE name = ?", arguments: [name])
    }
  }

  /// All that was ever put on it, taken back or not.
  private static func words(on shelf: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT DISTINCT text FROM entry WHERE kind = 'keep' AND name = ?",
      arguments: [shelf.kept])
  }

  /// The entries in which kept words stand, as they are to be without them. What is on shelves stays.
  private static func mentions(
    of words: [String], besides conversation: Int64? = nil, _ db: Database
  ) throws -> [(id: Int64, text: String, name: String?)] {
    var redaction = Redaction(words, mark: forgottenMark)
    guard !redaction.isEmpty else { return [] }
    var found: [(id: Int64, text: String, name: String?)] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, text, name, kind = 'choice' FROM entry
        WHERE kind <> 'keep' AND conversation IS NOT ?
        """,
      arguments: [conversation])
    while let row = try rows.next() {
      let (text, count) = redaction.apply(to: try row.decode(atIndex: 1))
      var name: String? = try row.decode(atIndex: 2)
      var countInName = 0
      // What was typed for a choice.
      if try row.decode(atIndex: 3), let typed = name {
        (name, countInName) = redaction.apply(to: typed)
      }
      if count + countInName > 0 { found.append((try row.decode(atIndex: 0), text, name)) }
    }
    return found
  }

  private static func textVariables(_ db: Database) throws -> [(name: String, value: String)] {
    try Row.fetchAll(
      db, sql: "SELECT name, value FROM person_variable WHERE typeof(value) = 'text'"
    ).map { (name: try $0.decode(atIndex: 0), value: try $0.decode(atIndex: 1)) }
  }
}
