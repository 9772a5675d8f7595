import AuthorTools
import Diagnostics
import DialogueMachine
import DialogueProgram
import Foundation
import HostVocabulary
import Listening

/// What isn't a script: markup, values, commands, test plans, project files, typed words.
enum OtherTargets {
  static func checkMarkup(_ text: String, _ chance: inout Chance, _ findings: inout Findings) {
    let language =
      chance.one(of: ["en", "es", "de", "fr", "pl", "ru", "ar", "ja", "", "cy"]) ?? "en"
    let result = Markup.parse(text, language: language)
    let length = result.text.utf16.count
    for item in result.attributes {
      findings.expect(
        item.position >= 0 && item.length >= 0 && item.position + item.length <= length,
        "[\(item.name)] at \(item.position), \(item.length) long, in \(length) units")
    }
    findings.expect(
      result.characterLength <= result.text.count, "the name is longer than the text")
    let half = text.index(text.startIndex, offsetBy: chance.below(text.count))
    let template = LineTemplate(
      id: "line:a",
      pieces: [.text(String(text[..<half])), .value(0), .text(String(text[half...]))],
      tags: [], hasOwnID: true, node: "Start", place: ScriptPlace(file: "a", line: 1))
    for problem in Markup.problems(in: template) {
      findings.expect(problem.position >= 0, "a problem at \(problem.position)")
    }
  }

  static func checkWords(_ text: String, _ chance: inout Chance, _ findings: inout Findings) {
    if let number = ValueText.number(.string(text)) { checkNumber(number, &findings) }
    _ = ValueText.bool(.string(text))
    let bits = Float(bitPattern: UInt32(truncatingIfNeeded: chance.below(1 << 32)))
    checkNumber(bits, &findings)
    let half = text.index(text.startIndex, offsetBy: chance.below(text.count))
    let command = CommandText([
      .literal(String(text[..<half])), .value(.string(text), shown: text),
      .literal(String(text[half...])), .value(.number(bits), shown: ValueText.string(bits)),
    ])
    let words = command.words
    for index in 0...min(words.count, 20) { _ = command.rest(from: index) }
    let name = chance.one(of: Vocabulary.commands)?.name ?? "ask"
    _ = try? HostCommand(CommandText([.literal(name + " ")] + command.pieces))
    let figures = CommandText([
      .literal(name), .value(.number(bits), shown: ValueText.string(bits)),
    ])
    _ = try? HostCommand(
      CommandText([.literal("\(name) ")] + Array(repeating: figures.pieces[1], count: 1)))
    _ = try? HostCommand(CommandText([.literal("\(name) \(bits) \(bits) \(bits) \(bits) \(bits)")]))
  }

  /// Seven digits are written, and read back as nearly the same number.
  private static func checkNumber(_ number: Float, _ findings: inout Findings) {
    guard number.isFinite, abs(number) < 3e38 else { return }
    let text = ValueText.string(number)
    let again = ValueText.number(.string(text)) ?? .nan
    findings.expect(
      abs(again - number) <= abs(number) * 1e-6 || abs(number) < 1e-37,
      "\(number) is written \(text)")
  }

  static func checkPlan(_ text: String, _ chance: inout Chance, _ findings: inout Findings) {
    let file = SourceFile(name: "a.testplan", text: text)
    let (plan, diagnostics) = TestPlanParser.parse(file, number: 0)
    for step in plan.runs.joined() {
      findings.expect(
        step.range.lowerBound >= 0 && step.range.upperBound <= text.utf8.count,
        "a step at \(step.range)")
    }
    MessageTarget.check(
      diagnostics.sortedByPlace(), in: SourceSet([file]), &chance, &findings)
  }

  /// Through the file system, as it is used.
  static func checkProject(_ text: String, _ chance: inout Chance, _ findings: inout Findings) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "leeward-fuzz-\(ProcessInfo.processInfo.processIdentifier)")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "a.yarnproject").path
    var bytes = Array(text.utf8)
    // The file's reader meets bytes that are no text, too.
    if chance.isTrue(percent: 20), !bytes.isEmpty { bytes[chance.below(bytes.count)] |= 0xC0 }
    try? Data(bytes).write(to: URL(filePath: path))
    guard let project = try? Project.open(path) else { return }
    MessageTarget.check(
      project.problems.sortedByPlace(), in: SourceSet(project.others), &chance, &findings)
  }

  static func checkTyped(_ text: String, _ chance: inout Chance, _ findings: inout Findings) {
    _ = SafetyGate.hear(text)
    let choices = (0..<chance.below(6)).map { _ in chance.one(of: Snippets.typed) ?? "" } + [text]
    switch MenuAnswer.match(text, choices: choices) {
    case .choice(let index):
      findings.expect(choices.indices.contains(index), "the choice \(index) of \(choices.count)")
    case .unsure(let indices):
      findings.expect(
        !indices.isEmpty && indices.allSatisfy(choices.indices.contains), "unsure of \(indices)")
    case .none: break
    }
    _ = MenuAnswer.match(text, choices: [])
    switch RatingAnswer.read(text) {
    case .value(let value): findings.expect((0...10).contains(value), "the rating \(value)")
    case .between(let low, let high):
      findings.expect(0 <= low && low < high && high <= 10, "between \(low) and \(high)")
    case .vague, .outOfRange, .none: break
    }
  }
}
