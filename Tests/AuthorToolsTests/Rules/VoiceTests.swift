import Diagnostics
import Testing

@testable import AuthorTools

@Suite struct VoiceTests {
  @Test(arguments: ["You should call.", "You shouldn't.", "What should you do?", "It should pass."])
  func adviceIsTold(line: String) { #expect(AdviceWithoutLeave.findings(node(line)).count == 1) }

  /// What isn't said to the person is a matter of style.
  @Test(arguments: [
    ("You should call.", true), ("You really should rest.", true), ("Should you call?", true),
    ("It should pass.", false), ("This line should not be seen.", false),
  ])
  func adviceToThePersonIsAProblem(line: String, isProblem: Bool) {
    let check = Check(
      Project(name: "a", scripts: [SourceFile(name: "a", text: node(line + " #line:a"))]))
    #expect(check.diagnostics.map(\.problem.slug) == ["advice-without-leave"])
    #expect(check.hasProblems == isProblem)
  }

  @Test(arguments: [
    "Should we stop here?", "Okay. Should I say more?", "-> I should go",
    "You said \"I should go\".",
    "You could call.", "Shoulders down.", "Me: I should go",
  ])
  func adviceLetBe(line: String) { #expect(AdviceWithoutLeave.findings(node(line)) == []) }

  @Test func anExclamationMarkIsToldOnceALine() {
    #expect(
      ExclamationMark.findings(node("Well done!! Yes!\n=> So!\n-> Great!\nQuiet.\n<<wait 4>>"))
        .map(\.at) == ["!", "!"])
    #expect(ExclamationMark.findings(node("[b]So[/b] \\!")).count <= 1)
  }

  @Test func markupIsNoText() {
    #expect(ExclamationMark.findings(node("[a b=\"!\"]So[/a].")) == [])
  }
}
