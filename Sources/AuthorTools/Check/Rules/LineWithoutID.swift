import Diagnostics
import DialogueSyntax

/// Lines that have no `#line:` of their own.
///
/// A line without one is known by where it stands, so that what was kept of it (that it was said, that
/// it is said only once) is lost when a line is put in before it. Said once for a file of such lines;
/// where most have an id, each that lacks one is told.
enum LineWithoutID: Rule {
  static let problem = Problem("line-without-id", .advice)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    // Those have a message of their own.
    let once = Set(OnceWithoutID.lines(in: context).map(\.line.span))
    return context.scripts.flatMap { script in
      var lines: [LineSyntax] = []
      var withID = 0
      for node in script.nodes {
        node.body.visitLines { line in
          if line.hasID {
            withID += 1
          } else if !line.segments.isEmpty, !once.contains(line.span) {
            lines.append(line)
          }
        }
      }
      if withID > lines.count {
        return lines.map { told("This line has no id, and the others have.", at: $0) }
      }
      guard let first = lines.first else { return [] }
      switch lines.count {
      case 1: return [told("This line has no id of its own.", at: first)]
      case 2: return [told("This line and another one below have no id of their own.", at: first)]
      default:
        let others = "This line and \(lines.count - 1) others below have no id of their own."
        return [told(others, at: first)]
      }
    }
  }

  private static func told(_ message: String, at line: LineSyntax) -> Diagnostic {
    Diagnostic(
      problem, message, at: line.textSpan,
      nextStep: "Have one written behind each: leeward strings tag")
  }
}

extension LineSyntax {
  /// Whether its author gave it an id, its own or that of the line it repeats.
  var hasID: Bool {
    tags.contains { $0.text.hasPrefix("line:") || $0.text.hasPrefix("shadow:") }
  }
}
