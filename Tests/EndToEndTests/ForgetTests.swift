import Foundation
import TestSupport
import Testing

/// `leeward journal forget`, as someone at the keyboard does it.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct ForgetTests {
  private let leeward: Leeward
  private let canary = "bluest heron 4711"

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/keep.yarn", KeepScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
  }

  private func talk(_ words: String) throws {
    let run = try leeward.run("talk", "KeepTest", input: "7\n\(words)\n")
    #expect(run.status == 0)
    #expect(run.output.contains("You said \(words)"), "\(run.output) \(run.errors)")
  }

  private func isOnDisk(_ text: String) throws -> Bool {
    let files = FileManager.default.enumerator(atPath: leeward.folder.path)?.allObjects ?? []
    return try files.compactMap { $0 as? String }.contains { name in
      let path = leeward.folder.path + "/" + name
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      guard isThere, !isFolder.boolValue else { return false }
      return try Data(contentsOf: URL(filePath: path)).range(of: Data(text.utf8)) != nil
    }
  }

  @Test func aConversationIsForgottenAndNowhereLeft() throws {
    try talk(canary)
    try talk("the sea")
    #expect(try isOnDisk(canary))
    let refused = try leeward.run("journal", "forget", "1")
    #expect(refused.status == 2)
    #expect(refused.output.contains("2 answers, 1 thing you kept and 1 number you gave."))
    #expect(refused.errors.contains("--yes"))
    #expect(try isOnDisk(canary))
    let run = try leeward.run("journal", "forget", "1", "--yes")
    #expect(run.status == 0)
    #expect(run.output.contains("It is forgotten"))
    #expect(run.output.contains("backups"))
    #expect(try !isOnDisk(canary))
    #expect(try leeward.run("journal", "list").output.contains("the sea"))
    let again = try leeward.run("journal", "forget", "1", "--yes")
    #expect(again.status == 2)
    #expect(again.errors.hasPrefix("There is no conversation 1."))
  }

  @Test func aShelfIsForgottenAndTheRestStays() throws {
    try talk(canary)
    let run = try leeward.run("journal", "forget", "--shelf", "Reason", "--yes")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("1 thing you kept"))
    #expect(try !isOnDisk(canary))
    #expect(try leeward.run("journal", "show", "1").output.contains("You said [forgotten]"))
    let unknown = try leeward.run("journal", "forget", "--shelf", "reasn", "--yes")
    #expect(unknown.status == 2)
    #expect(unknown.errors == "Nothing is kept under reasn. There are no shelves yet.\n")
  }

  @Test func onATerminalAYesIsAskedForAndANoLeavesAll() throws {
    try talk(canary)
    let first = try leeward.onTerminal("journal", "forget", "--all")
    try first.terminal.expect("All of it: 1 conversation", within: .seconds(30))
    try first.terminal.expect("yes or no ›", within: .seconds(30))
    first.terminal.send("maybe\r")
    try first.terminal.expect("Nothing was forgotten.", within: .seconds(30))
    #expect(try first.exitStatus(within: .seconds(30)) == 0)
    #expect(try isOnDisk(canary))
    let second = try leeward.onTerminal("journal", "forget", "--all")
    try second.terminal.expect("yes or no ›", within: .seconds(30))
    second.terminal.send("Yes\r")
    try second.terminal.expect("It is forgotten", within: .seconds(30))
    #expect(try second.exitStatus(within: .seconds(30)) == 0)
    #expect(try !isOnDisk(canary))
  }

  @Test func whileATalkIsOpenNothingIsForgotten() throws {
    try talk(canary)
    let open = try leeward.onTerminal("talk", "KeepTest", "--pace", "none")
    try open.terminal.expect("0 to 10", within: .seconds(30))
    let run = try leeward.run("journal", "forget", "--all", "--yes")
    #expect(run.status == 2)
    #expect(run.errors.contains("Nothing was forgotten."))
    #expect(try isOnDisk(canary))
  }

  @Test func whatIsNotClearOrNotThereIsSaid() throws {
    let none = try leeward.run("journal", "forget", "--all")
    #expect(none.output == "Nothing is kept, so there is nothing to forget.\n")
    #expect(none.status == 0)
    for words in [[], ["1", "--all"], ["--all", "--shelf", "reason"]] {
      let run = try leeward.run(["journal", "forget"] + words)
      #expect(run.status == 2)
      #expect(run.errors.hasPrefix("What is to be forgotten?"))
    }
    #expect(!FileManager.default.fileExists(atPath: leeward.home))
  }
}
