import Foundation
import Testing

/// Lists brought in, updated and taken out as a person does it.
@Suite struct ImportTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
  }

  @Test func aTableComesInIsListedAndGoes() throws {
    try leeward.write("near me.csv", "name,phone,zip\nLamp House,555-010-0100,10001\n,1,2\n")
    let dry = try leeward.run("import", "near me.csv", "--dry-run", "--plain")
    #expect(dry.status == 0 && dry.output.contains("nothing was changed"))
    #expect(try leeward.run("sources", "--plain").output.contains("Nothing was brought in yet"))

    let first = try leeward.run("import", "near me.csv", "--plain")
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output.contains("near me, of a date that it doesn't say: 1 place."))
    #expect(first.output.contains("has no name: row 3"))
    let file = leeward.home + "/directory.sqlite"
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)

    let listed = try leeward.run("sources", "--json").output
    #expect(listed.contains("\"source\": \"places-near-me\"") && listed.contains("\"rows\": 1"))
    let again = try leeward.run("sources", "update", "1", "--plain")
    #expect(again.output.contains("the same file"), "\(again.errors)")
    #expect(try leeward.run("sources", "remove", "1", "--plain").status == 0)
    #expect(try leeward.run("sources", "--json").output.contains("\"sources\": []"))
  }

  @Test func theReportAsJSONNamesEveryRow() throws {
    let rows = (0..<40).map { $0 % 2 == 0 ? "House \($0),555-010-0100" : ",1" }
    try leeward.write("list.csv", "name,phone\n" + rows.joined(separator: "\n"))
    let run = try leeward.run("import", "list.csv", "--json")
    #expect(run.output.components(separatedBy: "has no name").count == 21)
    #expect(try leeward.run("import", "list.csv", "--plain").output.contains("and 12 more"))
  }

  @Test func aFeedThatShrankIsNotTakenUnasked() throws {
    let rows = (0..<30).map { "House \($0),555-010-0100" }.joined(separator: "\n")
    try leeward.write("list.csv", "name,phone\n" + rows)
    #expect(try leeward.run("import", "list.csv").status == 0)
    try leeward.write("list.csv", "name,phone\nHouse 0,555-010-0100\n")
    let refused = try leeward.run("import", "list.csv")
    #expect(refused.status == 2 && refused.errors.contains("--yes"))
    #expect(try leeward.run("sources", "--json").output.contains("\"rows\": 30"))
    #expect(try leeward.run("import", "list.csv", "--yes").status == 0)
    #expect(try leeward.run("sources", "--json").output.contains("\"rows\": 1"))
  }

  @Test func whatCannotBeReadSaysWhyAndChangesNothing() throws {
    try leeward.write("page.csv", "<html>Not found</html>")
    let page = try leeward.run("import", "page.csv")
    #expect(page.status == 2 && page.errors.contains("web page") && page.output.isEmpty)
    #expect(try leeward.run("import", "nothing.csv").errors.contains("No such file"))
    #expect(try leeward.run("sources", "remove", "7").errors.contains("leeward sources"))
    #expect(!FileManager.default.fileExists(atPath: leeward.home + "/directory.sqlite"))
  }

  @Test func nothingInAListReachesTheTerminalRaw() throws {
    try leeward.write("list.csv", "name,phone\nRed\u{1B}[31m \u{202E}House,\u{1B}]0;x\u{7}\n,5\n")
    let run = try leeward.run("import", "list.csv", "--json", "--name", "My\u{1B}[2J list")
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\u{202E}"))
    #expect(!(try leeward.run("sources").output.contains("\u{1B}[2J")))
  }
}
