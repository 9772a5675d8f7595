import Foundation
import Testing

@testable import Journal

@Suite struct PracticesDoneTests {
  @Test("Practices are counted with their time; what was stopped at once or taken back isn't")
  func counted() throws {
    let scratch = try Scratch()
    let journal = try SQLiteJournal(folder: scratch.home)
    let id = try journal.begin(at: noon, seed: 1)
    func practise(_ name: String, _ seconds: Double, _ text: String = "") throws {
      try journal.record(
        [JournalEntry(.practice, text, name: name, number: seconds), JournalEntry(.words, "so")],
        snapshot: Data("x".utf8), in: id, at: noon)
    }
    #expect(try journal.practicesDone().isEmpty)
    try practise("walk", 60)
    try practise("breathing", 100)
    try practise("breathing", 50, JournalEntry.stopped)
    try practise("breathing", 10, JournalEntry.stopped)
    try practise("taken back", 100)
    _ = try journal.takeBack(in: id, at: noon)
    #expect(
      try journal.practicesDone() == [
        PracticeDone(name: "breathing", times: 2, seconds: 150),
        PracticeDone(name: "walk", times: 1, seconds: 60),
      ])
  }
}
