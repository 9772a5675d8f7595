import Glibc

/// A program that a test has started on a terminal of its own. Killed with the last reference.
public final class Program {
  public let terminal: PseudoTerminal
  public let process: pid_t
  private var status: Int32?

  // POSIX_SPAWN_SETSID is not imported.
  private static let newSession: Int16 = 0x80

  /// Starts it as the leader of a session whose terminal this is. Only `environment` is handed on.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String],
    columns: Int = 80, rows: Int = 24
  ) throws {
    terminal = try PseudoTerminal(columns: columns, rows: rows)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a session's leader opens becomes the session's.
    posix_spawn_file_actions_addopen(&actions, 0, terminal.path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    process = try starting.withLock { _ in
      try spawn(
        path, arguments, environment: environment, actions: &actions, flags: Self.newSession)
    }
  }

  deinit {
    guard status == nil else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  public func signal(_ signal: Int32) { kill(process, signal) }

  /// The exit status, or 128 and the number of the signal that ended it.
  public func exitStatus(within time: Duration = .seconds(10)) throws -> Int32 {
    if let status { return status }
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end {
      _ = terminal.takeIn(waiting: 10)
      if let ended = exitStatusNow(of: process) {
        while terminal.hasMore, terminal.takeIn(waiting: 0) {}
        status = ended
        return ended
      }
    }
    throw PseudoTerminal.Failure(description: "still runs; came: \(terminal.rest.debugDescription)")
  }
}
