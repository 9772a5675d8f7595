import DialogueMachine
import Glibc
import TestSupport
import Testing

/// Scripts that never end by themselves: a fault that says why, soon, and without taking the machine's
/// memory.
@Suite(.timeLimit(.minutes(10))) struct EndlessScriptTests {
  /// The last thing seen of a node called Start; within a moment's work, even without optimisation.
  private func end(_ body: String, _ more: String = "") -> String {
    var run = ScriptRun("title: Start\n---\n\(body)\n===\n\(more)")
    let start = Self.work
    let last = run.play().last
    #expect(Self.work - start < 10)
    return last ?? ""
  }

  /// What this thread has worked so far, in seconds.
  private static var work: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: [
    "<<jump Start>>",
    "<<declare $n = 0>>\n<<set $n += 1>>\n<<jump Start>>",
    "<<if true>>\n<<jump Start>>\n<<endif>>",
    "<<jump {\"Start\"}>>",
  ])
  func aLoopWithoutALine(body: String) { #expect(end(body) == "fault: tooManySteps") }

  @Test(arguments: ["<<detour Start>>", "<<detour {\"Start\"}>>", "Again.\n<<detour Start>>"])
  func detoursThatNeverComeBack(body: String) throws {
    var machine = try #require(ScriptRun("title: Start\n---\n\(body)\n===\n").machine)
    try machine.start(at: "Start")
    var faults: [Fault.Reason] = []
    for _ in 0..<30_000 {
      switch machine.next() {
      case .line: continue
      case .fault(let fault): faults.append(fault.reason)
      default: break
      }
      break
    }
    #expect(faults == [.tooManyDetours])
  }

  @Test(arguments: ["<<set $s = $s + $s>>", "<<set $s += $s>>"])
  func aTextThatGrows(step: String) {
    #expect(end("<<declare $s = \"ab\">>\n\(step)\n<<jump Start>>") == "fault: tooMuchText")
  }

  @Test func aTextThatGrowsByFormat() {
    let pattern = String(repeating: "{0}", count: 64)
    #expect(
      end("<<declare $s = \"ab\">>\n<<set $s = format(\"\(pattern)\", $s)>>\n<<jump Start>>")
        == "fault: tooMuchText")
  }

  /// Long, but within bounds, and copied or compared again and again.
  @Test(arguments: [
    "<<set $t = $s + \"x\">>", "<<if $t + \"é\" == $s + \"é\">>\n<<endif>>",
    "<<if visited($s + \"y\")>>\n<<endif>>",
  ])
  func longTextsCountAsManySteps(copy: String) {
    let grow = String(repeating: "<<set $s = $s + $s>>\n", count: 17)
    let body = "<<declare $s = \"ab\">>\n<<declare $t = \"\">>\n\(grow)<<jump Copy>>"
    #expect(
      end(body, "title: Copy\n---\n\(copy)\n<<jump Copy>>\n===\n") == "fault: tooManySteps")
  }

  @Test func aLongTextPutInOften() {
    let grow = String(repeating: "<<set $s = $s + $s>>\n", count: 18)
    let values = String(repeating: "{$s}", count: 200)
    let start = "<<declare $s = \"ab\">>\n\(grow)"
    #expect(end(start + values) == "fault: tooMuchText")
    #expect(end(start + "[b]\(values)[/b]") == "fault: tooMuchText")
    #expect(end(start + "<<show \(values)>>") == "fault: tooMuchText")
    #expect(end(start + String(repeating: "-> {$s}\n", count: 200)) == "fault: tooMuchText")
  }

  @Test func markupThatRepeatsALongValue() {
    let value = String(repeating: "a", count: 60_000)
    let signs = String(repeating: "%", count: 60_000)
    let result = Markup.parse("[select value=\(value) \(value)=\"\(signs)\"/]")
    #expect(result.problems.map(\.message) == ["The words of [select] have no end."])
  }

  @Test func smartVariablesThatDouble() {
    let doubling = (0..<60).map { "<<declare $a\($0) = $a\($0 + 1) + $a\($0 + 1)>>\n" }.joined()
    #expect(end(doubling + "<<declare $a60 = 1>>\n{$a0}") == "fault: tooManySteps")
  }

  @Test func askingAGroupAgainAndAgain() {
    let member = "title: Group\nwhen: false\n---\nx\n===\n"
    #expect(
      end(
        "<<if has_any_content(\"Group\")>>\n<<endif>>\n<<jump Start>>",
        String(repeating: member, count: 500)) == "fault: tooManySteps")
  }

  @Test(arguments: [1, 2, 3, 2_000])
  func smartVariablesInARing(count: Int) {
    let ring = (0..<count).map { "<<declare $a\($0) = $a\(($0 + 1) % count) + 1>>\n" }.joined()
    let run = ScriptRun.body(ring + "{$a0}")
    #expect(run.compilation.diagnostics.map(\.problem.slug) == ["smart-variable-loop"])
  }
}
