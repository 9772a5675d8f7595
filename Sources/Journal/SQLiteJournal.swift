import Foundation
import GRDB

/// A journal in a file of its own, `journal.sqlite`: what is recorded survives the program, a
/// crash and a power cut.
public final class SQLiteJournal: JournalStore {
  /// Whether others could look into the folder or its files, and can't any more.
  public let mendedPermissions: Bool
  /// Whether something that was kept is no longer there, and that was noticed just now.
  public let missesSomething: Bool
  public var isDurable: Bool { true }

  let folder: JournalFolder
  /// What its pages are sealed with; nil where they aren't.
  let seal: PageSeal?
  let queue: DatabaseQueue
  /// The conversations that were in letters just now, by letter: their numbers there and here.
  let letterNumbers: [String: [Int64: Int64]]
  /// Nil where the journal is only read.
  private var lock: WriterLock?
  /// Nil where the journal is only read.
  private var tally: JournalTally?
  private var isClosed = false

  /// Opens the journal in a folder to write it, and makes both where they don't exist.
  ///
  /// Throws `inUse` while another Leeward writes there, and `locked` where it is sealed and no key is
  /// given. A journal it can't read is left as it is.
  public convenience init(folder url: URL, key: JournalKey? = nil) throws(JournalError) {
    let folder = JournalFolder(url)
    try folder.make()
    let mendedPermissions = try folder.check(mending: true)
    try self.init(
      folder, key: key, lock: WriterLock(folder), mendedPermissions: mendedPermissions)
  }

  /// Opens it for the one who holds its lock.
  init(
    _ folder: JournalFolder, key: JournalKey?, lock: WriterLock, mendedPermissions: Bool = false
  ) throws(JournalError) {
    self.folder = folder
    self.mendedPermissions = mendedPermissions
    self.lock = lock
    do {
      try folder.finishSealing()
      seal = try PageSeal(folder, key)
      let isNew = !folder.hasJournal
      let isGone = isNew && folder.hadJournal
      if isNew {
        try folder.putLogAside()
        try Self.create(in: folder, seal)
      }
      queue = try Self.openForWriting(folder, seal)
      var tally = try JournalTally(folder, seal)
      missesSomething = try tally.begin(queue, isGone: isGone)
      letterNumbers =
        if let key { try Self.takeLetters(in: folder, with: key, into: queue) } else { [:] }
      tally.tell(queue)
      self.tally = tally
    } catch {
      throw JournalError(error, in: folder)
    }
  }

  /// Opens the journal in a folder to read it, also while a conversation is being written there.
  ///
  /// Makes nothing: a journal that doesn't exist is an empty one. Recording throws `notWritable`.
  public init(readingFolder url: URL, key: JournalKey? = nil) throws(JournalError) {
    let folder = JournalFolder(url)
    self.folder = folder
    mendedPermissions = false
    missesSomething = false
    letterNumbers = [:]
    if let key, try !folder.waitingLetters().isEmpty {
      // Where somebody writes just now, they are taken in another time.
      try? SQLiteJournal(folder: url, key: key).close()
    }
    do {
      seal = try PageSeal(folder, key)
      if !folder.hasJournal, folder.hadJournal {
        throw JournalError.damaged(path: folder.file, reason: "it was here, and is gone")
      }
      queue = try folder.hasJournal ? Self.openForReading(folder, seal) : Self.nothing()
    } catch {
      throw JournalError(error, in: folder)
    }
  }

  deinit {
    close()
  }

  /// Carries what was recorded into the journal's own file and lets another Leeward write it. The
  /// journal can't be used after this. Nothing is lost without it.
  public func close() {
    try? queue.close()
    isClosed = true
    lock = nil
  }

  /// Changes the journal in one transaction, on disk when this returns.
  func change<T>(_ body: (Database) throws -> T) throws(JournalError) -> T {
    try checkWritable()
    do {
      let result = try queue.write(body)
      tally?.tell(queue)
      return result
    } catch {
      throw JournalError(error, in: folder)
    }
  }

  func read<T>(_ body: (Database) throws -> T) throws(JournalError) -> T {
    try checkOpen()
    do { return try queue.read(body) } catch { throw JournalError(error, in: folder) }
  }

  /// Reads outside of a transaction, so that what can't be read ends nothing else.
  func look(_ body: (Database) -> Void) throws(JournalError) {
    try checkOpen()
    queue.unsafeRead(body)
  }

  /// Refuses where the journal was opened only to be read.
  func checkWritable() throws(JournalError) {
    try checkOpen()
    guard lock != nil else {
      throw .notWritable(path: folder.file, reason: "it was opened only to be read")
    }
  }

  /// Reading through a closed connection would end the program.
  private func checkOpen() throws(JournalError) {
    if isClosed { throw .notWritable(path: folder.file, reason: "it is closed") }
  }
}
