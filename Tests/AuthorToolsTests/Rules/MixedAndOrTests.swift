import Diagnostics
import DialogueCompiler
import Testing

@testable import AuthorTools

@Suite struct MixedAndOrTests {
  @Test(arguments: [
    "true or false and true", "true && false || true", "true xor true and false",
    "true and true or false or true and true", "not true or false and true",
  ])
  func mixes(condition: String) {
    for body in ["{\(condition)}", "<<if \(condition)>>\na\n<<endif>>", "a <<if \(condition)>>"] {
      #expect(MixedAndOr.findings(node(body)).map(\.at) == [condition])
    }
    #expect(
      MixedAndOr.findings("title: A\nwhen: \(condition)\n---\na\n===\n").map(\.at) == [condition])
  }

  @Test func insideParenthesesAndFunctionsTheSame() {
    #expect(
      MixedAndOr.findings(node("{true and (true or false and true)}")).map(\.at)
        == ["true or false and true"])
    #expect(
      MixedAndOr.findings(node("{string(true or false and true)}")).map(\.at)
        == ["true or false and true"])
  }

  @Test func itSaysWhatItMeansNow() {
    let compilation = Compiler.compile(
      CompilerInput(files: [SourceFile(name: "a", text: node("{true or false and true}"))]))
    #expect(
      MixedAndOr.check(RuleContext(compilation)).first?.nextStep
        == "As it is, it means: (true or false) and true\nPut parentheses around what belongs together."
    )
  }

  @Test(arguments: [
    "true and true and true", "true or (false and true)", "(true or false) and true",
    "true and 1 < 2 and not false", "(true and true) or (false and true)", "true or true == false",
  ])
  func mended(condition: String) { #expect(MixedAndOr.findings(node("{\(condition)}")) == []) }
}
