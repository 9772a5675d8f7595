import Foundation
import Testing

@testable import leeward

@Suite struct LocalTimeTests {
  @Test(arguments: [
    ("2026-11-21T02:14:09Z", 1_795_227_249.0), ("2026-11-21T02:14:09+00:00", 1_795_227_249),
    ("2026-11-21T03:44:09.250+01:30", 1_795_227_249), ("2026-11-20T21:14:09-0500", 1_795_227_249),
    ("1970-01-01T00:00Z", 0), ("2024-02-29 12:00Z", 1_709_208_000),
  ])
  func isReadWithItsOffset(text: String, seconds: Double) {
    #expect(LocalTime.date(iso8601: text)?.timeIntervalSince1970 == seconds)
  }

  @Test(arguments: [
    "", "now", "2026-13-01", "2026-02-30", "2026-02-29T10:00", "2026-11-21T24:00",
    "2026-11-21T1:00",
    "21.11.2026", "2026-11-21T02:14Q", "2026-11-21T02:61",
  ])
  func whatIsNoTimeIsNone(text: String) {
    #expect(LocalTime.date(iso8601: text) == nil)
  }

  @Test func withoutAnOffsetItIsThisComputersTime() throws {
    let date = try #require(LocalTime.date(iso8601: "2026-11-21T02:04:09"))
    let time = LocalTime(date)
    #expect(time.words == "Sat 21 Nov 2026, 02:04")
    #expect(time.stamp == "2026-11-21 02:04:09")
    #expect(time.hour == 2)
  }

  @Test(arguments: [
    ("2026-11-22T23:59", "16 Nov 2026"), ("2026-11-23T00:00", "23 Nov 2026"),
    ("2026-01-01T12:00", "29 Dec 2025"),
  ])
  func aWeekBeginsOnItsMonday(moment: String, monday: String) throws {
    let date = try #require(LocalTime.date(iso8601: moment))
    #expect(LocalTime(LocalTime(date).monday).date == monday)
  }

  @Test(arguments: [-1e18, -1e10, 0.0, 1e11, 1e18])
  func noDateIsTooFar(seconds: Double) {
    #expect(!LocalTime(Date(timeIntervalSince1970: seconds)).words.isEmpty)
  }
}
