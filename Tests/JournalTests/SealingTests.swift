import Foundation
import Testing

@testable import Journal

/// What a passphrase does to what is on the disk.
@Suite struct SealingTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  @Test("Nothing that was said, and no name, is in any file of a sealed journal")
  func nothingInTheClear() throws {
    let journal = try scratch.sealedJournal()
    try converse(in: journal)
    try journal.setPersonVariables(["$my_wish": .string("be there in June")])
    #expect(try canaries().isEmpty)
    journal.close()
    #expect(try canaries().isEmpty)
  }

  @Test("What was kept before is there after sealing, and after the seal is taken off")
  func thereAndBack() throws {
    try scratch.makeJournal()
    let before = try contents(SQLiteJournal(readingFolder: scratch.home))
    #expect(try canaries().isEmpty == false)
    try SQLiteJournal.seal(scratch.home, with: Scratch.passphrase, cost: Scratch.quick)
    #expect(try canaries().isEmpty)
    #expect(
      try scratch.names() == ["journal.key", "journal.lock", "journal.sqlite", "journal.tally"])
    #expect(scratch.mode(of: "journal.key") == 0o600)
    #expect(scratch.mode(of: "journal.sqlite") == 0o600)
    let key = try scratch.key()
    #expect(try contents(SQLiteJournal(readingFolder: scratch.home, key: key)) == before)
    try SQLiteJournal.unseal(scratch.home, key: key)
    #expect(try scratch.names() == ["journal.lock", "journal.sqlite", "journal.tally"])
    #expect(try contents(SQLiteJournal(readingFolder: scratch.home)) == before)
  }

  @Test("Without its key it is locked, and left as it is")
  func locked() throws {
    try scratch.sealedJournal().close()
    let before = try scratch.bytes()
    #expect(scratch.opening() == .locked(path: scratch.file.path))
    #expect(scratch.reading() == .locked(path: scratch.file.path))
    #expect(try scratch.bytes() == before)
  }

  @Test("Without its key's file nobody opens it, and it is left as it is")
  func keyGone() throws {
    try scratch.sealedJournal().close()
    let before = try scratch.bytes()
    try FileManager.default.removeItem(atPath: scratch.path("journal.key"))
    let reason = "it isn't a journal, or it is sealed and journal.key is gone"
    #expect(scratch.opening() == .damaged(path: scratch.file.path, reason: reason))
    #expect(scratch.reading() == .damaged(path: scratch.file.path, reason: reason))
    #expect(try scratch.bytes() == before)
  }

  @Test("A wrong passphrase is refused and changes nothing")
  func wrong() throws {
    try scratch.sealedJournal().close()
    let before = try scratch.names().map { try Data(contentsOf: scratch.home.appending(path: $0)) }
    for text in ["", "correct horse", "correct horse, no staple ", "Correct horse, no staple"] {
      let secret = try Scratch.secret(text)
      #expect(
        failure { _ = try SQLiteJournal.key(to: scratch.home, with: secret) } == .wrongPassphrase)
    }
    #expect(
      try scratch.names().map { try Data(contentsOf: scratch.home.appending(path: $0)) } == before)
  }

  @Test("Another passphrase opens what the first one sealed; the first no longer does")
  func change() throws {
    let journal = try scratch.sealedJournal()
    try converse(in: journal)
    let before = try contents(journal)
    journal.close()
    let other = try Scratch.secret("a new one")
    try SQLiteJournal.change(scratch.home, key: scratch.key(), to: other, cost: Scratch.quick)
    #expect(failure { _ = try scratch.key() } == .wrongPassphrase)
    let key = try SQLiteJournal.key(to: scratch.home, with: other)
    #expect(try contents(SQLiteJournal(readingFolder: scratch.home, key: key)) == before)
  }

  @Test("The key of another journal opens nothing here")
  func otherKey() throws {
    try scratch.sealedJournal().close()
    let other = try Scratch()
    try other.sealedJournal().close()
    let key = try other.key()
    #expect(
      failure { _ = try SQLiteJournal(readingFolder: scratch.home, key: key) }
        == .damaged(
          path: scratch.path("journal.key"), reason: "it is the key of another journal"))
  }

  @Test(
    "Pages that were swapped, or brought from another time's file of another journal, don't open")
  func moved() throws {
    let journal = try scratch.sealedJournal()
    for _ in 0..<20 { try converse(in: journal) }
    let before = try contents(journal)
    journal.close()
    var refused = 0
    let bytes = try scratch.bytes()
    let size = 4096 + 40
    #expect(bytes.count % size == 0)
    let count = bytes.count / size
    #expect(count > 4)
    for (first, second) in [(1, 2), (0, 1), (2, count - 1)] {
      var swapped = bytes
      swapped.replaceSubrange(
        first * size..<(first + 1) * size, with: bytes[second * size..<(second + 1) * size])
      swapped.replaceSubrange(
        second * size..<(second + 1) * size, with: bytes[first * size..<(first + 1) * size])
      try swapped.write(to: scratch.file)
      let key = try scratch.key()
      // A page that nothing needs may lie wrong; what is read is right or is refused.
      let found = failure {
        let journal = try SQLiteJournal(readingFolder: scratch.home, key: key)
        #expect(try contents(journal) == before)
      }
      guard let found else { continue }
      refused += 1
      guard case .damaged = found else {
        Issue.record("pages \(first) and \(second) swapped: \(found)")
        continue
      }
    }
    #expect(refused >= 2)
  }

  @Test("Sealing that is broken off leaves the journal as it was")
  func brokenOff() throws {
    try scratch.makeJournal()
    let before = try contents(SQLiteJournal(readingFolder: scratch.home))
    let other = try Scratch()
    try other.sealedJournal().close()
    // The key's file was written, the journal's own not yet taken.
    try FileManager.default.copyItem(
      atPath: other.path("journal.key"), toPath: scratch.path("journal.key"))
    try FileManager.default.copyItem(
      atPath: other.path("journal.sqlite"), toPath: scratch.path("journal.sqlite.new"))
    #expect(try SQLiteJournal.isSealed(scratch.home) == false)
    #expect(try contents(SQLiteJournal(readingFolder: scratch.home)) == before)
    try SQLiteJournal(folder: scratch.home).close()
    #expect(try scratch.names() == ["journal.lock", "journal.sqlite", "journal.tally"])
    #expect(try contents(SQLiteJournal(readingFolder: scratch.home)) == before)
  }

  @Test("A key's file that was changed in any place opens nothing")
  func keyFuzz() throws {
    let sealed = try scratch.sealedJournal()
    try converse(in: sealed)
    let before = try contents(sealed)
    sealed.close()
    var refused = 0
    let url = scratch.home.appending(path: "journal.key")
    let whole = try Data(contentsOf: url)
    let passphrase = try Scratch.passphrase
    for index in whole.indices {
      for bit in [0x01, 0x20] as [UInt8] {
        var changed = whole
        changed[index] ^= bit
        try changed.write(to: url)
        // White space, and the spare bits at an end of base64, say nothing: then all is there.
        let found = failure {
          let key = try SQLiteJournal.key(to: scratch.home, with: passphrase)
          let journal = try SQLiteJournal(readingFolder: scratch.home, key: key)
          #expect(try contents(journal) == before)
        }
        if found != nil { refused += 1 }
      }
      try whole.prefix(index).write(to: url)
      #expect(failure { _ = try SQLiteJournal.key(to: scratch.home, with: passphrase) } != nil)
    }
    #expect(refused > whole.count)
  }

  /// What of `converse` is found in the folder's files.
  private func canaries() throws -> [String] {
    let words = [
      "Glad you", "craving", "Craving", "birthday", "my son", "reason", "line:1", "measure",
      "rating", "my_wish", "be there", "SQLite", "correct horse",
    ]
    var found: [String] = []
    for name in try scratch.names() {
      let data = try Data(contentsOf: scratch.home.appending(path: name))
      for word in words where data.range(of: Data(word.utf8)) != nil {
        found.append("\(word) in \(name)")
      }
    }
    return found
  }

  private func contents(_ journal: SQLiteJournal) throws -> [[JournalRecord]] {
    try journal.conversations(limit: 100).map { try journal.entries(of: $0.id) }
  }
}
