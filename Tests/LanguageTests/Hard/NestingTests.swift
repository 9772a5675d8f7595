import Diagnostics
import TestSupport
import Testing

/// What is nested ten thousand deep: one message, at the place where it becomes too much.
@Suite(.timeLimit(.minutes(10))) struct NestingTests {
  static let depth = 10_000

  private static func times(_ text: String, _ count: Int = depth) -> String {
    String(repeating: text, count: count)
  }

  static let bodies: [(String, String)] = [
    ("ifs", times("<<if true>>\n") + "Deep.\n" + times("<<endif>>\n")),
    ("ifs never closed", times("<<if true>>\n")),
    ("onces", times("<<once>>\n") + "Deep.\n" + times("<<endonce>>\n")),
    ("parentheses", "{" + times("(") + "1" + times(")") + "}"),
    ("parentheses never closed", "<<set $x = " + times("(") + ">>"),
    ("nots", "<<set $x = " + times("not ") + "true>>"),
    ("signs", "<<set $x = " + times("!") + "true>>"),
    ("minuses", "<<set $x = " + times("-") + "1>>"),
    ("calls", "{" + times("f(") + "1" + times(")") + "}"),
    ("a chain", "{1" + times(" + 1") + "}"),
    ("a chain of comparisons", "<<if 1" + times(" == 1") + ">>\n<<endif>>"),
    (
      "chains in parentheses",
      "{" + times("(", 140) + "1" + times(times("+1", 900) + ")", 140) + "}"
    ),
  ]

  @Test(arguments: bodies)
  func oneMessage(what: String, body: String) {
    let run = ScriptRun.body("Before.\n\(body)\nAfter.")
    let errors = run.compilation.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.problem.slug) == ["nested-too-deeply"], "\(what)")
  }

  @Test func bracesAreAMistakeOfTheirOwn() {
    let run = ScriptRun.body(Self.times("{"))
    #expect(run.compilation.diagnostics.map(\.problem.slug) == ["expression-not-understood"])
  }

  @Test func optionsByIndentation() {
    let lines = (0..<3_000).map { Self.times(" ", $0) + "-> deeper\n" }.joined()
    let run = ScriptRun.body(lines)
    #expect(run.compilation.diagnostics.map(\.problem.slug) == ["nested-too-deeply"])
  }

  @Test func whatFollowsIsReadOn() {
    let deep = Self.times("<<if true>>\n")
    let run = ScriptRun(
      "title: A\n---\n\(deep)===\ntitle: B\n---\n<<jump Nowhere>>\n===\n")
    #expect(
      run.compilation.diagnostics.map(\.problem.slug) == ["nested-too-deeply", "no-such-node"])
  }

  /// As deep as is allowed: it runs, on a thread's stack too, and comes to the right result.
  @Test func asDeepAsAllowed() async {
    let result = await Task.detached {
      let chain = Self.times("(", 140) + "1" + Self.times(" + 1)", 140) + Self.times(" + 1", 700)
      let blocks =
        Self.times("<<if true>>\n", 140) + "{\(chain)}\n" + Self.times("<<endif>>\n", 140)
      var run = ScriptRun.body(blocks)
      return run.play()
    }.value
    #expect(result == ["841"])
  }
}
