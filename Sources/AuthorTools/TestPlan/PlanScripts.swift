import Diagnostics
import DialogueCompiler
import DialogueMachine
import DialogueProgram

/// A compiled project and one of its plans, with the means to point at places in either.
struct PlanScripts {
  let program: Program
  /// The scripts, and last the plan.
  let sources: SourceSet
  private let numbers: [String: Int]
  private let lines: [String: ScriptPlace]

  /// The plan's number in `sources`.
  var plan: Int { sources.files.count - 1 }

  init(program: Program, sources: SourceSet, plan: SourceFile) {
    self.program = program
    self.sources = SourceSet(sources.files + [plan])
    numbers = Dictionary(
      sources.files.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { a, _ in a })
    lines = Dictionary(
      program.lines.map { ($0.id, $0.place) }, uniquingKeysWith: { a, _ in a })
  }

  /// Where what came stands in a script; nil for the end of a dialogue.
  func span(of event: Event) -> Span? {
    switch event {
    case .line(let line): lines[line.id].flatMap(span)
    case .options(let options): options.first.flatMap { lines[$0.line.id] }.flatMap(span)
    case .command(let command): span(of: command.place)
    case .fault(let fault): span(of: fault.place)
    case .call, .ended: nil
    }
  }

  /// A script's line, without the space before and after its text.
  private func span(of place: ScriptPlace) -> Span? {
    guard place.line > 0, let number = numbers[place.file] else { return nil }
    let file = sources.files[number]
    let text = file.lineText(place.line)
    let start = file.offset(ofLine: place.line) + text.prefix(while: \.isWhitespace).utf8.count
    let end = start + text.trimmingPrefix(while: \.isWhitespace).utf8.count
    return Span(file: number, start..<end)
  }
}
