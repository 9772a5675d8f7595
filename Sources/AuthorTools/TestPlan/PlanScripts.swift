import Diagnostics
import DialogueCompiler
import DialogueMachine
import DialogueProgram

/// A compiled project and one of its plans, with the means to point at places in either.
struct PlanScripts {
  let program: Program
  /// The scripts, and last the plan.
  let sources: SourceSet
  private let places: ScriptPlaces
  private let lines: [String: ScriptPlace]

  /// The plan's number in `sources`.
  var plan: Int { sources.files.count - 1 }

  init(program: Program, sources: SourceSet, plan: SourceFile) {
    self.program = program
    self.sources = SourceSet(sources.files + [plan])
    places = ScriptPlaces(sources)
    lines = Dictionary(
      program.lines.map { ($0.id, $0.place) }, uniquingKeysWith: { a, _ in a })
  }

  /// Where what came stands in a script; nil for the end of a dialogue.
  func span(of event: Event) -> Span? {
    switch event {
    case .line(let line): lines[line.id].flatMap(places.span)
    case .options(let options): options.first.flatMap { lines[$0.line.id] }.flatMap(places.span)
    case .command(let command): places.span(of: command.place)
    case .fault(let fault): places.span(of: fault.place)
    case .call, .ended: nil
    }
  }
}
