import Foundation
import TestSupport
import Testing

/// A sealed journal, read by each command that reads one.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct UnlockingTests {
  private let leeward: Leeward
  private let canary = "bluest heron 4711"

  init() throws {
    leeward = try .keeping()
    try leeward.talk(canary)
    try leeward.lock()
  }

  private static let readers = [
    ["journal", "list"], ["journal", "show"], ["journal", "search", "heron"],
    ["journal", "export"],
    ["plan"], ["plan", "--print"],
  ]

  @Test(arguments: readers + [["progress"], ["journal", "forget", "1", "--yes"]])
  func withoutATerminalItSaysHowAndReadsNothing(command: [String]) throws {
    let run = try leeward.run(command)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Your journal is locked, and there is no terminal"))
    #expect(run.errors.contains("--passphrase-file FILE"))
  }

  @Test(arguments: readers) func aFileOpensIt(command: [String]) throws {
    let file = try leeward.passphraseFile()
    let run = try leeward.run(command + ["--passphrase-file", file])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains(canary))
  }

  @Test func progressAndForgettingOpenItToo() throws {
    let file = try leeward.passphraseFile()
    let progress = try leeward.run("progress", "--passphrase-file", file)
    #expect(progress.status == 0, "\(progress.errors)")
    #expect(progress.output.contains("7"))
    let forget = try leeward.run("journal", "forget", "--all", "--yes", "--passphrase-file", file)
    #expect(forget.status == 0, "\(forget.errors)")
    let list = try leeward.run("journal", "list", "--passphrase-file", file)
    #expect(list.output == "Nothing is kept yet. To begin: leeward\n")
  }

  @Test func whatIsTheirOwnIsSealedToo() throws {
    let file = try leeward.passphraseFile()
    let add = try leeward.run("own", "add", "Cormorant", "555-010-0123", "--passphrase-file", file)
    #expect(add.status == 0, "\(add.errors)")
    #expect(try leeward.files(holding: "Cormorant").isEmpty)
    #expect(try leeward.run("own").status == 2)
    #expect(try leeward.run("own", "--passphrase-file", file).output.contains("Cormorant"))
    let find = try leeward.run("find", "cormorant", "--passphrase-file", file)
    #expect(find.output.contains("555-010-0123"))
    #expect(try !leeward.run("find", "cormorant").output.contains("555-010-0123"))
  }

  @Test func aFileThatIsNoneOrThatOthersCanReadIsRefused() throws {
    let file = try leeward.passphraseFile()
    for mode in [0o640, 0o604, 0o620] as [mode_t] {
      chmod(file, mode)
      let run = try leeward.run("plan", "--passphrase-file", file)
      #expect(run.status == 2)
      #expect(run.errors == "Others can read \(file). To keep it to yourself: chmod 600 \(file)\n")
    }
    for (text, words) in [
      ("", "is empty"), ("\n" + Leeward.passphrase, "is empty"),
      (String(repeating: "a", count: 1025), "is longer than 1024 bytes"),
    ] {
      let run = try leeward.run("plan", "--passphrase-file", leeward.writePrivate("k", text))
      #expect(run.status == 2)
      #expect(run.errors.contains(words), "\(run.errors)")
    }
    let missing = try leeward.run("plan", "--passphrase-file", "not-there")
    #expect(missing.status == 2)
    #expect(missing.errors.hasPrefix("not-there can't be read: "))
    #expect(
      try leeward.run("plan", "--passphrase-file", leeward.home).errors.contains("is no file"))
    let windows = try leeward.writePrivate("k", Leeward.passphrase + "\r\nwritten elsewhere\r\n")
    #expect(try leeward.run("plan", "--passphrase-file", windows).output.contains(canary))
  }

  @Test func aLostPassphraseLeavesAWayOutAndNoTrace() throws {
    let leeward = try Leeward.keeping()
    try leeward.talk("canary heron")
    try leeward.lock()
    let only = try leeward.run("journal", "forget", "1", "--without-passphrase", "--yes")
    #expect(only.status == 2 && only.errors.contains("--all"))
    let run = try leeward.run("journal", "forget", "--all", "--without-passphrase", "--yes")
    #expect(run.status == 0, "\(run.errors)")
    let names = try leeward.homeContents().keys.filter { $0.hasPrefix("journal") }
    #expect(names.sorted() == ["journal.lock"])
    #expect(try leeward.run("journal", "list").output.hasPrefix("Nothing is kept yet."))
  }

  @Test func findingNeverAsksAndSaysWhatIsMissing() throws {
    let terminal = try leeward.onTerminal("find", "someone", "to", "talk", "to")
    #expect(try terminal.exitStatus(within: .seconds(60)) == 0)
    #expect(terminal.terminal.text.contains("988"))
    #expect(
      terminal.terminal.text.contains("Your journal is locked: what is your own"))
    #expect(!terminal.terminal.text.contains("not shown"))
    let json = try leeward.run("find", "talk", "--json")
    #expect(json.output.hasPrefix("{"))
    #expect(json.errors.hasPrefix("Your journal is locked"))
    #expect(try leeward.run("find", "talk", "--json", "--private").errors == "")
    let open = try leeward.run("find", "talk", "--passphrase-file", leeward.passphraseFile())
    #expect(!open.output.contains("locked"))
  }

  @Test func theListOfPracticesWaitsForNoPassphrase() throws {
    leeward.environment["LEEWARD_DIALOGUES"] = nil
    let list = try leeward.onTerminal("practice")
    #expect(try list.exitStatus(within: .seconds(60)) == 0)
    #expect(list.terminal.text.contains("What has helped you before is locked away."))
    let asked = try leeward.onTerminal("practice", "--unlock")
    try asked.terminal.expect("passphrase (not shown) ›", within: .seconds(60))
    asked.terminal.send(Leeward.passphrase + "\r")
    #expect(try asked.exitStatus(within: .seconds(60)) == 0)
    #expect(!asked.terminal.text.contains("locked away"))
    let piped = try leeward.run("practice", "--passphrase-file", leeward.passphraseFile())
    #expect(piped.status == 0)
    #expect(!piped.output.contains("locked"))
  }
}
