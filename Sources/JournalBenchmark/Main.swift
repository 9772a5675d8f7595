import Foundation
import Journal

/// How long a journal takes: JournalBenchmark --turns FOLDER, or --opening FOLDER [TURNS…].
@main struct JournalBenchmark {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    guard words.count >= 2 else {
      print("JournalBenchmark --turns FOLDER | --opening FOLDER [TURNS…]")
      exit(2)
    }
    let folder = URL(filePath: words[1])
    switch words[0] {
    case "--turns":
      for kind in Kind.allCases { try measureTurns(kind, in: folder) }
    default:
      let counts = words.count > 2 ? words[2...].compactMap { Int($0) } : [10, 10_000, 1_000_000]
      for kind in [Kind.plain, .sealed] {
        for count in counts { try measureOpening(kind, turns: count, in: folder) }
      }
    }
  }

  enum Kind: String, CaseIterable { case plain, sealed, locked }

  /// As little work as there can be; a passphrase's own half second is no part of what is measured.
  private static let quick = KeyCost(passes: 1, memory: 8192)

  private static func secret(_ text: String) throws -> Secret {
    try Array(text.utf8).withUnsafeBytes { try Secret($0) }
  }

  private static func make(_ kind: Kind, in home: URL) throws -> any JournalStore {
    guard kind != .plain else { return try SQLiteJournal(folder: home) }
    let passphrase = try secret("benchmark")
    try SQLiteJournal.seal(home, with: passphrase, cost: quick)
    if kind == .locked { return try LockedJournal(folder: home) }
    return try SQLiteJournal(folder: home, key: SQLiteJournal.key(to: home, with: passphrase))
  }

  /// What one answer and what follows from it records, as a talk does: twice, with the state.
  private static func turn(
    _ number: Int, in journal: any JournalStore, _ conversation: Int64
  ) throws {
    let now = Date(timeIntervalSince1970: 1.8e9 + Double(number))
    let state = Data(repeating: UInt8(truncatingIfNeeded: number), count: 2300)
    try journal.record(
      [
        JournalEntry(.words, "It is about as long as an answer is, number \(number)", node: "Start")
      ],
      snapshot: state, in: conversation, at: now)
    try journal.record(
      [JournalEntry(.line, "And a line that the guide says to it.", node: "Start", line: "line:1")],
      snapshot: state, in: conversation, at: now)
  }

  private static func measureTurns(_ kind: Kind, in folder: URL) throws {
    let home = folder.appending(path: "turns-\(kind.rawValue)-\(getpid())")
    defer { try? FileManager.default.removeItem(at: home) }
    let journal = try make(kind, in: home)
    let conversation = try journal.begin(at: Date(), seed: 1, keepingPlaces: false)
    var times: [Duration] = []
    for number in 0..<500 {
      times.append(
        try ContinuousClock().measure { try turn(number, in: journal, conversation) })
    }
    tell("a turn, \(kind.rawValue)", times)
  }

  private static func measureOpening(_ kind: Kind, turns: Int, in folder: URL) throws {
    let home = folder.appending(path: "opening-\(kind.rawValue)-\(turns)-\(getpid())")
    defer { try? FileManager.default.removeItem(at: home) }
    var made: (any JournalStore)? = try make(kind, in: home)
    if let journal = made as? SQLiteJournal {
      for first in stride(from: 0, to: turns, by: 25) {
        let conversation = try journal.begin(
          at: Date(timeIntervalSince1970: 1.8e9), seed: 1, keepingPlaces: false)
        for number in first..<min(turns, first + 25) {
          try turn(number, in: journal, conversation)
        }
        if first + 25 < turns { try journal.end(conversation, at: Date()) }
      }
      journal.close()
    }
    made = nil
    let key =
      kind == .plain ? nil : try SQLiteJournal.key(to: home, with: secret("benchmark"))
    var openings: [Duration] = []
    for _ in 0..<20 {
      openings.append(
        try ContinuousClock().measure {
          let journal = try SQLiteJournal(folder: home, key: key)
          _ = try journal.unfinished()
          journal.close()
        })
    }
    tell("opening, \(kind.rawValue), \(turns) turns", openings)
    let journal = try SQLiteJournal(readingFolder: home, key: key)
    var searches: [Duration] = []
    for _ in 0..<(turns > 500_000 ? 3 : 10) {
      searches.append(
        try ContinuousClock().measure { _ = try journal.search("nowhere to be found", limit: 200) })
    }
    tell("a search that finds nothing, \(kind.rawValue), \(turns) turns", searches)
    let check = try ContinuousClock().measure {
      guard try SQLiteJournal.check(home, key: key).isWhole else { return print("damaged!") }
    }
    tell("verify, \(kind.rawValue), \(turns) turns", [check])
  }

  private static func tell(_ what: String, _ times: [Duration]) {
    let milliseconds = times.map { $0 / .milliseconds(1) }.sorted()
    func two(_ value: Double) -> String { String((value * 100).rounded() / 100) }
    let worst = milliseconds[Int(Double(milliseconds.count - 1) * 0.99)]
    print(
      "\(what): median \(two(milliseconds[milliseconds.count / 2])) ms, 99 of 100 under \(two(worst)) ms"
    )
  }
}
