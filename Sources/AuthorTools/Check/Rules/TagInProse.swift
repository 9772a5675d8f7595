import Diagnostics
import DialogueSyntax

/// `#` directly behind a word, or before a number: what follows is a tag, which nobody sees.
enum TagInProse: Rule {
  static let problem = Problem("tag-in-a-sentence", .warning)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    context.lines.compactMap { line in
      guard let tag = line.tags.first(where: { isInSentence($0, of: line) }) else { return nil }
      return Diagnostic(
        problem, "This # makes a tag of what follows, and nobody sees it.",
        at: tag.span, nextStep: "To show the sign, write \\# instead.",
        fix: "\\#" + context.sources.text(of: tag.span).dropFirst())
    }
  }

  private static func isInSentence(_ tag: HashtagSyntax, of line: LineSyntax) -> Bool {
    // `Hello#line:a` is a tag that lacks a space, no more.
    if tag.text.contains(":") { return false }
    let isBehindWord =
      line.textSpan.lower < line.textSpan.upper && tag.span.lower == line.textSpan.upper
    let number = tag.text.prefix { $0.isNumber }
    return isBehindWord
      || !number.isEmpty && tag.text.dropFirst(number.count).allSatisfy(\.isPunctuation)
  }
}
