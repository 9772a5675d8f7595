import Foundation
import Testing

/// `check`, `test` and `fidelity`, as an author or a machine runs them.
@Suite(.onThreads) struct AuthorCommandTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    try leeward.write("good.yarn", "title: A\n---\nHello. #line:a\n===\n")
    try leeward.write("good.testplan", "node: A\nline: `Hello.`\nstop\n")
    try leeward.write("bad.yarn", "title: B\n---\n<<jump Nowhere>>\n===\n")
    try leeward.write("wrong.yarn", "title: C\n---\nHi. #line:c\n===\n")
    try leeward.write("wrong.testplan", "node: C\nline: `Hello.`\n")
  }

  @Test func nothingWrongIsZero() throws {
    let outcome = try leeward.run("check", "good.yarn")
    #expect(outcome.status == 0)
    #expect(outcome.output == "1 file looked at. No problems found.\n")
    #expect(outcome.errors == "")
  }

  @Test func aProblemIsOneAndShowsItsPlace() throws {
    let outcome = try leeward.run("check", "bad.yarn")
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("bad.yarn:3:8  "))
    #expect(outcome.output.contains("\n    3 | <<jump Nowhere>>\n      |        ~~~~~~~\n"))
    #expect(outcome.output.hasSuffix("\n1 file looked at. 1 error.\n"))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func onePathThatIsNotThereDoesNotStopTheRest() throws {
    let outcome = try leeward.run("check", "none.yarn", "bad.yarn")
    #expect(outcome.status == 2)
    #expect(outcome.output.hasPrefix("bad.yarn:3:8  "))
    #expect(
      outcome.errors
        == "There is nothing at none.yarn. Look at the name, or at the folder you are in.\n")
  }

  @Test func nothingButJSONIsOnStandardOutput() throws {
    let outcome = try leeward.run("check", "--json", "bad.yarn", "none.yarn", "good.yarn")
    #expect(outcome.status == 2)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(report["problems"] as? Int == 1)
    let files = try #require(report["files"] as? [[String: Any]])
    #expect(files.map { $0["file"] as? String } == ["bad.yarn", "good.yarn"])
  }

  @Test func fidelityAddsUpAndSaysWhatFailed() throws {
    let good = try leeward.run("fidelity", "--json", "good.yarn")
    #expect(good.status == 0)
    #expect(good.output.contains(#""file": "good.yarn""#) && good.output.contains(#""paths": 1"#))
    let wrong = try leeward.run("fidelity", "wrong.yarn")
    #expect(wrong.status == 1)
    #expect(wrong.output.hasPrefix("Lines "))
    #expect(wrong.errors.hasPrefix("wrong.testplan comes out otherwise than it says"))
    #expect(try leeward.run("fidelity", "none.yarn").status == 2)
  }

  @Test func hintsAndUnmetLinesAreToldWhereAskedFor() throws {
    try leeward.write(
      "hint.yarn",
      "title: D\n---\nYou came. #mi:AF #line:d\nWhat brings you here tonight? #line:e\n===\n")
    try leeward.write("hint.testplan", "node: D\nline: *\n")
    #expect(!(try leeward.run("check", "hint.yarn").output.contains("code-suggested")))
    let hinted = try leeward.run("check", "--hints", "hint.yarn")
    #expect(hinted.status == 0)
    #expect(hinted.output.contains("sounds like: question.   [code-suggested, advice]"))
    let unmet = try leeward.run("test", "--unmet", "hint.yarn")
    #expect(
      unmet.output.hasSuffix("No plan comes to:\n  hint.yarn:4  What brings you here tonight?\n"))
    #expect(
      try leeward.run("test", "--unmet", "good.yarn").output
        .hasSuffix("The plans come to every line and every choice.\n"))
  }

  @Test func numbersOfLinesThatAreKnownAreOnlyAdvisedOn() throws {
    try leeward.write("number.yarn", "title: E\n---\nCall 988. #line:n\n===\n")
    #expect(try leeward.run("check", "number.yarn").status == 0)
    try leeward.write("number.yarn", "title: E\n---\nCall 555-010-4477. #line:n\n===\n")
    let unknown = try leeward.run("check", "number.yarn")
    #expect(unknown.status == 1 && unknown.output.contains("[phone-number-unknown, warning]"))
  }

  @Test func eachLineTellsWhatIsHeardInIt() throws {
    let typed = "he's blue and won't wake up\nthis traffic is killing me\n\u{1B}[31mred\n"
    let shown = try leeward.run("hear", input: typed)
    #expect(shown.status == 0)
    #expect(
      shown.output.contains("safety: emergency, overdose, who: other, because of \"he's blue"))
    #expect(shown.output.contains("this traffic is killing me\n  safety: none\n"))
    #expect(!shown.output.contains("\u{1B}"))
    let lines = try leeward.run("hear", "--json", input: typed).output.split(separator: "\n")
    #expect(lines.count == 3)
    let first = try #require(
      try JSONSerialization.jsonObject(with: Data((lines.first ?? "").utf8)) as? [String: Any])
    #expect(first["safety"] as? String == "emergency")
    #expect((first["because"] as? [String])?.isEmpty == false)
  }

  @Test func aFolderIsOneProject() throws {
    try leeward.write("both/x.yarn", "title: X\n---\n<<jump Y>>\n===\n")
    try leeward.write("both/y.yarn", "title: Y\n---\nHello. #line:y\n===\n")
    #expect(try leeward.run("check", "both").status == 0)
    #expect(try leeward.run("check", "both/x.yarn", "both/y.yarn").status == 1)
  }

  @Test func plansPassOrSayWhatCame() throws {
    let outcome = try leeward.run("test", "good.yarn", "wrong.yarn")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.hasPrefix(
        "passed  good.testplan  lines 1 of 1, options 0 of 0, nodes 1 of 1\n"
          + "failed  wrong.testplan\n\nwrong.testplan:2:1  The plan expects the line \"Hello.\", but "
          + "the script says \"Hi.\"."))
    #expect(outcome.output.hasSuffix("\n1 passed, 1 failed.\n"))
    #expect(try leeward.run("test", "good.yarn").status == 0)
    #expect(try leeward.run("test", "good.yarn", "--save-restore").status == 0)
  }

  @Test func plansAsJSON() throws {
    let outcome = try leeward.run("test", "--json", "wrong.yarn", "good.yarn")
    #expect(outcome.status == 1)
    #expect(
      outcome.output == """
        {
          "passed": 1,
          "failed": 1,
          "results": [
            {
              "file": "wrong.yarn",
              "plan": "wrong.testplan",
              "passed": false,
              "message": "wrong.testplan, line 2: The plan expects the line \\"Hello.\\", but the script \
        says \\"Hi.\\". (wrong.yarn, line 3)",
              "coverage": {
                "lines": [1, 1],
                "options": [0, 0],
                "nodes": [1, 1]
              }
            },
            {
              "file": "good.yarn",
              "plan": "good.testplan",
              "passed": true,
              "message": null,
              "coverage": {
                "lines": [1, 1],
                "options": [0, 0],
                "nodes": [1, 1]
              }
            }
          ]
        }

        """)
  }

  @Test func aScriptWithoutAPlanSaysWhereItWouldStand() throws {
    let outcome = try leeward.run("test", "bad.yarn")
    #expect(outcome.status == 2)
    #expect(outcome.errors == "bad.yarn has no test plan. It would stand here: bad.testplan\n")
  }

  @Test func aProblemIsExplained() throws {
    let outcome = try leeward.run("explain", "no-such-node")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("no-such-node   (error, YS0012 in Yarn Spinner)\n\n  A jump"))
    #expect(
      outcome.output.contains("\n  Broken:\n\n") && outcome.output.contains("\n  Mended:\n\n"))
    #expect(try leeward.run("explain", "ys0012").output == outcome.output)
    #expect(try leeward.run("check", "bad.yarn").output.contains("leeward explain no-such-node\n"))
  }

  @Test func withoutACodeAllAreListed() throws {
    let all = try leeward.run("explain").output
    #expect(all.contains("\nmenu-split-by-empty-line  warning\n    An empty line splits"))
    let some = try leeward.run("explain", "YS0005").output
    #expect(some.contains("text-after-tag  error  YS0005\n") && !some.contains("no-such-node"))
  }

  @Test func aCodeThatIsNotThereOffersTheNearest() throws {
    let outcome = try leeward.run("explain", "no-such-nod")
    #expect(outcome.status == 2)
    #expect(
      outcome.errors == "There is no problem called no-such-nod. Did you mean no-such-node?\n")
    #expect(
      try leeward.run("explain", "weather").errors
        == "There is no problem called weather. To see all: leeward explain\n")
  }

  @Test func pagesAsJSON() throws {
    let outcome = try leeward.run("explain", "--json", "YS0010")
    let pages = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])["pages"]
    let page = try #require((pages as? [[String: Any]])?.first)
    #expect(page["code"] as? String == "unused-variable")
    #expect(page["severity"] as? String == "info")
    #expect(page["broken"] as? String == "<<declare $mood = 0>>\nGood evening.")
  }

  @Test(arguments: [
    ["--nonsense"], ["check", "--nonsense"], ["check", "--host", "nobody"], ["--now", "yesterday"],
    ["--pace", "hasty"], ["check", "--dialogues", "/nowhere"],
  ])
  func whatCanNotBeRunIsTwoAndSaysWhy(arguments: [String]) throws {
    let outcome = try leeward.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
  }

  @Test(arguments: [
    [], ["talk"], ["help-now"], ["journal"], ["journal", "list"], ["journal", "show"],
    ["journal", "search"], ["check"], ["test"], ["explain"], ["vocabulary"], ["strings"],
    ["strings", "extract"], ["strings", "tag"], ["strings", "check"],
  ])
  func everyCommandHasHelpWithAnExample(words: [String]) throws {
    let outcome = try leeward.run(words + ["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("EXAMPLE"))
    #expect(outcome.errors == "")
  }
}
