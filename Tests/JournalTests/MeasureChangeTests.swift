import Foundation
import Testing

@testable import Journal

/// What a measure was before and after something was practised.
@Suite struct MeasureChangeTests {
  private let scratch: Scratch
  private let stores: [any JournalStore]

  init() throws {
    scratch = try Scratch()
    stores = [MemoryJournal(), try SQLiteJournal(folder: scratch.home)]
  }

  /// Records these, a minute between each, and gives what each store tells of the walk.
  private func changes(
    _ conversations: [[JournalEntry]], apart: Double = 1, limit: Int = 10
  ) throws -> [MeasureChange] {
    var told: [[MeasureChange]] = []
    for store in stores {
      for (number, entries) in conversations.enumerated() {
        let id = try store.begin(at: minutes(Double(number) * 1000), seed: 1)
        for (step, entry) in entries.enumerated() {
          let time = minutes(Double(number) * 1000 + Double(step) * apart)
          try store.record([entry], snapshot: nil, in: id, at: time)
        }
      }
      told.append(try store.changes(in: "craving", across: "walk", limit: limit))
    }
    #expect(told[0] == told[1])
    return told[1]
  }

  private func craving(_ value: Double) -> JournalEntry {
    JournalEntry(.measure, name: "craving", number: value)
  }

  private func practice(_ name: String, _ seconds: Double, stopped: Bool = false) -> JournalEntry {
    JournalEntry(.practice, stopped ? JournalEntry.stopped : "", name: name, number: seconds)
  }

  @Test func theLatestTimesNewestFirst() throws {
    let once = [craving(7), practice("walk", 60), craving(4)]
    let twice = [craving(5), practice("walk", 60), craving(6), practice("walk", 60), craving(1)]
    #expect(
      try changes([once, twice]) == [
        .init(before: 6, after: 1), .init(before: 5, after: 6), .init(before: 7, after: 4),
      ])
    #expect(try changes([], limit: 2).count == 2)
    #expect(try changes([], limit: 0) == [])
  }

  @Test func onlyWhereItWasRatedBeforeAndAfter() throws {
    let walk = practice("walk", 60)
    #expect(try changes([[walk, craving(4)], [craving(4), walk], [walk], [craving(3)]]) == [])
  }

  @Test func whatWasPractisedBesidesLeavesItOpen() throws {
    let walk = practice("walk", 60)
    let sit = practice("sit", 60)
    #expect(try changes([[craving(7), sit, walk, craving(4)]]) == [])
    #expect(try changes([[craving(7), walk, sit, craving(4)]]) == [])
    #expect(try changes([[craving(7), walk, walk, craving(4)]]).count == 1)
  }

  @Test func whatWasHardlyBegunOrLongAgoDoesNotCount() throws {
    let short = practice("walk", 20, stopped: true)
    #expect(try changes([[craving(7), short, craving(4)]]) == [])
    #expect(
      try changes([[craving(7), practice("walk", 45, stopped: true), craving(4)]]).count == 1)
    #expect(try changes([[craving(7), practice("walk", 60), craving(4)]], apart: 61).count == 1)
  }

  @Test func aPracticeLeavesAnotherTalksPlaceAlone() throws {
    for store in stores {
      let talk = try store.begin(at: noon, seed: 1)
      try store.record([craving(3)], snapshot: Data([1]), in: talk, at: noon)
      let walk = try store.begin(at: minutes(1), seed: 1, keepingPlaces: true)
      try store.record([craving(3)], snapshot: Data([2]), in: walk, at: minutes(2))
      #expect(try store.unfinished()?.id == walk)
      try store.end(walk, at: minutes(3))
      #expect(try store.unfinished()?.snapshot == Data([1]))
      _ = try store.begin(at: minutes(4), seed: 1)
      #expect(try store.unfinished() == nil)
    }
  }
}
