import Foundation
import TestSupport
import Testing

/// Slash commands and keys in the built program, on a real pseudo-terminal.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct SteerOnTerminalTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/test.yarn", TestScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
  }

  private func begun(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> Program {
    let program = try Program(
      Leeward.path, arguments + ["--pace", "none"], environment: leeward.environment,
      columns: columns, rows: rows)
    try program.terminal.expect("1 to 3")
    return program
  }

  /// The shortest of some times: what the program needs, and not what the machine was busy with.
  @Test(arguments: ["\u{1C}", "/hide\r"])
  func theScreenIsClearAtOnce(keys: String) throws {
    var shortest = Duration.seconds(60)
    for _ in 0..<8 {
      let program = try begun("--private")
      program.terminal.send("1\r")
      try program.terminal.expect("0 to 10")
      program.terminal.send(String(keys.dropLast()))
      program.terminal.takeIn(for: .milliseconds(30))
      let pressed = ContinuousClock.now
      program.terminal.send(String(keys.suffix(1)))
      try program.terminal.expect("\u{1B}[H\u{1B}[2J\u{1B}[3J")
      shortest = min(shortest, ContinuousClock.now - pressed)
      #expect(try program.exitStatus() == 0)
      #expect(program.terminal.echoes && program.terminal.isCanonical)
      // Nothing is written behind it that could be read.
      let behind = withoutEscapes(program.terminal.rest).filter { !$0.isWhitespace }
      #expect(behind.isEmpty, "\(behind)")
    }
    #expect(shortest < .milliseconds(50))
  }

  @Test func hideWorksOverAPageThatWaits() throws {
    let program = try begun(rows: 12)
    program.terminal.send("/help\r")
    try program.terminal.expect("more: Space")
    program.terminal.send("\u{1C}")
    try program.terminal.expect("\u{1B}[3J")
    #expect(try program.exitStatus() == 0)
  }

  @Test(arguments: ["\u{1B}[200~half of a text", "a line of words that was pasted\r"])
  func hideWorksInTheMiddleOfAPaste(text: String) throws {
    let program = try begun()
    program.terminal.send(String(repeating: text, count: 50))
    program.terminal.send("\u{1C}")
    try program.terminal.expect("\u{1B}[3J")
    #expect(try program.exitStatus() == 0)
  }

  @Test func aResizeEndsNoPaste() throws {
    let program = try begun()
    program.terminal.send("1\r")
    try program.terminal.expect("0 to 10")
    program.terminal.send("7\r")
    try program.terminal.expect("your words")
    program.terminal.send("\u{1B}[200~one\n")
    program.terminal.takeIn(for: .milliseconds(50))
    program.terminal.resize(columns: 60, rows: 20)
    program.terminal.takeIn(for: .milliseconds(50))
    program.terminal.send("two\u{1B}[201~\r")
    try program.terminal.expect("You said one two, at 7.")
    program.terminal.send("\u{1C}")
    _ = try program.exitStatus()
  }

  @Test func pauseIsGoneOnWithNextTime() throws {
    let program = try begun()
    program.terminal.send("1\r")
    try program.terminal.expect("0 to 10")
    program.terminal.send("/pause\r")
    try program.terminal.expect("Your place is kept")
    #expect(try program.exitStatus() == 0)
    let again = try Program(Leeward.path, ["--pace", "none"], environment: leeward.environment)
    try again.terminal.expect("yes or no")
    again.terminal.send("y\r")
    try again.terminal.expect("0 to 10")
    again.terminal.send("\u{1C}")
    #expect(try again.exitStatus() == 0)
  }

  @Test func theNearestCommandIsAYesAway() throws {
    let program = try begun()
    program.terminal.send("/qiut\r")
    try program.terminal.expect("Did you mean /quit?")
    program.terminal.send("yes\r")
    #expect(try program.exitStatus() == 0)
  }

  /// `~/.editrc` in every state someone may have left it in.
  @Test(arguments: [
    "bind -v\n", "edit off\n", "\u{0}\u{1}\u{FFFD}bind ^M\n\"unclosed\n",
    "setty -a\ntelltc\nbind ^I zz\n",
    String(repeating: "x", count: 100_000),
  ])
  func anEditrcDoesNoHarm(text: String) throws {
    try leeward.write(".editrc", text)
    leeward.environment["HOME"] = leeward.folder.path
    let program = try begun()
    program.terminal.send("1\r")
    try program.terminal.expect("0 to 10")
    program.terminal.send("7\r")
    try program.terminal.expect("your words")
    program.terminal.send("hellp\u{7F}o\r")
    try program.terminal.expect("You said hello, at 7.")
    program.terminal.send("\u{1C}")
    _ = try program.exitStatus()
    #expect(program.terminal.echoes && program.terminal.isCanonical)
  }

  @Test func viKeysAreThereWhereTheyAreWanted() throws {
    try leeward.write(".editrc", "bind -v\n")
    leeward.environment["HOME"] = leeward.folder.path
    let program = try begun()
    program.terminal.send("1\r")
    try program.terminal.expect("0 to 10")
    program.terminal.send("7\r")
    try program.terminal.expect("your words")
    program.terminal.send("rain and wind\u{1B}")
    // An Escape is one by itself once nothing follows it.
    program.terminal.takeIn(for: .milliseconds(200))
    program.terminal.send("0dwA!\r")
    try program.terminal.expect("You said and wind!, at 7.")
    program.terminal.send("\u{1C}")
    _ = try program.exitStatus()
  }

  @Test func controlRFindsWhatWasSaid() throws {
    let program = try Program(
      Leeward.path, ["talk", "echo", "--pace", "none"], environment: leeward.environment)
    for words in ["the empty flat", "rain again"] {
      try program.terminal.expect("your words ›")
      program.terminal.send(words + "\r")
      try program.terminal.expect("I heard \(words).")
    }
    try program.terminal.expect("your words ›")
    program.terminal.send("\u{12}empty")
    program.terminal.takeIn(for: .milliseconds(100))
    program.terminal.send("\r")
    try program.terminal.expect("I heard the empty flat.")
    program.terminal.send("\u{1C}")
    _ = try program.exitStatus()
  }

  @Test func theManualHasTheTableOfKeys() throws {
    let shown = try leeward.run("help", "keys")
    #expect(shown.status == 0)
    let table = try leeward.run("keys").output
    #expect(table.contains("  /back     take your last answer back"))
    #expect(shown.output.contains(table.trimmingCharacters(in: .newlines)))
  }
}
