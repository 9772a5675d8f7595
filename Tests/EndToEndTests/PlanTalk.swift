import AuthorTools
import Diagnostics
import Foundation

/// The first run of a shipped script's plan, as someone at the keyboard would play it.
struct PlanTalk {
  private(set) var typed = ""
  /// What the guide says, in order.
  private(set) var lines: [String] = []

  init(of name: String) throws {
    let path = URL(filePath: #filePath).appending(path: "../../../Dialogues/en/\(name).testplan")
    let text = try String(contentsOf: path.standardizedFileURL, encoding: .utf8)
    let (plan, _) = TestPlanParser.parse(SourceFile(name: name, text: text), number: 0)
    var choices: [String] = []
    for step in plan.runs.first ?? [] {
      switch step.kind {
      case .line(let text?): lines.append(text)
      case .option(let text, _): choices.append(text)
      case .select(let number):
        if choices.indices.contains(number - 1) { typed += choices[number - 1] + "\n" }
        choices = []
      case .answer(let text): typed += text + "\n"
      default: break
      }
    }
  }
}
