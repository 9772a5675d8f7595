import Conversation
import Foundation
import Journal
import Testing

@testable import leeward

/// How it has gone, from numbers that were given: what is drawn, what is said, what is left unsaid.
@Suite struct ProgressTests {
  private let start = Date(timeIntervalSince1970: 1_760_000_000)

  /// A number every so many hours.
  private func progress(_ values: [Double], hours: Double = 24) -> ProgressSoFar {
    var progress = ProgressSoFar()
    progress.numbers = values.enumerated().map {
      Journal.Measurement(at: start.addingTimeInterval(Double($0) * hours * 3600), value: $1)
    }
    progress.visits = progress.numbers.map(\.at)
    return progress
  }

  @Test func fewNumbersAreToldAndNothingIsMadeOfThem() {
    let three = progress([8, 5, 3])
    #expect(three.numbersInWords[0].hasPrefix("Three numbers so far: 8 on "))
    #expect(three.numbersInWords[1] == "Too few to make anything of.")
    #expect(progress([]).numbersInWords[0].hasPrefix("No numbers yet."))
    #expect(ProgressSoFar().isEmpty)
    let page = ProgressPage(progress: three, madeAt: start).html
    #expect(!page.contains("<svg"))
    #expect(page.contains("Three numbers so far"))
    #expect(!progress([8, 5, 3, 1]).numbersInWords[0].contains("average"))
  }

  @Test func manyNumbersAreToldByTheirMiddle() {
    let values = (0..<20).map { Double($0 < 10 ? 8 : 2) }
    #expect(
      progress(values).numbersInWords == [
        "20 numbers so far, from 2 to 8. In the middle: 5.",
        "The latest ten: 2 in the middle. The ten before: 8.",
      ])
  }

  @Test func barsAreOfTheShortestStretchThatFits() {
    #expect(progress([1, 2, 3]).bars(atMost: 30).stretch == .number)
    let days = progress(Array(repeating: 4, count: 60), hours: 8).bars(atMost: 30)
    #expect(days.stretch == .day)
    #expect((20...22).contains(days.bars.count))
    #expect(progress(Array(repeating: 4, count: 100)).bars(atMost: 30).stretch == .week)
    let years = progress(Array(repeating: 4, count: 500), hours: 24 * 7).bars(atMost: 30)
    #expect(years.stretch == .month)
    #expect(years.bars.count == 30)
    #expect(progress([]).bars(atMost: 30).bars.isEmpty)
  }

  @Test func aStretchWithoutANumberIsAGap() {
    var gap = progress(Array(repeating: 4, count: 30), hours: 1)
    gap.numbers.append(Journal.Measurement(at: start.addingTimeInterval(10 * 86_400), value: 9))
    let bars = gap.bars(atMost: 20).bars
    #expect(bars.count { $0 == nil } >= 7)
    #expect(bars.compactMap { $0 }.reduce(0) { $0 + $1.values.count } == 31)
    #expect(bars.last??.values == [9])
  }

  @Test func aClockSetBackLosesNoNumber() {
    var back = progress(Array(repeating: 4, count: 30), hours: 24)
    back.numbers.append(Journal.Measurement(at: start, value: 9))
    let bars = back.bars(atMost: 40).bars
    #expect(bars.compactMap { $0 }.reduce(0) { $0 + $1.values.count } == 31)
  }

  @Test func timesOfDayAreToldApartOnlyWhereTheyDiffer() {
    func day(_ values: [Double], at hours: [Double]) -> ProgressSoFar {
      var progress = ProgressSoFar()
      let midnight = LocalTime(start).midnight
      for day in 0..<3 {
        for (value, hour) in zip(values, hours) {
          let at = midnight.addingTimeInterval(Double(day) * 86_400 + hour * 3600)
          progress.numbers.append(Journal.Measurement(at: at, value: value))
        }
      }
      return progress
    }
    #expect(day([3, 8], at: [9, 23]).dayShape == .differs(least: .morning, most: .night))
    #expect(
      day([3, 8], at: [9, 23]).dayInWords == "Lowest so far in the morning, strongest at night.")
    #expect(day([5, 5.5], at: [9, 23]).dayShape == .alike)
    #expect(day([5], at: [9]).dayShape == .tooFewNumbers)
  }

  @Test func whatWasDoneStaysWhateverTheNumbersSay() {
    var progress = progress([3, 9, 10])
    let change = MeasureChange(before: 9, after: 3)
    progress.practices = [
      .init(
        name: "urge-surfing", times: 4, seconds: 4000,
        changes: [change, change, MeasureChange(before: 2, after: 5)])
    ]
    progress.kept = 1
    let before = progress.milestones
    #expect(
      before.contains("You came here 3 times, on 3 days; the first on \(LocalTime(start).date)."))
    #expect(before.contains("You practised 4 times, 1 hour and 6 minutes in all."))
    #expect(before.contains("The pull was lower after a practice than before twice."))
    #expect(before.contains("The furthest it came down: from 9 to 3, with urge surfing."))
    #expect(before.contains("It was an 8 or more twice, and you were here with it."))
    #expect(before.contains("1 thing of yours is kept, for when you want it."))
    // A hard day later, or a year away.
    progress.numbers.append(Journal.Measurement(at: start.addingTimeInterval(4e7), value: 10))
    progress.practices[0].changes.insert(MeasureChange(before: 5, after: 10), at: 0)
    #expect(progress.milestones.count == before.count)
    for kept in before where !kept.hasPrefix("It was an 8") {
      #expect(progress.milestones.contains(kept))
    }
  }

  @Test func aPracticeDoneOnceOrTwiceHasNoAverage() {
    var practice = ProgressSoFar.Practice(
      name: "breathing", times: 1, seconds: 60, changes: [MeasureChange(before: 8, after: 5)])
    #expect(ProgressSoFar().words(of: practice) == "breathing, once: 8 before, 5 after.")
    practice.changes += practice.changes + practice.changes
    #expect(
      ProgressSoFar().words(of: practice)
        == "breathing, 3 times: 8 before, 5 after, on average. Lower after it 3 of 3 times.")
  }

  @Test func barsGoFromNothingToFull() {
    #expect((0..<4).map { ProgressDrawing.block(10, row: $0) } == ["█", "█", "█", "█"])
    #expect((0..<4).map { ProgressDrawing.block(0, row: $0) } == ["▁", " ", " ", " "])
    #expect((0..<4).map { ProgressDrawing.block(nil, row: $0) } == [" ", " ", " ", " "])
    #expect(ProgressDrawing.lying(10, columns: 8) == "████████")
    #expect(ProgressDrawing.lying(0, columns: 8) == "        ")
    #expect(ProgressDrawing.lying(5, columns: 3) == "█▌ ")
  }

  @Test func daysAndMonthsAreCountedByTheCalendarHere() throws {
    let late = try #require(LocalTime.date(iso8601: "2026-02-28T23:59:59"))
    let next = late.addingTimeInterval(1)
    #expect(LocalTime(next).dayNumber == LocalTime(late).dayNumber + 1)
    #expect(LocalTime(next).monthNumber == LocalTime(late).monthNumber + 1)
    #expect(LocalTime(late).midnight == LocalTime.date(iso8601: "2026-02-28"))
    #expect(LocalTime(late).nextMidnight == next)
    #expect(LocalTime(Date(timeIntervalSince1970: -1e9)).dayNumber < 0)
  }
}
