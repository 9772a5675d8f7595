import AuthorTools
import Diagnostics
import Foundation
import Testing

/// Small scripts, each with what it must do beside it; played a second time with the conversation
/// saved and restored between every two steps.
@Suite struct CasesTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appending(path: "Cases").path

  static var scripts: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yarn") }.sorted()
  }

  @Test(arguments: scripts, [false, true])
  func playsAsPlanned(script: String, savesBetweenSteps: Bool) throws {
    let options = ScriptOptions(languageOnly: true, host: .upstream)
    let results = PlanTester(options: options, savesBetweenSteps: savesBetweenSteps)
      .test(try Project.open(Self.folder + "/" + script))
    #expect(results.count == 1)
    for result in results {
      if let failure = result.failure {
        Issue.record("\(TextRenderer().render(failure, in: result.sources))")
      }
    }
  }

  @Test func thereAreCases() { #expect(Self.scripts.count >= 24) }
}
