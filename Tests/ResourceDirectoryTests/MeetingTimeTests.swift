import Foundation
import Testing

@testable import ResourceDirectory

@Suite struct MeetingTimeTests {
  private let newYork: WallClock
  private let losAngeles: WallClock

  init() throws {
    newYork = WallClock(try #require(TimeZone(identifier: "America/New_York")))
    losAngeles = WallClock(try #require(TimeZone(identifier: "America/Los_Angeles")))
  }

  private func date(_ text: String) throws -> Date {
    try Date(text, strategy: .iso8601)
  }

  /// The start of the meeting on a day at so many hours, seen from a moment.
  private func start(
    _ day: Int, _ start: Int, end: Int? = nil, from now: String, _ clock: WallClock? = nil
  ) throws -> MeetingTime {
    MeetingTime(
      day: day, start: start, end: end, clock: clock ?? newYork, now: try date(now))
  }

  @Test func theNextOneIsLaterThisWeekOrInTheNext() throws {
    // Sunday, 22 November 2026, noon in New York.
    let now = "2026-11-22T17:00:00Z"
    #expect(try start(0, 19 * 60, from: now).start == date("2026-11-23T00:00:00Z"))
    #expect(try start(0, 9 * 60, from: now).start == date("2026-11-29T14:00:00Z"))
    #expect(try start(6, 10 * 60, from: now).start == date("2026-11-28T15:00:00Z"))
  }

  @Test func whoIsTenMinutesLateIsInTime() throws {
    let now = "2026-11-22T17:00:00Z"
    let late = try start(0, 11 * 60 + 50, from: now)
    #expect(!late.isUnderWay)
    #expect(try late.start == date("2026-11-22T16:50:00Z"))
    let later = try start(0, 11 * 60 + 49, from: now)
    #expect(later.isUnderWay)
  }

  @Test func oneThatIsOverIsNextWeek() throws {
    let now = "2026-11-22T17:00:00Z"
    let over = try start(0, 11 * 60, end: 12 * 60, from: now)
    #expect(!over.isUnderWay)
    #expect(try over.start == date("2026-11-29T16:00:00Z"))
  }

  @Test func oneThatGoesOnPastMidnightIsUnderWayOnTheNextDay() throws {
    // Sunday, half past midnight.
    let night = try start(6, 23 * 60, end: 25 * 60, from: "2026-11-22T05:30:00Z")
    #expect(night.isUnderWay)
    #expect(try night.end == date("2026-11-22T06:00:00Z"))
  }

  @Test func whenClocksChangeItKeepsItsHour() throws {
    // Clocks go back on 1 November 2026 and forward on 14 March 2027.
    #expect(
      try start(0, 19 * 60, from: "2026-10-31T16:00:00Z").start == date("2026-11-02T00:00:00Z"))
    #expect(
      try start(0, 19 * 60, from: "2027-03-13T17:00:00Z").start == date("2027-03-14T23:00:00Z"))
    // The hour that there isn't is the one after it; of two hours it is the first.
    #expect(
      try start(0, 150, from: "2027-03-13T17:00:00Z").start == date("2027-03-14T07:30:00Z"))
    #expect(
      try start(0, 90, from: "2026-10-31T16:00:00Z").start == date("2026-11-01T05:30:00Z"))
  }

  @Test func aMeetingElsewhereIsShownByTheClockOfWhoeverAsks() throws {
    let now = try date("2026-11-22T17:00:00Z")
    var clocks = MeetingClocks(here: newYork, now: now)
    // Half past nine in the evening in Los Angeles is half past midnight in New York.
    let next = clocks.next(day: 0, start: 21 * 60 + 30, end: nil, zone: "America/Los_Angeles")
    #expect(next.start.weekday == 1)
    #expect(next.start.minute == 30)
    // A night belongs to the day it began on.
    var tonight = TimeWish()
    let phrase = try #require(TimeWords.reading(TypedWord.all(in: "tonight"), at: 0))
    tonight.add(phrase.time, today: 0, minute: 720)
    #expect(next.fits(tonight))
    #expect(clocks.next(day: 0, start: 1, end: nil, zone: "No/Where").start.minute == 1)
  }

  /// A time in words, and whether a meeting on a day at an hour fits it.
  struct Said: Sendable {
    var words: String
    var today: Int
    var hour: Int
    var fits: [[Int]]
    var fitsNot: [[Int]]

    init(_ words: String, _ today: Int, _ hour: Int, fits: [[Int]], not: [[Int]]) {
      (self.words, self.today, self.hour) = (words, today, hour)
      (self.fits, fitsNot) = (fits, not)
    }
  }

  static let said: [Said] = [
    Said("tonight", 0, 12, fits: [[0, 18], [1, 3], [0, 23]], not: [[0, 16], [1, 9]]),
    Said("saturday morning", 0, 12, fits: [[6, 9]], not: [[6, 13], [0, 9]]),
    Said("tomorrow", 6, 12, fits: [[0, 9]], not: [[1, 9]]),
    Said("this weekend", 2, 12, fits: [[0, 9], [6, 20]], not: [[5, 9]]),
    Said("friday night", 2, 12, fits: [[5, 21], [6, 1]], not: [[5, 10], [5, 1]]),
    Said("after 6pm", 2, 12, fits: [[2, 18], [4, 20]], not: [[2, 17]]),
    Said("tonight", 3, 2, fits: [[3, 3], [3, 20]], not: [[3, 12]]),
  ]

  @Test(arguments: said) func wordsForATimeMeanIt(said: Said) {
    let wish = QueryReader.read(
      "meeting \(said.words)", today: said.today, minute: said.hour * 60
    ).time
    for start in said.fits + said.fitsNot {
      let hours: Int = (start[0] - said.today) * 24 + start[1] - said.hour + 168
      let holds = wish.holds(
        day: start[0], minute: start[1] * 60, hoursAway: Double(hours % 168))
      #expect(holds == said.fits.contains(start), "\(said.words), day \(start[0]) at \(start[1])")
    }
  }

  @Test func hoursThatNobodyListsAreNeverOpen() throws {
    let hours = OpeningHours(spans: [.init(days: [1, 2, 3, 4, 5], opens: 540, closes: 1020)])
    let monday = try date("2026-11-23T15:00:00Z")
    #expect(hours.openness(at: monday, newYork) == .open(until: 1020))
    #expect(hours.openness(at: monday, losAngeles) == .closed)
    #expect(OpeningHours(spans: []).openness(at: monday, newYork) == nil)
    var ended = hours
    ended.until = "2026-11-22"
    #expect(ended.openness(at: monday, newYork) == nil)
    let night = OpeningHours(spans: [.init(days: [0], opens: 1200, closes: 1740)])
    #expect(night.openness(at: try date("2026-11-23T09:00:00Z"), newYork) == .open(until: 300))
    let first = OpeningHours(spans: [.init(days: [1], opens: 540, closes: 1020, weeks: [1])])
    #expect(first.openness(at: monday, newYork) == .closed)
    let last = OpeningHours(spans: [.init(days: [1], opens: 540, closes: 1020, weeks: [-1])])
    #expect(last.openness(at: try date("2026-11-30T15:00:00Z"), newYork) == .open(until: 1020))
  }

  @Test func datesAreDaysSince1970AndBack() {
    #expect(Freshness.lastDay(of: "1970-01-01") == 0)
    #expect(Freshness.lastDay(of: "2023") == Freshness.lastDay(of: "2023-12-31"))
    #expect(Freshness.lastDay(of: "2024-02") == Freshness.lastDay(of: "2024-02-29"))
    #expect(
      ["", "soon", "2023-13", "23", "2023-02-99"].allSatisfy { Freshness.lastDay(of: $0) == nil })
    for day in stride(from: -1000, through: 60_000, by: 37) {
      #expect(Freshness.lastDay(of: CivilDate(day: max(0, day)).text) == max(0, day))
    }
  }
}
