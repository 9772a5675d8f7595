import Diagnostics
import DialogueMachine
import DialogueProgram
import DialogueSyntax

/// Markup that can't be read: then the person sees its signs. Part of the language's own checks.
enum MarkupReadable: Rule {
  static let problem = Problem("markup-not-understood", yarn: "YS0063", .warning)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    context.lines.flatMap { line in
      let problems = Markup.problems(in: line.asTemplate)
      if problems.isEmpty { return [Diagnostic]() }
      let written = WrittenLine(line, in: context.sources)
      let positions = written.markupPositions
      return problems.map { found in
        let start = positions.lastIndex { $0 <= found.position } ?? 0
        let end = written.firstIndex(of: "]", from: start) ?? written.signs.count - 1
        return Diagnostic(
          problem, found.message, at: written.span(start..<end + 1),
          nextStep: "A tag is written [b]so[/b] or [b/]. To show the sign itself, write \\[.")
      }
    }
  }
}

extension LineSyntax {
  /// The line as the machine reads it.
  fileprivate var asTemplate: LineTemplate {
    var values = 0
    let pieces = segments.map { segment -> TemplatePiece in
      switch segment {
      case .text(let text): return .text(text)
      case .expression:
        values += 1
        return .value(values - 1)
      }
    }
    return LineTemplate(
      id: "", pieces: pieces, tags: [], hasOwnID: false, node: "",
      place: ScriptPlace(file: "", line: 0))
  }
}
