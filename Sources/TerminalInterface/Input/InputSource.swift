import CLibedit
import Glibc

/// What a person types, byte by byte, and the signals that come meanwhile. The only place that reads
/// from the input.
final class InputSource {
  enum Arrival: Sendable, Hashable {
    case byte(UInt8)
    case signal(SignalWatch.Caught)
    case timeUp
    /// The end of a pipe, a terminal that was hung up; in a terminal that reads whole lines, Ctrl-D.
    case closed
  }

  let descriptor: Int32
  /// The same, to read from: a terminal is never waited for here.
  let unwaiting: Int32
  let isTerminal: Bool
  let signals: SignalWatch
  private var buffer: [UInt8] = []
  private var position = 0
  /// Came while a paste was read, and is still to be served.
  private var postponed: SignalWatch.Caught?

  init(descriptor: Int32, signals: SignalWatch) {
    self.descriptor = descriptor
    self.signals = signals
    isTerminal = isatty(descriptor) == 1
    let opened = isTerminal ? leeward_terminal_reopen(descriptor) : -1
    unwaiting = opened < 0 ? descriptor : opened
  }

  deinit {
    if unwaiting != descriptor { close(unwaiting) }
  }

  /// The next thing that comes, waiting for it until `deadline` (of `MonotonicTime`), or for ever.
  func next(until deadline: Duration? = nil) -> Arrival {
    while true {
      if let signal = postponed {
        postponed = nil
        return .signal(signal)
      }
      if position < buffer.count {
        position += 1
        return .byte(buffer[position - 1])
      }
      if let signal = signals.next() { return .signal(signal) }
      let timeout = deadline.map { milliseconds($0 - MonotonicTime.now) } ?? -1
      var ready = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      let count = poll(&ready, 2, timeout)
      if count < 0, errno != EINTR { return .closed }
      if count == 0, let deadline, MonotonicTime.now >= deadline { return .timeUp }
      if count > 0, ready[0].revents != 0, ready[1].revents == 0, !fill() { return .closed }
    }
  }

  /// A byte that is there or comes within so long; for what belongs to a key already begun. Signals
  /// wait for `next`.
  func byte(within time: Duration) -> UInt8? {
    if position == buffer.count {
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, milliseconds(time)) == 1, fill(), !buffer.isEmpty else { return nil }
    }
    position += 1
    return buffer[position - 1]
  }

  /// The next byte of a paste; nil where nothing came for so long, or something ended it. Signals are
  /// left for `next`; another size of the window ends no paste.
  func pasted(within quiet: Duration) -> UInt8? {
    if let postponed, postponed != .resize { return nil }
    var isSized = postponed != nil
    postponed = nil
    defer { if isSized, postponed == nil { postponed = .resize } }
    while true {
      switch next(until: MonotonicTime.now + quiet) {
      case .byte(let byte): return byte
      case .signal(.resize): isSized = true
      case .signal(let signal):
        postponed = signal
        return nil
      case .timeUp, .closed: return nil
      }
    }
  }

  /// All that has come by now and isn't read yet, up to about so many bytes; it stays to be read.
  func ahead(most: Int = 8192) -> ArraySlice<UInt8> {
    while buffer.count - position < most {
      var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&ready, 1, 0) == 1 else { break }
      let kept = Array(buffer[position...])
      let isOpen = fill()
      let came = !buffer.isEmpty
      buffer = kept + buffer
      guard isOpen, came else { break }
    }
    return buffer[position...]
  }

  /// The same, and it is read.
  func takeAhead() -> [UInt8] {
    let bytes = Array(ahead())
    position = buffer.count
    return bytes
  }

  /// Puts bytes back, to be read first.
  func unread(_ bytes: [UInt8]) {
    buffer.replaceSubrange(..<position, with: bytes)
    position = 0
  }

  /// Forgets what was typed and not read.
  func discard() {
    buffer = []
    position = 0
    if isTerminal { tcflush(descriptor, TCIFLUSH) }
  }

  /// Reads what is there; false at the end.
  private func fill() -> Bool {
    position = 0
    var isOpen = true
    buffer = [UInt8](unsafeUninitializedCapacity: 65_536) { space, count in
      let got = read(unwaiting, space.baseAddress, space.count)
      isOpen = got > 0 || got < 0 && (errno == EINTR || errno == EAGAIN)
      count = max(0, got)
    }
    return isOpen
  }

  /// Rounded up, so that a deadline is never missed by waking before it.
  private func milliseconds(_ duration: Duration) -> Int32 {
    let (seconds, attoseconds) = duration.components
    if seconds >= 3600 { return 3_600_000 }
    let parts = (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(max(0, seconds * 1000 + parts))
  }
}

/// Time that goes evenly forward: CLOCK_MONOTONIC, from some moment in the past.
enum MonotonicTime {
  static var now: Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
