import Foundation
import TestSupport
import Testing

/// `leeward journal passphrase`, as someone at the keyboard does it.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct PassphraseTests {
  private let leeward: Leeward
  private let canary = "bluest heron 4711"
  private let passphrase = Leeward.passphrase

  init() throws {
    leeward = try .keeping()
    try leeward.talk(canary)
  }

  /// Runs it and answers what it asks for; what is typed must never show.
  private func answer(
    _ arguments: [String], _ answers: [(label: String, typed: String)]
  ) throws -> (status: Int32, shown: String) {
    let program = try Program(
      Leeward.path, arguments, environment: leeward.environment)
    let terminal = program.terminal
    let found = terminal.settings
    for (label, typed) in answers {
      try terminal.expect(label + " ›", within: .seconds(60))
      #expect(!terminal.echoes)
      #expect(terminal.isCanonical)
      terminal.send(typed)
    }
    let status = try program.exitStatus(within: .seconds(60))
    #expect(terminal.settings == found)
    return (status, withoutEscapes(terminal.text[...]))
  }

  private let one = "new passphrase (not shown)"
  private let again = "the same once more"
  private let asked = "passphrase (not shown)"

  @Test func itIsSetAndAllIsSealedAndOpensWithIt() throws {
    #expect(try !leeward.files(holding: canary).isEmpty)
    let set = try answer(
      ["journal", "passphrase"], [(one, passphrase + "\r"), (again, passphrase + "\r")])
    #expect(set.status == 0)
    #expect(!set.shown.contains(passphrase))
    for words in ["If it is forgotten, nobody can", "talk at any time without it", "backups"] {
      #expect(set.shown.contains(words), "\(set.shown)")
    }
    #expect(set.shown.contains("Your journal is locked."))
    #expect(try leeward.files(holding: canary).isEmpty)
    #expect(try leeward.files(holding: passphrase).isEmpty)
    let show = try answer(["journal", "show"], [(asked, passphrase + "\r")])
    #expect(show.status == 0)
    #expect(show.shown.contains("You said \(canary)"))
    #expect(!show.shown.contains(passphrase))
  }

  @Test func aWrongOneIsAskedForThreeTimesAndShowsNothing() throws {
    try leeward.lock()
    let before = try leeward.homeContents()
    let run = try answer(
      ["journal", "show"], [(asked, "no\r"), (asked, "\r"), (asked, passphrase + " \r")])
    #expect(run.status == 2)
    #expect(run.shown.components(separatedBy: "That isn't the passphrase.").count == 4)
    #expect(run.shown.contains("Your journal stays locked."))
    #expect(!run.shown.contains(canary))
    #expect(try leeward.homeContents() == before)
    let second = try answer(["plan"], [(asked, "no\r"), (asked, passphrase + "\r")])
    #expect(second.status == 0)
    #expect(second.shown.contains(canary))
  }

  @Test func mistypedOrEmptyNothingIsChanged() throws {
    let before = try leeward.homeContents()
    let mistyped = try answer(
      ["journal", "passphrase"], [(one, "one thing and another\r"), (again, "one thing\r")])
    #expect(mistyped.status == 2)
    #expect(mistyped.shown.contains("The two weren't the same. Nothing was changed."))
    let empty = try answer(["journal", "passphrase"], [(one, "\r")])
    #expect(empty.status == 2)
    #expect(empty.shown.contains("nothing was changed"))
    let long = try answer(
      ["journal", "passphrase"], [(one, String(repeating: "a", count: 1025) + "\r")])
    #expect(long.status == 2)
    #expect(long.shown.contains("longer than 1024 bytes"))
    #expect(try leeward.homeContents() == before)
  }

  @Test(arguments: 0..<4)
  func controlCAtAnyQuestionChangesNothing(question: Int) throws {
    if question > 1 { try leeward.lock() }
    let before = try leeward.homeContents()
    let answers = [
      [(one, "half a th\u{3}")], [(one, passphrase + "\r"), (again, passphrase + "\u{3}")],
      [(asked, "\u{3}")], [(asked, passphrase + "\r"), (one, "\u{3}")],
    ]
    let run = try answer(["journal", "passphrase"], answers[question])
    #expect(run.status == 130)
    #expect(try leeward.homeContents() == before)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func aSignalLeavesTheTerminalAsItWas(signal: Int32) throws {
    try leeward.lock()
    let program = try Program(Leeward.path, ["plan"], environment: leeward.environment)
    let found = program.terminal.settings
    try program.terminal.expect(asked + " ›", within: .seconds(60))
    program.terminal.send("half a")
    program.signal(signal)
    #expect(try program.exitStatus(within: .seconds(60)) == 128 + signal)
    #expect(program.terminal.settings == found)
  }

  @Test func theSystemsKeysForEditingWork() throws {
    let wave = "høyvann, 満潮"
    let set = try answer(
      ["journal", "passphrase"],
      [(one, "wrong\u{15}høyvaö\u{7F}nn, 満潮\r"), (again, "høyvann, 満\u{7F}満潮\u{4}\r")])
    // Ctrl-D hands over what was typed so far; Enter ends it.
    #expect(set.status == 0, "\(set.shown)")
    #expect(set.shown.contains("Your journal is locked."))
    #expect(try leeward.run("plan", "--passphrase-file", leeward.passphraseFile(wave)).status == 0)
  }

  @Test func aShortOneIsSpokenOfAndALongOneHolds() throws {
    let short = try answer(["journal", "passphrase"], [(one, "tide\r"), (again, "tide\r")])
    #expect(short.status == 0)
    #expect(short.shown.contains("That is a short one"))
    let long = String(repeating: "seaweed ", count: 128)
    let changed = try answer(
      ["journal", "passphrase"], [(asked, "tide\r"), (one, long + "\r"), (again, long + "\r")])
    #expect(changed.status == 0)
    #expect(!changed.shown.contains("short one"))
    #expect(changed.shown.contains("Your journal has its new passphrase."))
    #expect(try answer(["plan"], [(asked, long + "\r")]).shown.contains(canary))
    #expect(
      try leeward.run("plan", "--passphrase-file", leeward.passphraseFile("tide")).errors
        == "The passphrase in that file isn't the one. Nothing was changed.\n")
  }

  @Test func takenOffAllCanBeReadAgain() throws {
    let none = try leeward.run("journal", "passphrase", "--remove")
    #expect(none.output == "Your journal has no passphrase. Nothing was changed.\n")
    try leeward.lock()
    let refused = try answer(
      ["journal", "passphrase", "--remove"], [(asked, "no\r"), (asked, "no\r"), (asked, "no\r")])
    #expect(refused.status == 2)
    #expect(try leeward.files(holding: canary).isEmpty)
    let run = try answer(["journal", "passphrase", "--remove"], [(asked, passphrase + "\r")])
    #expect(run.status == 0)
    #expect(run.shown.contains("Your journal has no passphrase any more."))
    #expect(try leeward.run("plan").output.contains(canary))
  }

  @Test func whileATalkIsOpenNothingIsChanged() throws {
    let open = try leeward.onTerminal("talk", "KeepTest", "--pace", "none")
    try open.terminal.expect("0 to 10", within: .seconds(60))
    let run = try answer(
      ["journal", "passphrase"], [(one, passphrase + "\r"), (again, passphrase + "\r")])
    #expect(run.status == 2)
    #expect(run.shown.contains("A talk is open in another window. Nothing was changed."))
  }
}
