import Foundation
import TestSupport
import Testing

/// What can be wrong with where things are kept: each is a clear sentence, and the talk goes on.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct StorageTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/test.yarn", TestScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  @Test func whatIsKeptIsForItsOwnerOnly() throws {
    #expect(try leeward.run(input: "2\n").status == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: leeward.home)
    #expect(files.contains("journal.sqlite"))
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(leeward.home) == 0o700)
    for file in files { #expect(try mode(leeward.home + "/" + file) == 0o600, "\(file)") }
  }

  @Test func aPrivateConversationLeavesNothing() throws {
    let run = try leeward.run("--private", input: "2\n")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("Goodbye then.\n"))
    #expect(!exists(leeward.home))
  }

  @Test func readingAJournalThatIsNotThereMakesNone() throws {
    for words in [["list"], ["show"]] {
      let run = try leeward.run(["journal"] + words)
      #expect(run.status == 0)
      #expect(run.output == "Nothing is kept yet. To begin: leeward\n")
    }
    #expect(try leeward.run("journal", "search", "anything").status == 0)
    #expect(!exists(leeward.home))
  }

  @Test func aConversationThatIsNotThereIsSaidSo() throws {
    _ = try leeward.run(input: "2\n")
    let run = try leeward.run("journal", "show", "99")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors == "There is no conversation 99. To see which there are: leeward journal list\n")
  }

  @Test func aHomeThatCanNotBeWrittenIsSaidAndTalkedPast() throws {
    let run = try leeward.run("--home", "/proc/leeward", input: "2\n")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("/proc/leeward"))
    #expect(run.output.hasSuffix("Goodbye then.\n"))
  }

  @Test func aFileThatIsNoJournalIsLeftAsItIs() throws {
    try leeward.write("home/journal.sqlite", "This is a letter, not a database.")
    let home = leeward.folder.path + "/home"
    let run = try leeward.run("--home", home, input: "2\n")
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("Goodbye then.\n"))
    #expect(
      try String(contentsOfFile: home + "/journal.sqlite", encoding: .utf8)
        == "This is a letter, not a database.")
    let list = try leeward.run("journal", "list", "--home", home)
    #expect(list.status == 2)
    #expect(list.errors.contains("Nothing in it was changed."))
  }

  @Test(.enabled(if: Self.canMount, "a small file system of our own can't be mounted here"))
  func aFullDiskIsSaidAndTalkedPast() throws {
    let run = try PipedRun(
      "/usr/bin/unshare",
      [
        "-rm", "/bin/sh", "-c",
        """
        mount -t tmpfs -o size=256k tmpfs '\(leeward.folder.path)' &&
        mkdir '\(leeward.folder.path)/home' &&
        { dd if=/dev/zero of='\(leeward.folder.path)/full' bs=1k 2>/dev/null; \
        exec '\(Leeward.path)' --plain --home '\(leeward.folder.path)/home'; }
        """,
      ], input: Array("Another\nA line.\n".utf8),
      environment: leeward.environment.merging(["LEEWARD_DIALOGUES": ""]) { _, new in new })
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.lowercased().contains("full"), "\(run.output)")
    #expect(run.output.contains("1 to"))
  }

  private static let canMount: Bool = {
    let run = try? PipedRun(
      "/usr/bin/unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"])
    return run?.status == 0
  }()

  @Test func twoAtOnceDoNotWriteOverEachOther() throws {
    let first = try leeward.onTerminal("--pace", "none")
    try first.terminal.expect("1 to 3")
    let second = try leeward.run(input: "2\n")
    #expect(second.status == 0)
    #expect(second.output.hasSuffix("Goodbye then.\n"))
    first.terminal.send("2\r")
    #expect(try first.exitStatus() == 0)
    #expect(try leeward.run("journal", "list").output.split(separator: "\n").count == 2)
  }

  @Test func scriptsThatCanNotRunGiveWayToTheBuiltInOnes() throws {
    try leeward.write("scripts/broken.yarn", "title: Broken\n---\n<<jump Nowhere>>\n===\n")
    let run = try leeward.run(input: "")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Some scripts on this computer can't be used just now"))
    #expect(!run.output.contains("Hello from the test."))
    let log = leeward.folder.path + "/.local/state/leeward/leeward.log"
    #expect(try String(contentsOfFile: log, encoding: .utf8).contains("broken.yarn:3: "))
  }

  @Test func scriptsThatWereAskedForAndCanNotRunAreSaid() throws {
    try leeward.write("scripts/broken.yarn", "title: Broken\n---\n<<jump Nowhere>>\n===\n")
    let run = try leeward.run("--dialogues", "scripts", input: "")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors
        == "The scripts can't run as they are. To see why: leeward check --dialogues scripts\n")
    #expect(try leeward.run("check", "--dialogues", "scripts").status == 1)
    #expect(try leeward.run("--dialogues", "nowhere").status == 2)
  }

  @Test func aFaultInAScriptIsSaidCalmlyAndLoggedWithoutTheirWords() throws {
    try leeward.write(
      "scripts/test.yarn",
      """
      title: Start
      ---
      <<declare $said = "">>
      <<ask $said "anything">>
      <<jump {$said}>>
      ===

      """)
    let run = try leeward.run(input: "my secret\nmy secret\nmy secret\n")
    #expect(run.status == 0)
    #expect(!run.output.contains("test.yarn"))
    let log = leeward.folder.path + "/.local/state/leeward/leeward.log"
    let noted = try String(contentsOfFile: log, encoding: .utf8)
    #expect(noted.contains("test.yarn:5"))
    #expect(!noted.contains("secret"))
  }

  @Test func helpNowNeedsNothing() throws {
    leeward.environment["LEEWARD_DIALOGUES"] = "/proc/none"
    leeward.environment["HOME"] = "/proc/none"
    let run = try leeward.run("help-now")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("988"))
    #expect(!run.output.hasControls)
    leeward.environment["LANG"] = "de_DE.UTF-8"
    #expect(try leeward.run("help-now", "--plain").output.contains("112"))
  }
}
