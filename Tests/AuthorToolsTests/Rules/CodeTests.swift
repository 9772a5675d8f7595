import Diagnostics
import Testing

@testable import AuthorTools

@Suite struct CodeTests {
  @Test func aCodeThatIsNoneIsTold() {
    #expect(
      UnknownCode.findings(node("One. #mi:Q\nTwo. #mi:OQ #line:a\nThree. #mi: #mi:cr")).map(\.at)
        == ["#mi:OQ", "#mi:"])
  }

  private func hints(_ script: String, asked: Bool = true) -> [String] {
    Check(
      Project(name: "a", scripts: [SourceFile(name: "a", text: script)]),
      options: ScriptOptions(givesHints: asked)
    ).diagnostics.filter { $0.problem == CodeSuggested.problem }.map(\.message)
  }

  @Test func aCodeIsOfferedOnlyWhereAskedForAndWhereOthersHaveOne() {
    let script = node("You're here. #mi:AF\nWhat brings you here tonight?\nOkay.")
    #expect(hints(script) == ["This line has no code, and sounds like: question."])
    #expect(hints(script, asked: false) == [])
    #expect(hints(node("You're here.\nWhat brings you here tonight?")) == [])
    #expect(hints(script.replacing("tonight?", with: "tonight? #mi:Q")) == [])
  }
}
