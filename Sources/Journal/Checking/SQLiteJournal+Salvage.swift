import Foundation
import GRDB

extension SQLiteJournal {
  /// Brings what can be read of a damaged journal into a new one, which takes its place. The damaged
  /// one is kept beside it, byte for byte, under another name.
  ///
  /// Throws `inUse` while another Leeward writes there, and where there isn't room for two more
  /// copies; then all is as it was.
  public static func salvage(
    _ url: URL, key: JournalKey? = nil, at time: Date
  ) throws(JournalError) -> Salvage {
    let folder = JournalFolder(url)
    try folder.check(mending: true)
    let lock = try WriterLock(folder)
    defer { withExtendedLifetime(lock) {} }
    try folder.finishSealing()
    let seal = try PageSeal(folder, key)
    do {
      guard folder.hasJournal else {
        throw JournalError(errno: ENOENT, path: folder.file)
      }
      defer { folder.discardWreck() }
      try folder.copyWreck(isSealed: seal != nil)
      try refuseNewer(folder, seal)
      let found = try rows(in: folder, seal)
      var salvage = try write(found, to: folder, seal)
      salvage.damaged = try folder.putAside(at: time)
      try folder.take(folder.draft, as: folder.file, keepingOld: true)
      return salvage
    } catch {
      folder.discardDraft()
      throw JournalError(error, in: folder)
    }
  }

  /// What a newer Leeward wrote isn't damaged, only not known here.
  private static func refuseNewer(_ folder: JournalFolder, _ seal: PageSeal?) throws {
    guard let wreck = try? DatabaseQueue(path: seal.address(of: folder.wreck)),
      case .journal(let version)? = try? wreck.inDatabase(JournalSchema.standing),
      version > JournalSchema.version
    else { return }
    throw JournalError.tooNew(path: folder.file, version: version)
  }

  // MARK: Reading

  private static func rows(in folder: JournalFolder, _ seal: PageSeal?) throws -> WreckedRows {
    let wreck = seal.address(of: folder.wreck)
    if let rows = try? WreckedRows(wreck), !rows.isEmpty || rows.wasWhole { return rows }
    // Its first page may be what is damaged: it says where the tables begin.
    var best = WreckedRows()
    for wasRewritten in [false, true] {
      try layFirstPage(ofOneRewritten: wasRewritten, in: folder, seal)
      guard let rows = try? WreckedRows(wreck) else { continue }
      if rows.entries.count > best.entries.count || best.isEmpty { best = rows }
    }
    return best
  }

  /// Puts the first page of a new journal in the place of the wreck's. In one that was written anew, the
  /// tables begin in other places.
  private static func layFirstPage(
    ofOneRewritten wasRewritten: Bool, in folder: JournalFolder, _ seal: PageSeal?
  ) throws {
    try folder.makeDraft()
    try writeDraft(seal.address(of: folder.draft))
    var configuration = Configuration()
    configuration.prepareDatabase { db in try db.execute(sql: draftMode) }
    let pages = Int64(JournalFolder.status(of: folder.wreck)?.st_size ?? 0) / 4096 + 1
    let draft = try DatabaseQueue(
      path: seal.address(of: folder.draft), configuration: configuration)
    try draft.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = MEMORY")
      if wasRewritten { try db.execute(sql: "VACUUM") }
      // No page counts that lies behind the end that the first one tells of.
      try db.execute(sql: "CREATE TABLE room (room BLOB)")
      for first in stride(from: 0, to: pages, by: 4096) {
        try db.execute(
          sql: "INSERT INTO room VALUES (zeroblob(?))",
          arguments: [min(4096, pages - first) * 4096])
      }
      try db.execute(sql: "DROP TABLE room; PRAGMA journal_mode = WAL")
    }
    try draft.close()
    try folder.copyFirstPage(from: folder.draft, to: folder.wreck, isSealed: seal != nil)
    try folder.makeDraft()
  }

  // MARK: Writing

  private static func write(
    _ rows: WreckedRows, to folder: JournalFolder, _ seal: PageSeal?
  ) throws -> Salvage {
    try folder.makeDraft()
    try writeDraft(seal.address(of: folder.draft))
    var configuration = Configuration()
    configuration.prepareDatabase { db in try db.execute(sql: draftMode) }
    let draft = try DatabaseQueue(
      path: seal.address(of: folder.draft), configuration: configuration)
    var salvage = Salvage(damaged: "")
    try draft.write { db in
      salvage.rebuilt = try rows.write(to: db)
      salvage.conversations = try Int.fetchOne(db, sql: "SELECT count(*) FROM conversation") ?? 0
      salvage.entries = try Int.fetchOne(db, sql: "SELECT count(*) FROM entry") ?? 0
      salvage.missing = rows.told.map { $0.subtracting(rows.entries.keys).count }
    }
    try draft.writeWithoutTransaction { db in
      guard try String.fetchOne(db, sql: "PRAGMA integrity_check") == "ok" else {
        throw JournalError.damaged(path: folder.draft, reason: "it could not be written anew")
      }
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    try draft.close()
    try folder.syncDraft()
    return salvage
  }
}
