import Foundation
import Journal

/// A folder's files by their paths in it.
typealias Files = [String: [UInt8]]

/// What a sealed journal tells: all conversations, oldest first, and what is beside them.
struct Told: Hashable {
  var conversations: [[JournalRecord]]
  var unfinished: UnfinishedConversation?
  var variables: [String: JournalValue]
  var found: [JournalRecord]

  init(_ journal: SQLiteJournal) throws(JournalError) {
    conversations = []
    for summary in try journal.conversations(limit: .max).reversed() {
      conversations.append(try journal.entries(of: summary.id))
    }
    unfinished = try journal.unfinished()
    variables = try journal.personVariables()
    found = try journal.search("said", limit: 1000)
  }
}

/// The homes that are damaged, as they were before that.
struct FuzzHomes {
  /// What a home holds, and what it tells when it is opened.
  struct Home {
    var name: String
    var files: Files
    var told: Told
    /// How many of its conversations stand in the journal itself, and not in a letter.
    var sure: Int
  }

  /// Closed; with its latest part in the log; with a letter that waits.
  let homes: [Home]
  /// The closed one at an earlier time.
  let earlier: Home
  /// Another journal's, with the same passphrase.
  let other: Home

  init(in folder: URL) throws {
    let journal = folder.appending(path: "journal")
    try Self.seal(journal)
    try Self.talk(in: journal, talks: 6)
    earlier = try Self.home("earlier", journal)
    try Self.talk(in: journal, talks: 6)
    let closed = try Self.home("closed", journal)

    let open = try SQLiteJournal(folder: journal, key: Self.key(to: journal))
    try Self.talk(in: open, talks: 2)
    let running = try Self.files(in: journal)
    open.close()
    let afterwards = try Self.home("log", journal)
    let log = Home(name: "log", files: running, told: afterwards.told, sure: afterwards.sure)

    let locked = try LockedJournal(folder: journal)
    try Self.talk(in: locked, talks: 2)
    locked.close()
    let waiting = try Self.files(in: journal)
    let letter = Home(
      name: "letter", files: waiting, told: try Self.home("letter", journal).told, sure: log.sure)
    homes = [closed, log, letter]

    let second = folder.appending(path: "other")
    try Self.seal(second)
    try Self.talk(in: second, talks: 9)
    other = try Self.home("other", second)
  }

  static func passphrase() throws(JournalError) -> Secret {
    var bytes = Array("a walk by the river".utf8)
    defer { for index in bytes.indices { bytes[index] = 0 } }
    do {
      return try bytes.withUnsafeBytes { try Secret($0) }
    } catch {
      throw error as? JournalError ?? .noMemory
    }
  }

  static func key(to folder: URL) throws(JournalError) -> JournalKey {
    try SQLiteJournal.key(to: folder, with: passphrase())
  }

  static func files(in folder: URL) throws -> Files {
    var files: Files = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let path = folder.path + "/" + name
      var found = stat()
      guard !name.hasSuffix("-shm"), lstat(path, &found) == 0, found.st_mode & S_IFMT == S_IFREG
      else { continue }
      files[name] = [UInt8](try Data(contentsOf: URL(filePath: path)))
    }
    return files
  }

  private static func seal(_ folder: URL) throws {
    // As little work as there can be: what the passphrase holds isn't what is tried.
    try SQLiteJournal.seal(
      folder, with: passphrase(), cost: KeyCost(passes: 1, memory: 8192))
  }

  private static func home(_ name: String, _ folder: URL) throws -> Home {
    let journal = try SQLiteJournal(folder: folder, key: key(to: folder))
    let told = try Told(journal)
    journal.close()
    return Home(
      name: name, files: try files(in: folder), told: told, sure: told.conversations.count)
  }

  private static func talk(in folder: URL, talks: Int) throws {
    let journal = try SQLiteJournal(folder: folder, key: key(to: folder))
    try talk(in: journal, talks: talks)
    journal.close()
  }

  private static func talk(in journal: any JournalStore, talks: Int) throws {
    for talk in 0..<talks {
      func time(_ minute: Int) -> Date { Date(timeIntervalSince1970: 1.8e9 + Double(minute)) }
      let id = try journal.begin(at: time(talk), seed: UInt64(talk))
      for turn in 0..<5 {
        try journal.record(
          [
            JournalEntry(
              .line, "What is around it, number \(turn)?", node: "Start", line: "line:1"),
            JournalEntry(.words, "said \(talk) and \(turn), and a night with little sleep in it"),
            JournalEntry(.measure, name: "craving", number: Double(turn)),
          ], snapshot: Data("state \(talk) \(turn)".utf8), in: id, at: time(talk + turn))
      }
      try journal.setPersonVariables(["$my_turns": .number(Float(talk))])
      if talk % 2 == 0 { try journal.end(id, at: time(talk)) }
    }
  }
}
