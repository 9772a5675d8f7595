import Foundation
import GRDB
import Testing

@testable import Journal

/// Whether it is noticed when something that was kept has gone.
@Suite struct TallyTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  enum Kind: CaseIterable { case plain, sealed }

  private func open(_ kind: Kind) throws -> SQLiteJournal {
    let journal =
      try kind == .plain ? SQLiteJournal(folder: scratch.home) : scratch.sealedJournal()
    try journal.queue.inDatabase { db in try db.execute(sql: "PRAGMA synchronous = OFF") }
    return journal
  }

  private func faults(_ kind: Kind) throws -> [JournalFault] {
    try SQLiteJournal.check(scratch.home, key: kind == .sealed ? scratch.key() : nil).faults
  }

  /// All files as they stand.
  private func copy() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in try scratch.names() where !name.hasSuffix("-shm") {
      files[name] = try Data(contentsOf: scratch.home.appending(path: name))
    }
    return files
  }

  private func put(_ files: [String: Data], only: (String) -> Bool = { _ in true }) throws {
    for (name, data) in files where only(name) {
      try data.write(to: scratch.home.appending(path: name))
      #expect(chmod(scratch.path(name), 0o600) == 0)
    }
  }

  private func contents(_ journal: SQLiteJournal) throws -> [[JournalRecord]] {
    try journal.conversations(limit: .max).map { try journal.entries(of: $0.id) }
  }

  @Test("Whatever is done in it, the sum and the count stay right", arguments: Kind.allCases)
  func staysRight(kind: Kind) throws {
    var journal = try open(kind)
    #expect(!journal.missesSomething)
    for _ in 0..<5 { try converse(in: journal) }
    #expect(try faults(kind).isEmpty)
    _ = try journal.takeBack(in: 5, at: noon)
    try journal.setPersonVariables(["$my_name": .string("Ana"), "$my_age": .number(3)])
    try journal.setPersonVariables(["$my_name": .string("Bo")])
    try journal.end(5, at: noon)
    #expect(try faults(kind).isEmpty)
    #expect(try journal.forget(.conversation(2)))
    #expect(try faults(kind).isEmpty)
    #expect(try journal.forget(.shelf("reason")))
    #expect(try faults(kind).isEmpty)
    journal.close()
    journal = try open(kind)
    #expect(!journal.missesSomething)
    try converse(in: journal)
    #expect(try journal.forget(.everything))
    #expect(try faults(kind).isEmpty)
    try converse(in: journal)
    journal.close()
    #expect(try faults(kind).isEmpty)
  }

  @Test("Sealing, another passphrase and taking the seal off are nothing that has gone")
  func sealing() throws {
    try scratch.makeJournal()
    try SQLiteJournal.seal(scratch.home, with: Scratch.passphrase, cost: Scratch.quick)
    var journal = try SQLiteJournal(folder: scratch.home, key: scratch.key())
    #expect(!journal.missesSomething)
    try converse(in: journal)
    journal.close()
    #expect(try faults(.sealed).isEmpty)
    try SQLiteJournal.change(
      scratch.home, key: scratch.key(), to: Scratch.passphrase, cost: Scratch.quick)
    #expect(try faults(.sealed).isEmpty)
    try SQLiteJournal.unseal(scratch.home, key: scratch.key())
    journal = try SQLiteJournal(folder: scratch.home)
    #expect(!journal.missesSomething)
    journal.close()
    #expect(try faults(.plain).isEmpty)
  }

  @Test("An older copy that is put in its place is noticed", arguments: Kind.allCases)
  func olderCopy(kind: Kind) throws {
    var journal = try open(kind)
    try converse(in: journal)
    journal.close()
    let old = try copy()
    journal = try open(kind)
    try converse(in: journal)
    journal.close()
    try put(old) { $0 == "journal.sqlite" }
    #expect(try faults(kind) == [.older])
    journal = try open(kind)
    #expect(journal.missesSomething)
    try converse(in: journal)
    journal.close()
    // It is told once, and can still be asked for.
    #expect(try !open(kind).missesSomething)
    #expect(try faults(kind) == [.older])
    _ = try SQLiteJournal.salvage(
      scratch.home, key: kind == .sealed ? scratch.key() : nil, at: noon)
    #expect(try !open(kind).missesSomething)
    #expect(try faults(kind).isEmpty)
  }

  @Test("A log that is taken away is noticed", arguments: Kind.allCases)
  func log(kind: Kind) throws {
    let journal = try open(kind)
    try converse(in: journal)
    let other = try scratch.asCutOff()
    try FileManager.default.copyItem(
      atPath: scratch.path("journal.tally"), toPath: other.path("journal.tally"))
    try FileManager.default.removeItem(atPath: other.path("journal.sqlite-wal"))
    let key = try kind == .sealed ? scratch.key() : nil
    #expect(try SQLiteJournal.check(other.home, key: key).faults == [.older])
    #expect(try SQLiteJournal(folder: other.home, key: key).missesSomething)
  }

  @Test("A journal whose file is gone is noticed", arguments: Kind.allCases)
  func file(kind: Kind) throws {
    let journal = try open(kind)
    try converse(in: journal)
    journal.close()
    try FileManager.default.removeItem(at: scratch.file)
    #expect(try open(kind).missesSomething)
  }

  @Test("A tally that is gone is noticed", arguments: Kind.allCases)
  func tally(kind: Kind) throws {
    let journal = try open(kind)
    try converse(in: journal)
    journal.close()
    let file = URL(filePath: scratch.path("journal.tally"))
    try Data(repeating: 7, count: 76).write(to: file)
    #expect(try faults(kind) == [.noTally])
    try FileManager.default.removeItem(at: file)
    #expect(try faults(kind) == [.noTally])
    #expect(try open(kind).missesSomething)
    #expect(try faults(kind) == [.older])
  }

  @Test("A tally behind the journal, as a crash leaves it, says nothing", arguments: Kind.allCases)
  func behind(kind: Kind) throws {
    let journal = try open(kind)
    try converse(in: journal)
    let old = try copy()
    try converse(in: journal)
    journal.close()
    try put(old) { $0 == "journal.tally" }
    #expect(try faults(kind).isEmpty)
    #expect(try !open(kind).missesSomething)
  }

  @Test("Any page of an earlier time that is put back is noticed, or holds what it held")
  func earlierPages() throws {
    var journal = try open(.sealed)
    for _ in 0..<20 { try converse(in: journal) }
    journal.close()
    let old = try scratch.bytes()
    journal = try open(.sealed)
    for _ in 0..<20 { try converse(in: journal) }
    _ = try journal.takeBack(in: 3, at: noon)
    let held = try contents(journal)
    journal.close()
    let new = try scratch.bytes()
    let size = PageSeal.sealedPageSize
    var noticed = 0
    var other = 0
    for page in 0..<old.count / size {
      let range = page * size..<(page + 1) * size
      guard old[range] != new[range] else { continue }
      other += 1
      var mixed = new
      mixed.replaceSubrange(range, with: old[range])
      try mixed.write(to: scratch.file)
      #expect(chmod(scratch.file.path, 0o600) == 0)
      if try faults(.sealed).isEmpty {
        let key = try scratch.key()
        #expect(try contents(SQLiteJournal(readingFolder: scratch.home, key: key)) == held)
      } else {
        noticed += 1
      }
    }
    // The first has nothing of what is kept.
    #expect(other > 5 && noticed >= other - 1, "\(noticed) of \(other)")
  }

  @Test("A row that was changed, added or removed by another program is noticed")
  func rows() throws {
    var journal = try open(.plain)
    for _ in 0..<3 { try converse(in: journal) }
    journal.close()
    let whole = try copy()
    for sql in [
      "DELETE FROM entry WHERE id = 3", "UPDATE entry SET text = 'other' WHERE id = 2",
      "INSERT INTO entry (conversation, turn, at, kind, text) VALUES (3, 9, 1, 'words', 'x')",
      "UPDATE conversation SET ended = 1 WHERE id = 1", "DELETE FROM snapshot",
      "UPDATE entry SET number = 8.0 WHERE number = 7.0",
    ] {
      let other = try DatabaseQueue(path: scratch.file.path)
      try other.inDatabase { try $0.execute(sql: sql) }
      try other.close()
      #expect(try faults(.plain) == [.otherThanWritten], "\(sql)")
      try put(whole)
    }
    journal = try open(.plain)
    #expect(try faults(.plain).isEmpty)
  }
}
