import Diagnostics
import DialogueSyntax

/// An empty line inside a menu: it ends the menu, and what comes after it is another one.
///
/// The same holds for `=>` lines: each part says one of its own.
enum SplitMenu: Rule {
  static let problem = Problem("menu-split-by-empty-line", .warning)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for node in context.nodes {
      node.body.visitLists { statements in
        for (before, after) in zip(statements, statements.dropFirst()) {
          if let diagnostic = check(before, after, in: context.sources) {
            found.append(diagnostic)
          }
        }
      }
    }
    return found
  }

  private static func check(
    _ before: StatementSyntax, _ after: StatementSyntax, in sources: SourceSet
  ) -> Diagnostic? {
    let file = sources.file(of: after.span)
    let group: [ItemSyntax]
    let words: (group: String, item: String)
    switch before {
    case .options(let items): (group, words) = (items, ("menu", "choice"))
    case .lineGroup(let items): (group, words) = (items, ("group", "=> line"))
    default: return nil
    }
    guard let last = group.last, file.hasEmptyLine(above: after.span, below: last.span) else {
      return nil
    }
    switch (before, after) {
    case (.options, .options), (.lineGroup, .lineGroup):
      return Diagnostic(
        problem,
        "The empty line above ends the \(words.group), so this \(words.item) begins another one.",
        at: after.span, because: .init(last.span, "the \(words.group) that ends"),
        nextStep:
          "Take the empty line out. If two are meant, put a line between them.")
    default:
      // Indented as if it belonged to the choice above.
      guard file.indent(of: after.span) > file.indent(of: last.span) else { return nil }
      return Diagnostic(
        problem,
        "The empty line above ends the \(words.group), so this no longer belongs to its \(words.item).",
        at: after.span, because: .init(last.span, "the \(words.item)"),
        nextStep: "Take the empty line out, or indent this no deeper than the \(words.item).")
    }
  }
}

extension SourceFile {
  /// How many characters stand before a place on its line.
  fileprivate func indent(of span: Span) -> Int { place(at: Int(span.lower)).column }

  /// Whether an empty line stands right above a place (comments aside), below another one.
  fileprivate func hasEmptyLine(above span: Span, below first: Span) -> Bool {
    let top = line(at: Int(first.lower))
    var number = line(at: Int(span.lower)) - 1
    while number > top {
      let text = lineText(number).drop(while: \.isWhitespace)
      if text.isEmpty { return true }
      guard text.hasPrefix("//") else { return false }
      number -= 1
    }
    return false
  }
}
