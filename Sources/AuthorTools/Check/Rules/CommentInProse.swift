import Diagnostics
import DialogueSyntax

/// `//` directly behind a word, as in an address: the rest of the line is a comment.
enum CommentInProse: Rule {
  static let problem = Problem("comment-in-a-sentence", .warning)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    var ends = Set<Span>()
    func note(_ span: Span) {
      let end = Int(span.upper)
      if span.lower < span.upper { ends.insert(Span(file: Int(span.file), end..<end)) }
    }
    for line in context.lines { note(line.textSpan) }
    for node in context.nodes { for header in node.headers { note(header.valueSpan) } }
    return context.scripts.flatMap(\.comments).compactMap { comment in
      let start = Int(comment.lower)
      guard ends.contains(Span(file: Int(comment.file), start..<start)) else { return nil }
      return Diagnostic(
        problem, "From this // on it is a comment, which nobody sees.",
        at: Span(file: Int(comment.file), start..<start + 2),
        nextStep: "To show it, write \\/\\/. If it is a comment, put a space before it.",
        fix: "\\/\\/")
    }
  }
}
