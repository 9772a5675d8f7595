import Foundation

/// When a weekly meeting is next, or that it is on now.
public struct MeetingTime: Sendable, Hashable {
  public var start: Date
  /// An hour after its start where nobody says when it ends.
  public var end: Date
  /// It began more than ten minutes ago and isn't over.
  public var isUnderWay: Bool

  /// Who comes ten minutes late is still in time.
  static let grace = 600.0

  /// The meeting on `day` (0 is Sunday) at `start` minutes by its own clock; `end` as `Meeting.end` has it.
  init(day: Int, start: Int, end: Int?, clock: WallClock, now: Date) {
    let here = WallTime(now, clock)
    let length = Double(max(5, (end ?? start + 60) - start)) * 60
    let ahead = ((day - here.weekday) % 7 + 7) % 7
    var next: Date?
    var current: Date?
    for days in [ahead - 7, ahead, ahead + 7] where next == nil {
      let moment = clock.moment(showing: (here.day + days) * 86_400 + start * 60)
      if moment.timeIntervalSince(now) >= -Self.grace {
        next = moment
      } else if moment.addingTimeInterval(length) > now {
        current = moment
      }
    }
    let begins = current ?? next ?? now
    self.start = begins
    self.end = begins.addingTimeInterval(length)
    isUnderWay = current != nil
  }
}
