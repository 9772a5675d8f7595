import GRDB

/// The ids that a source's rows had, by key, and new ones for new keys.
///
/// Some feeds give a new key to what is the same: a row whose key is gone hands its id on to a new one
/// that says the same words.
struct KnownKeys {
  private var known: [String: Int64] = [:]
  /// Rows whose keys are gone; nil where two say the same.
  private var renamed: [[String?]: Int64?] = [:]
  private var next: Int64
  private(set) var added = 0
  private(set) var kept = 0
  /// How many rows were there and are no more.
  private(set) var gone: Int

  /// `words` are the columns by which a row is known again; `keys` are those of the new edition.
  init(
    _ db: Database, table: String, words: String, source: Int64, keys: some Sequence<String>
  ) throws {
    let new = Set(keys)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT key, id, \(words) FROM \(table) WHERE source_id = ?", arguments: [source])
    var count = 0
    while let row = try rows.next() {
      count += 1
      let key: String = row[0]
      if new.contains(key) {
        known[key] = row[1]
      } else {
        let words = (2..<row.count).map { index in
          String.fromDatabaseValue(row[index])
            ?? Int64.fromDatabaseValue(row[index]).map { "\($0)" }
        }
        renamed[words] = renamed[words] == nil ? row[1] as Int64 : .some(nil)
      }
    }
    gone = count
    // An id is never given to another place, not even when its own is gone.
    next =
      try Int64.fetchOne(
        db, sql: "SELECT seq FROM sqlite_sequence WHERE name = ?", arguments: [table]) ?? 0
  }

  mutating func id(for key: String, words: [String?]) -> Int64 {
    let renamed = renamed.removeValue(forKey: words) ?? nil
    if let id = known.removeValue(forKey: key) ?? renamed {
      kept += 1
      gone -= 1
      return id
    }
    added += 1
    next += 1
    return next
  }
}
