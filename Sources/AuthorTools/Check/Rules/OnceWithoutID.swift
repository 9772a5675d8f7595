import Diagnostics
import DialogueSyntax

/// `<<once>>` without a `#line:` id: that it was said is forgotten when its words change.
enum OnceWithoutID: Rule {
  static let problem = Problem("once-without-id", .advice)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    lines(in: context).map { line, block in
      if let block {
        return Diagnostic(
          problem, "That this was said is forgotten as soon as its beginning changes.", at: block,
          because: .init(line.textSpan, "what it is known by"),
          nextStep: "Give the first line in it an id: #line:a-word")
      }
      return Diagnostic(
        problem, "That this was said is forgotten as soon as its words change.",
        at: line.condition?.span ?? line.span, nextStep: "Give the line an id: #line:a-word")
    }
  }

  /// Every line without an id by which something that is said once is known: the line itself, or
  /// the block that it begins.
  static func lines(in context: RuleContext) -> [(line: LineSyntax, block: Span?)] {
    var found: [(LineSyntax, Span?)] = []
    for line in context.lines where !line.hasID && line.condition?.isOnce == true {
      found.append((line, nil))
    }
    for node in context.nodes {
      node.body.visit { statement in
        if case .once(let block) = statement, let first = block.body.firstLine, !first.hasID {
          found.append((first, block.span))
        }
      }
    }
    return found
  }
}
