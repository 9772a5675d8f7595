import Foundation
import Testing

@testable import Journal

/// What is damaged is said, and what can be read of it comes into a new journal.
@Suite struct SalvageTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  enum Kind: CaseIterable { case plain, sealed }

  /// A journal of so many talks, closed. Answers what opens it.
  private func make(_ kind: Kind, talks: Int = 60) throws -> JournalKey? {
    let journal: SQLiteJournal
    switch kind {
    case .plain: journal = try SQLiteJournal(folder: scratch.home)
    case .sealed: journal = try scratch.sealedJournal()
    }
    // Power isn't cut here: there is no need to wait for the disk.
    try journal.queue.inDatabase { db in try db.execute(sql: "PRAGMA synchronous = OFF") }
    for _ in 0..<talks { try converse(in: journal) }
    try journal.setPersonVariables(["$my_name": .string("Ana")])
    journal.close()
    return kind == .sealed ? try scratch.key() : nil
  }

  private func pageSize(_ kind: Kind) -> Int {
    kind == .sealed ? PageSeal.sealedPageSize : 4096
  }

  private func contents(_ key: JournalKey?) throws -> [Int64: [JournalRecord]] {
    let journal = try SQLiteJournal(readingFolder: scratch.home, key: key)
    var contents: [Int64: [JournalRecord]] = [:]
    for summary in try journal.conversations(limit: .max) {
      contents[summary.id] = try journal.entries(of: summary.id)
    }
    return contents
  }

  @Test("A whole journal is told to be whole, and isn't touched", arguments: Kind.allCases)
  func whole(kind: Kind) throws {
    let key = try make(kind)
    let before = try scratch.bytes()
    let checkup = try SQLiteJournal.check(scratch.home, key: key)
    #expect(checkup.isWhole, "\(checkup)")
    #expect(checkup.isSealed == (kind == .sealed))
    #expect(checkup.conversations == 60)
    #expect(checkup.entries == 60 * 6)
    #expect(try scratch.bytes() == before)
  }

  @Test("A journal that isn't there is whole, and isn't made")
  func none() throws {
    #expect(try SQLiteJournal.check(scratch.home).isWhole)
    #expect(!FileManager.default.fileExists(atPath: scratch.home.path))
  }

  @Test(
    "One page after another damaged: it is told, and all on the others is brought over",
    arguments: Kind.allCases)
  func pages(kind: Kind) throws {
    let key = try make(kind)
    let whole = try contents(key)
    let bytes = try scratch.bytes()
    let size = pageSize(kind)
    let all = whole.values.reduce(0) { $0 + $1.count }
    var worst = 0
    for page in 0..<bytes.count / size {
      var damaged = bytes
      damaged.replaceSubrange(
        page * size..<(page + 1) * size, with: Data(repeating: 0x5A, count: size))
      try damaged.write(to: scratch.file)
      #expect(chmod(scratch.file.path, 0o600) == 0)
      let checkup = try SQLiteJournal.check(scratch.home, key: key)
      // A page that holds nothing may hold anything.
      if checkup.isWhole {
        #expect(try contents(key) == whole, "page \(page)")
        continue
      }
      let salvage = try SQLiteJournal.salvage(scratch.home, key: key, at: noon)
      #expect(try Data(contentsOf: URL(filePath: salvage.damaged)) == damaged)
      #expect(try SQLiteJournal.check(scratch.home, key: key).isWhole)
      // Nothing is told that wasn't so.
      let found = try contents(key)
      for (id, records) in found {
        let before = Set(whole[id] ?? [])
        for record in records { #expect(before.contains(record), "page \(page)") }
      }
      let lost = all - found.values.reduce(0) { $0 + $1.count }
      if let missing = salvage.missing { #expect(lost == missing, "page \(page)") }
      worst = max(worst, lost)
    }
    print("\(kind): of \(all) entries on \(bytes.count / size) pages, at most \(worst) were lost")
    // What is on one page.
    #expect(worst < 120)
  }

  @Test(
    "A file that was cut off is told of, and what is left of it is brought over",
    arguments: Kind.allCases)
  func cut(kind: Kind) throws {
    let key = try make(kind, talks: 300)
    let whole = try contents(key)
    let bytes = try scratch.bytes()
    for share in [0.1, 0.3, 0.5, 0.7, 0.9] {
      let damaged = bytes.prefix(Int(Double(bytes.count) * share))
      try damaged.write(to: scratch.file)
      #expect(chmod(scratch.file.path, 0o600) == 0)
      #expect(try !SQLiteJournal.check(scratch.home, key: key).isWhole)
      let salvage = try SQLiteJournal.salvage(scratch.home, key: key, at: noon)
      #expect(try Data(contentsOf: URL(filePath: salvage.damaged)) == damaged)
      for (id, records) in try contents(key) {
        #expect(Set(records).isSubset(of: whole[id] ?? []), "\(share)")
      }
      print("\(kind), cut to \(share): \(salvage.entries) entries")
      #expect(Double(salvage.entries) > (share - 0.25) * 300 * 6)
    }
  }

  @Test("The new journal is talked in as the old one was", arguments: Kind.allCases)
  func goesOn(kind: Kind) throws {
    let key = try make(kind)
    var bytes = try scratch.bytes()
    // The last page that is in use for entries; the first tables' pages stay.
    let size = pageSize(kind)
    bytes.replaceSubrange(0..<size, with: Data(repeating: 0, count: size))
    try bytes.write(to: scratch.file)
    #expect(chmod(scratch.file.path, 0o600) == 0)
    if kind == .plain, case nil = scratch.opening() { Issue.record("opened without a beginning") }
    let salvage = try SQLiteJournal.salvage(scratch.home, key: key, at: noon)
    #expect(salvage.entries == 60 * 6)
    #expect(salvage.conversations == 60)
    let journal = try SQLiteJournal(folder: scratch.home, key: key)
    #expect(try journal.unfinished()?.id == 60)
    #expect(try journal.unfinished()?.snapshot == Data("said".utf8))
    #expect(try journal.personVariables() == ["$my_name": .string("Ana")])
    #expect(try converse(in: journal) == 61)
  }

  @Test(
    "What was just said, and is in the file beside it, is brought over too",
    arguments: Kind.allCases)
  func writeAhead(kind: Kind) throws {
    let key = try make(kind)
    let journal = try SQLiteJournal(folder: scratch.home, key: key)
    let last = try converse(in: journal)
    let other = try scratch.asCutOff()
    var bytes = try other.bytes()
    let size = pageSize(kind)
    bytes.replaceSubrange(size..<2 * size, with: Data(repeating: 1, count: size))
    try bytes.write(to: other.file)
    #expect(chmod(other.file.path, 0o600) == 0)
    let salvage = try SQLiteJournal.salvage(other.home, key: key, at: noon)
    #expect(FileManager.default.fileExists(atPath: salvage.damaged + "-wal"))
    let found = try SQLiteJournal(readingFolder: other.home, key: key)
    #expect(try found.entries(of: last) == journal.entries(of: last))
    #expect(try !other.names().contains { $0.contains("wreck") || $0.hasSuffix(".new") })
  }

  @Test("While another Leeward writes, nothing is salvaged")
  func inUse() throws {
    _ = try make(.plain)
    let journal = try SQLiteJournal(folder: scratch.home)
    #expect(
      failure { _ = try SQLiteJournal.salvage(scratch.home, at: noon) }
        == .inUse(path: scratch.file.path))
    journal.close()
  }

  @Test("Without its key a sealed journal is locked, also to be looked through")
  func locked() throws {
    _ = try make(.sealed)
    let refusal = JournalError.locked(path: scratch.file.path)
    #expect(failure { _ = try SQLiteJournal.check(scratch.home) } == refusal)
    #expect(failure { _ = try SQLiteJournal.salvage(scratch.home, at: noon) } == refusal)
  }
}
