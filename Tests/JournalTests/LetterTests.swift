import Foundation
import Testing

@testable import Journal

/// What is said while a journal is locked.
@Suite struct LetterTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  @Test("What was said while it was locked is there when it is unlocked, after what was before")
  func takenIn() throws {
    let sealed = try scratch.sealedJournal()
    try converse(in: sealed)
    try sealed.setPersonVariables(["$my_a": .number(1), "$my_b": .string("before")])
    sealed.close()
    let locked = try LockedJournal(folder: scratch.home)
    #expect(locked.isDurable)
    #expect(locked.conversations(limit: 9).isEmpty && locked.shelf("reason").isEmpty)
    #expect(locked.unfinished() == nil)
    let number = try converse(in: locked)
    try locked.setPersonVariables(["$my_b": .string("now")])
    let said = try locked.entries(of: number).map(\.entry)
    #expect(try letters().count == 1)
    withExtendedLifetime(locked) {
      #expect(scratch.opening() == .inUse(path: scratch.file.path))
    }
    locked.close()

    let journal = try SQLiteJournal(folder: scratch.home, key: scratch.key())
    #expect(try letters().isEmpty)
    #expect(try journal.conversations(limit: 9).map(\.id) == [2, 1])
    #expect(try journal.entries(of: 2).map(\.entry) == said)
    #expect(try journal.entries(of: 2).map(\.at) == [1, 2, 2, 3, 3, 3].map(minutes))
    #expect(try journal.unfinished()?.id == 2)
    #expect(try journal.unfinished()?.snapshot == Data("said".utf8))
    #expect(try journal.shelf("reason") == ["my son", "my son"])
    #expect(try journal.personVariables() == ["$my_a": .number(1), "$my_b": .string("now")])
    journal.close()
    let again = try SQLiteJournal(folder: scratch.home, key: scratch.key())
    #expect(try again.conversations(limit: 9).count == 2)
  }

  @Test("Reading takes it in as well")
  func reading() throws {
    try scratch.sealedJournal().close()
    try spoken().close()
    let journal = try SQLiteJournal(readingFolder: scratch.home, key: scratch.key())
    #expect(try journal.conversations(limit: 9).count == 1)
    #expect(try letters().isEmpty)
  }

  @Test("Nothing that was said is in a letter in the clear")
  func nothingInTheClear() throws {
    try scratch.sealedJournal().close()
    let locked = try spoken()
    try locked.setPersonVariables(["$my_wish": .string("be there in June")])
    for letter in try letters() {
      let data = try Data(contentsOf: letter)
      for word in ["birthday", "craving", "my son", "reason", "line:1", "my_wish", "June", "words"]
      where data.range(of: Data(word.utf8)) != nil {
        Issue.record("\(word) is in \(letter.lastPathComponent)")
      }
      #expect(
        try FileManager.default.attributesOfItem(atPath: letter.path)[.posixPermissions]
          as? Int == 0o600)
    }
    #expect(scratch.mode(of: "letters") == 0o700)
  }

  @Test("Unlocked in mid-talk it goes on in the journal, with all that was said")
  func unlocked() throws {
    let sealed = try scratch.sealedJournal()
    try converse(in: sealed)
    sealed.close()
    let locked = try LockedJournal(folder: scratch.home)
    let number = try converse(in: locked)
    let (journal, here) = try locked.unlock(with: scratch.key(), goingOnWith: number)
    #expect(here == 2)
    #expect(try journal.entries(of: here).count == 6)
    try journal.record(
      [JournalEntry(.words, "and on")], snapshot: Data("on".utf8), in: here, at: minutes(9))
    #expect(try journal.takeBack(in: here, at: minutes(10)) == Data("said".utf8))
    #expect(try journal.shelf("reason").count == 2)
    #expect(try letters().isEmpty)
    // One Leeward writes, all the while.
    #expect(scratch.opening() == .inUse(path: scratch.file.path))
    journal.close()
  }

  @Test("Without the passphrase it can be done away with, whole")
  func abandoned() throws {
    try scratch.sealedJournal().close()
    let talk = try spoken()
    #expect(
      failure { try SQLiteJournal.abandon(scratch.home) } == .inUse(path: scratch.file.path))
    talk.close()
    try SQLiteJournal.abandon(scratch.home)
    #expect(try scratch.names() == ["journal.lock"])
    #expect(try SQLiteJournal(folder: scratch.home).conversations(limit: 9).isEmpty)
  }

  @Test("Before anything is said, unlocking in mid-talk has nothing to take in")
  func unlockedAtOnce() throws {
    try scratch.sealedJournal().close()
    let (journal, here) = try LockedJournal(folder: scratch.home)
      .unlock(with: scratch.key(), goingOnWith: 0)
    #expect(here == 0)
    #expect(try journal.conversations(limit: 9).isEmpty)
  }

  @Test("Cut off at any byte, a letter tells all that was whole before, and is no damage")
  func cutOff() throws {
    try scratch.sealedJournal().close()
    try spoken().close()
    let letter = try #require(try letters().first)
    let whole = try Data(contentsOf: letter)
    let key = try scratch.key()
    var before = 0
    for size in stride(from: 0, through: whole.count, by: 7) {
      let reader = try LetterReader([UInt8](whole.prefix(size)), key: key)
      #expect(!reader.isDamaged)
      #expect(reader.parts.count >= before && reader.parts.count <= 4)
      before = reader.parts.count
    }
    #expect(try LetterReader([UInt8](whole), key: key).parts.count == 4)
  }

  @Test("A changed byte is noticed: what was before it is told, and the letter is kept")
  func changed() throws {
    try scratch.sealedJournal().close()
    try spoken().close()
    let letter = try #require(try letters().first)
    let whole = try Data(contentsOf: letter)
    let key = try scratch.key()
    let good = try LetterReader([UInt8](whole), key: key).parts
    for place in stride(from: 0, to: whole.count, by: 11) {
      var bytes = [UInt8](whole)
      bytes[place] ^= 0x10
      let reader = try LetterReader(bytes, key: key)
      // A size that was made larger looks like a letter that was cut off.
      #expect(reader.parts.count < good.count)
      #expect(reader.parts == Array(good.prefix(reader.parts.count)))
    }
    var bytes = whole
    bytes[whole.count - 100] ^= 1
    try bytes.write(to: letter)
    let journal = try SQLiteJournal(folder: scratch.home, key: key)
    #expect(try journal.entries(of: 1).count == 3)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: scratch.path("letters"))
        == [letter.lastPathComponent + ".damaged"])
    journal.close()
    #expect(try SQLiteJournal(folder: scratch.home, key: key).conversations(limit: 9).count == 1)
  }

  @Test("Parts that were swapped, left out or doubled are noticed")
  func reordered() throws {
    let key = try JournalKey()
    var beginning: [UInt8] = []
    var writer = try LetterWriter(to: key.letterAddress(), beginning: &beginning)
    let parts = (0..<3).map { writer.part([UInt8($0), 7]) }
    for order in [[1, 0, 2], [0, 2], [0, 0, 1], [1], [0, 1, 1]] {
      let letter = order.reduce(into: beginning) { $0 += parts[$1] }
      let reader = try LetterReader(letter, key: key)
      #expect(reader.isDamaged)
      let sound = zip(order, 0...).prefix { $0 == $1 }.count
      #expect(reader.parts == (0..<sound).map { [UInt8($0), 7] })
    }
    #expect(try LetterReader(parts.reduce(beginning, +), key: key).parts.count == 3)
    #expect(try LetterReader(parts.reduce(beginning, +), key: JournalKey()).isDamaged)
  }

  @Test("Taken in and then cut off before its file went, it isn't told twice")
  func once() throws {
    try scratch.sealedJournal().close()
    try spoken().close()
    let letter = try #require(try letters().first)
    let bytes = try Data(contentsOf: letter)
    let journal = try SQLiteJournal(folder: scratch.home, key: scratch.key())
    try journal.queue.write { db in
      try db.execute(
        sql: "INSERT INTO letter (name) VALUES (?)", arguments: [letter.lastPathComponent])
    }
    journal.close()
    try bytes.write(to: letter)
    let again = try SQLiteJournal(folder: scratch.home, key: scratch.key())
    #expect(try again.conversations(limit: 9).count == 1)
    #expect(try letters().isEmpty)
  }

  @Test("Numbers that aren't, NULs and long words come through a letter as through a file")
  func oddValues() throws {
    try scratch.sealedJournal().close()
    let entries = [
      JournalEntry(.words, String(repeating: "long ", count: 40_000)),
      JournalEntry(.measure, "a\0b", name: "x\0", number: .infinity),
      JournalEntry(.measure, name: "y", number: .nan),
    ]
    let locked = try LockedJournal(folder: scratch.home)
    let number = try locked.begin(at: noon, seed: .max)
    try locked.record(entries, snapshot: nil, in: number, at: noon)
    try locked.setPersonVariables(["$my_n": .number(-.infinity), "$my_t": .bool(true)])
    locked.close()
    let journal = try SQLiteJournal(folder: scratch.home, key: scratch.key())
    #expect(try journal.entries(of: 1).map(\.entry) == entries.map(\.kept))
    #expect(
      try journal.personVariables() == ["$my_n": .number(-.infinity), "$my_t": .bool(true)])
  }

  /// A locked journal in which was spoken.
  private func spoken() throws -> LockedJournal {
    let locked = try LockedJournal(folder: scratch.home)
    try converse(in: locked)
    return locked
  }

  private func letters() throws -> [URL] {
    try JournalFolder(scratch.home).waitingLetters().map {
      scratch.home.appending(path: "letters/\($0)")
    }
  }
}
