import Diagnostics
import DialogueSyntax

/// A line or a choice that fills more than a small screen: 6 rows of 40 columns.
enum LineTooLong: Rule {
  static let problem = Problem("line-too-long", .warning)

  private static let rows = 6
  /// What a terminal of 40 columns leaves between its margins.
  private static let columns = 37
  /// How wide words are taken to be that aren't known here.
  private static let value = "some words"

  static func check(_ context: RuleContext) -> [Diagnostic] {
    context.lines.compactMap { line in
      // Most are far from it.
      guard line.textSpan.range.count > columns * 2 else { return nil }
      let text = line.segments.map { segment in
        switch segment {
        case .text(let text): text
        case .expression: value
        }
      }.joined()
      let count = rowCount(of: text)
      guard count > rows else { return nil }
      return Diagnostic(
        problem, "In a small window this takes \(count) rows, and not all of it can be seen.",
        at: line.textSpan,
        nextStep: "Make two lines of it. \(rows) rows of 40 columns can be read at once.")
    }
  }

  /// How many rows a text takes with words kept whole.
  private static func rowCount(of text: String) -> Int {
    var count = 1
    var used = 0
    for word in text.split(separator: " ") {
      let width = DisplayWidth.columns(word)
      if used > 0, used + 1 + width > columns {
        count += 1
        used = 0
      }
      used += (used > 0 ? 1 : 0) + width
      // A word wider than a row is cut.
      count += max(0, used - 1) / columns
      used -= max(0, used - 1) / columns * columns
    }
    return count
  }
}
