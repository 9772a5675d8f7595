import Foundation

/// A conversation while the journal is locked: nothing that was kept before is at hand, and what is
/// said now goes into a letter that only the journal's key opens.
///
/// Each call is sealed and on disk when it returns. The letter is taken into the journal when that is
/// next unlocked.
public final class LockedJournal: JournalStore {
  public var isDurable: Bool { true }
  /// Whether others could look into the folder or its files, and can't any more.
  public let mendedPermissions: Bool

  private let folder: JournalFolder
  private let address: [UInt8]
  /// Nil once this journal is closed.
  private var lock: WriterLock?
  private let memory = MemoryJournal()
  private var letter: LetterFile?

  /// Opens the sealed journal in a folder, locked. Throws `inUse` while another Leeward writes there.
  public init(folder url: URL) throws(JournalError) {
    folder = JournalFolder(url)
    mendedPermissions = try folder.check(mending: true)
    lock = try WriterLock(folder)
    guard try folder.isSealed, let key = try KeyFile(in: folder) else {
      throw .damaged(path: folder.keyFile, reason: "there is no such file")
    }
    address = [UInt8](key.address)
  }

  /// What opens it. Takes about half a second; throws `wrongPassphrase`.
  public func key(with passphrase: Secret) throws(JournalError) -> JournalKey {
    try SQLiteJournal.key(to: URL(filePath: folder.path), with: passphrase)
  }

  /// Unlocks the journal in the middle of a conversation: gives it back open, with all that was said
  /// while it was locked in it, and the number that the conversation has there. After this only that
  /// one is to be used; where it throws, this one goes on.
  public func unlock(
    with key: JournalKey, goingOnWith conversation: Int64
  ) throws(JournalError) -> (journal: SQLiteJournal, conversation: Int64) {
    guard let lock else { throw closed }
    let journal = try SQLiteJournal(folder, key: key, lock: lock)
    let number = letter.flatMap { journal.letterNumbers[$0.name]?[conversation] }
    guard letter == nil || number != nil else {
      // What was just said must be in it.
      journal.close()
      throw .damaged(path: folder.letters, reason: "what was said now could not be taken in")
    }
    close()
    return (journal, number ?? 0)
  }

  /// Lets another Leeward write. The journal can't be told anything after this.
  public func close() {
    letter?.close()
    letter = nil
    lock = nil
  }

  private var closed: JournalError { .notWritable(path: folder.file, reason: "it is closed") }

  // MARK: - Recording

  public func begin(
    at time: Date, seed: UInt64, keepingPlaces: Bool
  ) throws(JournalError) -> Int64 {
    try tell(.began(at: time.milliseconds, seed: seed, keepingPlaces: keepingPlaces))
    return memory.begin(at: time, seed: seed, keepingPlaces: keepingPlaces)
  }

  public func record(
    _ entries: [JournalEntry], snapshot: Data?, in conversation: Int64, at time: Date
  ) throws(JournalError) {
    try memory.index(of: conversation)
    let entries = entries.map(\.kept)
    try tell(
      .recorded(
        entries, snapshot: snapshot, conversation: conversation, at: time.milliseconds))
    try memory.record(entries, snapshot: snapshot, in: conversation, at: time)
  }

  public func takeBack(in conversation: Int64, at time: Date) throws(JournalError) -> Data? {
    try memory.index(of: conversation)
    try tell(.tookBack(conversation: conversation, at: time.milliseconds))
    return try memory.takeBack(in: conversation, at: time)
  }

  public func end(_ conversation: Int64, at time: Date) throws(JournalError) {
    try memory.index(of: conversation)
    try tell(.ended(conversation: conversation, at: time.milliseconds))
    try memory.end(conversation, at: time)
  }

  public func setPersonVariables(_ values: [String: JournalValue]) throws(JournalError) {
    try tell(.set(values))
    memory.setPersonVariables(values)
  }

  private func tell(_ news: LetterNews) throws(JournalError) {
    guard lock != nil else { throw closed }
    if letter == nil { letter = try LetterFile(in: folder, to: address) }
    try letter?.add(news)
  }

  // MARK: - Reading: what was said now

  public func unfinished() -> UnfinishedConversation? { memory.unfinished() }

  public func conversations(limit: Int) -> [ConversationSummary] {
    memory.conversations(limit: limit)
  }

  public func entries(of conversation: Int64) throws(JournalError) -> [JournalRecord] {
    try memory.entries(of: conversation)
  }

  public func search(_ words: String, limit: Int) -> [JournalRecord] {
    memory.search(words, limit: limit)
  }

  public func shelf(_ name: String) -> [String] { memory.shelf(name) }
  public func latestMeasure(_ name: String) -> Measurement? { memory.latestMeasure(name) }
  public func measures(_ name: String) -> [Measurement] { memory.measures(name) }

  public func changes(
    in measure: String, across practice: String, limit: Int
  ) -> [MeasureChange] {
    memory.changes(in: measure, across: practice, limit: limit)
  }

  public func personVariables() -> [String: JournalValue] { memory.personVariables() }
}
