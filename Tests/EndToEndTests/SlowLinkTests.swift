import Foundation
import TestSupport
import Testing

/// A terminal that is read slowly, or not at all for a while: more than the system holds back.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct SlowLinkTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    let lines = (1...250).map {
      "This is line \($0) of a text — “long” enough to fill more than a terminal’s buffer."
    }
    try leeward.write(
      "scripts/long.yarn",
      """
      title: Long
      ---
      <<declare $in_the_long_run = "">>
      \(lines.joined(separator: "\n"))
      <<ask $in_the_long_run "well">>
      Heard {$in_the_long_run}.
      <<breathe 4 1 6 1 60>>
      ===

      """)
  }

  /// In a window so high that no page waits for a key.
  private func start() throws -> Program {
    try Program(
      Leeward.path,
      ["talk", "Long", "--pace", "none", "--dialogues", leeward.folder.path + "/scripts"],
      environment: leeward.environment, rows: 1000)
  }

  /// Three hundred baud bring thirty characters a second.
  @Test func nothingIsLostAndNothingSpins() throws {
    let quick = try start()
    try quick.terminal.expect("your words ›", within: .seconds(30))
    let wanted = quick.terminal.transcript
    quick.signal(SIGTERM)
    #expect(try quick.exitStatus(within: .seconds(30)) == 128 + SIGTERM)

    let slow = try start()
    try slow.waitUntilItWaits()
    slow.terminal.takeIn(bytesPerSecond: 30, for: .milliseconds(300))
    let used = slow.processorTime ?? 9
    slow.terminal.takeIn(bytesPerSecond: 30, for: .milliseconds(1000))
    #expect((slow.processorTime ?? 9) - used <= 0.02)
    #expect(slow.terminal.transcript.count < 100)
    // The same link, a thousand times faster.
    let end = ContinuousClock.now + .seconds(60)
    while slow.terminal.transcript.count < wanted.count, ContinuousClock.now < end {
      if slow.terminal.takeIn(atMost: 30) < 0 { break }
      usleep(1000)
    }
    #expect(slow.terminal.transcript == wanted)
    slow.terminal.send("still here\r")
    try slow.terminal.expect("Heard still here.", within: .seconds(30))
    slow.signal(SIGTERM)
    #expect(try slow.exitStatus(within: .seconds(30)) == 128 + SIGTERM)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func endedWhileNobodyReads(signal: Int32) throws {
    let program = try start()
    let found = program.terminal.settings
    // It has more to say than there is room for: it waits, and uses no time.
    try program.waitUntilItWaits()
    #expect(program.terminal.settings != found)
    program.signal(signal)
    let end = ContinuousClock.now + .seconds(30)
    while program.terminal.settings != found, ContinuousClock.now < end { usleep(1000) }
    #expect(program.terminal.settings == found)
    #expect(try program.exitStatus(within: .seconds(30)) == 128 + signal)
    #expect(program.terminal.text.hasSuffix("\u{1B}[?25h\u{1B}[0m\u{1B}[?2004l"))
  }

  @Test func hiddenWhileNobodyReads() throws {
    let program = try start()
    let found = program.terminal.settings
    try program.waitUntilItWaits()
    program.terminal.send("\u{1C}")
    #expect(try program.exitStatus(within: .seconds(30)) == 0)
    #expect(program.terminal.settings == found)
    // Of what waited to be shown nothing comes behind the clearing.
    let text = program.terminal.text
    let cleared = text.components(separatedBy: "\u{1B}[3J")
    #expect(cleared.count == 2)
    #expect(withoutEscapes(cleared.last ?? "x") == "")
  }
}
