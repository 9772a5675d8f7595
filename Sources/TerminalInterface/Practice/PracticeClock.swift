/// How long a practice has gone on: pauses don't count, nor does time the program was stopped.
///
/// Every instant is reckoned from the beginning, so nothing adds up over an hour.
struct PracticeClock: Sendable, Hashable {
  private var origin: Duration
  private var pausedAt: Duration?

  init(startingAt now: Duration) { origin = now }

  var isPaused: Bool { pausedAt != nil }

  func elapsed(at now: Duration) -> Duration { (pausedAt ?? now) - origin }

  /// When so much will have passed, if nothing is paused.
  func instant(after elapsed: Duration) -> Duration { origin + elapsed }

  mutating func togglePause(at now: Duration) {
    if let since = pausedAt {
      origin += now - since
      pausedAt = nil
    } else {
      pausedAt = now
    }
  }

  /// A wait that was to end at `expected` ended now. Much later means that the program was stopped
  /// (Ctrl-Z, a closed lid): the practice was, too.
  mutating func woke(at now: Duration, expected: Duration) {
    let late = now - expected
    if late > .seconds(1), pausedAt == nil { origin += late }
  }
}
