import AuthorTools
import Diagnostics
import Foundation
import Testing

@Suite struct CheckTests {
  private func check(_ script: String, languageOnly: Bool = false) -> Check {
    Check(
      Project(name: "a.yarn", scripts: [SourceFile(name: "a.yarn", text: script)]),
      options: ScriptOptions(languageOnly: languageOnly))
  }

  @Test func theLanguagesProblemsAndOursComeTogetherInOrder() {
    let check = check("title: A\n---\n<<jumpp B>>\n<<jump B>>\n===\n")
    #expect(check.diagnostics.map(\.problem.slug) == ["unknown-command", "no-such-node"])
    #expect(check.hasProblems)
  }

  @Test func adviceAloneIsNoProblem() {
    let check = check("title: A\n---\nHello.\n===\n")
    #expect(check.diagnostics.map(\.severity) == [.advice])
    #expect(!check.hasProblems)
  }

  @Test func languageOnlyLeavesOursOut() {
    let script = "title: Start\n---\nHello.\n<<anything>>\n===\n"
    #expect(check(script, languageOnly: true).diagnostics == [])
    #expect(check(script).hasProblems)
  }

  @Test func oneUnreadableScriptDoesNotHideTheOthers() throws {
    let folder = try TemporaryFolder(["good.yarn": "title: A\n---\n<<jump B>>\n===\n"])
    try folder.write("bad.yarn", Data([0xFF, 0x20]))
    let check = Check(try Project.open(folder.path))
    #expect(check.diagnostics.map(\.problem.slug) == ["no-such-node", "not-text"])
    let text = TextRenderer().render(check.diagnostics, in: check.sources)
    #expect(text.contains("\(folder / "bad.yarn"):1:1  From here on this isn't UTF-8 text."))
    var report = CheckReport()
    report.add(check.diagnostics, in: check.sources)
    #expect(report.json.compact.contains("\"code\": \"not-text\""))
  }
}
