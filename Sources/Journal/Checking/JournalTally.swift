import CSealing
import Foundation
import GRDB

/// Tells whether anything that was kept has gone from a journal: a count of all changes, kept in the
/// journal and in a file beside it, and a sum over all rows.
///
/// The file is written after each change, and not waited for: where it tells of more than the journal has,
/// that is an older copy, or has lost its log. The sum tells of rows that were put back or
/// taken away one by one. In a sealed journal both are keyed; else they tell of accidents only.
struct JournalTally {
  /// What a journal's tally is keyed with.
  struct Keys {
    let file: Secret
    let rows: Secret

    init(_ key: JournalKey) throws(JournalError) {
      file = try key.key(for: .tally)
      rows = try key.key(for: .rows)
    }

    /// Of a journal that isn't sealed.
    init() throws(JournalError) {
      file = try Secret(count: 32) { $0.update(repeating: 0, count: 32) }
      rows = file
    }
  }

  /// Where the count stands.
  struct Count: Equatable {
    /// Which journal it is of: 16 bytes.
    var series: [UInt8]
    var changes: Int64
  }

  private let folder: JournalFolder
  private let keys: Keys
  private var told: Count?

  init(_ folder: JournalFolder, _ seal: PageSeal?) throws(JournalError) {
    self.folder = folder
    keys = if let seal { seal.tallyKeys } else { try Keys() }
  }

  /// Begins to count, on the connection that writes. Answers whether something has gone since the last
  /// time; that stays noted in the journal. `isGone`: the whole journal has, and this is a new one.
  mutating func begin(_ queue: DatabaseQueue, isGone: Bool) throws -> Bool {
    let filed = count(in: folder)
    let hasGone = try queue.inDatabase { db in
      try watch(db)
      let (count, sum, isFiled, _) = try Self.row(db)
      let hasGone = isGone || Self.hasGone(count, isFiled: isFiled, filed) ?? true
      // Where the disk is full, this is done another time.
      if sum == nil { try? db.execute(sql: "UPDATE tally SET sum = (\(Self.total))") }
      if hasGone {
        // Counted on from where it was, so that what comes is never taken for what has gone.
        let least = filed?.series == count.series ? filed?.changes ?? 0 : 0
        try? db.execute(
          sql: "UPDATE tally SET gone = gone + 1, changes = max(changes, ?)", arguments: [least])
      }
      if !isFiled, write(count, synced: true) {
        try? db.execute(sql: "UPDATE tally SET filed = 1")
      }
      return hasGone
    }
    tell(queue)
    return hasGone
  }

  /// Tells the count in the file. Where that can't be written, it is told the next time.
  mutating func tell(_ queue: DatabaseQueue) {
    guard let count = try? queue.inDatabase({ try Self.row($0).count }), count != told else {
      return
    }
    if write(count, synced: false) { told = count }
  }

  /// What a journal that is read tells of itself.
  func faults(_ queue: DatabaseQueue) throws -> [JournalFault] {
    // Before the journal, which may be written meanwhile.
    let filed = count(in: folder)
    return try queue.unsafeRead { db in
      // On a disk that can only be read, it may be older than its tally.
      guard case .journal(JournalSchema.version) = try JournalSchema.standing(db) else { return [] }
      try addFunctions(db)
      try db.execute(sql: "BEGIN")
      defer { try? db.execute(sql: "COMMIT") }
      let (count, sum, isFiled, gone) = try Self.row(db)
      var faults: [JournalFault] = []
      if let sum, let found = try Data.fetchOne(db, sql: Self.total), found != sum {
        faults.append(.otherThanWritten)
      }
      let hasGone = Self.hasGone(count, isFiled: isFiled, filed)
      if gone > 0 || hasGone == true {
        faults.append(.older)
      } else if hasGone == nil {
        faults.append(.noTally)
      }
      return faults
    }
  }

  /// Whether the file tells of more than the journal has; nil where it can't be read, and was written.
  private static func hasGone(_ count: Count, isFiled: Bool, _ filed: Count?) -> Bool? {
    guard let filed else { return isFiled ? nil : false }
    if filed.series == count.series { return filed.changes > count.changes }
    return isFiled
  }

  private static func row(
    _ db: Database
  ) throws -> (count: Count, sum: Data?, isFiled: Bool, gone: Int) {
    let select = try db.cachedStatement(sql: "SELECT series, changes, sum, filed, gone FROM tally")
    guard let row = try Row.fetchOne(select) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    return (
      Count(
        series: [UInt8](try row.decode(Data.self, atIndex: 0)),
        changes: try row.decode(atIndex: 1)),
      try row.decode(atIndex: 2), try row.decode(atIndex: 3), try row.decode(atIndex: 4)
    )
  }
}

// MARK: - The sum

extension JournalTally {
  /// The columns of each table that is summed up.
  private static let tables: [(name: String, columns: [String])] = [
    ("entry", SavedEntry.columns),
    ("conversation", ["id", "started", "ended", "seed"]),
    ("snapshot", ["conversation", "turn", "state"]),
    ("person_variable", ["name", "value"]),
  ]

  /// The sum as it ought to be, as SQL.
  private static let total: String = {
    let most = tables.map(\.columns.count).max() ?? 0
    let names = (0..<most).map { "c\($0)" }
    let parts = tables.enumerated().map { index, table in
      let values = table.columns + Array(repeating: "NULL", count: most - table.columns.count)
      let named = zip(values, names).map { "\($0) AS \($1)" }
      return "SELECT \(index) AS c, \(named.joined(separator: ", ")) FROM \(table.name)"
    }
    return
      "SELECT leeward_total(c, \(names.joined(separator: ", "))) FROM (\(parts.joined(separator: " UNION ALL ")))"
  }()

  private func addFunctions(_ db: Database) throws {
    let isDone = keys.rows.withBytes { bytes in
      db.sqliteConnection.map { sealing_sum_rows($0, bytes) == 0 } ?? false
    }
    guard isDone else { throw JournalError.noMemory }
  }

  /// Has each row that this connection writes counted and summed, in the same transaction. Nothing that
  /// changes a table has to think of it.
  private func watch(_ db: Database) throws {
    try addFunctions(db)
    for (index, table) in Self.tables.enumerated() {
      func sum(_ sum: String, _ sign: Int, _ row: String) -> String {
        let columns = table.columns.map { "\(row).\($0)" }.joined(separator: ", ")
        return "leeward_sum(\(sum), \(sign), \(index), \(columns))"
      }
      let changes = [
        ("INSERT", sum("sum", 1, "new")), ("DELETE", sum("sum", -1, "old")),
        ("UPDATE", sum(sum("sum", -1, "old"), 1, "new")),
      ]
      for (change, sum) in changes {
        try db.execute(
          sql: """
            CREATE TEMP TRIGGER tally_\(change)_\(table.name) AFTER \(change) ON main.\(table.name)
            BEGIN UPDATE tally SET changes = changes + 1, sum = \(sum); END
            """)
      }
    }
  }
}

// MARK: - The file

extension JournalTally {
  private static let mark = [UInt8]("LwT1".utf8)
  private static let nonceSize = Int(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  private static let tagSize = Int(crypto_aead_xchacha20poly1305_ietf_ABYTES)
  private static let seriesSize = 16
  private static let size = mark.count + nonceSize + seriesSize + 8 + tagSize

  /// What the file tells; nil where there is none, or none of this key's.
  private func count(in folder: JournalFolder) -> Count? {
    guard let data = try? folder.contents(of: folder.tally, atMost: Self.size),
      data.count == Self.size, data.starts(with: Self.mark)
    else { return nil }
    let bytes = [UInt8](data)
    let nonce = Array(bytes[Self.mark.count..<Self.mark.count + Self.nonceSize])
    let text = Array(bytes[(Self.mark.count + Self.nonceSize)...])
    var plain = [UInt8](repeating: 0, count: Self.seriesSize + 8)
    let isOpen = keys.file.withBytes {
      crypto_aead_xchacha20poly1305_ietf_decrypt(
        &plain, nil, nil, text, UInt64(text.count), Self.mark, UInt64(Self.mark.count), nonce, $0)
    }
    guard isOpen == 0 else { return nil }
    let changes = plain[Self.seriesSize...].reversed().reduce(Int64(0)) { $0 << 8 | Int64($1) }
    return Count(series: Array(plain.prefix(Self.seriesSize)), changes: changes)
  }

  /// In place and at once: it is smaller than what a disk writes whole.
  private func write(_ count: Count, synced: Bool) -> Bool {
    let plain = count.series + withUnsafeBytes(of: count.changes.littleEndian, Array.init)
    let nonce = JournalKey.chance(Self.nonceSize)
    var text = [UInt8](repeating: 0, count: plain.count + Self.tagSize)
    keys.file.withBytes {
      _ = crypto_aead_xchacha20poly1305_ietf_encrypt(
        &text, nil, plain, UInt64(plain.count), Self.mark, UInt64(Self.mark.count), nil, nonce, $0)
    }
    let file = open(folder.tally, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    let bytes = Self.mark + nonce + text
    guard pwrite(file, bytes, bytes.count, 0) == bytes.count else { return false }
    if !synced { return true }
    return fsync(file) == 0 && (try? folder.sync()) != nil
  }
}
