import Glibc
import TestSupport
import Testing

/// Ctrl-Z and `fg` in a shell with job control, at any moment: the shell gets its terminal as it left
/// it, and the conversation goes on where it was.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct StoppedTests {
  @Test(arguments: Moment.shown)
  func byControlZ(moment: Moment) throws {
    let sitting = try Sitting(from: .shell)
    try sitting.come(to: moment)
    for _ in 0..<2 {
      sitting.terminal.send("\u{1A}")
      try sitting.terminal.expect("Stopped", within: .seconds(30))
      try sitting.terminal.expect("shell> ", within: .seconds(30))
      #expect(sitting.terminal.settings == sitting.found)
      #expect(sitting.terminal.showsCursor)
      sitting.terminal.send("fg\n")
      try comeBack(sitting, to: moment)
    }
    try sitting.goOn(from: moment)
    try sitting.expectBackInShell(with: 0, after: moment)
    if moment == .typing {
      #expect(try sitting.leeward.keptWords().contains("half an answer"))
    }
  }

  /// `kill -STOP` leaves no time to put anything back; whoever goes on finds the terminal ready.
  @Test(arguments: [Moment.typing, .speech, .breath])
  func fromOutside(moment: Moment) throws {
    let sitting = try Sitting(from: .shell)
    try sitting.come(to: moment)
    sitting.terminal.send("\u{1A}")
    try sitting.terminal.expect("shell> ", within: .seconds(30))
    sitting.terminal.send("kill -CONT %1; sleep 0.1; kill -STOP %1; stty icanon echo\n")
    try sitting.terminal.expect("shell> ", within: .seconds(30))
    sitting.terminal.send("fg\n")
    try comeBack(sitting, to: moment)
    try sitting.goOn(from: moment)
    try sitting.expectBackInShell(with: 0, after: moment)
  }

  @Test func endedWhileItIsStopped() throws {
    let sitting = try Sitting(from: .shell)
    try sitting.come(to: .typing)
    sitting.terminal.send("\u{1A}")
    try sitting.terminal.expect("shell> ", within: .seconds(30))
    sitting.terminal.send("kill %1; fg\n")
    try sitting.expectBackInShell(with: 128 + SIGTERM, after: .typing)
  }

  /// Waits until it is there again: what is typed before would be the shell's.
  private func comeBack(_ sitting: Sitting, to moment: Moment) throws {
    switch moment {
    case .beginning, .speech, .sit:
      try sitting.terminal.expect("\u{1B}[?2004h", within: .seconds(30))
    case .menu: try sitting.terminal.expect("1 to 5 ›", within: .seconds(30))
    case .typing: try sitting.terminal.expect("half an ans", within: .seconds(30))
    case .leaving: try sitting.terminal.expect("yes or no ›", within: .seconds(30))
    case .quiet, .breath: try sitting.terminal.expect("\u{1B}[?25l", within: .seconds(30))
    }
  }
}
