import Diagnostics
import DialogueSyntax

/// A number to call or text that isn't one of the lines Leeward knows: a wrong one may answer nobody.
enum UnknownNumber: Rule {
  static let problem = Problem("phone-number-unknown", .warning)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    context.dialledNumbers.filter { !$0.isKnown }.map {
      Diagnostic(
        problem, "This number isn't among the lines Leeward knows.", at: $0.span,
        nextStep: "Show lines that are kept up to date: <<resources crisis>>")
    }
  }
}
