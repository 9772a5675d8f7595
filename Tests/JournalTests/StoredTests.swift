import Foundation
import GRDB
import Testing

@testable import Journal

/// What an earlier Leeward wrote is read, and gone on with. What each file holds: Stored/README.md.
@Suite struct StoredTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  private static let folder = URL(filePath: #filePath).appending(path: "../Stored")
    .standardizedFileURL

  private func take(_ name: String) throws {
    try FileManager.default.createDirectory(at: scratch.home, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Self.folder.appending(path: name), to: scratch.file)
    #expect(chmod(scratch.file.path, 0o600) == 0)
  }

  private func expectWhatItHolds(_ journal: SQLiteJournal) throws {
    #expect(try journal.conversations(limit: 9).map(\.id) == [2, 1])
    #expect(try journal.conversations(limit: 9).map(\.answers) == [4, 4])
    #expect(
      try journal.entries(of: 1).filter(\.entry.kind.isAnswer).map(\.entry.text)
        == ["7", "my son", "One way", "the café at night"])
    #expect(
      try journal.entries(of: 2).filter(\.entry.kind.isAnswer).map(\.entry.text)
        == ["3", "a walk", "One way", "rain"])
    #expect(try journal.search("CAFE", limit: 9).count == 2)
    #expect(try journal.shelf("reason") == ["my son", "a walk"])
    #expect(try journal.measures("craving").map(\.value) == [7, 3])
    #expect(try journal.personVariables()["$my_name"] == .string("a walk"))
    let unfinished = try #require(try journal.unfinished())
    #expect(unfinished.id == 2)
    #expect(unfinished.seed == UInt64(bitPattern: -6_119_049_398_727_071_962))
    #expect(unfinished.snapshot.count == 2354)
    #expect(unfinished.lastLine == "And rain.")
  }

  @Test("The first version is opened to be written, and gone on with")
  func written() throws {
    try take("version-1.sqlite")
    let journal = try SQLiteJournal(folder: scratch.home)
    try expectWhatItHolds(journal)
    try journal.record([JournalEntry(.words, "now")], snapshot: Data([1]), in: 2, at: noon)
    journal.close()
    #expect(try SQLiteJournal.check(scratch.home).isWhole)
    let other = try DatabaseQueue(path: scratch.file.path)
    let standing = try other.read(JournalSchema.standing)
    #expect(standing == .journal(version: JournalSchema.version))
  }

  @Test("The first version is read, looked through, sealed and salvaged")
  func readAndSealed() throws {
    try take("version-1.sqlite")
    try expectWhatItHolds(SQLiteJournal(readingFolder: scratch.home))
    #expect(try SQLiteJournal.check(scratch.home).isWhole)
    try FileManager.default.removeItem(at: scratch.file)
    try take("version-1.sqlite")
    try SQLiteJournal.seal(scratch.home, with: Scratch.passphrase, cost: Scratch.quick)
    try expectWhatItHolds(SQLiteJournal(readingFolder: scratch.home, key: scratch.key()))
    try FileManager.default.removeItem(at: scratch.file)
    try FileManager.default.removeItem(atPath: scratch.path("journal.key"))
    try take("version-1.sqlite")
    #expect(try SQLiteJournal.salvage(scratch.home, at: noon).entries == 28)
    try expectWhatItHolds(SQLiteJournal(readingFolder: scratch.home))
  }

  /// Each version there ever was, made by its migrations.
  @Test(arguments: 1...JournalSchema.version)
  func migrated(version: Int) throws {
    try FileManager.default.createDirectory(at: scratch.home, withIntermediateDirectories: true)
    let old = try DatabaseQueue(path: scratch.file.path)
    var migrator = DatabaseMigrator()
    for migration in JournalSchema.migrations.prefix(version) {
      migrator.registerMigration(migration.name) { try $0.execute(sql: migration.sql) }
    }
    try migrator.migrate(old)
    try old.inDatabase { db in
      try db.execute(
        sql: """
          PRAGMA user_version = \(version);
          INSERT INTO conversation (started, seed) VALUES (1, 2);
          INSERT INTO entry (conversation, turn, at, kind, text) VALUES (1, 1, 1, 'words', 'old')
          """)
    }
    try old.close()
    #expect(chmod(scratch.file.path, 0o600) == 0)
    #expect(chmod(scratch.home.path, 0o700) == 0)
    let journal = try SQLiteJournal(folder: scratch.home)
    #expect(try journal.entries(of: 1).map(\.entry.text) == ["old"])
    #expect(try converse(in: journal) == 2)
    journal.close()
    #expect(try SQLiteJournal.check(scratch.home).isWhole)
  }

  @Test(
    "A newer Leeward's journal is left bit for bit as it was, whatever is asked of it",
    arguments: [true, false])
  func newer(isWhole: Bool) throws {
    try scratch.makeJournal()
    let other = try DatabaseQueue(path: scratch.file.path)
    try other.inDatabase { db in
      try db.execute(sql: "CREATE TABLE later (x); PRAGMA user_version = 99")
    }
    // As a crash leaves it, with a part of it in the log; or as it is closed.
    if !isWhole {
      for name in ["", "-wal"] {
        try FileManager.default.copyItem(
          atPath: scratch.file.path + name, toPath: scratch.file.path + ".copy" + name)
      }
    }
    try other.close()
    if !isWhole {
      for name in ["", "-wal"] {
        try? FileManager.default.removeItem(atPath: scratch.file.path + name)
        try FileManager.default.moveItem(
          atPath: scratch.file.path + ".copy" + name, toPath: scratch.file.path + name)
      }
    }
    let before = try everything()
    let refusal = JournalError.tooNew(path: scratch.file.path, version: 99)
    let passphrase = try Scratch.passphrase
    #expect(scratch.opening() == refusal)
    #expect(scratch.reading() == refusal)
    #expect(failure { _ = try SQLiteJournal.check(scratch.home) } == refusal)
    #expect(failure { _ = try SQLiteJournal.salvage(scratch.home, at: noon) } == refusal)
    #expect(
      failure { try SQLiteJournal.seal(scratch.home, with: passphrase, cost: Scratch.quick) }
        == refusal)
    #expect(try everything() == before)
  }

  private func everything() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try scratch.names() where !name.hasSuffix(".lock") && !name.hasSuffix("-shm") {
      files[name] = try Data(contentsOf: scratch.home.appending(path: name))
    }
    return files
  }
}
