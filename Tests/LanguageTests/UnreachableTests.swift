import Diagnostics
import DialogueCompiler
import Testing

/// What nobody comes to is told, and nothing else: the reference also warns of a node that ends in a
/// jump, because of the return behind it that nobody wrote.
@Suite struct UnreachableTests {
  private func places(_ body: String) -> [String] {
    let script = "title: A\n---\n\(body)\n===\ntitle: B\n---\nb\n===\n"
    let compilation = Compiler.compile(
      CompilerInput(files: [SourceFile(name: "a.yarn", text: script)]))
    return compilation.diagnostics.filter { $0.problem == CompilerProblems.unreachable }
      .map { String(compilation.sources.text(of: $0.span)) }
  }

  @Test(arguments: [
    "<<jump B>>", "a\n<<stop>>", "<<return>>", "-> a\n    <<jump B>>\n-> b\n    <<jump B>>",
    "<<if true>>\n<<jump B>>\n<<endif>>\na", "<<if true>>\na\n<<else>>\n<<jump B>>\n<<endif>>\nb",
    "<<detour B>>\na", "<<jump B>>\n<<declare $x = 1>>",
    "<<jump B>>\n<<enum E>>\n<<case C>>\n<<endenum>>",
    // A menu can be passed where no choice can be taken, and a once-block when it was seen.
    "-> a <<if visited(\"B\")>>\n    <<jump B>>\nb", "<<once>>\n<<jump B>>\n<<endonce>>\na",
    "-> a\n    <<jump B>>\n-> b\nc", "=> a <<once>>\n    <<jump B>>\nb",
    "<<if true>>\n<<if true>>\n<<jump B>>\n<<else>>\n<<jump B>>\n<<endif>>\n<<endif>>\na",
  ])
  func whatCanBeReachedIsLeftAlone(body: String) { #expect(places(body) == []) }

  @Test(arguments: [
    ("<<jump B>>\na", "a"), ("<<stop>>\na\nb", "a"), ("<<return>>\n-> a\n-> b", "-> a"),
    ("-> a\n    <<jump B>>\n    c\n-> b", "c"),
    ("-> a\n    <<jump B>>\n-> b\n    <<stop>>\nc", "c"),
    ("<<if true>>\n<<jump B>>\n<<else>>\n<<stop>>\n<<endif>>\na", "a"),
    ("<<once>>\n<<jump B>>\n<<else>>\n<<stop>>\n<<endonce>>\na", "a"),
    ("=> a\n    <<jump B>>\nb", "b"), ("<<jump B>>\n<<wait 4>>", "<<wait 4>>"),
  ])
  func whatCanNotIsToldOnceAtItsBeginning(body: String, place: String) {
    #expect(places(body) == [place])
  }
}
