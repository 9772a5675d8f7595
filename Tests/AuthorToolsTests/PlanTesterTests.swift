import AuthorTools
import Diagnostics
import Testing

@Suite struct PlanTesterTests {
  private func test(
    _ script: String, _ plan: String, languageOnly: Bool = false, saves: Bool = false
  ) -> PlanResult? {
    let project = Project(
      name: "a.yarn", scripts: [SourceFile(name: "a.yarn", text: script)],
      plans: [SourceFile(name: "a.testplan", text: plan)])
    let options = ScriptOptions(languageOnly: languageOnly, host: .upstream)
    return PlanTester(options: options, savesBetweenSteps: saves).test(project).first
  }

  private static let menu = """
    title: Start
    ---
    <<declare $n = 0>>
    Glad you're here.
    -> Ride it out
        It comes, and it goes. {$n}
    -> Just breathe <<if false>>
        In.
    <<wait 4>>
    <<jump End>>
    ===
    title: End
    ---
    Nothing's lost.
    ===
    title: Elsewhere
    ---
    Never said here.
    -> Nor this
    ===

    """

  @Test func aPlanThatFitsPassesAndCountsWhatItMet() throws {
    let result = try #require(
      test(
        Self.menu,
        """
        line: `Glad you're here.`
        set: $n = 3
        option: `Ride it out`
        option: `Just breathe` [disabled]
        select: 1
        line: `It comes, and it goes. 3`
        command: `wait 4`
        line: *
        stop
        """))
    #expect(result.hasPassed)
    #expect(
      result.json.pretty == """
        {
          "file": "a.yarn",
          "plan": "a.testplan",
          "passed": true,
          "message": null,
          "coverage": {
            "lines": [3, 5],
            "options": [2, 3],
            "nodes": [2, 3]
          }
        }

        """)
  }

  @Test func aPlanThatDoesNotFitSaysWhatCameAndWhere() throws {
    let result = try #require(test(Self.menu, "# a comment\n\nline: `Glad you came.`\n"))
    let failure = try #require(result.failure)
    #expect(
      result.message
        == "a.testplan, line 3: The plan expects the line \"Glad you came.\", but the script says "
        + "\"Glad you're here.\". (a.yarn, line 4)")
    #expect(
      TextRenderer().render(failure, in: result.sources) == """
        a.testplan:3:1  The plan expects the line "Glad you came.", but the script says \
        "Glad you're here.".   [plan-comes-out-otherwise]

            3 | line: `Glad you came.`
              | ~~~~~~~~~~~~~~~~~~~~~~

          a.yarn:4:1

            3 | <<declare $n = 0>>
            4 | Glad you're here.
              | ----------------- this comes

          If the script is right, the plan says:
          line: `Glad you're here.`

        """)
  }

  @Test(
    "What comes out otherwise is told in plain words",
    arguments: [
      (
        "command: `wait 4`",
        "The plan expects the command <<wait 4>>, but the script says \"Glad you're here.\"."
      ),
      ("line: *\nline: `In.`", "The plan expects the line \"In.\", but a menu comes."),
      (
        "line: *\noption: `Ride it out`\nselect: 1",
        "The plan expects this menu, but another one comes."
      ),
      (
        "line: *\noption: `Ride it out`\noption: `Just breathe`\nselect: 1",
        "The plan expects this menu, but another one comes."
      ),
      ("line: *\noption: `Ride it out`", "The plan expects this menu, but another one comes."),
      (
        "line: *\noption: `Ride it out`\noption: `Just breathe` [disabled]\nselect: 3",
        "This menu has no choice 3."
      ),
      (
        "line: *\noption: `Ride it out`\noption: `Just breathe` [disabled]\nselect: 0",
        "This menu has no choice 0."
      ),
      ("stop", "The plan expects the end, but the script says \"Glad you're here.\"."),
      ("node: End line: * line: *", "The plan expects a line, but the conversation ends."),
      ("node: Ende", "No node is called Ende."),
      ("set: $m = 1", "No script uses a variable called $m."),
      ("set: $n = true", "$n can't be set to this."),
      ("line: *\nanswer: `yes`", "Nothing was asked just before this answer."),
      ("line: Hello", "What is said stands between backticks."),
    ])
  func failures(plan: String, message: String) throws {
    let failure = try #require(test(Self.menu, plan)?.failure)
    #expect(failure.message == message)
    #expect(failure.nextStep != nil)
    #expect(test(Self.menu, plan, saves: true)?.failure == failure)
  }

  @Test func runsShareVariablesAndBeginAtStart() {
    let script = """
      title: Start
      tracking: always
      ---
      <<declare $times = 0>>
      <<set $times += 1>>
      Time {$times}, seen {visited_count("Start")}.
      <<once>>
      Only now.
      <<endonce>>
      ===

      """
    let plan = """
      line: `Time 1, seen 0.`
      line: `Only now.`
      stop
      ---
      line: `Time 2, seen 1.`
      ---
      line: `Time 3, seen 1.`
      stop
      """
    #expect(test(script, plan)?.message == nil)
    #expect(test(script, plan, saves: true)?.message == nil)
  }

  @Test func aScriptThatCanNotRunFailsItsPlanWithItsFirstError() throws {
    let result = try #require(test("title: Start\n---\n<<jump Nowhere>>\n===\n", "stop"))
    #expect(result.message?.hasPrefix("a.yarn, line 3: ") == true)
    #expect(result.coverage == nil)
  }

  @Test func aFaultIsToldWithItsPlace() throws {
    let script = "title: Start\n---\n<<declare $n = 0>>\n{5 % $n}\n===\n"
    let result = try #require(test(script, "line: *"))
    #expect(
      result.message == "a.testplan, line 1: The plan expects a line, but the script can't go on: "
        + "a number is divided by zero. (a.yarn, line 4)")
  }

  @Test func withoutAStartARunBeginsAtANodeOrOnlyHasToCompile() {
    let script = "title: Other\n---\nHello.\n===\n"
    #expect(test(script, "node: Other line: `Hello.` stop")?.message == nil)
    #expect(
      test(script, "line: `Hello.`")?.failure?.message
        == "No node is called Start, where a run begins.")
    #expect(test(script, "line: `Hello.`", languageOnly: true)?.message == nil)
  }

  @Test func whatAFunctionGivesCanBeSaid() {
    let script = "title: Start\n---\nKept {kept_count(\"reason\") + 0}.\n===\n"
    #expect(
      test(script, "line: *")?.failure?.message
        == "The script asks for kept_count(\"reason\"), which nothing answers here.")
    #expect(
      test(script, "function: kept_count(\"reason\") = 2 line: `Kept 2.` stop")?.message == nil)
  }

  @Test func aMenuWithNothingToTakeIsLeftWithZero() {
    let script = "title: Start\n---\n-> A <<if false>>\nAfter.\n===\n"
    #expect(test(script, "option: `A` [disabled] select: 0 line: `After.` stop")?.message == nil)
    #expect(
      test(script, "option: `A` [disabled] select: 1")?.failure?.message
        == "None of these choices can be taken now.")
  }
}
