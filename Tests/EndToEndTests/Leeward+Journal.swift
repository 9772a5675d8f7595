import Foundation
import GRDB

extension Leeward {
  /// What is wrong with the file of the journal in `home`: nothing, where this is "ok".
  func journalCheck() throws -> String {
    try DatabaseQueue(path: home + "/journal.sqlite").read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check").joined(separator: "; ")
    }
  }

  /// What was said in the person's own words, in order.
  func keptWords() throws -> [String] {
    try DatabaseQueue(path: home + "/journal.sqlite").read { db in
      try String.fetchAll(
        db, sql: "SELECT text FROM entry WHERE kind = 'words' AND withdrawn IS NULL ORDER BY id")
    }
  }

  /// The times of the first and the last entry, in seconds.
  func keptTimes() throws -> (first: Int, last: Int) {
    try DatabaseQueue(path: home + "/journal.sqlite").read { db in
      let times = try Int.fetchAll(db, sql: "SELECT at FROM entry ORDER BY id")
      return ((times.first ?? 0) / 1000, (times.last ?? 0) / 1000)
    }
  }
}
