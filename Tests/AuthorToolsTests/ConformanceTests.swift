import AuthorTools
import Diagnostics
import Testing

/// Yarn Spinner's own scripts and plans, as its own tests run them.
@Suite(.enabled(if: SharedFiles.areThere)) struct ConformanceTests {
  private static let reference = ScriptOptions(languageOnly: true, host: .upstream)

  private static var scripts: [String] {
    guard SharedFiles.areThere,
      let project = try? Project.open(SharedFiles.path("conformance/yarn/plans"))
    else { return [] }
    return project.scripts.map(\.name)
  }

  @Test("Yarn Spinner's plans pass", arguments: scripts, [false, true])
  func plans(script: String, savesBetweenSteps: Bool) throws {
    let tester = PlanTester(options: Self.reference, savesBetweenSteps: savesBetweenSteps)
    let results = tester.test(try Project.open(script))
    #expect(results.count == 1)
    for result in results {
      if let failure = result.failure {
        Issue.record("\(TextRenderer().render(failure, in: result.sources))")
      }
    }
  }
}
