import Diagnostics
import DialogueSyntax

/// `and`, `or` and `xor` beside one another without parentheses.
///
/// They bind alike and go from left to right, which is not what most people take them to mean.
enum MixedAndOr: Rule {
  static let problem = Problem("and-or-without-parentheses", .warning)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for expression in context.expressions {
      expression.visitChains { chain in
        guard let (left, op, right) = chain.firstMix else { return }
        let text = { (part: ExpressionSyntax) in String(context.sources.text(of: part.span)) }
        found.append(
          Diagnostic(
            problem,
            "and, or and xor go from left to right here, which may not be what is meant.",
            at: chain.span,
            nextStep: "As it is, it means: (\(text(left))) \(op.symbol) \(text(right))\n"
              + "Put parentheses around what belongs together."))
      }
    }
    return found
  }
}

extension BinaryOperator {
  fileprivate var joinsConditions: Bool { self == .and || self == .or || self == .xor }
}

extension ExpressionSyntax {
  /// Calls `body` for each outermost chain of `and`, `or` and `xor` in this expression.
  fileprivate func visitChains(_ body: (ExpressionSyntax) -> Void) {
    switch kind {
    case .binary(let op, let left, let right):
      if op.joinsConditions { body(self) }
      left.visitChains { if !op.joinsConditions || $0.span != left.span { body($0) } }
      right.visitChains(body)
    case .unary(_, let inner), .parenthesised(let inner): inner.visitChains(body)
    case .call(_, let arguments): for argument in arguments { argument.visitChains(body) }
    case .number, .string, .bool, .variable, .member, .missing: break
    }
  }

  /// The first place of a chain where the word changes: what comes before, the word, and what
  /// comes after.
  fileprivate var firstMix: (ExpressionSyntax, BinaryOperator, ExpressionSyntax)? {
    guard case .binary(let op, let left, let right) = kind, op.joinsConditions,
      case .binary(let inner, _, _) = left.kind, inner.joinsConditions
    else { return nil }
    return left.firstMix ?? (inner == op ? nil : (left, op, right))
  }
}
