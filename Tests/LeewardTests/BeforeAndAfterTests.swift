import Foundation
import Journal
import Testing

@testable import leeward

/// What a talk that is read again says of what helped.
@Suite struct BeforeAndAfterTests {
  @Test func aPracticeMeasuredAroundIsTold() throws {
    let records = records([
      JournalEntry(.measure, name: "craving", number: 8),
      JournalEntry(.practice, name: "breathing", number: 240),
      JournalEntry(.measure, name: "craving", number: 5.5),
      JournalEntry(.practice, name: "grounding", number: 60),
    ])
    #expect(records.beforeAndAfter == ["breathing: craving 8 before, 5.5 after"])
  }

  @Test func whatWasHardlyBegunIsNot() throws {
    let records = records([
      JournalEntry(.measure, name: "craving", number: 8),
      JournalEntry(.practice, JournalEntry.stopped, name: "breathing", number: 9),
      JournalEntry(.measure, name: "craving", number: 5),
    ])
    #expect(records.beforeAndAfter.isEmpty)
  }

  private func records(_ entries: [JournalEntry]) -> [JournalRecord] {
    entries.enumerated().map { index, entry in
      JournalRecord(
        id: Int64(index + 1), conversation: 1,
        at: Date(timeIntervalSince1970: Double(index) * 60), entry: entry)
    }
  }
}
