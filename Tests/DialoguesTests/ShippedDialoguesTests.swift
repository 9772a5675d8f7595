import AuthorTools
import Diagnostics
import Foundation
import HostVocabulary
import Testing

/// What people meet: every shipped script compiles, checks clean, and passes its plans.
@Suite struct ShippedDialoguesTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .appending(path: "../../../Dialogues").standardizedFileURL.path

  @Test func checkIsClean() throws {
    let check = Check(try Project.open(Self.folder))
    #expect(check.diagnostics.map(\.message) == [])
  }

  @Test(arguments: [false, true]) func plansPass(savesBetweenSteps: Bool) throws {
    let results = PlanTester(savesBetweenSteps: savesBetweenSteps)
      .test(try Project.open(Self.folder))
    #expect(results.count >= 6)
    #expect(results.compactMap(\.message) == [])
  }

  /// The long conversations' plans leave hardly a line unsaid.
  @Test(arguments: ["two-minds", "after-using", "plan"])
  func plansReachNearlyEveryLine(script: String) throws {
    let results = PlanTester().test(try Project.open(Self.folder))
    let result = try #require(results.first { $0.script.hasSuffix("/\(script).yarn") })
    let lines = try #require(result.coverage?.lines)
    #expect(lines.all >= 130)
    #expect(lines.reached * 100 >= lines.all * 95)
  }

  @Test func theEditorsFileIsTheVocabulary() throws {
    let file = try String(contentsOfFile: Self.folder + "/leeward.ysls.json", encoding: .utf8)
    #expect(
      file == Vocabulary.ysls,
      "Write it anew: leeward vocabulary --as ysls > Dialogues/leeward.ysls.json")
  }

  @Test func theProjectFileOpensTheSameScripts() throws {
    let byFile = try Project.open(Self.folder + "/leeward.yarnproject")
    let byFolder = try Project.open(Self.folder)
    #expect(byFile.scripts.map(\.text) == byFolder.scripts.map(\.text))
  }

  /// Phone numbers a script says must be ones we know; so far scripts say none of their own.
  @Test func noScriptHasAPhoneNumberOfItsOwn() throws {
    let number = /\d{3}[-. ]\d{3,4}/
    for script in try Project.open(Self.folder).scripts {
      #expect(script.text.firstMatch(of: number) == nil, "\(script.name)")
    }
  }
}
