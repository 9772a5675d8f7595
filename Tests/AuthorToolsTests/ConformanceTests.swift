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

  /// A row of `expected.tsv`, with an example that it has.
  struct Example: CustomTestStringConvertible, Sendable {
    var path: String
    var code: String
    var severity: String

    var testDescription: String { path }
  }

  private static var examples: [Example] {
    let folder = SharedFiles.path("conformance/yarn/diagnostics")
    guard SharedFiles.areThere, let project = try? Project.open(folder),
      let table = try? String(contentsOfFile: folder + "/expected.tsv", encoding: .utf8)
    else { return [] }
    let rows = table.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }.filter { $0[4] == "compiler" && $0[6].isEmpty }
    return project.scripts.compactMap { script in
      let name = script.name.dropFirst(folder.count + 1)
      return rows.first { name.hasPrefix($0[0]) }.map {
        Example(path: script.name, code: String($0[0]), severity: String($0[2]))
      }
    }
  }

  @Test("Yarn Spinner's examples have its code and severity", arguments: examples)
  func diagnostics(example: Example) throws {
    let check = Check(try Project.open(example.path), options: Self.reference)
    #expect(
      check.diagnostics.contains {
        $0.problem.yarn == example.code && $0.severity.code == example.severity
      }, "\(check.diagnostics.map(\.message))")
  }

  @Test func thereAreExamples() { #expect(Self.examples.count >= 29) }
}
