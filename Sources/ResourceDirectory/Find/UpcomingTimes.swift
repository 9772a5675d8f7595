import Foundation
import GRDB

/// When the meetings of an index are next; each time of the week is reckoned once.
final class UpcomingTimes {
  /// A block's times, and which of `nexts` each is, where that is known.
  private struct Block {
    var table: MeetingTimeTable
    var known: [Int?]
  }

  private var clocks: MeetingClocks
  private var blocks: [Block]
  private var nexts: [MeetingClocks.Next] = []
  private var byTime: [MeetingTimeTable.Time: Int] = [:]
  /// Whether each of `nexts` fits the wish, where that is known.
  private var fitting: (wish: TimeWish, fits: [Bool?]) = (TimeWish(), [])

  init(_ db: Database, here: WallClock, now: Date) throws {
    clocks = MeetingClocks(here: here, now: now)
    blocks = try Row.fetchAll(
      db, sql: "SELECT times, time_of_row, zones FROM meeting_block ORDER BY block"
    ).map { row in
      let table = MeetingTimeTable(times: row[0], rows: row[1], zones: row[2])
      return Block(table: table, known: Array(repeating: nil, count: table.count))
    }
  }

  /// When the meeting at a position of the index is next, by a number for `next(_:)`; nil by appointment.
  func number(at position: Int) -> Int? {
    let block = position / RowBlock.size
    guard let index = blocks[block].table.index(of: position % RowBlock.size) else { return nil }
    if let known = blocks[block].known[index] { return known }
    let time = blocks[block].table.time(at: index)
    let number =
      byTime[time]
      ?? {
        nexts.append(
          clocks.next(day: time.day, start: time.start, end: time.end, zone: time.zone))
        return nexts.count - 1
      }()
    byTime[time] = number
    blocks[block].known[index] = number
    return number
  }

  func next(_ number: Int) -> MeetingClocks.Next { nexts[number] }

  func fits(_ number: Int, _ wish: TimeWish) -> Bool {
    if wish.isEmpty { return true }
    if fitting.wish != wish { fitting = (wish, []) }
    if fitting.fits.count < nexts.count {
      fitting.fits += repeatElement(nil, count: nexts.count - fitting.fits.count)
    }
    if let known = fitting.fits[number] { return known }
    let fits = nexts[number].fits(wish)
    fitting.fits[number] = fits
    return fits
  }
}

/// When meetings are next, by the clocks where they are.
struct MeetingClocks {
  /// A meeting's next time, and when that is for whoever asks.
  struct Next {
    var time: MeetingTime
    var start: WallTime
    var hoursAway: Double

    func fits(_ wish: TimeWish) -> Bool {
      wish.holds(
        day: start.weekday, minute: start.minute, hoursAway: time.isUnderWay ? 0 : hoursAway)
    }
  }

  private let here: WallClock
  private let now: Date
  private var zones: [String: WallClock] = [:]

  init(here: WallClock, now: Date) {
    self.here = here.steady(around: now)
    self.now = now
  }

  /// A meeting whose zone nobody says is taken to be where whoever asks is.
  mutating func next(day: Int, start: Int, end: Int?, zone: String?) -> Next {
    let time = MeetingTime(day: day, start: start, end: end, clock: clock(zone), now: now)
    return Next(
      time: time, start: WallTime(time.start, here),
      hoursAway: time.start.timeIntervalSince(now) / 3600)
  }

  private mutating func clock(_ name: String?) -> WallClock {
    guard let name else { return here }
    if let clock = zones[name] { return clock }
    let clock = TimeZone(identifier: name).map { WallClock($0).steady(around: now) } ?? here
    zones[name] = clock
    return clock
  }
}
