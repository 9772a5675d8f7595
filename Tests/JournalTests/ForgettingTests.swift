import Foundation
import GRDB
import Testing

@testable import Journal

/// What is forgotten is in no file any more.
@Suite struct ForgettingTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  /// Never part of anything else in a journal.
  private let canary = "blue heron 4711"

  /// Whether a text is anywhere in any of the journal's files.
  private func isOnDisk(_ text: String) throws -> Bool {
    try scratch.names().contains { name in
      try Data(contentsOf: URL(filePath: scratch.path(name))).range(of: Data(text.utf8)) != nil
    }
  }

  /// Conversations in which the canary is said, kept, shown, remembered and gone on with; some so long
  /// that they take pages of their own.
  private func talk(with words: String, in journal: SQLiteJournal) throws -> Int64 {
    let id = try journal.begin(at: noon, seed: 1)
    let long = String(repeating: "and \(words) and ", count: 900)
    for text in ["only \(words)", long] {
      try journal.record(
        [
          JournalEntry(.line, "What about \(words)?", node: "Craving", line: "line:1"),
          JournalEntry(.words, text), JournalEntry(.keep, words, name: "reason"),
          JournalEntry(.measure, name: "craving", number: 7),
        ], snapshot: Data("state with \(words)".utf8), in: id, at: minutes(1))
    }
    _ = try journal.takeBack(in: id, at: minutes(2))
    try journal.setPersonVariables(["$my_words": .string("my \(words)"), "$my_count": .number(2)])
    return id
  }

  @Test("A conversation is gone from the file, what is beside it and its free pages")
  func conversation() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    try converse(in: journal)
    let id = try journal.begin(at: noon, seed: 1)
    for _ in 1...50 {
      try journal.record(
        [JournalEntry(.words, canary + String(repeating: "x", count: 3000))],
        snapshot: Data(canary.utf8), in: id, at: minutes(4))
    }
    #expect(try isOnDisk(canary))
    #expect(try journal.contents(of: .conversation(id)).answers == 50)
    #expect(try journal.contents(of: .conversation(id)).breaksOff)
    #expect(try journal.forget(.conversation(id)))
    #expect(try !isOnDisk(canary))
    #expect(try journal.conversations(limit: 9).map(\.id) == [1])
    #expect(try journal.entries(of: 1).count == 6)
    #expect(failure { _ = try journal.forget(.conversation(id)) } == .noSuchConversation(id))
    journal.close()
    #expect(try !isOnDisk(canary))
  }

  @Test(
    "What went from a conversation into others goes where it is Leeward's, and is told where it isn't"
  )
  func leftElsewhere() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    let id = try talk(with: canary, in: journal)
    try journal.setPersonVariables(["$my_other": .string("a walk")])
    let later = try journal.begin(at: minutes(9), seed: 1)
    try journal.record(
      [JournalEntry(.line, "How are you?")], snapshot: Data("recalled \(canary)".utf8), in: later,
      at: minutes(9))
    #expect(try journal.contents(of: .conversation(id)).mentions == 0)
    #expect(try journal.contents(of: .conversation(id)).breaksOff)
    #expect(try journal.forget(.conversation(id)))
    #expect(try !isOnDisk(canary))
    #expect(
      try journal.personVariables() == ["$my_count": .number(2), "$my_other": .string("a walk")])

    let again = try talk(with: canary, in: journal)
    try journal.record(
      [JournalEntry(.line, "You kept \(canary)."), JournalEntry(.choice, "Yes", name: canary)],
      snapshot: nil, in: later, at: minutes(10))
    #expect(try journal.contents(of: .conversation(again)).mentions == 2)
    #expect(try journal.forget(.shelf("reason")))
    #expect(try !isOnDisk(canary))
  }

  @Test("A talk that has nothing of the forgotten one can still be gone on with")
  func othersGoOn() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    let id = try journal.begin(at: noon, seed: 1)
    try journal.record([JournalEntry(.words, canary)], snapshot: nil, in: id, at: minutes(1))
    let later = try journal.begin(at: minutes(9), seed: 1)
    try journal.record(
      [JournalEntry(.line, "How are you?")], snapshot: Data("place".utf8), in: later,
      at: minutes(9))
    #expect(try !journal.contents(of: .conversation(id)).breaksOff)
    #expect(try journal.forget(.conversation(id)))
    #expect(try journal.unfinished()?.id == later)
  }

  @Test("A shelf is gone, with its words wherever they stand; the rest of those lines stays")
  func shelf() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    let id = try talk(with: canary, in: journal)
    try journal.record(
      [JournalEntry(.keep, "a walk", name: "coping")], snapshot: nil, in: id, at: minutes(5))
    let contents = try journal.contents(of: .shelf("reason"))
    #expect(contents.kept == 1)
    #expect(contents.mentions == 4)
    #expect(try journal.forget(.shelf("reason")))
    #expect(try !isOnDisk(canary))
    #expect(try journal.shelf("reason") == [])
    #expect(try journal.shelf("coping") == ["a walk"])
    #expect(try journal.measures("craving").count == 1)
    #expect(try journal.entries(of: id).map(\.entry.text).contains("What about [forgotten]?"))
    #expect(try journal.personVariables() == ["$my_count": .number(2)])
    #expect(try journal.unfinished() == nil)
  }

  @Test("Everything is gone, also how much it was; a new conversation can begin")
  func everything() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    for _ in 1...3 { _ = try talk(with: canary, in: journal) }
    #expect(try journal.contents(of: .everything).conversations == 3)
    #expect(try journal.forget(.everything))
    #expect(try !isOnDisk(canary))
    #expect(try journal.contents(of: .everything) == PartContents())
    #expect(try journal.personVariables().isEmpty)
    #expect(try journal.begin(at: noon, seed: 1) == 1)
  }

  @Test("What an older Leeward left in the file's empty space goes, too")
  func leftBefore() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    try journal.queue.inDatabase { db in try db.execute(sql: "PRAGMA secure_delete = OFF") }
    let id = try talk(with: canary, in: journal)
    try journal.queue.inDatabase { db in
      try db.execute(sql: "DELETE FROM conversation WHERE id = ?", arguments: [id])
    }
    #expect(try isOnDisk(canary))
    try journal.setPersonVariables(["$my_words": .string("")])
    #expect(try journal.clean())
    #expect(try !isOnDisk(canary))
  }

  @Test("While another reads it, it is forgotten but not said to be gone; later it can be cleaned")
  func whileRead() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    let id = try talk(with: canary, in: journal)
    let reader = try DatabaseQueue(path: scratch.file.path)
    try reader.inDatabase { db in
      try db.execute(sql: "BEGIN; SELECT count(*) FROM entry")
      #expect(try !journal.forget(.conversation(id)))
      try db.execute(sql: "COMMIT")
    }
    try reader.close()
    #expect(try journal.conversations(limit: 9).isEmpty)
    #expect(try journal.clean())
    try journal.setPersonVariables(["$my_words": .string("")])
    #expect(try journal.clean())
    #expect(try !isOnDisk(canary))
  }

  @Test("What was opened only to be read forgets nothing")
  func onlyRead() throws {
    try scratch.makeJournal()
    let journal = try SQLiteJournal(readingFolder: scratch.home)
    guard case .notWritable = failure({ _ = try journal.forget(.everything) }),
      case .notWritable = failure({ _ = try journal.clean() })
    else {
      Issue.record("it was forgotten")
      return
    }
    #expect(try journal.entries(of: 1).count == 6)
  }
}
