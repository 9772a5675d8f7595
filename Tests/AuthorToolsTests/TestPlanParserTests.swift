import AuthorTools
import Diagnostics
import DialogueProgram
import Testing

@Suite struct TestPlanParserTests {
  private func read(_ text: String) -> (runs: [[TestPlan.Kind]], diagnostics: [Diagnostic]) {
    let (plan, diagnostics) = TestPlanParser.parse(
      SourceFile(name: "a.testplan", text: text), number: 0)
    return (plan.runs.map { $0.map(\.kind) }, diagnostics)
  }

  @Test func everyStepIsRead() {
    let plan = read(
      """
      # a comment
      saliency: best_least_recently_seen
      set: $a = true  set: $b=7
      set: $c = -2.5
      set: $d = "a text"
      line: `Mae: # is no comment here` #line:tag // nor this
      line: *
      line: `over two
      lines`
      option: `One`
      option: `Two` #hashtag
      option: `Three`
        [disabled]
      select: 2
      command: `ask $said "hint"`
      answer: `well, it's like this`
      function: kept("reason") = 2
      function: last(`craving`, 1, false) = -1
      node: Group.member
      stop
      ---
      stop
      """)
    #expect(plan.diagnostics == [])
    #expect(
      plan.runs == [
        [
          .saliency(.bestLeastRecentlyViewed), .set(variable: "$a", .bool(true)),
          .set(variable: "$b", .number(7)), .set(variable: "$c", .number(-2.5)),
          .set(variable: "$d", .string("a text")), .line("Mae: # is no comment here"), .line(nil),
          .line("over two\nlines"), .option("One", isDisabled: false),
          .option("Two", isDisabled: false), .option("Three", isDisabled: true), .select(2),
          .command("ask $said \"hint\""), .answer("well, it's like this"),
          .function(name: "kept", arguments: [.string("reason")], .number(2)),
          .function(
            name: "last", arguments: [.string("craving"), .number(1), .bool(false)], .number(-1)),
          .node("Group.member"), .stop,
        ], [.stop],
      ])
  }

  @Test(
    "A mistake says what is wrong and where",
    arguments: [
      ("line: Hello there", "What is said stands between backticks.", 1, 7),
      ("stop\nlins: `x`", "A step can't begin like this.", 2, 1),
      ("line `x`", ": is missing here.", 1, 6),
      ("\nline: `x", "This text has no closing backtick.", 2, 7),
      ("select: one", "A choice's number is missing here.", 1, 9),
      ("select: 99999999999999999999", "A choice's number is missing here.", 1, 9),
      ("set: craving = 1", "A variable is missing here; its name begins with $.", 1, 6),
      ("set: $craving 1", "= is missing here.", 1, 15),
      (
        "set: $craving = much",
        "A value is missing here: a number, true, false, or text in quotes.", 1, 17
      ),
      (
        "set: $craving = nan", "A value is missing here: a number, true, false, or text in quotes.",
        1, 17
      ),
      (
        "set: $said = \"open", "A value is missing here: a number, true, false, or text in quotes.",
        1, 14
      ),
      (
        "saliency: random",
        "Here stands a way to choose what is said: first, best, best_least_recently_seen, random_best_least_recently_seen.",
        1, 11
      ),
      ("node:", "A name is missing here.", 1, 6),
      ("function: kept \"a\" = 1", "( is missing here.", 1, 16),
      ("function: kept(\"a\" 2) = 1", ", is missing here.", 1, 20),
      (
        "function: kept(", "A value is missing here: a number, true, false, or text in quotes.", 1,
        16
      ),
      (
        "option: `A`\noption: `B`\nline: `x`",
        "This menu is expected, but none of its choices is taken.", 1, 1
      ),
      ("line:\nstop", "What is said stands between backticks.", 1, 6),
      ("`", "A step can't begin like this.", 1, 1),
    ])
  func mistakes(text: String, message: String, line: Int, column: Int) {
    let file = SourceFile(name: "a.testplan", text: text)
    let diagnostics = TestPlanParser.parse(file, number: 0).diagnostics
    #expect(diagnostics.map(\.message) == [message])
    #expect(
      diagnostics.first.map { file.place(at: $0.span.range.lowerBound) }
        == Place(line: line, column: column))
    #expect(diagnostics.first?.nextStep != nil)
  }

  @Test func afterAMistakeTheRestIsRead() {
    let plan = read("line: Hello\nline: `A`\nfoo\nset: $x\nline: `B`\nstop")
    #expect(plan.runs == [[.line("A"), .line("B"), .stop]])
    #expect(plan.diagnostics.count == 3)
  }

  @Test(arguments: ["", "\u{FEFF}", "---", "---\n---\n", "# only a comment"])
  func aPlanWithoutStepsHasNoRuns(text: String) {
    let plan = read(text)
    #expect(plan.runs == [])
    #expect(plan.diagnostics == [])
  }

  @Test func noBytesAreTooStrange() {
    var generator = SystemRandomNumberGenerator()
    let parts = [
      "line:", "`", "option: `a`", "---", "set: $", "=", "\"", "(", ")", ",", "#", "\n", "\r\n",
      "[disabled]", "select: ", "1", "-", "é", "\u{0}", "function: f(", "stop", "*", " ",
    ]
    for _ in 0..<2_000 {
      let text = (0..<20).compactMap { _ in parts.randomElement(using: &generator) }.joined()
      let file = SourceFile(name: "a", text: text)
      for diagnostic in TestPlanParser.parse(file, number: 0).diagnostics {
        #expect(diagnostic.span.range.upperBound <= text.utf8.count, "\(text.debugDescription)")
      }
    }
  }

  @Test(.enabled(if: SharedFiles.areThere))
  func yarnSpinnersOwnPlansAreReadWhole() throws {
    let project = try Project.open(SharedFiles.path("conformance/yarn/plans"))
    #expect(project.plans.count == 23)
    for file in project.plans {
      let (plan, diagnostics) = TestPlanParser.parse(file, number: 0)
      #expect(diagnostics == [], "\(file.name)")
      #expect(!plan.runs.isEmpty)
    }
  }
}
