import Foundation
import TestSupport
import Testing

/// Whatever ends the program, and whenever: the terminal is as it was, and nothing said is lost.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct EndedFromOutsideTests {
  @Test(arguments: Moment.shown, [SIGTERM, SIGHUP])
  func aSignal(moment: Moment, signal: Int32) throws {
    let sitting = try Sitting()
    try sitting.come(to: moment)
    sitting.program.signal(signal)
    try sitting.expectGone(with: 128 + signal, after: moment)
  }

  @Test(arguments: Moment.shown)
  func aClosedWindow(moment: Moment) throws {
    let sitting = try Sitting()
    try sitting.come(to: moment)
    sitting.terminal.hangUp()
    #expect(try sitting.program.exitStatus(within: .seconds(30)) == 128 + SIGHUP)
    try sitting.expectKept(after: moment)
  }

  /// `nohup`, and a program that lives on in a session without its terminal.
  @Test(arguments: [Moment.typing, .speech, .breath])
  func aClosedWindowOfWhichNoSignalCame(moment: Moment) throws {
    let sitting = try Sitting(from: .nohup)
    try sitting.come(to: moment)
    sitting.terminal.hangUp()
    #expect(try sitting.program.exitStatus(within: .seconds(30)) == 128 + SIGHUP)
    try sitting.expectKept(after: moment)
  }

  @Test(arguments: Moment.shown)
  func hiding(moment: Moment) throws {
    let sitting = try Sitting()
    try sitting.come(to: moment)
    sitting.terminal.send("\u{1C}")
    try sitting.expectGone(with: 0, after: moment)
    let cleared = try #require(sitting.terminal.text.range(of: "\u{1B}[3J"))
    #expect(withoutEscapes(sitting.terminal.text[cleared.upperBound...]) == "")
  }

  @Test(arguments: Moment.shown)
  func controlCAgainAndAgain(moment: Moment) throws {
    let sitting = try Sitting()
    try sitting.come(to: moment)
    for _ in 0..<6 {
      sitting.terminal.send("\u{3}")
      sitting.terminal.takeIn(for: .milliseconds(50))
    }
    // One may come when the program has let go of the terminal and is about to end.
    #expect([0, 128 + SIGINT].contains(try sitting.program.exitStatus(within: .seconds(30))))
    #expect(sitting.terminal.settings == sitting.found)
    #expect(sitting.terminal.showsCursor)
    try sitting.expectKept(after: moment)
  }

  /// In its first hundredths of a second, when not all is set up.
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT], 0..<3)
  func whileItBegins(signal: Int32, round: Int) throws {
    // Before its first line the signal is the Swift runtime's, which would tell of a crash.
    let sitting = try Sitting(["SWIFT_BACKTRACE": "enable=no"])
    usleep(UInt32(round) * 30_000 + .random(in: 0..<30_000))
    sitting.program.signal(signal)
    // By its prompt the last two are questions and keys, which somebody has to answer.
    usleep(100_000)
    if signal == SIGINT { sitting.terminal.send("\u{3}\u{3}") }
    let status = try sitting.program.exitStatus(within: .seconds(30))
    #expect([0, 128 + signal].contains(status))
    #expect(sitting.terminal.settings == sitting.found)
    #expect(sitting.terminal.showsCursor)
    if FileManager.default.fileExists(atPath: sitting.leeward.home + "/journal.sqlite") {
      #expect(try sitting.leeward.journalCheck() == "ok")
    }
  }
}
