import Foundation
import Journal
import TestSupport
import Testing

/// A conversation on a real pseudo-terminal.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct TalkOnTerminalTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/test.yarn", TestScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
  }

  /// Starts it, and waits for the first menu.
  private func begun(_ arguments: String..., columns: Int = 80) throws -> Program {
    let program = try Program(
      Leeward.path, arguments + ["--pace", "none"], environment: leeward.environment,
      columns: columns, rows: 24)
    try program.terminal.expect("1 to 3")
    return program
  }

  /// What the journal shows of the last conversation.
  private func journal() throws -> String {
    try leeward.run("journal", "show", "--plain").output
  }

  @Test func aConversationAndItsJournal() throws {
    let program = try begun()
    program.terminal.send("first\r")
    try program.terminal.expect("0 to 10")
    program.terminal.send("about a 7\r")
    try program.terminal.expect("your words")
    program.terminal.send("my \u{7F} boy\r")
    try program.terminal.expect("You said my boy, at 7.")
    program.terminal.send(" ")
    try program.terminal.expect("Goodbye then.")
    #expect(try program.exitStatus() == 0)
    #expect(program.terminal.echoes)
    #expect(program.terminal.isCanonical)
    let kept = try journal()
    for line in ["Hello from the test.", "> First way", "> about a 7", "> my boy", "Goodbye then."]
    {
      #expect(kept.contains(line + "\n"), "\(kept)")
    }
    #expect(try leeward.run("journal", "list").output.contains("3 answers. \"my boy\""))
    #expect(try leeward.run("journal", "search", "BOY", "my").output.contains("> my boy\n"))
    let none = try leeward.run("journal", "search", "girl")
    #expect(none.status == 0)
    #expect(none.output == "Nothing that was said has these words in it.\n")
  }

  @Test func killedAndStartedAgainItGoesOnExactlyThere() throws {
    let program = try begun()
    program.terminal.send("1\r")
    try program.terminal.expect("0 to 10")
    program.terminal.send("7\r")
    try program.terminal.expect("your words")
    program.signal(SIGKILL)
    #expect(try program.exitStatus() == 128 + SIGKILL)

    let again = try Program(
      Leeward.path, ["--pace", "none"], environment: leeward.environment)
    try again.terminal.expect("yes or no")
    #expect(again.terminal.text.contains("What is around it?"))
    again.terminal.send("y\r")
    try again.terminal.expect("your words")
    again.terminal.send("still here\r")
    try again.terminal.expect("You said still here, at 7.")
    again.terminal.send(" ")
    #expect(try again.exitStatus() == 0)
    #expect(try journal().contains("> First way\n"))
  }

  @Test func killedAtAnyMomentNothingAcknowledgedIsLost() throws {
    for round in 0..<20 {
      var acknowledged: [String] = []
      let program = try Program(
        Leeward.path, ["talk", "echo", "--pace", "none"], environment: leeward.environment)
      for number in 0...(round % 6) {
        try program.terminal.expect("your words")
        program.terminal.send("words \(round)-\(number)\r")
        // The last is not waited for: the kill comes while it is being taken in.
        if number < round % 6 {
          try program.terminal.expect("I heard words \(round)-\(number).")
          acknowledged.append("> words \(round)-\(number)\n")
        } else {
          usleep(UInt32.random(in: 0..<30_000))
        }
      }
      program.signal(SIGKILL)
      _ = try program.exitStatus()
      program.terminal.takeIn(for: .milliseconds(10))
      let last = "words \(round)-\(round % 6)"
      if program.terminal.text.contains("I heard \(last).") { acknowledged.append("> \(last)\n") }
      let kept = try journal()
      for words in acknowledged { #expect(kept.contains(words), "round \(round): \(words)") }
    }
  }

  @Test func controlCInAPracticeEndsThePracticeNotTheConversation() throws {
    let program = try begun()
    program.terminal.send("1\r")
    try program.terminal.expect("0 to 10")
    program.terminal.send("7\r")
    try program.terminal.expect("your words")
    program.terminal.send("x\r")
    try program.terminal.expect("You said x, at 7.")
    usleep(100_000)
    program.terminal.send("\u{3}")
    try program.terminal.expect("Goodbye then.")
    #expect(try program.exitStatus() == 0)
  }

  @Test func controlDAsksAndLeaves() throws {
    let program = try begun()
    program.terminal.send("\u{4}")
    try program.terminal.expect("yes or no")
    program.terminal.send("y\r")
    #expect(try program.exitStatus() == 0)
    #expect(program.terminal.isCanonical)
  }

  @Test func aNarrowWindowIsRespected() throws {
    let program = try begun(columns: 40)
    let shown = withoutEscapes(program.terminal.text).split(separator: "\n")
    for line in shown { #expect(line.count <= 40, "\(line)") }
    program.terminal.resize(columns: 60, rows: 24)
    program.terminal.send("/again\r")
    try program.terminal.expect("1 to 3")
    program.terminal.send("2\r")
    #expect(try program.exitStatus() == 0)
  }

  @Test func tabCompletesAChoice() throws {
    let program = try begun()
    program.terminal.send("Sec\t\r")
    try program.terminal.expect("The part of the day is")
    #expect(try program.exitStatus() == 0)
  }

  @Test func aPassageToHelpOpensOnTheTerminalToo() throws {
    let program = try begun()
    program.terminal.send("i want to kill myself\r")
    try program.terminal.expect("988")
    program.signal(SIGTERM)
    _ = try program.exitStatus()
  }
}
