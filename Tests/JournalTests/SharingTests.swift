import Foundation
import GRDB
import Testing

@testable import Journal

/// One writes a journal, many read it, and all see what was recorded.
@Suite struct SharingTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  @Test("A second Leeward is told so, and can write when the first is gone")
  func secondWriter() throws {
    let first = try SQLiteJournal(folder: scratch.home)
    #expect(scratch.opening() == .inUse(path: scratch.file.path))
    try converse(in: first)
    first.close()
    let second = try SQLiteJournal(folder: scratch.home)
    #expect(try second.conversations(limit: 9).count == 1)
  }

  @Test("Letting go of a journal without closing it lets others write")
  func forgotten() throws {
    do { _ = try SQLiteJournal(folder: scratch.home) }
    #expect(scratch.opening() == nil)
  }

  @Test("A closed journal says so")
  func closed() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    journal.close()
    journal.close()
    guard case .notWritable? = failure({ _ = try journal.begin(at: noon, seed: 1) }),
      case .notWritable? = failure({ _ = try journal.unfinished() })
    else {
      Issue.record("a closed journal took something")
      return
    }
  }

  @Test("What is recorded is on disk for every other program, and after a crash")
  func seenElsewhere() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    let id = try journal.begin(at: noon, seed: 1)
    for number in 1...20 {
      try journal.record(
        [JournalEntry(.words, "\(number)")], snapshot: Data([UInt8(number)]), in: id, at: noon)
      let other = try DatabaseQueue(path: scratch.file.path)
      let latest = try other.read { db in
        try String.fetchOne(db, sql: "SELECT text FROM entry ORDER BY id DESC LIMIT 1")
      }
      #expect(latest == "\(number)")
      try other.close()
      let copy = try scratch.asCutOff()
      let cutOff = try SQLiteJournal(folder: copy.home)
      #expect(try cutOff.unfinished()?.snapshot == Data([UInt8(number)]))
    }
    let synchronous = try journal.queue.inDatabase { db in
      try Int.fetchOne(db, sql: "PRAGMA synchronous")
    }
    #expect(synchronous == 2, "FULL: each turn is synced before it counts")
  }

  @Test("A journal can be read while a conversation is written")
  func readsBeside() throws {
    let writer = try SQLiteJournal(folder: scratch.home)
    let id = try converse(in: writer)
    let reader = try SQLiteJournal(readingFolder: scratch.home)
    #expect(try reader.entries(of: id).count == 6)
    try writer.record([JournalEntry(.words, "more")], snapshot: nil, in: id, at: noon)
    #expect(try reader.search("more", limit: 1).count == 1)
    let refusal = JournalError.notWritable(
      path: scratch.file.path, reason: "it was opened only to be read")
    #expect(failure { _ = try reader.begin(at: noon, seed: 1) } == refusal)
    reader.close()
    try writer.end(id, at: noon)
  }

  @Test("Reading leaves what it reads as it was")
  func readingChangesNothing() throws {
    try scratch.makeJournal()
    try FileManager.default.removeItem(atPath: scratch.path("journal.lock"))
    #expect(chmod(scratch.file.path, 0o644) == 0)
    let before = try scratch.bytes()
    let reader = try SQLiteJournal(readingFolder: scratch.home)
    #expect(try reader.conversations(limit: 9).count == 1)
    reader.close()
    #expect(try scratch.bytes() == before)
    #expect(try scratch.names() == ["journal.sqlite", "journal.tally"])
    #expect(scratch.mode(of: "journal.sqlite") == 0o644)
  }

  @Test("A journal that doesn't exist reads as an empty one, and is not made")
  func readingNothing() throws {
    let reader = try SQLiteJournal(readingFolder: scratch.home)
    #expect(try reader.conversations(limit: 9).isEmpty)
    #expect(try reader.unfinished() == nil)
    guard case .notWritable? = failure({ _ = try reader.begin(at: noon, seed: 1) }) else {
      Issue.record("it wrote to nothing")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.home.path))
  }

  @Test("Where nothing can be written a journal can still be read")
  func readingUnchanging() throws {
    try scratch.makeJournal()
    let folder = JournalFolder(scratch.home)
    let queue = try SQLiteJournal.openUnchanging(folder, nil)
    let texts = try queue.read { db in
      #expect(try scratch.names() == ["journal.lock", "journal.sqlite", "journal.tally"])
      return try String.fetchAll(db, sql: "SELECT text FROM entry WHERE kind = 'keep'")
    }
    #expect(texts == ["my son"])
    #expect(throws: DatabaseError.self) {
      try queue.write { db in try db.execute(sql: "DELETE FROM entry") }
    }
  }
}
