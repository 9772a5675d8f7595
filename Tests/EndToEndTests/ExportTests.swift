import AuthorTools
import Diagnostics
import Foundation
import TestSupport
import Testing

/// `leeward journal export`, as someone at the keyboard does it.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct ExportTests {
  private let leeward: Leeward
  private var scripts: String { leeward.folder.path + "/scripts" }

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/keep.yarn", KeepScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
  }

  private func talk(_ words: String, at time: String = "2026-03-01T02:14") throws {
    let run = try leeward.run("talk", "KeepTest", "--now", time, input: "7\n\(words)\n1\n")
    #expect(run.status == 0, "\(run.errors)")
  }

  private func export(_ words: String...) throws -> String {
    let run = try leeward.run(["journal", "export"] + words)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  private func file(_ name: String) throws -> String {
    try String(contentsOfFile: leeward.folder.path + "/" + name, encoding: .utf8)
  }

  @Test func asTextEveryLineIsInItAndNothingInItIsMarkup() throws {
    try talk("*my* <b>son</b> _is_ [here](x) `now` # 1. &amp;")
    let text = try export("1")
    #expect(text.hasPrefix("# Conversation 1, Sun 1 Mar 2026, 02:14\n\nHow strong is it?\n"))
    #expect(text.contains(#"**You:** \*my\* \<b>son\</b> \_is\_ \[here\](x) \`now\` # 1. \&amp;"#))
    #expect(text.contains("- One way\n- That's enough\n"))
    #expect(text.hasSuffix("Goodbye then.\n"))
  }

  @Test func asAPageItNeedsNothingElseAndHidesNoMarkup() throws {
    try talk("<script>alert(1)</script> \"&' <img src=http://x>")
    let page = try export("1", "--as", "html")
    #expect(page.hasPrefix("<!doctype html>"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&#39; &lt;img"))
    for foreign in ["<script", "<img", "<link", "src=\"", "url(", "@import", "<iframe"] {
      #expect(!page.contains(foreign), "\(foreign)")
    }
    #expect(page.contains("prefers-color-scheme: dark"))
    #expect(page.contains("default-src 'none'"))
  }

  private struct Written: Decodable {
    struct Talk: Decodable {
      struct Entry: Decodable {
        var at: Date
        var kind: String
        var text: String
        var name: String?
        var number: Double?
        var node: String?
        var line: String?
      }
      var id: Int
      var startedAt: Date
      var endedAt: Date?
      var entries: [Entry]
    }
    struct Notice: Decodable {
      var source: String
      var text: String
      var scope: String
    }
    var format: String
    var version: Int
    var takenOut: Int
    var notice: Notice?
    var conversations: [Talk]
  }

  private func read(_ json: String) throws -> Written {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let text = try decoder.singleValueContainer().decode(String.self)
      return try Date.ISO8601FormatStyle(includingFractionalSeconds: true).parse(text)
    }
    return try decoder.decode(Written.self, from: Data(json.utf8))
  }

  @Test func asJSONItSaysAllOfASpan() throws {
    try talk("one", at: "2026-03-01T02:14")
    try talk("two", at: "2026-03-02T23:59")
    try talk("three", at: "2026-03-03T00:00")
    let both = try read(
      try export("--since", "2026-03-02", "--until", "2026-03-03", "--as", "json"))
    #expect(both.format == "leeward-journal")
    #expect(both.version == 1)
    #expect(both.conversations.map(\.id) == [2, 3])
    #expect(both.notice == nil)
    let kinds = both.conversations[0].entries.map(\.kind)
    #expect(
      kinds == [
        "line", "rating", "measure", "line", "words", "keep", "line", "menu", "choice", "line",
        "line",
      ])
    let measure = try #require(both.conversations[0].entries.first { $0.kind == "measure" })
    #expect(measure.name == "craving")
    #expect(measure.number == 7)
    let day = try read(try export("--until", "2026-03-01", "--as", "json"))
    #expect(day.conversations.map(\.id) == [1])
    #expect(try read(try export("--all", "--as", "json")).conversations.count == 3)
    #expect(try read(try export("--as", "json")).conversations.map(\.id) == [3])
    let none = try leeward.run("journal", "export", "--since", "2027-01-01")
    #expect(none.status == 2)
    #expect(none.errors.hasPrefix("No conversation began in that time."))
  }

  @Test(arguments: ["md", "json", "html", "fhir", "testplan"])
  func namedWordsAreNowhereInIt(format: String) throws {
    try talk("Ana and ANA’s banana, by Blue  Street")
    let text = try export(
      "1", "--as", format, "--redact", "ana", "--redact", "blue street", "--redact", "reason")
    let small = text.lowercased()
    // A plan says the script's own words: without them it couldn't be played.
    let words = [" ana ", "ana’s", "blue"] + (format == "testplan" ? [] : ["reason"])
    for word in words { #expect(!small.contains(word), "\(word) in \(text)") }
    #expect(small.contains("banana"))
    #expect(small.contains("left out"))
  }

  @Test func toAFileItIsToldFirstAndWrittenForItsOwnerOnly() throws {
    try talk("my son Ana")
    let path = leeward.folder.path + "/out.html"
    let first = try leeward.onTerminal(
      "journal", "export", "1", "--to", "out.html", "--redact", "Ana")
    try first.terminal.expect("as a page for a browser", within: .seconds(30))
    try first.terminal.expect("5 lines of the guide's, 3 answers of yours", within: .seconds(30))
    try first.terminal.expect("lines in all", within: .seconds(30))
    try first.terminal.expect("Taken out: 3 words", within: .seconds(30))
    try first.terminal.expect("yes or no ›", within: .seconds(30))
    first.terminal.send("no\r")
    try first.terminal.expect("Nothing was written.", within: .seconds(30))
    #expect(try first.exitStatus(within: .seconds(30)) == 0)
    #expect(!FileManager.default.fileExists(atPath: path))

    let second = try leeward.onTerminal("journal", "export", "1", "--to", "out.html")
    try second.terminal.expect("--redact NAME", within: .seconds(30))
    try second.terminal.expect("yes or no ›", within: .seconds(30))
    second.terminal.send("yes\r")
    try second.terminal.expect("Written to out.html", within: .seconds(30))
    #expect(try second.exitStatus(within: .seconds(30)) == 0)
    #expect(try file("out.html").contains("my son Ana"))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func whatIsThereIsNotOverwrittenUnlessAsked() throws {
    try talk("a walk")
    try leeward.write("out.md", "mine")
    for words in [[], ["--yes"]] {
      let run = try leeward.run(["journal", "export", "--to", "out.md"] + words)
      #expect(run.status == 2)
      #expect(run.errors.contains("There is a file out.md already."))
      #expect(try file("out.md") == "mine")
    }
    let run = try leeward.run("journal", "export", "--to", "out.md", "--replace")
    #expect(run.status == 0)
    #expect(run.errors.contains("This is what leaves"))
    #expect(try file("out.md").contains("a walk"))
    #expect(
      try FileManager.default.attributesOfItem(atPath: leeward.folder.path + "/out.md")[
        .posixPermissions] as? Int == 0o600)
    let nowhere = try leeward.run("journal", "export", "--to", "no/such/out.md")
    #expect(nowhere.status == 2)
    #expect(nowhere.errors.contains("Nothing was written."))
    // A link is not followed out of where it stands.
    try FileManager.default.createSymbolicLink(
      atPath: leeward.folder.path + "/link.md", withDestinationPath: "out2.md")
    #expect(try leeward.run("journal", "export", "--to", "link.md").status == 2)
    #expect(!FileManager.default.fileExists(atPath: leeward.folder.path + "/out2.md"))
  }

  @Test func aClinicianGetsTheNotice() throws {
    try talk("a walk")
    for format in ["md", "html", "testplan"] {
      let text = try export("--as", format, "--for-clinician")
      #expect(text.contains("42 CFR part 2"))
      #expect(text.contains("Shared by the person it is about"))
      #expect(try !export("--as", format).contains("42 CFR"))
    }
    let notice = try #require(
      try read(try export("--as", "json", "--for-clinician")).notice)
    #expect(notice.source == "42 CFR § 2.32(a)(1)")
    #expect(notice.text.hasSuffix("(see 42 CFR 2.31)."))
  }

  @Test func anEmptyJournalAndAnUnknownNumberAreSaid() throws {
    let none = try leeward.run("journal", "export")
    #expect(none.status == 2)
    #expect(none.errors.hasPrefix("Nothing is kept yet"))
    try talk("a walk")
    let run = try leeward.run("journal", "export", "9")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("There is no conversation 9."))
    #expect(run.output == "")
  }

  @Test func asATestPlanItComesOutAgain() throws {
    try talk("my `boy` \"Ana\"")
    try Data(try export("1", "--as", "testplan").utf8).write(
      to: URL(filePath: scripts + "/keep.testplan"))
    #expect(try file("scripts/keep.testplan").contains("select: 1"))
    let results = PlanTester(savesBetweenSteps: true).test(try Project.open(scripts))
    #expect(results.count == 1)
    #expect(results.compactMap(\.message) == [])
    #expect(results.first?.coverage?.lines.reached == 5)
  }

  @Test(arguments: ["craving", "two-minds", "matters", "practices"])
  func aShippedConversationComesOutAgainWithWhatWasKeptBefore(name: String) throws {
    leeward.environment["LEEWARD_DIALOGUES"] = nil
    let typed = try PlanTalk(of: name).typed
    // The second time, scripts know of the first.
    for _ in 1...2 { _ = try leeward.run("--now", "2026-03-01T19:14", input: typed) }
    let dialogues = URL(filePath: #filePath).appending(path: "../../../Dialogues/en")
      .standardizedFileURL
    let talks = try read(try export("--all", "--as", "json")).conversations
    for id in talks.map(\.id) {
      let plan = try export("\(id)", "--as", "testplan")
      #expect(plan.contains("select: "))
      var project = try Project.open(dialogues.path)
      project.plans = [SourceFile(name: "again.testplan", text: plan)]
      let results = PlanTester().test(project)
      #expect(results.compactMap(\.message) == [])
      #expect((results.first?.coverage?.lines.reached ?? 0) > 5)
    }
  }
}
