import Foundation
import Testing

@testable import Journal

/// What every store does, whatever it keeps things in.
@Suite struct StoreTests {
  enum Kind: CaseIterable, CustomTestStringConvertible {
    case memory, file, sealed
    var testDescription: String {
      switch self {
      case .memory: "in memory"
      case .file: "in a file"
      case .sealed: "in a sealed file"
      }
    }
  }

  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  func store(_ kind: Kind) throws -> any JournalStore {
    switch kind {
    case .memory: MemoryJournal()
    case .file: try SQLiteJournal(folder: scratch.home)
    case .sealed: try scratch.sealedJournal()
    }
  }

  @Test("Says whether what it is told lasts", arguments: Kind.allCases)
  func durability(kind: Kind) throws {
    #expect(try store(kind).isDurable == (kind != .memory))
  }

  @Test("Nothing is in a new journal", arguments: Kind.allCases)
  func new(kind: Kind) throws {
    let journal = try store(kind)
    #expect(try journal.unfinished() == nil)
    #expect(try journal.conversations(limit: 10).isEmpty)
    #expect(try journal.search("a", limit: 10).isEmpty)
    #expect(try journal.shelf("reason").isEmpty)
    #expect(try journal.measures("craving").isEmpty)
    #expect(try journal.personVariables().isEmpty)
  }

  @Test("Gives back what was said, in order, with time and place", arguments: Kind.allCases)
  func givesBack(kind: Kind) throws {
    let journal = try store(kind)
    #expect(try converse(in: journal) == 1)
    let records = try journal.entries(of: 1)
    #expect(records.map(\.entry.kind) == [.line, .rating, .measure, .line, .words, .keep])
    #expect(records.map(\.id) == records.map(\.id).sorted())
    #expect(records.map(\.at) == [1, 2, 2, 3, 3, 3].map(minutes))
    #expect(records.allSatisfy { $0.conversation == 1 })
    #expect(
      records[0].entry
        == JournalEntry(.line, "Glad you came.", node: "Start", line: "line:1"))
    #expect(records[1].entry == JournalEntry(.rating, "7/10", number: 7))
    #expect(try journal.shelf("reason") == ["my son"])
    #expect(try journal.shelf("trigger").isEmpty)
    #expect(try journal.measures("craving") == [Measurement(at: minutes(2), value: 7)])
  }

  @Test("Every kind of entry comes back as it went in", arguments: Kind.allCases)
  func everyKind(kind: Kind) throws {
    let journal = try store(kind)
    let id = try journal.begin(at: noon, seed: 1)
    let entries = JournalEntry.Kind.allCases.map {
      JournalEntry($0, "é 👩‍👧\n\u{1B}[2J '\"%", name: "n", number: 0.1, node: "N", line: "line:x")
    }
    try journal.record(entries, snapshot: nil, in: id, at: noon)
    #expect(try journal.entries(of: id).map(\.entry) == entries)
  }

  @Test("What SQLite can't hold is kept as near as can be", arguments: Kind.allCases)
  func oddValues(kind: Kind) throws {
    let journal = try store(kind)
    let id = try journal.begin(at: .distantPast, seed: 0)
    try journal.record(
      [
        JournalEntry(.words, "a\0b"), JournalEntry(.measure, name: "m", number: .nan),
        JournalEntry(.measure, name: "m", number: .infinity), JournalEntry(.words, ""),
      ], snapshot: Data(), in: id, at: Date(timeIntervalSince1970: .infinity))
    let records = try journal.entries(of: id)
    #expect(records.map(\.entry.text) == ["a\u{FFFD}b", "", "", ""])
    #expect(try journal.measures("m").map(\.value) == [.infinity])
    #expect(try journal.unfinished()?.snapshot == Data())
    #expect(try journal.unfinished()?.startedAt == .distantPast)
  }

  @Test("Goes on with the latest conversation that was broken off", arguments: Kind.allCases)
  func unfinished(kind: Kind) throws {
    let journal = try store(kind)
    let id = try converse(in: journal)
    #expect(
      try journal.unfinished()
        == UnfinishedConversation(
          id: id, seed: .max, startedAt: noon, lastAt: minutes(3), snapshot: Data("said".utf8),
          lastLine: "What’s going on around it?"))

    // What was only shown doesn't move the place to go on from.
    try journal.record(
      [JournalEntry(.line, "That’s a lot for one day.")], snapshot: nil, in: id, at: minutes(4))
    #expect(try journal.unfinished()?.snapshot == Data("said".utf8))
    #expect(try journal.unfinished()?.lastLine == "That’s a lot for one day.")
    #expect(try journal.unfinished()?.lastAt == minutes(4))

    try journal.end(id, at: minutes(5))
    #expect(try journal.unfinished() == nil)
    #expect(try journal.conversations(limit: 1).first?.endedAt == minutes(5))
    try journal.end(id, at: minutes(9))
    #expect(try journal.conversations(limit: 1).first?.endedAt == minutes(5))
  }

  @Test("A newer conversation takes the place of a broken off one", arguments: Kind.allCases)
  func onlyTheLatest(kind: Kind) throws {
    let journal = try store(kind)
    let first = try converse(in: journal)
    let second = try journal.begin(at: minutes(60), seed: 2)
    #expect(second == first + 1)
    #expect(try journal.unfinished() == nil, "nothing was said in it yet")
    #expect(try journal.takeBack(in: first, at: minutes(61)) == nil)
    #expect(try journal.entries(of: first).count == 6)
    try journal.record([], snapshot: Data("new".utf8), in: second, at: minutes(62))
    #expect(try journal.unfinished()?.id == second)
    try journal.end(second, at: minutes(63))
    #expect(try journal.unfinished() == nil)
    #expect(try journal.conversations(limit: 10).map(\.endedAt) == [minutes(63), nil])
  }

  @Test("Takes back answers one by one, and what came of them", arguments: Kind.allCases)
  func takeBack(kind: Kind) throws {
    let journal = try store(kind)
    let id = try converse(in: journal)
    try journal.record(
      [JournalEntry(.line, "Shown after it.")], snapshot: nil, in: id, at: minutes(4))

    #expect(try journal.takeBack(in: id, at: minutes(5)) == Data("rated".utf8))
    #expect(try journal.entries(of: id).map(\.entry.kind) == [.line, .rating, .measure])
    #expect(try journal.shelf("reason").isEmpty)
    #expect(try journal.measures("craving").count == 1)
    #expect(try journal.search("birthday", limit: 9).isEmpty)
    #expect(try journal.unfinished()?.snapshot == Data("rated".utf8))
    #expect(try journal.unfinished()?.lastLine == "Glad you came.")
    #expect(try journal.unfinished()?.lastAt == minutes(5))

    #expect(try journal.takeBack(in: id, at: minutes(6)) == Data("opened".utf8))
    #expect(try journal.entries(of: id).map(\.entry.kind) == [.line])
    #expect(try journal.measures("craving").isEmpty)
    #expect(try journal.conversations(limit: 1).first?.answers == 0)

    #expect(try journal.takeBack(in: id, at: minutes(7)) == nil)
    #expect(try journal.entries(of: id).count == 1)

    // And the conversation goes on from there.
    try journal.record(
      [JournalEntry(.choice, "Just breathe", number: 2)], snapshot: Data("chose".utf8), in: id,
      at: minutes(8))
    #expect(try journal.unfinished()?.snapshot == Data("chose".utf8))
    #expect(try journal.takeBack(in: id, at: minutes(9)) == Data("opened".utf8))
  }

  @Test("An answer that no state comes before stays", arguments: Kind.allCases)
  func nothingBefore(kind: Kind) throws {
    let journal = try store(kind)
    let id = try journal.begin(at: noon, seed: 1)
    try journal.record(
      [JournalEntry(.words, "hello")], snapshot: Data("a".utf8), in: id, at: noon)
    #expect(try journal.takeBack(in: id, at: noon) == nil)
    #expect(try journal.entries(of: id).count == 1)
  }

  @Test("The log is always what led to the state given back", arguments: Kind.allCases)
  func logFollowsState(kind: Kind) throws {
    let journal = try store(kind)
    let id = try journal.begin(at: noon, seed: 1)
    try journal.record([], snapshot: Data("0".utf8), in: id, at: noon)
    try journal.record([JournalEntry(.words, "one")], snapshot: nil, in: id, at: noon)
    try journal.record([JournalEntry(.line, "two")], snapshot: nil, in: id, at: noon)
    try journal.record(
      [JournalEntry(.words, "three")], snapshot: Data("3".utf8), in: id, at: noon)
    #expect(try journal.takeBack(in: id, at: noon) == Data("0".utf8))
    #expect(try journal.entries(of: id).isEmpty)
  }

  @Test(
    "An ended conversation can get a last word, but no place to go on", arguments: Kind.allCases)
  func afterTheEnd(kind: Kind) throws {
    let journal = try store(kind)
    let id = try converse(in: journal)
    try journal.end(id, at: minutes(4))
    #expect(try journal.takeBack(in: id, at: minutes(5)) == nil)
    try journal.record(
      [JournalEntry(.note, "closed")], snapshot: Data("x".utf8), in: id, at: minutes(6))
    #expect(try journal.entries(of: id).count == 7)
    #expect(try journal.unfinished() == nil)
  }

  @Test("A conversation that isn't there is an error", arguments: Kind.allCases, [-1, 0, 2, .max])
  func noSuch(kind: Kind, id: Int64) throws {
    let journal = try store(kind)
    try converse(in: journal)
    let wanted = JournalError.noSuchConversation(id)
    #expect(failure { try journal.record([], snapshot: nil, in: id, at: noon) } == wanted)
    #expect(failure { _ = try journal.takeBack(in: id, at: noon) } == wanted)
    #expect(failure { try journal.end(id, at: noon) } == wanted)
    #expect(failure { _ = try journal.entries(of: id) } == wanted)
  }

  @Test("Lists conversations, newest first, by their first words", arguments: Kind.allCases)
  func lists(kind: Kind) throws {
    let journal = try store(kind)
    try converse(in: journal)
    let second = try journal.begin(at: minutes(60), seed: 2)
    try journal.record(
      [
        JournalEntry(.choice, "Just breathe", number: 1), JournalEntry(.words, " \n\t"),
        JournalEntry(.words, "can't sleep"), JournalEntry(.words, "again"),
      ], snapshot: nil, in: second, at: minutes(61))
    let all = try journal.conversations(limit: 10)
    #expect(
      all == [
        ConversationSummary(
          id: 2, startedAt: minutes(60), endedAt: nil, answers: 4, firstWords: "can't sleep"),
        ConversationSummary(
          id: 1, startedAt: noon, endedAt: nil, answers: 2,
          firstWords: "my Son’s birthday at the café, 100% him"),
      ])
    #expect(try journal.conversations(limit: 1) == Array(all.prefix(1)))
    #expect(try journal.conversations(limit: 0).isEmpty)
    #expect(try journal.conversations(limit: -1).isEmpty)
  }

  @Test(
    "Finds entries that hold every word, as it is typed", arguments: Kind.allCases,
    [
      ("birthday", 1), ("BIRTHDAY cafe", 1), ("café", 1), ("Son's", 1), ("son", 2), ("100%", 1),
      ("birthday nowhere", 0), ("%", 1), ("_", 0), ("birth*", 0), ("son OR nowhere", 0),
      ("\"birthday\"", 0), ("'; DROP TABLE entry; --", 0), ("", 0), ("  \t", 0), ("\u{301}", 0),
      ("\0", 0),
    ])
  func search(kind: Kind, words: (typed: String, found: Int)) throws {
    let journal = try store(kind)
    try converse(in: journal)
    #expect(try journal.search(words.typed, limit: 10).count == words.found)
  }

  @Test("Finds the newest first, and no more than wanted", arguments: Kind.allCases)
  func searchOrder(kind: Kind) throws {
    let journal = try store(kind)
    let id = try journal.begin(at: noon, seed: 1)
    for number in 1...5 {
      try journal.record(
        [JournalEntry(.words, "day \(number)")], snapshot: nil, in: id, at: minutes(Double(number)))
    }
    #expect(try journal.search("day", limit: 2).map(\.entry.text) == ["day 5", "day 4"])
    #expect(try journal.search("day", limit: 0).isEmpty)
    #expect(try journal.search("day", limit: -1).isEmpty)
    #expect(try journal.search("day", limit: 2).map(\.at) == [minutes(5), minutes(4)])
  }

  @Test("The person's variables are as last set", arguments: Kind.allCases)
  func variables(kind: Kind) throws {
    let journal = try store(kind)
    try journal.setPersonVariables([
      "$my_name": .string("Mo"), "$my_count": .number(0.1), "$my_flag": .bool(true),
      "$my_odd": .number(.infinity), "$my_one": .bool(true),
    ])
    try journal.setPersonVariables([
      "$my_count": .number(16_777_216), "$my_flag": .bool(false), "$my_one": .number(1),
      "$my_name": .string("a\0"),
    ])
    #expect(
      try journal.personVariables() == [
        "$my_name": .string("a\u{FFFD}"), "$my_count": .number(16_777_216),
        "$my_flag": .bool(false), "$my_odd": .number(.infinity), "$my_one": .number(1),
      ])
    try journal.setPersonVariables(["$my_count": .number(.nan)])
    guard case .number(let number)? = try journal.personVariables()["$my_count"] else {
      Issue.record("it isn't a number any more")
      return
    }
    #expect(number.isNaN)
  }
}
