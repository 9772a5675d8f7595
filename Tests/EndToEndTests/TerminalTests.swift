import Foundation
import TestSupport
import Testing

/// The built program at a real terminal of its own: keys, signals, windows. Its words are a script of
/// the test's, so that no dialogue we ship can break it.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct TerminalTests {
  private static let script = """
    title: AtTheTerminal
    ---
    <<declare $typed_here = "">>
    First line.
    Say something.
    <<ask $typed_here "a word">>
    You said {$typed_here}.
    <<breathe 4 0 6 0 9>>
    After the breath.
    <<ask $typed_here "">>
    Then {$typed_here}.
    -> Again
        <<jump AtTheTerminal>>
    -> Enough
    ===

    """

  /// Where someone sits at the program: its folder must live as long.
  private struct Seat {
    let leeward: Leeward
    let program: Program
    var terminal: PseudoTerminal { program.terminal }

    init(
      _ variables: [String: String] = [:], arguments: [String] = ["--pace", "none"],
      editrc: String? = nil, columns: Int = 80
    ) throws {
      leeward = try Leeward()
      try leeward.write("scripts/terminal.yarn", TerminalTests.script)
      if let editrc { try leeward.write(".editrc", editrc) }
      program = try Program(
        Leeward.path,
        ["talk", "AtTheTerminal", "--dialogues", leeward.folder.path + "/scripts"] + arguments,
        environment: leeward.environment.merging(["TERM": "xterm"]) { $1 }
          .merging(variables) { $1 }, columns: columns)
    }

    func expectLeft(_ status: Int32) throws {
      #expect(try program.exitStatus() == status)
      #expect(terminal.echoes && terminal.isCanonical)
    }
  }

  @Test func aTalkFromEndToEnd() throws {
    let seat = try Seat()
    try seat.terminal.expect("your words ›")
    seat.terminal.send("tird\u{1B}[De\r")
    try seat.terminal.expect("You said tired.")
    try seat.terminal.expect("ready")
    // Ends the practice, not the talk.
    seat.terminal.send("\u{3}")
    try seat.terminal.expect("After the breath.")
    try seat.terminal.expect("your words ›")
    seat.terminal.send(bytes: [0x61, 0xFF, 0x62, 0x0D])
    try seat.terminal.expect("Then a\u{FFFD}b.")
    try seat.terminal.expect("1 to 2 ›")
    seat.terminal.send("en\t\r")
    try seat.expectLeft(0)
    #expect(seat.terminal.text.hasSuffix("\u{1B}[?2004l"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalEndsItAndLeavesTheTerminalAsItWas(signal: Int32) throws {
    let seat = try Seat()
    try seat.terminal.expect("your words ›")
    seat.terminal.send("half an ans")
    try seat.terminal.expect("half an ans")
    #expect(!seat.terminal.echoes)
    seat.program.signal(signal)
    try seat.expectLeft(128 + signal)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalEndsAPracticeToo(signal: Int32) throws {
    let seat = try Seat()
    try seat.terminal.expect("your words ›")
    seat.terminal.send("x\r")
    try seat.terminal.expect("\u{1B}[?25l")
    seat.program.signal(signal)
    try seat.expectLeft(128 + signal)
    #expect(seat.terminal.rest.contains("\u{1B}[?25h"))
  }

  @Test func controlCAsksAndTwiceLeaves() throws {
    let seat = try Seat()
    try seat.terminal.expect("your words ›")
    seat.terminal.send("abc")
    try seat.terminal.expect("abc")
    seat.terminal.send("\u{3}")
    try seat.terminal.expect("Leave for now?")
    try seat.terminal.expect("yes or no ›")
    seat.terminal.send("no\r")
    try seat.terminal.expect("your words ›")
    seat.terminal.send("\u{3}")
    try seat.terminal.expect("yes or no ›")
    seat.terminal.send("\u{3}")
    try seat.expectLeft(0)
  }

  @Test func helpIsOpenedOverAPractice() throws {
    let seat = try Seat()
    try seat.terminal.expect("your words ›")
    seat.terminal.send("x\r")
    try seat.terminal.expect("ready")
    for key in ["h", "e", "l", "p", "\r"] {
      seat.terminal.send(key)
      usleep(30_000)
    }
    try seat.terminal.expect("Call 911 now")
    try seat.terminal.expect("After the breath.")
  }

  @Test(arguments: ["\u{1C}", "/hide\r"])
  func hidingClearsTheScreenAndLeaves(keys: String) throws {
    let seat = try Seat()
    try seat.terminal.expect("your words ›")
    seat.terminal.send("something private")
    try seat.terminal.expect("something private")
    seat.terminal.send(keys == "/hide\r" ? "\u{15}" + keys : keys)
    try seat.expectLeft(0)
    let cleared = seat.terminal.text.components(separatedBy: "\u{1B}[H\u{1B}[2J\u{1B}[3J")
    #expect(cleared.count == 2)
    #expect(withoutEscapes(cleared.last ?? "x") == "")
  }

  @Test func hiddenInTheMiddleOfAPractice() throws {
    let seat = try Seat()
    try seat.terminal.expect("your words ›")
    seat.terminal.send("x\r")
    try seat.terminal.expect("ready")
    seat.terminal.send("\u{1C}")
    try seat.expectLeft(0)
    #expect(seat.terminal.text.contains("\u{1B}[3J"))
  }

  @Test func aWindowMadeNarrower() throws {
    let seat = try Seat()
    try seat.terminal.expect("your words ›")
    seat.terminal.send("twenty seven characters now")
    try seat.terminal.expect("now")
    seat.terminal.resize(columns: 20, rows: 10)
    // Drawn anew at its own width.
    try seat.terminal.expect("\u{1B}[J")
    try seat.terminal.expect("your words ›")
    seat.terminal.send("\r")
    try seat.terminal.expect("You said twenty\r\n  seven characters\r\n  now.")
    try seat.terminal.expect("ready")
    seat.terminal.send("\u{3}")
    try seat.terminal.expect("your words ›")
  }

  @Test func stoppedAndGoingOn() throws {
    let seat = try Seat()
    try seat.terminal.expect("your words ›")
    seat.terminal.send("ab")
    try seat.terminal.expect("ab")
    // Without a shell nobody could take it up again: the system doesn't stop it.
    seat.terminal.send("\u{1A}")
    try seat.terminal.expect("\u{1B}[?2004h")
    try seat.terminal.expect("ab")
    seat.terminal.send("c\r")
    try seat.terminal.expect("You said abc.")
    // Stopped from outside, and continued.
    seat.program.signal(SIGSTOP)
    seat.program.signal(SIGCONT)
    try seat.terminal.expect("\u{1B}[?25l")
    seat.terminal.send("q")
    try seat.terminal.expect("After the breath.")
  }

  @Test func viKeysWhereTheyAreWanted() throws {
    let seat = try Seat(editrc: "bind -v\n")
    try seat.terminal.expect("your words ›")
    seat.terminal.send("hello wrld")
    try seat.terminal.expect("wrld")
    for key in ["\u{1B}", "0", "w", "a", "o"] {
      seat.terminal.send(key)
      // As fingers do it: an Escape that is followed at once is another key.
      usleep(60_000)
    }
    seat.terminal.send("\r")
    try seat.terminal.expect("You said hello world.")
  }

  @Test func aClosedWindowEndsIt() throws {
    let seat = try Seat()
    try seat.terminal.expect("your words ›")
    seat.terminal.hangUp()
    #expect(try seat.program.exitStatus() == 128 + SIGHUP)
  }

  @Test(arguments: ["", "dumb"])
  func aTerminalThatKnowsNothing(term: String) throws {
    let seat = try Seat(["TERM": term])
    try seat.terminal.expect("your words: ")
    seat.terminal.send("ok\n")
    try seat.terminal.expect("ready")
    seat.terminal.send("\u{3}")
    try seat.terminal.expect("your words: ")
    seat.terminal.send("\u{4}")
    try seat.terminal.expect("yes or no: ")
    seat.terminal.send("yes\n")
    try seat.expectLeft(0)
    #expect(!seat.terminal.text.contains("\u{1B}"))
  }

  @Test func aMegabyteIsReadOver() throws {
    let leeward = try Leeward()
    try leeward.write("scripts/terminal.yarn", Self.script)
    let input = String(repeating: "a", count: 1_000_000) + "\nlast words"
    let run = try PipedRun(
      Leeward.path,
      ["talk", "AtTheTerminal", "--plain", "--dialogues", leeward.folder.path + "/scripts"],
      input: Array(input.utf8), environment: leeward.environment)
    #expect(run.status == 0)
    #expect(run.output.contains("longer than I can take in"))
    #expect(run.output.contains("Then last words."))
    #expect(!run.output.hasControls)
  }

  @Test func nobodyReadingIsNoFailure() throws {
    let leeward = try Leeward()
    try leeward.write("scripts/terminal.yarn", Self.script)
    let command =
      "\(Leeward.path) talk AtTheTerminal --plain --dialogues scripts </dev/null | true; "
    let run = try PipedRun(
      "/bin/bash",
      ["-c", "cd \(leeward.folder.path); \(command) echo ${PIPESTATUS[0]}"],
      environment: leeward.environment)
    #expect(run.output == "0\n")
  }
}
