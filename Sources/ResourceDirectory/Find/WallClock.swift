import Foundation

/// The clock on the wall somewhere: how far it is from Greenwich at a moment.
public struct WallClock: Sendable {
  private let secondsFromGMT: @Sendable (Date) -> Int

  /// The clock of a named zone.
  public init(_ zone: TimeZone) {
    secondsFromGMT = { zone.secondsFromGMT(for: $0) }
  }

  /// This computer's clock. By the C library: Foundation loads tables for it that take longer than a
  /// whole search.
  public static let here = WallClock { date in
    var seconds = time_t(date.timeIntervalSince1970.rounded(.down))
    var parts = tm()
    localtime_r(&seconds, &parts)
    return parts.tm_gmtoff
  }

  private init(secondsFromGMT: @escaping @Sendable (Date) -> Int) {
    self.secondsFromGMT = secondsFromGMT
  }

  /// Seconds since 1970 as this clock shows them.
  func shown(at date: Date) -> Int {
    Int(date.timeIntervalSince1970.rounded(.down)) + secondsFromGMT(date)
  }

  /// The moment at which this clock shows so many seconds. An hour that the clock skips is the one after;
  /// of an hour it shows twice it is the first.
  func moment(showing seconds: Int) -> Date {
    // A day on either side the clock is surely what it was and will be.
    let before = secondsFromGMT(Self.date(seconds - 86_400))
    let after = secondsFromGMT(Self.date(seconds + 86_400))
    guard before != after else { return Self.date(seconds - before) }
    let moments = [before, after].map { Self.date(seconds - $0) }
    let shown = moments.filter { self.shown(at: $0) == seconds }
    return shown.min() ?? moments.max() ?? Self.date(seconds - before)
  }

  /// The same clock for the nine days on either side of a moment; a quicker one where it isn't put
  /// forward or back in them.
  func steady(around now: Date) -> WallClock {
    let seconds = secondsFromGMT(now)
    let days = (-9...9).map { now.addingTimeInterval(Double($0) * 86_400) }
    guard days.allSatisfy({ secondsFromGMT($0) == seconds }) else { return self }
    return WallClock(secondsFromGMT: { _ in seconds })
  }

  private static func date(_ seconds: Int) -> Date {
    Date(timeIntervalSince1970: Double(seconds))
  }
}

/// A moment by a clock on the wall.
struct WallTime: Sendable, Hashable {
  /// 0 is Sunday.
  var weekday: Int
  /// Minutes after midnight.
  var minute: Int
  /// Days since 1970.
  var day: Int

  init(_ date: Date, _ clock: WallClock) {
    let seconds = clock.shown(at: date)
    day = Int((Double(seconds) / 86_400).rounded(.down))
    minute = (seconds - day * 86_400) / 60
    // 1970 began on a Thursday.
    weekday = ((day + 4) % 7 + 7) % 7
  }
}
