import Foundation
import GRDB
import Testing

@testable import Journal

/// When the disk says no.
@Suite struct FailureTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  @Test("A full disk loses nothing that was kept, and writing goes on when there is room")
  func full() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    let id = try converse(in: journal)
    let pages = try journal.queue.inDatabase { db in
      let used = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(used + 2)")
      return used
    }
    let long = JournalEntry(.words, String(repeating: "night ", count: 10_000))
    let full = JournalError.diskFull(path: scratch.file.path)
    for _ in 1...3 {
      #expect(
        failure { try journal.record([long], snapshot: Data([1]), in: id, at: noon) } == full)
    }
    #expect(try journal.entries(of: id).count == 6)
    #expect(try journal.unfinished()?.snapshot == Data("said".utf8))

    try journal.queue.inDatabase { db in
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 1000)")
    }
    try journal.record([long], snapshot: Data([2]), in: id, at: noon)
    #expect(try journal.entries(of: id).count == 7)
    #expect(try journal.unfinished()?.snapshot == Data([2]))
  }

  @Test(
    "A place that can't be written says why",
    arguments: [
      ("/dev/null/leeward", "Not a directory"),
      ("/proc/leeward/journal", "No such file or directory"),
    ])
  func unwritable(place: (path: String, reason: String)) {
    let url = URL(fileURLWithPath: place.path)
    let found = failure { _ = try SQLiteJournal(folder: url) }
    guard case .notWritable(_, place.reason)? = found else {
      Issue.record("expected \(place.reason), found \(String(describing: found))")
      return
    }
    #expect(failure { _ = try SQLiteJournal(readingFolder: url) } == nil)
  }

  @Test("A file where the folder goes says so")
  func fileForFolder() throws {
    let place = scratch.root.appendingPathComponent("leeward")
    try Data("x".utf8).write(to: place)
    #expect(
      failure { _ = try SQLiteJournal(folder: place) }
        == .notWritable(path: place.path, reason: "Not a directory"))
  }

  @Test(
    "A home that can't be written can be read", .enabled(if: geteuid() != 0, "root writes anywhere")
  )
  func readOnlyHome() throws {
    try scratch.makeJournal()
    #expect(chmod(scratch.home.path, 0o500) == 0)
    defer { chmod(scratch.home.path, 0o700) }
    let reader = try SQLiteJournal(readingFolder: scratch.home)
    #expect(try reader.conversations(limit: 9).count == 1)
  }

  @Test("Room on the disk that ran out is told from other trouble")
  func errorNumbers() {
    let path = "/x"
    #expect(JournalError(errno: ENOSPC, path: path) == .diskFull(path: path))
    #expect(JournalError(errno: EDQUOT, path: path) == .diskFull(path: path))
    #expect(
      JournalError(errno: EROFS, path: path)
        == .notWritable(path: path, reason: "Read-only file system"))
  }

  @Test("No error tells what was said")
  func errorsKeepQuiet() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    let id = try converse(in: journal)
    try journal.queue.inDatabase { db in
      try db.execute(sql: "DROP TABLE snapshot; UPDATE entry SET kind = 'sealed'")
    }
    let secret = JournalEntry(.words, "canary")
    let errors = [
      failure { try journal.record([secret], snapshot: Data("canary".utf8), in: id, at: noon) },
      failure { _ = try journal.entries(of: id) },
      failure { _ = try journal.search("birthday", limit: 1) },
    ]
    for error in errors {
      guard case .damaged? = error else {
        Issue.record("expected damage, found \(String(describing: error))")
        continue
      }
      #expect(!"\(String(describing: error))".contains("canary"))
      #expect(!"\(String(describing: error))".contains("birthday"))
    }
  }

  @Test("What a conversation let go of is no longer in the file")
  func letsGo() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    let id = try journal.begin(at: noon, seed: 1)
    let state = Data(String(repeating: "canary ", count: 3000).utf8)
    for _ in 1...5 {
      try journal.record([JournalEntry(.words, "hi")], snapshot: state, in: id, at: noon)
    }
    journal.close()
    #expect(try scratch.bytes().range(of: Data("canary".utf8)) != nil)
    let again = try SQLiteJournal(folder: scratch.home)
    try again.end(id, at: noon)
    again.close()
    #expect(try scratch.bytes().range(of: Data("canary".utf8)) == nil)
    #expect(try scratch.names() == ["journal.lock", "journal.sqlite", "journal.tally"])
  }
}
