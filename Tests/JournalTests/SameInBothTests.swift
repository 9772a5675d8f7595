import Foundation
import Testing

@testable import Journal

/// The two stores told the same at random, each an example of what the other means.
@Suite struct SameInBothTests {
  @Test("A file tells what memory tells, also after a crash", arguments: 1...18)
  func same(seed: Int) throws {
    var random = Numbers(state: UInt64(seed))
    let scratch = try Scratch()
    let memory = MemoryJournal()
    // Every third is sealed.
    if seed % 3 == 0 { try scratch.sealedJournal().close() }
    let key = seed % 3 == 0 ? try scratch.key() : nil
    var file = try SQLiteJournal(folder: scratch.home, key: key)

    for step in 0..<120 {
      let time = minutes(Double(step))
      let conversation = Int64.random(in: 0...3, using: &random)
      switch Int.random(in: 0..<20, using: &random) {
      case 0:
        let keeps = Bool.random(using: &random)
        try both(memory, file) { try $0.begin(at: time, seed: 1, keepingPlaces: keeps) }
      case 1:
        try both(memory, file) { store -> Bool in
          try store.end(conversation, at: time)
          return true
        }
      case 2...5:
        try both(memory, file) { try $0.takeBack(in: conversation, at: time) }
      case 6:
        let values = ["$my_\(Int.random(in: 0...2, using: &random))": JournalValue.number(1)]
        memory.setPersonVariables(values)
        try file.setPersonVariables(values)
      case 7:
        file.close()
        file = try SQLiteJournal(folder: scratch.home, key: key)
      case 8:
        let cutOff = try scratch.asCutOff()
        try compare(memory, try SQLiteJournal(folder: cutOff.home, key: key))
      default:
        let entries = (0..<Int.random(in: 0...4, using: &random)).map { _ in entry(&random) }
        let snapshot = Bool.random(using: &random) ? Data("\(step)".utf8) : nil
        try both(memory, file) { store -> Bool in
          try store.record(entries, snapshot: snapshot, in: conversation, at: time)
          return true
        }
      }
      try compare(memory, file)
    }
  }

  private func entry(_ random: inout Numbers) -> JournalEntry {
    let kinds = JournalEntry.Kind.allCases
    let words = ["Café", "son", "the SON", "", "night 7"]
    return JournalEntry(
      kinds[Int.random(in: kinds.indices, using: &random)],
      words[Int.random(in: words.indices, using: &random)],
      name: [nil, "craving", "walk"].randomElement(using: &random) ?? nil,
      number: Bool.random(using: &random) ? Double(Int.random(in: 0...10, using: &random)) : nil)
  }

  /// Both do the same, or refuse it for the same reason.
  private func both<T: Equatable>(
    _ memory: MemoryJournal, _ file: SQLiteJournal, _ body: (any JournalStore) throws -> T
  ) throws {
    var results: [T] = []
    let refusals = [memory, file].map { (store: any JournalStore) in
      failure { results.append(try body(store)) }
    }
    #expect(refusals[0] == refusals[1])
    #expect(results.isEmpty || (results.count == 2 && results[0] == results[1]))
  }

  private func compare(_ memory: MemoryJournal, _ file: SQLiteJournal) throws {
    #expect(memory.unfinished() == (try file.unfinished()))
    let conversations = memory.conversations(limit: 100)
    #expect(conversations == (try file.conversations(limit: 100)))
    for conversation in conversations {
      #expect(try memory.entries(of: conversation.id) == file.entries(of: conversation.id))
    }
    #expect(memory.search("son", limit: 9) == (try file.search("son", limit: 9)))
    #expect(memory.shelf("craving") == (try file.shelf("craving")))
    #expect(memory.measures("craving") == (try file.measures("craving")))
    #expect(memory.latestMeasure("craving") == (try file.latestMeasure("craving")))
    #expect(try file.latestMeasure("craving") == (try file.measures("craving").last))
    for name in ["walk", "craving"] {
      #expect(
        memory.changes(in: "craving", across: name, limit: 3)
          == (try file.changes(in: "craving", across: name, limit: 3)))
    }
    #expect(memory.personVariables() == (try file.personVariables()))
  }
}

/// Numbers that are the same on every run (SplitMix64).
struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
