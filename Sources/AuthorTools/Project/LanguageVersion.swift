import Diagnostics
import DialogueSyntax

/// What version 2 of a project file doesn't let its scripts use, as Yarn Spinner has it.
enum LanguageVersion {
  static let problem = Problem("newer-than-project", yarn: "YS0036")

  static func check(_ scripts: [ScriptSyntax]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func refuse(_ what: String, at span: Span) {
      diagnostics.append(
        Diagnostic(
          problem, "The project file is of version 2, which has no \(what) yet.", at: span,
          nextStep: "In the project file write \"projectFileVersion\": 4"))
    }
    func look(at line: LineSyntax) {
      if let condition = line.condition, condition.isOnce { refuse("once", at: condition.span) }
    }
    for node in scripts.flatMap(\.nodes) {
      node.body.visit { statement in
        switch statement {
        case .enumeration(let syntax): refuse("enums", at: syntax.span)
        case .declare(let syntax) where !syntax.value.isPlainValue:
          refuse("smart variables", at: syntax.span)
        case .once(let syntax): refuse("once", at: syntax.span)
        case .lineGroup(let items):
          if let first = items.first { refuse("line groups", at: first.span) }
          for item in items { look(at: item.line) }
        case .options(let items): for item in items { look(at: item.line) }
        case .line(let line): look(at: line)
        case .declare, .ifBlock, .set, .call, .go, .return, .stop, .command: break
        }
      }
    }
    return diagnostics
  }
}
