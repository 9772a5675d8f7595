import Foundation
import TestSupport
import Testing

/// Whatever the environment, the terminal's kind and what stands where standard streams are wanted.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct SurroundingsTests {
  /// Changes to what a program usually finds; nil: the variable isn't there.
  struct Surroundings: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var variables: [String: String?]

    static let all = [
      Self(testDescription: "TERM unset", variables: ["TERM": nil]),
      Self(testDescription: "TERM empty", variables: ["TERM": ""]),
      Self(testDescription: "TERM=dumb", variables: ["TERM": "dumb"]),
      Self(testDescription: "TERM unknown", variables: ["TERM": "no-such-terminal"]),
      Self(testDescription: "TERM with a path", variables: ["TERM": "../../../etc/passwd"]),
      Self(testDescription: "TERM=screen", variables: ["TERM": "screen"]),
      Self(testDescription: "TERM=tmux-256color", variables: ["TERM": "tmux-256color"]),
      Self(testDescription: "TERM=linux", variables: ["TERM": "linux"]),
      Self(testDescription: "TERM=vt100", variables: ["TERM": "vt100"]),
      Self(testDescription: "LC_ALL=C", variables: ["LC_ALL": "C"]),
      Self(testDescription: "LC_ALL=POSIX", variables: ["LC_ALL": "POSIX", "LANG": nil]),
      Self(testDescription: "LANG unset", variables: ["LANG": nil]),
      Self(testDescription: "a locale that isn't there", variables: ["LC_ALL": "tlh_QO.UTF-8"]),
      Self(
        testDescription: "an encoding that isn't UTF-8", variables: ["LANG": "de_DE.ISO-8859-1"]),
      Self(testDescription: "HOME empty", variables: ["HOME": ""]),
      Self(testDescription: "HOME relative", variables: ["HOME": "here"]),
      Self(testDescription: "HOME isn't there", variables: ["HOME": "/nowhere/at/all"]),
      Self(testDescription: "HOME unset", variables: ["HOME": nil]),
      Self(testDescription: "COLUMNS and LINES wrong", variables: ["COLUMNS": "-5", "LINES": "x"]),
      Self(
        testDescription: "a huge environment",
        variables: [String: String?](
          uniqueKeysWithValues: (0..<200).map {
            ("VARIABLE_\($0)", String(repeating: "é\u{1B}[2J", count: 1000))
          })),
    ]
  }

  @Test(arguments: Surroundings.all)
  func aTalkGoesWell(surroundings: Surroundings) throws {
    let sitting = try sitting(in: surroundings.variables)
    let isDumb = [nil, "", "dumb"].contains(sitting.leeward.environment["TERM"])
    let end = isDumb ? "\n" : "\r"
    try sitting.terminal.expect(isDumb ? "your words: " : "your words ›", within: .seconds(30))
    // A byte at a time: a character comes in pieces.
    for byte in Array("naïve 漢字 👍".utf8) {
      sitting.terminal.send(bytes: [byte])
      usleep(500)
    }
    sitting.terminal.send(end)
    try sitting.terminal.expect("Heard naïve 漢字 👍.", within: .seconds(30))
    try sitting.terminal.expect("1 to 5", within: .seconds(30))
    sitting.terminal.send("Typing" + end)
    try sitting.terminal.expect("your words", within: .seconds(30))
    sitting.terminal.send(bytes: [0x61, 0xFF, 0xC3, 0x28, 0xE2, 0x82] + Array(end.utf8))
    try sitting.terminal.expect("Heard a\u{FFFD}\u{FFFD}(\u{FFFD}.", within: .seconds(30))
    try sitting.terminal.expect("your words", within: .seconds(30))
    sitting.terminal.send("the end" + end)
    #expect(try sitting.program.exitStatus(within: .seconds(30)) == 0)
    #expect(sitting.terminal.settings == sitting.found)
    #expect(try sitting.leeward.journalCheck() == "ok")
    #expect(
      try sitting.leeward.keptWords() == ["naïve 漢字 👍", "a\u{FFFD}\u{FFFD}(\u{FFFD}", "the end"])
    if isDumb { #expect(!sitting.terminal.text.contains("\u{1B}")) }
  }

  /// Its journal stays in the test's folder, wherever HOME leads.
  private func sitting(in variables: [String: String?]) throws -> Sitting {
    try Sitting(variables, arguments: ["--pace", "none"], keepsItsHome: true)
  }

  // MARK: Standard streams

  /// Runs the program from a shell on a terminal, with what the shell's `exec` is told.
  private func program(
    _ leeward: Leeward, _ redirections: String, arguments: String = "", before: String = ""
  ) throws -> Program {
    try leeward.write("scripts/moments.yarn", Moment.script)
    try leeward.write("answers", "before\n1\nhalf\nthe end\n")
    return try Program(
      "/bin/sh",
      [
        "-c",
        "cd '\(leeward.folder.path)'; \(before) exec '\(Leeward.path)' talk Moments --pace none "
          + "--dialogues scripts \(arguments) \(redirections)",
      ], environment: leeward.environment)
  }

  @Test(arguments: ["", "2>&-"])
  func onlyInputIsRedirected(more: String) throws {
    let leeward = try Leeward()
    let program = try program(leeward, "<answers " + more)
    let found = program.terminal.settings
    try program.terminal.expect("Then the end.", within: .seconds(30))
    #expect(try program.exitStatus(within: .seconds(30)) == 0)
    #expect(program.terminal.settings == found)
    #expect(try leeward.keptWords() == ["before", "half", "the end"])
  }

  @Test(arguments: ["", "2>&-"])
  func onlyOutputIsRedirected(more: String) throws {
    let leeward = try Leeward()
    let program = try program(leeward, ">out " + more)
    let found = program.terminal.settings
    program.terminal.send("before\n1\nhalf\nthe end\n")
    #expect(try program.exitStatus(within: .seconds(30)) == 0)
    #expect(program.terminal.settings == found)
    let out = try String(contentsOfFile: leeward.folder.path + "/out", encoding: .utf8)
    #expect(out.hasSuffix("Then the end.\n"))
    #expect(!out.hasControls)
    #expect(try leeward.keptWords() == ["before", "half", "the end"])
  }

  @Test func onlyOutputIsRedirectedAndControlCInAPractice() throws {
    let leeward = try Leeward()
    let program = try program(leeward, ">out")
    let found = program.terminal.settings
    program.terminal.send("before\nSit\n")
    let end = ContinuousClock.now + .seconds(30)
    while program.terminal.settings == found, ContinuousClock.now < end { usleep(2000) }
    #expect(program.terminal.settings != found)
    program.terminal.send("\u{3}")
    while program.terminal.settings != found, ContinuousClock.now < end { usleep(2000) }
    program.terminal.send("the end\n")
    #expect(try program.exitStatus(within: .seconds(30)) == 0)
    #expect(program.terminal.settings == found)
  }

  @Test(arguments: [("<&-", Int32(0)), (">&-", 2), ("<&- >&-", 2), ("<&- >&- 2>&-", 2)])
  func closedStreams(redirections: String, status: Int32) throws {
    let leeward = try Leeward()
    let program = try program(leeward, redirections)
    let found = program.terminal.settings
    #expect(try program.exitStatus(within: .seconds(30)) == status)
    #expect(program.terminal.settings == found)
    // What would have been shown went into no file that was opened in its place.
    for file in ["journal.lock", "journal.sqlite"] {
      let bytes = try Data(contentsOf: URL(filePath: leeward.home + "/" + file))
      #expect(!bytes.contains(Data("What you say".utf8)), "\(file)")
    }
    #expect(try leeward.journalCheck() == "ok")
  }

  @Test func aComplaintThatNobodyCanRead() throws {
    let leeward = try Leeward()
    for redirection in ["2>&-", "2>/dev/full", ">&- 2>&-"] {
      let run = try PipedRun(
        "/bin/sh", ["-c", "'\(Leeward.path)' talk nonsense \(redirection); echo $?"],
        environment: leeward.environment)
      #expect(run.output == "2\n", "\(redirection)")
    }
  }

  @Test(arguments: ["vocabulary", "help-now"])
  func whatCanNotBeWrittenIsNoSuccess(command: String) throws {
    let leeward = try Leeward()
    let run = try PipedRun(
      "/bin/sh", ["-c", "'\(Leeward.path)' \(command) >/dev/full; echo $?"],
      environment: leeward.environment)
    #expect(run.output == "2\n")
    #expect(run.errors == "Not all of it could be written: No space left on device.\n")
  }

  @Test func noControllingTerminal() throws {
    let leeward = try Leeward()
    try leeward.write("scripts/moments.yarn", Moment.script)
    let program = try Program(
      "/usr/bin/setsid",
      [
        "--wait", Leeward.path, "talk", "Moments", "--pace", "none", "--dialogues",
        leeward.folder.path + "/scripts",
      ], environment: leeward.environment)
    let found = program.terminal.settings
    try program.terminal.expect("your words ›", within: .seconds(30))
    program.terminal.send("before\r1\rhalf\rthe end\r")
    #expect(try program.exitStatus(within: .seconds(30)) == 0)
    #expect(program.terminal.settings == found)
    #expect(try leeward.keptWords() == ["before", "half", "the end"])
  }
}
