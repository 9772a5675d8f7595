import Diagnostics
import DialogueSyntax

/// Lines that have no `#line:` of their own.
///
/// A line without one is known by where it stands, so that what was kept of it (that it was said, that
/// it is said only once) is lost when a line is put in before it. Said once for each file.
enum LineWithoutID: Rule {
  static let problem = Problem("line-without-id", .advice)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    // Those have a message of their own.
    let once = Set(OnceWithoutID.lines(in: context).map(\.line.span))
    return context.scripts.compactMap { script in
      var lines: [LineSyntax] = []
      for node in script.nodes {
        node.body.visitLines { line in
          if !line.hasID, !line.segments.isEmpty, !once.contains(line.span) { lines.append(line) }
        }
      }
      guard let first = lines.first else { return nil }
      let others =
        switch lines.count {
        case 1: "This line has no id of its own."
        case 2: "This line and another one below have no id of their own."
        default: "This line and \(lines.count - 1) others below have no id of their own."
        }
      return Diagnostic(
        problem, others, at: first.textSpan,
        nextStep: "Have one written behind each: leeward strings tag")
    }
  }
}

extension LineSyntax {
  /// Whether its author gave it an id, its own or that of the line it repeats.
  var hasID: Bool {
    tags.contains { $0.text.hasPrefix("line:") || $0.text.hasPrefix("shadow:") }
  }
}
