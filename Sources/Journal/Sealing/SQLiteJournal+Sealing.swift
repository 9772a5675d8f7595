import CSealing
import Foundation
import GRDB

/// Sealing a journal with a passphrase, and taking the seal off again.
///
/// Each is done by whoever holds the journal's lock, and throws `inUse` while another Leeward writes.
/// At whatever moment it is broken off, the journal stands as it was or as it is to be.
extension SQLiteJournal {
  /// Whether the journal in a folder is sealed.
  public static func isSealed(_ url: URL) throws(JournalError) -> Bool {
    try JournalFolder(url).isSealed
  }

  /// What opens the sealed journal in a folder. Takes about half a second, whether the passphrase is
  /// right or wrong; throws `wrongPassphrase`. Nothing on disk is touched.
  public static func key(to url: URL, with passphrase: Secret) throws(JournalError) -> JournalKey {
    let folder = JournalFolder(url)
    guard try folder.isSealed, let file = try KeyFile(in: folder) else {
      throw .damaged(path: folder.keyFile, reason: "there is no such file")
    }
    return try file.key(with: passphrase, at: folder.keyFile)
  }

  /// Seals a journal that wasn't; makes it where there is none.
  public static func seal(
    _ url: URL, with passphrase: Secret, cost: KeyCost = .halfASecond()
  ) throws(JournalError) {
    let key = try JournalKey()
    let journal = try SQLiteJournal(folder: url)
    guard journal.seal == nil else { throw .locked(path: journal.folder.file) }
    let file = try KeyFile(key, sealedWith: passphrase, cost: cost)
    let seal = try PageSeal(sealing: journal.folder, with: key)
    try journal.write(anewWith: seal) { folder throws(JournalError) in
      // Until the journal's own file is taken, a key beside it counts for nothing.
      try folder.replace(folder.keyFile, with: file.json)
    }
  }

  /// Seals the journal's key with another passphrase. What is kept stays as it is: who has an old copy
  /// of the key's file and the old passphrase can still read it.
  public static func change(
    _ url: URL, key: JournalKey, to passphrase: Secret, cost: KeyCost = .halfASecond()
  ) throws(JournalError) {
    let journal = try SQLiteJournal(folder: url, key: key)
    let file = try KeyFile(key, sealedWith: passphrase, cost: cost)
    try journal.folder.replace(journal.folder.keyFile, with: file.json)
    journal.close()
  }

  /// Takes the seal off: the journal is written as it was before it had one.
  public static func unseal(_ url: URL, key: JournalKey) throws(JournalError) {
    let journal = try SQLiteJournal(folder: url, key: key)
    let folder = journal.folder
    try journal.write(anewWith: nil) { _ in }
    try folder.wipe(folder.keyFile)
  }

  /// Writes the whole journal anew beside itself and puts it in its own place; then this one is closed.
  private func write(
    anewWith seal: PageSeal?,
    beforeItCounts prepare: (JournalFolder) throws(JournalError) -> Void
  ) throws(JournalError) {
    do {
      try folder.makeDraft()
      try copy(to: seal.address(of: folder.draft))
      try queue.writeWithoutTransaction { db in
        _ = try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
      try queue.close()
      // Of the old file nothing may be taken for a part of the new one.
      guard folder.isSettled else { throw JournalError.inUse(path: folder.file) }
      try folder.wipe(folder.writeAhead)
      try folder.wipe(folder.shared)
      try folder.syncDraft()
      try prepare(folder)
      try folder.take(folder.draft, as: folder.file)
      close()
    } catch {
      folder.discardDraft()
      close()
      throw JournalError(error, in: folder)
    }
  }

  /// Writes all there is into a draft, and looks at it before anything depends on it.
  private func copy(to address: String) throws {
    var configuration = Configuration()
    configuration.prepareDatabase { db in try db.execute(sql: Self.draftMode) }
    let draft = try DatabaseQueue(path: address, configuration: configuration)
    try queue.backup(to: draft)
    let count = try queue.read(Self.entryCount)
    try draft.inDatabase { db in
      let verdict = try String.fetchOne(db, sql: "PRAGMA integrity_check")
      guard verdict == "ok", try Self.entryCount(db) == count else {
        throw JournalError.damaged(path: address, reason: "it could not be written anew")
      }
      // Under another key another sum: it is taken when the journal is opened next.
      try db.execute(sql: "UPDATE tally SET sum = NULL, filed = 0; PRAGMA journal_mode = WAL")
    }
    try draft.close()
  }

  private static func entryCount(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM entry") ?? 0
  }
}
