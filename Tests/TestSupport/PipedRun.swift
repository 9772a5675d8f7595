import Glibc

/// What a program wrote that ran on pipes.
public struct PipedRun: Sendable {
  public var status: Int32
  public var output: String
  public var errors: String

  /// Runs a program to its end, `input` on its standard input.
  public init(
    _ path: String, _ arguments: [String] = [], input: [UInt8] = [],
    environment: [String: String] = [:], within time: Duration = .seconds(30)
  ) throws {
    var child = try Child(path, arguments, environment: environment)
    defer { child.close() }
    let end = ContinuousClock.now + time
    var rest = input[...]
    while child.isWriting, ContinuousClock.now < end { child.exchange(&rest) }
    var status: Int32?
    while status == nil, ContinuousClock.now < end {
      status = exitStatusNow(of: child.process)
      if status == nil { usleep(1000) }
    }
    guard let status else {
      kill(child.process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(child.process, &ignored, 0)
      throw PseudoTerminal.Failure(description: "\(path) still runs after \(time)")
    }
    self.status = status
    output = String(decoding: child.taken[0], as: UTF8.self)
    errors = String(decoding: child.taken[1], as: UTF8.self)
  }
}

/// A running program and our ends of its pipes; -1 where one is closed.
private struct Child {
  let process: pid_t
  private var input: Int32
  private var outputs: [Int32]
  var taken: [[UInt8]] = [[], []]

  init(_ path: String, _ arguments: [String], environment: [String: String]) throws {
    // A program that doesn't read all it is given is no mistake of the test's.
    signal(SIGPIPE, SIG_IGN)
    (process, input, outputs) = try starting.withLock { _ in
      let pipes = try (0..<3).map { _ in try Self.pipe() }
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_adddup2(&actions, pipes[0][0], 0)
      posix_spawn_file_actions_adddup2(&actions, pipes[1][1], 1)
      posix_spawn_file_actions_adddup2(&actions, pipes[2][1], 2)
      defer { for end in [pipes[0][0], pipes[1][1], pipes[2][1]] { Glibc.close(end) } }
      let process = try spawn(path, arguments, environment: environment, actions: &actions)
      return (process, pipes[0][1], [pipes[1][0], pipes[2][0]])
    }
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
  }

  var isWriting: Bool { outputs.contains { $0 >= 0 } }

  /// Gives it more of `rest` and takes what it has written.
  mutating func exchange(_ rest: inout ArraySlice<UInt8>) {
    if rest.isEmpty { Self.close(&input) }
    var ready = [pollfd(fd: input, events: Int16(POLLOUT), revents: 0)]
    ready += outputs.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    _ = poll(&ready, nfds_t(ready.count), 50)
    if ready[0].revents != 0 {
      let written = rest.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
      if written < 0, errno != EAGAIN, errno != EINTR { rest = [] }
      rest = rest.dropFirst(max(0, written))
    }
    for index in outputs.indices where ready[index + 1].revents != 0 {
      let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { space, count in
        count = max(0, read(outputs[index], space.baseAddress, space.count))
      }
      taken[index] += bytes
      if bytes.isEmpty { Self.close(&outputs[index]) }
    }
  }

  mutating func close() {
    Self.close(&input)
    for index in outputs.indices { Self.close(&outputs[index]) }
  }

  private static func close(_ end: inout Int32) {
    if end >= 0 { Glibc.close(end) }
    end = -1
  }

  private static func pipe() throws -> [Int32] {
    var ends: [Int32] = [-1, -1]
    guard Glibc.pipe(&ends) == 0 else { throw PseudoTerminal.Failure(description: "no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return ends
  }
}
