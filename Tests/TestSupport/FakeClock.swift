import Synchronization

/// A clock that stands still until it is told to go on; sleeping on it takes no time.
public final class FakeClock: Clock {
  public struct Instant: InstantProtocol {
    public var offset: Duration

    public init(offset: Duration = .zero) { self.offset = offset }

    public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }

    public func duration(to other: Instant) -> Duration { other.offset - offset }

    public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  private let instant = Mutex(Instant())

  public init() {}

  public var now: Instant { instant.withLock { $0 } }

  public var minimumResolution: Duration { .nanoseconds(1) }

  public func advance(by duration: Duration) { instant.withLock { $0.offset += duration } }

  /// Advances to the deadline at once.
  public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    instant.withLock { $0 = max($0, deadline) }
  }
}
