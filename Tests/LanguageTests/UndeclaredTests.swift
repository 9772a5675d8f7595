import Diagnostics
import DialogueCompiler
import Testing

/// A variable that no one declared is often one that was, misspelled.
@Suite struct UndeclaredTests {
  private func nextSteps(_ body: String) -> [String?] {
    let script = "title: Start\n---\n<<declare $mood = 3>>\n{$mood}\n\(body)\n===\n"
    let compilation = Compiler.compile(
      CompilerInput(files: [SourceFile(name: "a.yarn", text: script)]))
    return compilation.diagnostics.filter { $0.problem == CompilerProblems.undeclared }
      .map(\.nextStep)
  }

  @Test func theOneThatMayBeMeantIsOffered() {
    #expect(
      nextSteps("<<set $mod = 4>>") == [
        "Did you mean $mood? If not, declare it: <<declare $mod = 0>>"
      ])
  }

  @Test func whereNoneIsNearItIsToBeDeclared() {
    #expect(nextSteps("<<set $place = \"home\">>") == ["Declare it: <<declare $place = \"\">>"])
  }
}
