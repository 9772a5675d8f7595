import Glibc

/// A terminal without a screen: what a program writes to it is kept, what a person would type is
/// sent. Every wait has an end. Used from one thread.
public final class PseudoTerminal {
  public struct Failure: Error, CustomStringConvertible {
    public let description: String

    public init(description: String) { self.description = description }
  }

  let master: Int32
  /// The name a program opens it by.
  public let path: String
  public internal(set) var transcript: [UInt8] = []
  /// How much of the transcript `expect` has passed.
  private var passed = 0

  // Macros with arguments are not imported: _IOW('T', 0x31, int), _IOR('T', 0x30, unsigned).
  private static let unlock: UInt = 0x4004_5431
  private static let number: UInt = 0x8004_5430

  public init(columns: Int = 80, rows: Int = 24) throws {
    // With close-on-exec from the start: a program that another test spawns just then would hold the
    // terminal open for ever.
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw Failure(description: "/dev/ptmx: \(errno)") }
    var locked: Int32 = 0
    var index: Int32 = -1
    guard ioctl(master, Self.unlock, &locked) == 0, ioctl(master, Self.number, &index) == 0 else {
      close(master)
      throw Failure(description: "no pseudo-terminal: \(errno)")
    }
    path = "/dev/pts/\(index)"
    resize(columns: columns, rows: rows)
  }

  deinit { close(master) }

  /// Opens the program's side; for a program in this process.
  public func openProgramSide() throws -> Int32 {
    let descriptor = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure(description: "\(path): \(errno)") }
    return descriptor
  }

  // MARK: What the person does

  public func send(_ text: String) { send(bytes: Array(text.utf8)) }

  public func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // The program may write while it reads: neither side may wait for the other.
      var ready = pollfd(fd: master, events: Int16(POLLOUT | POLLIN), revents: 0)
      if poll(&ready, 1, 5000) <= 0 { return }
      if ready.revents & Int16(POLLIN) != 0 { _ = takeIn(waiting: 0) }
      guard ready.revents & Int16(POLLOUT) != 0 else { continue }
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1024)) }
      if written < 0, errno != EINTR, errno != EAGAIN { return }
      rest = rest.dropFirst(max(0, written))
    }
  }

  /// Sets the window's size; the system tells the program.
  public func resize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Takes the terminal away, as a closed window does.
  public func hangUp() {
    let nothing = open("/dev/null", O_RDWR | O_CLOEXEC)
    dup2(nothing, master)
    close(nothing)
  }

  // MARK: What the person sees

  /// Waits until `text` comes, after what was waited for before. Answers what came up to its end.
  @discardableResult
  public func expect(_ text: String, within time: Duration = .seconds(10)) throws -> String {
    let wanted = Array(text.utf8)
    let end = ContinuousClock.now + time
    var isOpen = true
    while true {
      if let found = transcript[passed...].firstRange(of: wanted) {
        defer { passed = found.upperBound }
        return String(decoding: transcript[passed..<found.upperBound], as: UTF8.self)
      }
      guard isOpen, ContinuousClock.now < end else {
        throw Failure(
          description: "\(isOpen ? "nothing like" : "ended before") \(text.debugDescription); "
            + "came: \(rest.debugDescription)")
      }
      isOpen = takeIn(waiting: 50)
    }
  }

  /// Reads for so long, whatever comes; for what must not come.
  public func takeIn(for time: Duration) {
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end, takeIn(waiting: 10) {}
  }

  /// What came after what was waited for last.
  public var rest: String { String(decoding: transcript[passed...], as: UTF8.self) }

  /// All that came.
  public var text: String { String(decoding: transcript, as: UTF8.self) }

  /// Whether something came that wasn't read.
  var hasMore: Bool {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, 0) > 0 && ready.revents & Int16(POLLIN) != 0
  }

  /// False at the end: nobody has the terminal open any more.
  func takeIn(waiting milliseconds: Int32) -> Bool {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0 else { return true }
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { space, count in
      count = max(0, read(master, space.baseAddress, space.count))
    }
    transcript += bytes
    return !bytes.isEmpty
  }

  // MARK: Its settings, as the program has left them

  public var echoes: Bool { settings.local & tcflag_t(ECHO) != 0 }
  /// Whole lines rather than single keys.
  public var isCanonical: Bool { settings.local & tcflag_t(ICANON) != 0 }
}
