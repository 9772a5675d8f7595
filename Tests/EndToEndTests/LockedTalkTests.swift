import Foundation
import TestSupport
import Testing

/// A talk while the journal is locked: it begins at once, what is said is sealed, `/unlock` opens it.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct LockedTalkTests {
  private let leeward: Leeward
  private let before = "bluest heron 4711"
  private let now = "grey seal 8202"

  init() throws {
    leeward = try .keeping()
    try leeward.talk(before)
    try leeward.lock()
  }

  /// Begins a talk, and goes on to its menu where `words` are said.
  private func begin(
    _ words: String? = nil, _ arguments: [String] = [], columns: Int = 80, rows: Int = 24
  ) throws -> Program {
    let program = try Program(
      Leeward.path, ["talk", "KeepTest", "--pace", "none"] + arguments,
      environment: leeward.environment, columns: columns, rows: rows)
    try program.terminal.expect("0 to 10", within: .seconds(60))
    guard let words else { return program }
    program.terminal.send("7\r")
    try program.terminal.expect("your words", within: .seconds(60))
    program.terminal.send(words + "\r")
    try program.terminal.expect("You said \(words)", within: .seconds(60))
    try program.terminal.expect("1 to 2", within: .seconds(60))
    return program
  }

  private func type(_ typed: String, at terminal: PseudoTerminal) throws {
    try terminal.expect("passphrase (not shown)", within: .seconds(60))
    #expect(!terminal.echoes)
    terminal.send(typed)
  }

  private func unlock(_ terminal: PseudoTerminal, with typed: String = Leeward.passphrase + "\r")
    throws
  {
    terminal.send("/unlock\r")
    try type(typed, at: terminal)
  }

  private func shown() throws -> String {
    let run = try leeward.run(
      "journal", "show", "--passphrase-file", leeward.passphraseFile())
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test func itAsksNothingAndKeepsWhatIsSaidSealed() throws {
    let talk = try begin(now)
    #expect(talk.terminal.text.contains("Your journal is locked."))
    #expect(!talk.terminal.text.contains("not shown"))
    #expect(try leeward.files(holding: now).isEmpty)
    talk.signal(SIGKILL)
    _ = try talk.exitStatus(within: .seconds(60))
    #expect(try leeward.files(holding: now).isEmpty)
    #expect(try shown().contains("You said \(now)"))
    let plan = try leeward.run("plan", "--passphrase-file", leeward.passphraseFile())
    #expect(plan.output.contains(before) && plan.output.contains(now))
  }

  @Test(arguments: [[], ["--plain"]])
  func openedInItsMidstItGoesOnWithAllAtHand(arguments: [String]) throws {
    let talk = try begin(now, arguments)
    let terminal = talk.terminal
    terminal.send("/plan\r")
    try terminal.expect(now, within: .seconds(60))
    try terminal.expect("Your plan is locked away", within: .seconds(60))
    try unlock(terminal, with: "not this\r")
    try terminal.expect("That isn't the passphrase.", within: .seconds(60))
    try unlock(terminal, with: "half of\u{3}")
    try terminal.expect("It stays locked", within: .seconds(60))
    try unlock(terminal)
    try terminal.expect("It's open", within: .seconds(60))
    terminal.send("/plan\r")
    try terminal.expect(before, within: .seconds(60))
    terminal.send("/unlock\r")
    try terminal.expect("Nothing is locked here.", within: .seconds(60))
    // The editor is as it was: a key that takes back, and what was said before.
    terminal.send("12\u{7F}\r")
    try terminal.expect("Then one way.", within: .seconds(60))
    #expect(try talk.exitStatus(within: .seconds(60)) == 0)
    #expect(!terminal.text.contains(Leeward.passphrase))
    #expect(!terminal.text.contains("not this"))
    let shown = try shown()
    #expect(shown.contains("You said \(now)") && shown.contains("Then one way."))
    let list = try leeward.run(
      "journal", "list", "--passphrase-file", leeward.passphraseFile())
    #expect(list.output.contains("2  ") && !list.output.contains("3  "))
    #expect(try leeward.files(holding: now).isEmpty)
  }

  @Test func anotherWindowsSizeAndBeingStoppedDontDisturbTheQuestion() throws {
    let talk = try begin(now)
    talk.terminal.send("/unlock\r")
    try talk.terminal.expect("passphrase (not shown)", within: .seconds(60))
    talk.terminal.resize(columns: 40, rows: 20)
    talk.terminal.send(Leeward.passphrase + "\r")
    try talk.terminal.expect("It's open", within: .seconds(60))
    try talk.terminal.expect("1 to 2", within: .seconds(60))
    #expect(!talk.terminal.echoes)
    #expect(!talk.terminal.isCanonical)
  }

  @Test func stoppedAtTheQuestionItIsAskedAgain() throws {
    let shell = try Program(
      "/bin/bash", ["--norc", "--noprofile", "--noediting", "-i"],
      environment: leeward.environment.merging(["PS1": "shell> "]) { $1 })
    try shell.terminal.expect("shell> ", within: .seconds(60))
    let found = shell.terminal.settings
    shell.terminal.send("'\(Leeward.path)' talk KeepTest --pace none\n")
    try shell.terminal.expect("0 to 10 ›", within: .seconds(60))
    shell.terminal.send("/unlock\r")
    try shell.terminal.expect("passphrase (not shown)", within: .seconds(60))
    shell.terminal.send("half of it\u{1A}")
    try shell.terminal.expect("shell> ", within: .seconds(60))
    #expect(shell.terminal.settings == found)
    shell.terminal.send("fg\n")
    try type(Leeward.passphrase + "\r", at: shell.terminal)
    try shell.terminal.expect("It's open", within: .seconds(60))
    try shell.terminal.expect("0 to 10 ›", within: .seconds(60))
    #expect(!shell.terminal.isCanonical)
  }

  @Test func whatWasTypedAheadIsNotThePassphrase() throws {
    let talk = try begin(now)
    talk.terminal.send("/unlock\rmy words\r")
    try talk.terminal.expect("passphrase (not shown)", within: .seconds(60))
    talk.terminal.takeIn(for: .milliseconds(300))
    #expect(!talk.terminal.text.contains("That isn't"))
    talk.terminal.send(Leeward.passphrase + "\r")
    try talk.terminal.expect("It's open", within: .seconds(60))
  }

  @Test func aTalkThatBrokeOffIsThereAfterUnlocking() throws {
    try leeward.write("others/test.yarn", TestScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/others"
    let talk = try leeward.onTerminal("--pace", "none")
    try talk.terminal.expect("1 to 3", within: .seconds(60))
    talk.terminal.send("1\r")
    try talk.terminal.expect("0 to 10", within: .seconds(60))
    talk.signal(SIGKILL)
    _ = try talk.exitStatus(within: .seconds(60))
    // Asked for before the first answer, as one who wants to go on would.
    let next = try leeward.onTerminal("--pace", "none")
    try next.terminal.expect("1 to 3", within: .seconds(60))
    try unlock(next.terminal)
    try next.terminal.expect("Last time we stopped at “How strong is it?”", within: .seconds(60))
    next.terminal.send("yes\r")
    try next.terminal.expect("0 to 10", within: .seconds(60))
    next.terminal.send("4\r")
    try next.terminal.expect("What is around it?", within: .seconds(60))
    next.terminal.send("/quit\r")
    #expect(try next.exitStatus(within: .seconds(60)) == 0)
    // And with its passphrase from the beginning it is offered as ever.
    let last = try leeward.onTerminal(
      "--pace", "none", "--passphrase-file", leeward.passphraseFile())
    try last.terminal.expect("Last time we stopped at “What is around it?”", within: .seconds(60))
    #expect(!last.terminal.text.contains("locked"))
  }

  @Test func aNoToGoingOnGoesOnWithThisOne() throws {
    try leeward.write("others/test.yarn", TestScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/others"
    let talk = try leeward.onTerminal("--pace", "none")
    try talk.terminal.expect("1 to 3", within: .seconds(60))
    talk.terminal.send("1\r")
    try talk.terminal.expect("0 to 10", within: .seconds(60))
    talk.terminal.send("/quit\r")
    _ = try talk.exitStatus(within: .seconds(60))
    let next = try leeward.onTerminal("--pace", "none")
    try next.terminal.expect("1 to 3", within: .seconds(60))
    try unlock(next.terminal)
    try next.terminal.expect("Go on from there?", within: .seconds(60))
    next.terminal.send("no\r")
    try next.terminal.expect("1 to 3", within: .seconds(60))
    next.terminal.send("2\r")
    try next.terminal.expect("Goodbye then.", within: .seconds(60))
    #expect(try next.exitStatus(within: .seconds(60)) == 0)
    #expect(try shown().contains("Hello from the test."))
  }

  @Test func theWayToHelpIsNeverInItsWay() throws {
    let talk = try begin(now)
    talk.terminal.send("i want to kill myself\r")
    let shown = try talk.terminal.expect("988", within: .seconds(60))
    #expect(!shown.contains("locked"))
    talk.terminal.send("/unlock\r")
    try type("/help\r", at: talk.terminal)
    try talk.terminal.expect("988", within: .seconds(60))
    talk.terminal.send("/unlock\r")
    try talk.terminal.expect("passphrase (not shown)", within: .seconds(60))
    talk.terminal.send("\u{1C}")
    #expect(try talk.exitStatus(within: .seconds(60)) == 0)
    #expect(talk.terminal.text.contains("\u{1B}[3J"))
    #expect(talk.terminal.echoes)
  }

  @Test func theCommandIsShownOnlyWhereThereIsSomethingToOpen() throws {
    let locked = try begin(now, rows: 60)
    locked.terminal.send("/help\r")
    try locked.terminal.expect("/unlock", within: .seconds(60))
    try locked.terminal.expect("open it", within: .seconds(60))
    locked.terminal.send("/quit\r")
    _ = try locked.exitStatus(within: .seconds(60))
    let secret = try begin(now, ["--private"], rows: 60)
    #expect(!secret.terminal.text.contains("locked"))
    secret.terminal.send("/help\r")
    try secret.terminal.expect("/quit", within: .seconds(60))
    #expect(!secret.terminal.text.contains("/unlock"))
  }

  @Test func onAPipeItTalksAndSaysThatItCantAsk() throws {
    let run = try leeward.run("talk", "KeepTest", input: "/unlock\n7\n\(now)\n1\n")
    #expect(run.status == 0)
    #expect(run.output.contains("in a terminal"))
    #expect(run.output.contains("Then one way."))
    #expect(try leeward.files(holding: now).isEmpty)
    #expect(try shown().contains(now))
    let wrong = try leeward.run(
      "talk", "KeepTest", "--passphrase-file", leeward.passphraseFile("no"), input: "7\n")
    #expect(wrong.status == 2)
    #expect(wrong.errors.hasPrefix("The passphrase in that file isn't the one."))
  }

  /// Whatever ends it, and with core dumps asked for: nothing that was said is on the disk.
  @Test(arguments: [SIGKILL, SIGSEGV, SIGABRT, SIGTERM], [false, true])
  func howeverItEndsNothingSaidIsOnTheDisk(signal: Int32, opened: Bool) throws {
    let temporary = leeward.folder.path + "/tmp"
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: true)
    leeward.environment["TMPDIR"] = temporary
    let talk = try Program(
      "/bin/sh",
      [
        "-c", "ulimit -c unlimited; cd \"$HOME\"; exec \"$@\"", "sh", Leeward.path, "talk",
        "KeepTest", "--pace", "none",
      ], environment: leeward.environment)
    try talk.terminal.expect("0 to 10", within: .seconds(60))
    if opened {
      try unlock(talk.terminal)
      try talk.terminal.expect("It's open", within: .seconds(60))
    }
    talk.terminal.send("7\r")
    try talk.terminal.expect("your words", within: .seconds(60))
    talk.terminal.send(now + "\r")
    try talk.terminal.expect("You said \(now)", within: .seconds(60))
    talk.terminal.send("something unsent 5530")
    try talk.terminal.expect("unsent 5530", within: .seconds(60))
    talk.signal(signal)
    #expect(try talk.exitStatus(within: .seconds(60)) == 128 + signal)
    for text in [now, before, "unsent 5530", Leeward.passphrase, "KeepTest", "You said"] {
      let files = try leeward.files(holding: text).filter { $0 != "scripts/keep.yarn" }
      #expect(files.isEmpty, "\(text) in \(files)")
    }
    #expect(try shown().contains("You said \(now)"))
  }
}
