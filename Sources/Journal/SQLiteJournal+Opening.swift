import CSealing
import Foundation
import GRDB

extension SQLiteJournal {
  /// Makes a whole journal under another name before it gets its own, so that no crash leaves half
  /// of one. Synced once, at the end, where SQLite would do so at every step.
  static func create(in folder: JournalFolder, _ seal: PageSeal?) throws {
    try folder.makeDraft()
    do {
      try writeDraft(seal.address(of: folder.draft))
      try folder.adoptDraft()
    } catch {
      folder.discardDraft()
      throw error
    }
  }

  /// A draft is synced once, when it is whole; nothing lies beside it.
  static let draftMode =
    "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY; PRAGMA temp_store = MEMORY"

  static func writeDraft(_ path: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      try db.execute(sql: draftMode)
    }
    let draft = try DatabaseQueue(path: path, configuration: configuration)
    try JournalSchema.migrate(draft)
    // The mode stays with the file.
    try draft.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
    try draft.close()
  }

  /// Opens a journal for the one who holds its lock.
  static func openForWriting(
    _ folder: JournalFolder, _ seal: PageSeal?
  ) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: seal.address(of: folder.file), configuration: configuration)
    if try isOlder(queue, in: folder) { try JournalSchema.migrate(queue) }
    // Nothing to do in a journal we made: this is for an empty file that stood in its place.
    try queue.inDatabase { db in try db.execute(sql: "PRAGMA journal_mode = WAL") }
    return queue
  }

  /// Opens a journal beside whoever writes it.
  static func openForReading(
    _ folder: JournalFolder, _ seal: PageSeal?
  ) throws -> DatabaseQueue {
    try folder.check(mending: false)
    do {
      let queue = try DatabaseQueue(
        path: seal.address(of: folder.file), configuration: configuration)
      if try isOlder(queue, in: folder) {
        // Whoever writes it now has made it today's; so nobody does.
        let lock = try WriterLock(folder)
        try withExtendedLifetime(lock) { try JournalSchema.migrate(queue) }
      }
      return queue
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_IOERR].contains(error.resultCode)
      && folder.isSettled
    {
      return try openUnchanging(folder, seal)
    }
  }

  /// Opens a journal where nothing can be written, not even the files that SQLite shares with
  /// other readers: a read-only disk, a full one.
  static func openUnchanging(
    _ folder: JournalFolder, _ seal: PageSeal?
  ) throws -> DatabaseQueue {
    var configuration = configuration
    configuration.readonly = true
    let queue = try DatabaseQueue(
      path: seal.address(of: folder.file, isUnchanging: true), configuration: configuration)
    _ = try isOlder(queue, in: folder)
    return queue
  }

  /// A journal in which there is nothing, for reading where there is no file.
  static func nothing() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try JournalSchema.migrate(queue)
    return queue
  }

  /// Whether a file has to be brought to today's version; throws for what is better left alone.
  private static func isOlder(_ queue: DatabaseQueue, in folder: JournalFolder) throws -> Bool {
    switch try queue.inDatabase(JournalSchema.standing) {
    case .empty:
      return true
    case .foreign:
      leaveLog(queue, in: folder)
      throw JournalError.damaged(path: folder.file, reason: "it is another program's file")
    case .journal(let version):
      guard version <= JournalSchema.version else {
        leaveLog(queue, in: folder)
        throw JournalError.tooNew(path: folder.file, version: version)
      }
      return version < JournalSchema.version
    }
  }

  /// Sees to it that closing changes nothing of a file that is to be left as it is.
  static func leaveLog(_ queue: DatabaseQueue, in folder: JournalFolder) {
    // An empty log is removed, as it should be.
    guard !folder.isSettled else { return }
    queue.inDatabase { db in
      if let connection = db.sqliteConnection { sealing_leave_log(connection) }
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "Leeward.Journal"
    // For the moments in which another lets go of the file; writers are kept apart by the lock.
    configuration.busyMode = .timeout(0.5)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA trusted_schema = OFF;
          PRAGMA cell_size_check = ON;
          """)
    }
    return configuration
  }
}
