import Foundation
import GRDB
import Testing

@testable import Journal

/// What an opened file is, and which are left as they are.
@Suite struct LeftAloneTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  @Test("A newer Leeward's journal is left as it is")
  func tooNew() throws {
    try scratch.makeJournal()
    let other = try DatabaseQueue(path: scratch.file.path)
    try other.inDatabase { db in
      try db.execute(sql: "CREATE TABLE sealed (key BLOB); PRAGMA user_version = 99")
    }
    try other.close()
    let before = try scratch.bytes()
    #expect(scratch.opening() == .tooNew(path: scratch.file.path, version: 99))
    #expect(scratch.reading() == .tooNew(path: scratch.file.path, version: 99))
    #expect(try scratch.bytes() == before)
  }

  @Test("Another program's database is left as it is")
  func foreign() throws {
    try FileManager.default.createDirectory(at: scratch.home, withIntermediateDirectories: true)
    let other = try DatabaseQueue(path: scratch.file.path)
    try other.inDatabase { db in try db.execute(sql: "CREATE TABLE entry (id)") }
    try other.close()
    let before = try scratch.bytes()
    let refusal = JournalError.damaged(
      path: scratch.file.path, reason: "it is another program's file")
    #expect(scratch.opening() == refusal)
    #expect(scratch.reading() == refusal)
    #expect(try scratch.bytes() == before)
  }

  @Test("What isn't a journal is left as it is", arguments: ["short", "long", "cut", "head"])
  func damaged(how: String) throws {
    try scratch.makeJournal()
    var bytes = try scratch.bytes()
    switch how {
    case "short": bytes = Data("Dear diary".utf8)
    case "long": bytes = Data(repeating: 0x41, count: 100_000)
    case "cut": bytes = bytes.prefix(bytes.count / 2)
    default: bytes.replaceSubrange(16..<100, with: Data(repeating: 0xFF, count: 84))
    }
    try bytes.write(to: scratch.file)
    #expect(chmod(scratch.file.path, 0o600) == 0)
    for found in [scratch.opening(), scratch.reading()] {
      guard case .damaged(path: scratch.file.path, reason: _)? = found else {
        Issue.record("expected damage, found \(String(describing: found))")
        continue
      }
    }
    #expect(try scratch.bytes() == bytes)
  }

  @Test(
    "A journal with any byte of it wrong tells something or says why, and never stops the program")
  func anyByte() throws {
    try scratch.makeJournal()
    let whole = try scratch.bytes()
    var random = Numbers(state: 7)
    for _ in 0..<200 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        let place = Int.random(in: bytes.indices, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      try bytes.write(to: scratch.file)
      #expect(chmod(scratch.file.path, 0o600) == 0)
      _ = failure {
        let journal = try SQLiteJournal(folder: scratch.home)
        _ = failure { _ = try journal.unfinished() }
        _ = failure { _ = try journal.conversations(limit: 9) }
        _ = failure { _ = try journal.search("son", limit: 9) }
        _ = failure { _ = try journal.shelf("reason") }
        _ = failure { _ = try journal.measures("craving") }
        _ = failure { _ = try journal.personVariables() }
        _ = failure { _ = try journal.entries(of: 1) }
        _ = failure { _ = try journal.takeBack(in: 1, at: noon) }
        _ = failure { try converse(in: journal) }
      }
      #expect(try scratch.names().contains("journal.sqlite"))
    }
  }

  @Test("An empty file in its place becomes a journal; half of one in the making is made anew")
  func unfinishedFile() throws {
    try FileManager.default.createDirectory(at: scratch.home, withIntermediateDirectories: true)
    try Data().write(to: scratch.file)
    try Data("half".utf8).write(to: URL(fileURLWithPath: scratch.path("journal.sqlite.new")))
    do {
      let journal = try SQLiteJournal(folder: scratch.home)
      try converse(in: journal)
      #expect(journal.mendedPermissions)
      #expect(scratch.mode(of: "journal.sqlite-wal") == 0o600)
    }
    try FileManager.default.removeItem(at: scratch.file)
    let journal = try SQLiteJournal(folder: scratch.home)
    #expect(try journal.conversations(limit: 9).isEmpty)
    #expect(!(try scratch.names().contains("journal.sqlite.new")))
  }

  @Test("The file's version is how many migrations it has been through")
  func version() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    try journal.queue.read { db in
      #expect(try JournalSchema.standing(db) == .journal(version: JournalSchema.version))
      let names = try String.fetchSet(db, sql: "SELECT identifier FROM grdb_migrations")
      #expect(names == Set(JournalSchema.migrations.map(\.name)))
    }
  }
}
