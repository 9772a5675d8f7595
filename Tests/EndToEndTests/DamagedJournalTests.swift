import Foundation
import TestSupport
import Testing

/// A journal that is damaged, as a person meets it.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct DamagedJournalTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/test.yarn", TestScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
  }

  private var file: URL { URL(filePath: leeward.home + "/journal.sqlite") }

  private func overwrite(page: Int) throws {
    let file = try FileHandle(forWritingTo: file)
    try file.seek(toOffset: UInt64(page * 4096))
    try file.write(contentsOf: Data(repeating: 0x5A, count: 4096))
    try file.close()
  }

  @Test func aWholeOneIsSaidToBe() throws {
    let none = try leeward.run("journal", "verify")
    #expect(none.status == 0)
    #expect(none.output == "Nothing is kept yet, and nothing is damaged.\n")
    _ = try leeward.run("talk", "Echo", input: "one\ntwo\n")
    let whole = try leeward.run("journal", "verify")
    #expect(whole.status == 0)
    #expect(
      whole.output == "Your journal is whole: 1 conversation, 4 entries, each as it was written.\n")
    let salvage = try leeward.run("journal", "salvage")
    #expect(salvage.status == 0)
    #expect(salvage.output == "Your journal is whole, so there is nothing to salvage.\n")
  }

  @Test func itIsSaidCalmlyTheTalkGoesOnAndWhatCanBeReadComesBack() throws {
    let words = (1...200).map { "words number \($0)" }
    _ = try leeward.run("talk", "Echo", input: words.joined(separator: "\n") + "\n")
    let pages = try Data(contentsOf: file).count / 4096
    try overwrite(page: 0)
    try overwrite(page: pages / 2)
    let damaged = try Data(contentsOf: file)

    let talk = try leeward.run("talk", "Echo", input: "hello\n")
    #expect(talk.status == 0)
    #expect(talk.errors == "")
    #expect(talk.output.contains("I heard hello."))
    #expect(talk.output.components(separatedBy: "leeward journal salvage").count == 2)
    #expect(try Data(contentsOf: file) == damaged)

    let checked = try leeward.run("journal", "verify")
    #expect(checked.status == 1)
    #expect(checked.output.contains("Nothing in it was changed."))
    let salvage = try leeward.run("journal", "salvage")
    #expect(salvage.status == 0, "\(salvage.errors)")
    #expect(salvage.output.hasPrefix("Brought over: "))
    let names = try FileManager.default.contentsOfDirectory(atPath: leeward.home)
    let kept = try #require(names.first { $0.hasPrefix("journal-damaged-") })
    #expect(try Data(contentsOf: URL(filePath: leeward.home + "/" + kept)) == damaged)

    #expect(try leeward.run("journal", "verify").status == 0)
    let shown = try leeward.run("journal", "show", "--plain").output
    let found = words.filter { shown.contains("> \($0)\n") }
    #expect(found.count > 120, "\(found.count)")
    #expect(try leeward.run("talk", "Echo", input: "hello\n").output.contains("I heard hello."))
  }
}
