import Diagnostics
import DialogueSyntax

/// A node that shares its title with others and has no `subtitle:` of its own.
enum MemberWithoutSubtitle: Rule {
  static let problem = Problem("group-member-without-subtitle", .advice)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    context.nodes.compactMap { node in
      guard let title = node.title, node.headers.contains(where: { $0.key == "when" }),
        !node.headers.contains(where: { $0.key == "subtitle" })
      else { return nil }
      return Diagnostic(
        problem, "How often this node was seen is forgotten as soon as its when: changes.",
        at: title.valueSpan,
        nextStep: "Give it a name of its own among those called \(title.value): subtitle: a_word")
    }
  }
}
