import Foundation
import Testing

/// `strings`, and talking and testing in another language, as a counselor runs them.
@Suite(.onThreads) struct StringsCommandTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    try leeward.write(
      "evening/a.yarn",
      "title: Start\r\n---\r\nHello, {1 + 1}. // first\r\n-> Go\r\n    Deep. #mi:Q\r\n-> Stay #line:stay\r\n===\r\n"
    )
    try leeward.write(
      "evening/a.testplan", "line: `Hello, 2.`\noption: `Go`\noption: `Stay`\nselect: 2\nstop\n")
    try leeward.write(
      "evening/my.yarnproject",
      """
      {
        "projectFileVersion": 4, // the newest
        "sourceFiles": ["**/*.yarn"],
        "baseLanguage": "en",
        "localisation": { "de": { "strings": "words/de.csv" } },
      }
      """)
  }

  private let project = "evening/my.yarnproject"

  private func read(_ name: String) throws -> String {
    try String(contentsOf: leeward.folder.appending(path: name), encoding: .utf8)
  }

  /// The whole way of a counselor and a translator.
  @Test func fromAScriptToATalkInAnotherLanguage() throws {
    // Tagging says what it would do, then does it, once.
    let before = try read("evening/a.yarn")
    let dry = try leeward.run("strings", "tag", project, "--dry-run")
    #expect(dry.status == 0)
    #expect(dry.output.hasSuffix("3 lines would get an id of their own.\n"))
    #expect(try read("evening/a.yarn") == before)
    let tagged = try leeward.run("strings", "tag", project)
    #expect(tagged.status == 0)
    #expect(tagged.output == "evening/a.yarn  3 lines\n3 lines got an id of their own.\n")
    let after = try read("evening/a.yarn")
    #expect(after.replacing(/\ #line:0[0-9a-f]{6}/, with: "") == before)
    let again = try leeward.run("strings", "tag", project)
    #expect(again.output == "Every line has an id.\n")
    #expect(try read("evening/a.yarn") == after)

    // Its tables.
    let tables = try leeward.run("strings", "extract", project, "--to", "out/tables")
    #expect(tables.status == 0)
    #expect(
      tables.output
        == "out/tables/my-Lines.csv  4 rows\nout/tables/my-Metadata.csv  2 rows\n")
    let lines = try read("out/tables/my-Lines.csv").components(separatedBy: "\r\n")
    #expect(lines[0] == "id,text,file,node,lineNumber")
    #expect(lines[1].hasSuffix(",\"Hello, {0}.\",evening/a.yarn,Start,3"))
    #expect(lines[4] == "line:stay,Stay,evening/a.yarn,Start,6" && lines[5] == "")
    #expect(try read("out/tables/my-Metadata.csv").contains(",Start,3,lastline\r\n"))

    // A translator's table: where the project names one, there.
    #expect(try leeward.run("strings", "check", project, "--language", "de").status == 2)
    try FileManager.default.createDirectory(
      at: leeward.folder.appending(path: "evening/words"), withIntermediateDirectories: true)
    let fresh = try leeward.run("strings", "extract", project, "--language", "de")
    #expect(fresh.output == "evening/words/de.csv  4 rows\n")
    let missing = try leeward.run("strings", "check", project, "--language", "de")
    #expect(missing.status == 1)
    #expect(missing.output.hasSuffix("0 of 4 lines are translated. 4 warnings.\n"))

    // Translated, a value named that isn't there.
    var words = try read("evening/words/de.csv")
    for (english, german) in [
      ("\"Hello, {0}.\"", "\"{0} mal hallo, {1}.\""), ("Go", "Los"), ("Deep.", "Tief."),
      ("Stay", "Bleiben"),
    ] {
      let row = try #require(
        words.components(separatedBy: "\r\n").first { $0.hasSuffix(",\(english)") })
      words = words.replacing(row, with: row.replacing(",,evening", with: ",\(german),evening"))
    }
    try leeward.write("evening/words/de.csv", words)
    let wrong = try leeward.run("strings", "check", project, "--language", "de", "--json")
    #expect(wrong.status == 1)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(wrong.output.utf8)) as? [String: Any])
    #expect(report["problems"] as? Int == 1)
    #expect(wrong.output.contains("\"code\": \"translation-value-unknown\""))
    try leeward.write("evening/words/de.csv", words.replacing(", {1}.", with: "."))
    let right = try leeward.run("strings", "check", project, "--language", "de")
    #expect(right.output == "4 of 4 lines are translated. No problems found.\n")
    #expect(right.status == 0)

    // Tested and talked in it.
    #expect(try leeward.run("test", project).status == 0)
    #expect(try leeward.run("test", project, "--language", "de").status == 1)
    try leeward.write(
      "evening/a.de.testplan",
      "line: `2 mal hallo.`\noption: `Los`\noption: `Bleiben`\nselect: 1\nline: `Tief.`\nstop\n")
    let played = try leeward.run("test", project, "--language", "de")
    #expect(played.status == 0)
    #expect(played.output.hasPrefix("passed  evening/a.de.testplan  "))
    #expect(try leeward.run("test", project).status == 0)
    #expect(try leeward.run("test", "evening").status == 0)
    let talk = try leeward.run(
      "--dialogues", "evening", "--plain", "--language", "de", input: "Los\n")
    #expect(talk.status == 0)
    #expect(talk.output.contains("2 mal hallo.") && talk.output.contains("Tief."))
    #expect(!talk.output.contains("Hello"))

    // The script changes, and the table tells.
    try leeward.write("evening/a.yarn", after.replacing("Deep.", with: "Deeper."))
    let stale = try leeward.run("strings", "check", project, "--language", "de")
    #expect(stale.status == 1)
    #expect(stale.output.contains("evening/words/de.csv:4:14  The line has changed since"))
  }

  @Test func whatComesWithLeewardIsInEnglishOnly() throws {
    for arguments in [["talk"], ["test"], ["strings", "check"]] {
      let outcome = try leeward.run(arguments + ["--language", "de"])
      #expect(outcome.status == 2)
      #expect(outcome.output == "" || arguments == ["test"])
      #expect(
        outcome.errors.contains(
          "There are no words for de: the conversations in use can be had in en."))
    }
    let extracted = try leeward.run("strings", "extract")
    #expect(extracted.status == 0 && extracted.output.hasPrefix("leeward-Lines.csv  "))
    #expect(extracted.errors == "")
  }

  @Test func tablesAndTagsAsJSON() throws {
    let tags = try leeward.run("strings", "tag", project, "--dry-run", "--json")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(tags.output.utf8)) as? [String: Any])
    #expect(object["written"] as? Bool == false)
    let files = try #require(object["files"] as? [[String: Any]])
    #expect((files[0]["lines"] as? [[String: Any]])?.map { $0["line"] as? Int } == [3, 4, 5])
    let tables = try leeward.run("strings", "extract", project, "--json")
    #expect(tables.output.contains("{\"file\": \"my-Lines.csv\", \"rows\": 4, \"withoutID\": 3}"))
  }

  @Test func linesWithoutAnIdAreSpokenOf() throws {
    let outcome = try leeward.run("strings", "extract", "evening")
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("3 lines have no id of their own"))
  }

  @Test func aScriptWithAMistakeSaysWhyAndIsLeftAlone() throws {
    try leeward.write("bad.yarn", "title: A\n---\nHi \\q\n===\n")
    for command in ["tag", "extract"] {
      let outcome = try leeward.run("strings", command, "bad.yarn")
      #expect(outcome.status == 1)
      #expect(outcome.errors.hasPrefix("bad.yarn:3:4  "))
    }
    #expect(try read("bad.yarn") == "title: A\n---\nHi \\q\n===\n")
    let check = try leeward.run(
      "strings", "check", "bad.yarn", "--language", "de", "--table", "no.csv")
    #expect(check.status == 2)
    #expect(check.errors.hasPrefix("no.csv:1:1  There is no file here."))
  }

  @Test func whatCanNotBeWrittenSaysSo() throws {
    let tables = try leeward.run("strings", "extract", project, "--to", "/proc/leeward")
    #expect(tables.status == 2)
    #expect(tables.errors == "The folder /proc/leeward can't be made.\n")
    let twice = try leeward.run("strings", "extract", project, project)
    #expect(twice.status == 2)
    #expect(twice.errors.contains("my-Lines.csv would be written twice. Extract one at a time."))
    let nothing = try leeward.run("strings", "tag")
    #expect(nothing.status == 2)
    #expect(nothing.errors.contains("Say which scripts"))
  }

  @Test func definitionsAndSeveritiesAreHeeded() throws {
    try leeward.write(
      "unity/p.yarnproject",
      """
      { "projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "en",
        "definitions": "all.ysls.json",
        "compilerOptions": { "diagnosticsSeverity": { "YS0060": "none", "YS0003": "error" } } }
      """)
    try leeward.write(
      "unity/all.ysls.json",
      """
      { "version": 1, "commands": [ { "yarnName": "walk", "parameters": [
          { "name": "who", "type": "string" }, { "name": "steps", "type": "number", "defaultValue": "1" } ] } ],
        "functions": [ { "yarnName": "far", "parameters": [
          { "name": "more", "type": "number", "isParamsArray": true } ], "return": { "type": "bool" } } ] }
      """)
    try leeward.write(
      "unity/a.yarn",
      "title: A\n---\n<<walk Anna far>>\n<<dance>>\n{far(1, 2, \"3\")} {$n + 1} #line:a\n===\n")
    let outcome = try leeward.run("check", "unity/p.yarnproject", "--json")
    #expect(outcome.status == 1)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let files = try #require(report["files"] as? [[String: Any]])
    let found = try #require(files.first?["diagnostics"] as? [[String: Any]])
    #expect(
      found.map { "\($0["code"] ?? "") \($0["severity"] ?? "")" } == [
        "wrong-arguments error", "wrong-kind-of-value error", "undeclared-variable error",
      ])
  }
}
