import Foundation
import GRDB

extension SQLiteJournal {
  /// Looks through all of the journal in a folder, also while a conversation is being written there.
  ///
  /// Takes as long as reading it all. What is damaged is told in the answer; throws where it isn't known
  /// (`locked`, `tooNew`, a folder that can't be read). A journal that doesn't exist is whole and empty.
  public static func check(_ url: URL, key: JournalKey? = nil) throws(JournalError)
    -> JournalCheckup
  {
    var checkup = JournalCheckup()
    checkup.isSealed = try isSealed(url)
    let journal: SQLiteJournal
    do {
      journal = try SQLiteJournal(readingFolder: url, key: key)
    } catch {
      guard case .damaged(_, let reason) = error else { throw error }
      checkup.faults.append(.unopened(reason: reason))
      return checkup
    }
    defer { journal.close() }
    // No transaction: one in which a page can't be read is broken off.
    try journal.look { checkup.check($0) }
    if checkup.isWhole, journal.folder.hasJournal {
      do {
        let tally = try JournalTally(journal.folder, journal.seal)
        checkup.faults += try tally.faults(journal.queue)
      } catch {
        throw JournalError(error, in: journal.folder)
      }
    }
    if !checkup.isWhole { leaveLog(journal.queue, in: journal.folder) }
    return checkup
  }
}

extension JournalCheckup {
  /// Each look is taken by itself: what one can't read another may.
  fileprivate mutating func check(_ db: Database) {
    checkStructure(db)
    do {
      try checkEntries(db)
    } catch {
      faults.append(.unreadable)
    }
  }

  private mutating func checkStructure(_ db: Database) {
    var told: [String] = []
    do {
      told = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
      let strays = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
      if strays > 0 { told.append("\(strays) rows belong to no conversation") }
    } catch {
      told.append((error as? DatabaseError)?.message ?? "it can't be read")
    }
    if !told.isEmpty { faults.append(.structure(told)) }
  }

  private mutating func checkEntries(_ db: Database) throws {
    conversations = try Int.fetchOne(db, sql: "SELECT count(*) FROM conversation NOT INDEXED") ?? 0
    var turns: [Int64: Int64] = [:]
    var wrong = 0
    let rows = try Row.fetchCursor(db, sql: SavedEntry.selection + " ORDER BY id")
    while let row = try rows.next() {
      entries += 1
      // What was said later stands later.
      if let entry = SavedEntry(row), entry.turn >= turns[entry.conversation, default: 1] {
        turns[entry.conversation] = entry.turn
      } else {
        wrong += 1
      }
    }
    if wrong > 0 { faults.append(.entries(wrong)) }
  }
}

/// A row of `entry` as it stands in the file, withdrawn or not.
struct SavedEntry {
  static let columns = [
    "id", "conversation", "turn", "at", "kind", "text", "name", "number", "node", "line",
    "withdrawn",
  ]
  /// Last of all where in its texts a NUL stands: what is kept never has one, zeroed bytes do.
  static let selection = """
    SELECT \(columns.joined(separator: ", ")),
      instr(text || ifnull(name, '') || ifnull(node, '') || ifnull(line, ''), char(0))
    FROM entry NOT INDEXED
    """

  let id: Int64
  let conversation: Int64
  let turn: Int64
  let at: Int64
  let values: [DatabaseValue]

  /// Nil where it isn't an entry.
  init?(_ row: Row) {
    values = Array(row.databaseValues.prefix(Self.columns.count))
    guard values.count == Self.columns.count, Int.fromDatabaseValue(row[values.count]) == 0,
      let id = Int64.fromDatabaseValue(values[0]),
      let conversation = Int64.fromDatabaseValue(values[1]), conversation > 0,
      let turn = Int64.fromDatabaseValue(values[2]), turn > 0,
      let at = Int64.fromDatabaseValue(values[3]),
      case .string(let kind) = values[4].storage, JournalEntry.Kind(rawValue: kind) != nil,
      case .string = values[5].storage
    else { return nil }
    (self.id, self.conversation, self.turn, self.at) = (id, conversation, turn, at)
    for text in [values[6], values[8], values[9]] {
      switch text.storage {
      case .null, .string: break
      default: return nil
      }
    }
  }
}
