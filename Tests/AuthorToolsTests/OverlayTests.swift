import AuthorTools
import Diagnostics
import DialogueCompiler
import Testing

@Suite struct OverlayTests {
  private let builtIn = [
    SourceFile(
      name: "Dialogues/en/start.yarn",
      text: "title: Start\n---\nHello.\n===\ntitle: End\n---\nBye.\n===\n"),
    SourceFile(name: "Dialogues/en/sleep.yarn", text: "title: Sleep\n---\nRest.\n===\n"),
    SourceFile(name: "Dialogues/de/start.yarn", text: "title: Start\n---\nHallo.\n===\n"),
  ]

  private func inUse(_ folders: String...) -> Project {
    Project.inUse(builtIn: builtIn, language: "en", folders: folders)
  }

  /// Every line of a project's scripts, which must compile.
  private func lines(_ project: Project) throws -> Set<String> {
    let compilation = Compiler.compile(CompilerInput(files: project.scripts))
    let program = try #require(compilation.program, "\(compilation.diagnostics)")
    return Set(program.lines.map(\.template))
  }

  @Test func withoutFoldersItIsWhatIsBuiltInForTheLanguage() throws {
    #expect(inUse("/none").scripts == Array(builtIn.prefix(2)))
    #expect(inUse().problems.isEmpty)
  }

  @Test func aScriptOfTheSameNameStandsInItsPlace() throws {
    let folder = try TemporaryFolder([
      "en/sleep.yarn": "title: Rest\n---\nLie down.\n===\n", "en/sleep.testplan": "stop",
      "de/sleep.yarn": "title: Schlaf\n---\nRuh.\n===\n",
    ])
    let project = inUse(folder.path)
    #expect(try lines(project) == ["Hello.", "Bye.", "Lie down."])
    #expect(project.plans.map(\.name) == [folder / "en/sleep.testplan"])
  }

  @Test func aNodeOfTheSameTitleStandsInItsPlaceAndNoOther() throws {
    let folder = try TemporaryFolder(["mine.yarn": "title: Start\n---\nHere we are.\n===\n"])
    let project = inUse(folder.path)
    #expect(try lines(project) == ["Here we are.", "Bye.", "Rest."])
    let start = try #require(project.scripts.first { $0.name == "Dialogues/en/start.yarn" })
    #expect(start.lineText(5) == "title: End")
  }

  @Test func theStrongestFolderComesFirst() throws {
    let strong = try TemporaryFolder(["sleep.yarn": "title: Sleep\n---\nStrong.\n===\n"])
    let weak = try TemporaryFolder([
      "sleep.yarn": "title: Sleep\n---\nWeak.\n===\n",
      "more.yarn": "title: More\n---\nMore.\n===\n",
    ])
    #expect(try lines(inUse(strong.path, weak.path)) == ["Hello.", "Bye.", "Strong.", "More."])
  }

  @Test func aWholeProjectOfOnesOwnHidesAllThatIsBuiltIn() throws {
    let folder = try TemporaryFolder([
      "all.yarn": ["Start", "End", "Sleep"].map { "title: \($0)\n---\n\($0)!\n===\n" }.joined()
    ])
    #expect(inUse(folder.path).scripts.map(\.name) == [folder / "all.yarn"])
  }
}
