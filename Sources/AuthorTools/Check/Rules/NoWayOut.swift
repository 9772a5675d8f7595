import Diagnostics
import DialogueSyntax

/// A menu of two choices or more in which none says "none of these", "no", "not now" or "that's enough".
///
/// A choice that is a way out in other words says so with `#way-out`.
enum NoWayOut: Rule {
  static let problem = Problem("menu-without-a-way-out", .advice)

  /// The tag of a choice that is a way out, without the `#`.
  private static let tag = "way-out"

  static func check(_ context: RuleContext) -> [Diagnostic] {
    guard context.isEnglish else { return [] }
    var found: [Diagnostic] = []
    for node in context.nodes {
      node.body.visit { statement in
        guard case .options(let items) = statement, items.count > 1 else { return }
        let ways = items.filter { isWayOut($0) }
        guard ways.allSatisfy({ $0.line.condition != nil }) else { return }
        if let way = ways.first {
          found.append(
            Diagnostic(
              problem, "The only way out of this menu isn't always there.",
              at: way.line.condition?.span ?? way.span,
              nextStep: "Add a choice without a condition, such as: -> That's enough for now"))
        } else {
          found.append(
            Diagnostic(
              problem, "Whoever wants none of these has no choice to take.", at: statement.span,
              nextStep: "Add a choice such as: -> None of these\n"
                + "One that is a way out in other words gets the tag #\(tag)."))
        }
      }
    }
    return found
  }

  private static func isWayOut(_ item: ItemSyntax) -> Bool {
    if item.line.tags.contains(where: { $0.text == tag }) || item.body.endsTheTalk { return true }
    let words = item.line.template.lowercased().replacing("’", with: "'")
      .split { !$0.isLetter && $0 != "'" }.map(String.init)
    guard let first = words.first else { return false }
    return firstWords.contains(first) || !Set(words).isDisjoint(with: anyWords)
      || phrases.contains { words.containsInRow($0) }
  }

  private static let firstWords: Set<String> = [
    "no", "not", "nothing", "nah", "nope", "back", "leave", "skip", "pass", "cancel", "other",
    "done", "end", "return", "bye",
  ]

  private static let anyWords: Set<String> = [
    "none", "neither", "else", "stop", "enough", "later", "quit", "exit", "goodbye", "nevermind",
    "unsure", "don't", "won't", "rather",
  ]

  private static let phrases = [
    "go back", "never mind", "not sure", "not now", "not today", "can't say", "can't tell",
    "good night", "just looking", "that's all", "that's it", "a mistake", "i'm done", "move on",
  ].map { $0.split(separator: " ").map(String.init) }
}

extension [StatementSyntax] {
  /// Whether they end the conversation, whatever was said.
  fileprivate var endsTheTalk: Bool {
    contains { if case .stop = $0 { true } else { false } }
  }
}

extension [String] {
  fileprivate func containsInRow(_ other: [String]) -> Bool {
    guard other.count <= count else { return false }
    return (0...count - other.count).contains { Array(self[$0..<$0 + other.count]) == other }
  }
}
