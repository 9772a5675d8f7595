import Diagnostics

/// A number of a line that Leeward knows, written out: it holds in one country, and until it changes.
enum NumberInLine: Rule {
  static let problem = Problem("phone-number-written-out", .advice)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    context.dialledNumbers.filter(\.isKnown).map {
      Diagnostic(
        problem, "This number holds in one country, and may change.", at: $0.span,
        nextStep: "Show lines that fit the person: <<resources crisis>>")
    }
  }
}
