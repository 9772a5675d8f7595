import Foundation
import GRDB
import Testing

@testable import Journal

/// Nothing on the way to the first prompt takes longer in a long journal.
@Suite(.serialized) struct CostTests {
  @Test("Opening and going on take as long with 100,000 entries as with none")
  func opening() throws {
    let empty = try Scratch()
    try empty.makeJournal()
    let long = try Scratch()
    try long.makeJournal()
    try fill(long, entries: 100_000)

    // Turn by turn, so that what else the machine does falls on both.
    var short = Duration.seconds(9)
    var grown = Duration.seconds(9)
    for _ in 1...15 {
      short = min(short, try timeToGoOn(empty))
      grown = min(grown, try timeToGoOn(long))
    }
    print("open and unfinished(): \(short) empty, \(grown) with 100,000 entries")
    #expect(grown < short * 3 + .milliseconds(5))
  }

  @Test("Recording and the latest measure look up, and don't read through")
  func plans() throws {
    let scratch = try Scratch()
    try scratch.makeJournal()
    try fill(scratch, entries: 2000)
    let journal = try SQLiteJournal(folder: scratch.home)
    var seen: [String] = []
    let id = try converse(in: journal)
    journal.queue.inDatabase { db in
      db.trace(options: .statement) { seen.append($0.expandedDescription) }
    }
    try journal.record(
      [JournalEntry(.words, "x")], snapshot: Data([1]), in: id, at: noon)
    _ = try journal.takeBack(in: id, at: noon)
    _ = try journal.unfinished()
    _ = try journal.measures("craving")
    _ = try journal.shelf("reason")
    for _ in 1...3 {
      let entries = [3.0, nil, 2.0].map {
        JournalEntry(
          $0 == nil ? .practice : .measure, name: $0 == nil ? "walk" : "craving", number: $0)
      }
      try journal.record(entries, snapshot: nil, in: id, at: noon)
    }
    #expect(try journal.changes(in: "craving", across: "walk", limit: 9).count == 3)
    _ = try journal.entries(of: id)
    _ = try journal.begin(at: noon, seed: 1)
    let explainable = seen.filter { sql in
      ["SELECT", "UPDATE", "DELETE", "INSERT"].contains { sql.hasPrefix($0) }
    }
    #expect(explainable.count > 8)
    try journal.queue.inDatabase { db in
      db.trace(options: .statement, nil)
      for sql in explainable {
        let plan = try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { "\($0)" }
        #expect(!plan.contains { $0.contains("SCAN entry") }, "\(sql)\n\(plan)")
      }
    }
  }

  private func timeToGoOn(_ scratch: Scratch) throws -> Duration {
    try ContinuousClock().measure {
      let journal = try SQLiteJournal(folder: scratch.home)
      _ = try journal.unfinished()
    }
  }

  /// Conversations of fifty entries before the one that is there already.
  private func fill(_ scratch: Scratch, entries: Int) throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    let last = try journal.begin(at: noon, seed: 1)
    try journal.queue.write { db in
      try db.execute(
        sql: """
          WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?1 / 50)
          INSERT INTO conversation (started, ended, seed) SELECT i, i, i FROM n;
          """, arguments: [entries])
      try db.execute(
        sql: """
          WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ?1 - 1)
          INSERT INTO entry (conversation, turn, at, kind, text, name, number)
          SELECT ?2 + i / 50, i % 50, i, CASE i % 5 WHEN 0 THEN 'measure' ELSE 'line' END,
            'a line that is about as long as one line is', iif(i % 5, NULL, 'craving'), i % 11
          FROM n;
          """, arguments: [entries, last])
    }
    let id = try journal.begin(at: noon, seed: 1)
    try journal.record(
      [JournalEntry(.line, "Here")], snapshot: Data("here".utf8), in: id, at: noon)
    journal.close()
  }
}
