import Foundation
import GRDB

extension SQLiteJournal {
  /// Takes in what was said while the journal was locked. Letter by letter: all that one tells is in the
  /// journal before its file goes. Returns the letters' conversations: the number each has in its
  /// letter, and here.
  static func takeLetters(
    in folder: JournalFolder, with key: JournalKey, into queue: DatabaseQueue
  ) throws -> [String: [Int64: Int64]] {
    var numbers: [String: [Int64: Int64]] = [:]
    for letter in try oldestFirst(folder.waitingLetters(), in: folder, key) {
      numbers[letter.name] = try queue.write { db in
        try take(letter.memory, called: letter.name, db)
      }
      let path = folder.letters + "/" + letter.name
      if letter.isDamaged {
        // Kept for whoever can make more of it; what could be read is in the journal.
        rename(path, path + JournalFolder.damagedEnding)
      } else {
        try folder.wipe(path)
      }
      try JournalFolder.sync(folder.letters)
      try queue.write { db in
        try db.execute(sql: "DELETE FROM letter WHERE name = ?", arguments: [letter.name])
      }
    }
    return numbers
  }

  private typealias Letter = (name: String, memory: MemoryJournal, isDamaged: Bool)

  /// Talks are told in the order in which they began.
  private static func oldestFirst(
    _ names: [String], in folder: JournalFolder, _ key: JournalKey
  ) throws -> [Letter] {
    var letters: [Letter] = []
    for name in names {
      let path = folder.letters + "/" + name
      guard let data = try folder.contents(of: path, atMost: 1 << 30) else { continue }
      let reader = try LetterReader([UInt8](data), key: key)
      let memory = MemoryJournal()
      var isDamaged = reader.isDamaged
      for part in reader.parts {
        guard let news = LetterNews(bytes: part), (try? news.happen(in: memory)) != nil else {
          // Nothing after it can be told rightly.
          isDamaged = true
          break
        }
      }
      letters.append((name, memory, isDamaged))
    }
    return letters.sorted {
      ($0.memory.conversations.first?.startedAt ?? .distantPast, $0.name)
        < ($1.memory.conversations.first?.startedAt ?? .distantPast, $1.name)
    }
  }

  /// Writes what a letter tells; nothing where that was done before its file could be removed.
  private static func take(
    _ memory: MemoryJournal, called name: String, _ db: Database
  ) throws -> [Int64: Int64] {
    let isNew =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM letter WHERE name = ?", arguments: [name]) == 0
    guard isNew else { return [:] }
    try db.execute(sql: "INSERT INTO letter (name) VALUES (?)", arguments: [name])
    var numbers: [Int64: Int64] = [:]
    for (index, conversation) in memory.conversations.enumerated() {
      try db.execute(
        sql: "INSERT INTO conversation (started, ended, seed) VALUES (?, ?, ?)",
        arguments: [
          conversation.startedAt.milliseconds, conversation.endedAt?.milliseconds,
          Int64(bitPattern: conversation.seed),
        ])
      let number = db.lastInsertedRowID
      numbers[Int64(index + 1)] = number
      if !conversation.snapshots.isEmpty {
        // One talk can be gone on with: the latest that was broken off.
        try db.execute(sql: "DELETE FROM snapshot WHERE conversation <> ?", arguments: [number])
      }
      for (turn, state) in conversation.snapshots {
        try db.execute(
          sql: "INSERT INTO snapshot (conversation, turn, state) VALUES (?, ?, ?)",
          arguments: [number, turn, state])
      }
    }
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO entry
          (conversation, turn, at, kind, text, name, number, node, line, withdrawn)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for kept in memory.log {
      let entry = kept.record.entry
      try insert.execute(arguments: [
        numbers[kept.record.conversation], kept.turn, kept.record.at.milliseconds,
        entry.kind.rawValue, entry.text, entry.name, entry.number, entry.node, entry.line,
        kept.withdrawnAt?.milliseconds,
      ])
    }
    try set(memory.variables, db)
    return numbers
  }
}
