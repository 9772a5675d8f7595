import Foundation
import TestSupport
import Testing

/// A disk that fails in the middle of a talk, and is well again: it is told once, the talk goes on, and
/// nothing that was answered is missing in the end.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct DiskTroubleTests {
  private let leeward: Leeward

  enum Trouble: Int, CaseIterable { case syncFails = 1, isFull, writeFails, writesHalf }

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/test.yarn", TestScript.text)
    leeward.environment["LD_PRELOAD"] = builtProducts + "/libDiskTrouble.so"
    leeward.environment["LEEWARD_TEST_TROUBLE"] = leeward.folder.path + "/trouble"
    leeward.environment["LEEWARD_HOME"] = leeward.home
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
    try set(nil)
  }

  private func set(_ trouble: Trouble?) throws {
    try leeward.write("trouble", String(repeating: "x", count: trouble?.rawValue ?? 0))
  }

  @Test(arguments: Trouble.allCases)
  func inTheMiddle(trouble: Trouble) throws {
    let program = try leeward.onTerminal("talk", "Echo", "--pace", "none")
    let terminal = program.terminal
    try terminal.expect("›", within: .seconds(30))
    func say(_ words: String) throws {
      terminal.send(words + "\r")
      try terminal.expect("I heard \(words).", within: .seconds(30))
      try terminal.expect("›", within: .seconds(30))
    }
    try say("one")
    try set(trouble)
    try say("two")
    try say("three")
    // What was answered before stands, as it would after a crash now.
    let crashed = leeward.folder.path + "/crashed"
    try FileManager.default.copyItem(atPath: leeward.home, toPath: crashed)
    try set(nil)
    let then = try leeward.run("journal", "show", "--plain", "--home", crashed)
    #expect(then.output.contains("> one\n"), "\(then.output)\(then.errors)")
    #expect(try leeward.run("journal", "verify", "--home", crashed).status == 0)

    try say("four")
    try say("five")
    let told = withoutEscapes(terminal.text[...])
    #expect(told.components(separatedBy: "We can still talk").count == 2, "\(told)")
    #expect(told.components(separatedBy: "kept again").count == 2, "\(told)")
    program.signal(SIGTERM)
    #expect(try program.exitStatus(within: .seconds(30)) == 128 + SIGTERM)
    let shown = try leeward.run("journal", "show", "--plain").output
    let said = shown.split(separator: "\n").filter { $0.hasPrefix("> ") }
    #expect(said == ["> one", "> two", "> three", "> four", "> five"])
    #expect(try leeward.run("journal", "verify").status == 0)
  }

  @Test(arguments: Trouble.allCases)
  func fromTheBeginning(trouble: Trouble) throws {
    try set(trouble)
    let talk = try leeward.run("talk", "Echo", input: "one\ntwo\n")
    #expect(talk.status == 0)
    #expect(talk.errors == "")
    #expect(talk.output.contains("I heard two."))
    #expect(talk.output.components(separatedBy: "We can still talk").count == 2, "\(talk.output)")
    try set(nil)
    // What half was made is no hindrance.
    #expect(try leeward.run("talk", "Echo", input: "three\n").output.contains("I heard three."))
    #expect(try leeward.run("journal", "show", "--plain").output.contains("> three\n"))
    #expect(try leeward.run("journal", "verify").status == 0)
  }
}
