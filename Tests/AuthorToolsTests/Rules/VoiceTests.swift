import Testing

@testable import AuthorTools

@Suite struct VoiceTests {
  @Test(arguments: ["You should call.", "You shouldn't.", "What should you do?", "It should pass."])
  func adviceIsTold(line: String) { #expect(AdviceWithoutLeave.findings(node(line)).count == 1) }

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
