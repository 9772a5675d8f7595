import TestSupport
import Testing

/// Someone at the program, at some moment; afterwards it is looked at what is left of both.
struct Sitting {
  let leeward: Leeward
  let program: Program
  /// How the terminal was before the program began.
  let found: PseudoTerminal.Settings
  var terminal: PseudoTerminal { program.terminal }

  enum Starter { case none, nohup, shell }

  /// Starts it: by itself, from someone who wants hang-ups ignored (`nohup`), or as a job of an
  /// interactive shell's.
  init(
    _ variables: [String: String?] = [:], arguments: [String] = ["--pace", "slow"],
    columns: Int = 80, rows: Int = 24, from starter: Starter = .none, keepsItsHome: Bool = false
  ) throws {
    leeward = try Leeward()
    try leeward.write("scripts/moments.yarn", Moment.script)
    if keepsItsHome {
      leeward.environment["LEEWARD_HOME"] = leeward.home
      leeward.environment["XDG_STATE_HOME"] = leeward.folder.path
    }
    for (name, value) in variables { leeward.environment[name] = value }
    let words =
      ["talk", "Moments", "--dialogues", leeward.folder.path + "/scripts"] + arguments
    switch starter {
    case .none:
      program = try Program(
        Leeward.path, words, environment: leeward.environment, columns: columns, rows: rows)
      found = program.terminal.settings
    case .nohup:
      program = try Program(
        "/bin/sh", ["-c", "trap '' HUP; exec \"$@\"", "sh", Leeward.path] + words,
        environment: leeward.environment, columns: columns, rows: rows)
      found = program.terminal.settings
    case .shell:
      // Its own line editing would change the terminal, too.
      program = try Program(
        "/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"],
        environment: leeward.environment.merging(["PS1": "shell> "]) { $1 }, columns: columns,
        rows: rows)
      try program.terminal.expect("shell> ", within: .seconds(30))
      found = program.terminal.settings
      let line = ([Leeward.path] + words).map { "'\($0)'" }.joined(separator: " ")
      program.terminal.send(line + "\n")
    }
  }

  /// Says "before", and goes on to the moment.
  func come(to moment: Moment) throws {
    guard moment != .beginning else { return }
    try terminal.expect("your words ›", within: .seconds(30))
    terminal.send("before\r")
    try terminal.expect("Heard before.", within: .seconds(30))
    try terminal.expect("1 to 5 ›", within: .seconds(30))
    switch moment {
    case .beginning, .menu: break
    case .typing:
      terminal.send("Typing\r")
      try terminal.expect("your words ›", within: .seconds(30))
      terminal.send("half an ans")
      try terminal.expect("half an ans", within: .seconds(30))
    case .speech:
      terminal.send("Speech\r")
      try terminal.expect("first of some lines", within: .seconds(30))
    case .sit:
      terminal.send("Sit\r")
      try terminal.expect("key ends it.", within: .seconds(30))
    case .quiet, .breath:
      terminal.send(moment.rawValue + "\r")
      // A picture of the practice is there.
      try terminal.expect("\u{1B}[?25l", within: .seconds(30))
    case .leaving:
      terminal.send("\u{3}")
      try terminal.expect("yes or no ›", within: .seconds(30))
    }
  }

  /// Goes from a moment to the end of the conversation.
  func goOn(from moment: Moment) throws {
    switch moment {
    case .beginning: return
    case .menu: terminal.send("Typing\rhalf an answer\r")
    case .typing: terminal.send("wer\r")
    case .speech: terminal.send("x\u{7F}")
    case .quiet, .breath, .sit: terminal.send("\u{1B}[A")
    case .leaving:
      terminal.send("no\r")
      try terminal.expect("1 to 5 ›", within: .seconds(30))
      terminal.send("Typing\rhalf an answer\r")
    }
    try terminal.expect("After the moment.", within: .seconds(30))
    try terminal.expect("your words ›", within: .seconds(30))
    terminal.send("the end\r")
    try terminal.expect("Then the end.", within: .seconds(30))
  }

  /// The program is gone, the terminal is as it was, and the journal is whole and has all that was
  /// answered to.
  func expectGone(with status: Int32, after moment: Moment) throws {
    #expect(try program.exitStatus(within: .seconds(30)) == status)
    #expect(terminal.settings == found)
    #expect(terminal.showsCursor)
    try expectKept(after: moment)
  }

  /// The same where a shell has started it and is there again.
  func expectBackInShell(with status: Int32, after moment: Moment) throws {
    try terminal.expect("shell> ", within: .seconds(30))
    #expect(terminal.settings == found)
    #expect(terminal.showsCursor)
    terminal.send("echo \"status=$?\"\n")
    try terminal.expect("status=\(status)", within: .seconds(30))
    try expectKept(after: moment)
  }

  func expectKept(after moment: Moment) throws {
    guard moment != .beginning else { return }
    #expect(try leeward.journalCheck() == "ok")
    #expect(try leeward.keptWords().first == "before")
  }
}
