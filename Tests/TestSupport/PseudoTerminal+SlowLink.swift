import Glibc

extension PseudoTerminal {
  /// Takes at most so many bytes of what is there, as a slow link does; how many came. -1: at the end.
  public func takeIn(atMost count: Int) -> Int {
    var ready = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 0) > 0 else { return 0 }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { space, got in
      got = max(0, read(master, space.baseAddress, count))
    }
    transcript += bytes
    return bytes.isEmpty ? -1 : bytes.count
  }

  /// Reads as a link of so many bytes a second would bring it, for so long.
  public func takeIn(bytesPerSecond rate: Int, for time: Duration) {
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end, takeIn(atMost: max(1, rate / 10)) >= 0 { usleep(100_000) }
  }
}

extension Program {
  /// Reads nothing until it has written as much as the system holds back, and waits.
  public func waitUntilItWaits(within time: Duration = .seconds(30)) throws {
    let end = ContinuousClock.now + time
    var used = processorTime
    while ContinuousClock.now < end {
      usleep(200_000)
      let now = processorTime
      if terminal.hasMore, now == used { return }
      used = now
    }
    throw PseudoTerminal.Failure(description: "it goes on writing")
  }

  /// The processor's time it has used up to now, in seconds; nil once it is over.
  public var processorTime: Double? {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 4096)
    guard fgets(&line, Int32(line.count), file) != nil else { return nil }
    // Behind the name, which may hold anything: the 14th and 15th of all, in clock ticks.
    let text = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let fields = (text.split(separator: ")").last ?? "").split(separator: " ")
    guard fields.count > 13, let user = Double(fields[11]), let system = Double(fields[12])
    else { return nil }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }
}
