import Foundation
import Testing

@testable import Listening
@testable import ListeningTrainer

@Suite struct GuideCodeTests {
  @Test func everyLabelIsACode() {
    #expect(LinearModel.guide.labels == GuideCode.allCases.map(\.rawValue))
  }

  @Test(arguments: [
    ("What would you like to be different?", GuideCode.openQuestion),
    ("Are you safe where you are?", .closedQuestion),
    (
      "You're tired of waking up sick, and part of you wonders who you'd be without it.",
      .complexReflection
    ),
    ("Naloxone reverses an opioid overdose.", .information),
  ]) func plainLinesAreSuggested(line: String, code: GuideCode) {
    #expect(GuideCode.suggest(line).code == code)
  }

  @Test(arguments: ["", "?", "…", String(repeating: "what ", count: 5_000)])
  func anyLineHasASuggestion(line: String) {
    #expect((0...100).contains(GuideCode.suggest(line).confidence))
  }

  /// What was reached; README.md has the table.
  @Test func verifyIsHeard() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Sets/guide-verify.tsv")
    var confusion = Confusion(["question", "reflection", "information", "other"])
    for row in try Table(path: file.path).rows {
      let truth = try #require(GuideCode(rawValue: row[0]))
      confusion.add(
        Self.group(truth, row[2]), heardAs: Self.group(GuideCode.suggest(row[2]).code, row[2]))
    }
    #expect(confusion.macroF1 >= 0.70, "\(confusion)")
  }

  /// Question, reflection, information, other; what asks for a view or for leave with a question mark is a question.
  static func group(_ code: GuideCode, _ line: String) -> Int {
    switch code {
    case .openQuestion, .closedQuestion: 0
    case .seek: line.hasSuffix("?") ? 0 : 3
    case .simpleReflection, .complexReflection: 1
    case .information, .persuade, .persuadeWithPermission: 2
    case .affirmation, .autonomy, .confront, .uncoded: 3
    }
  }
}
