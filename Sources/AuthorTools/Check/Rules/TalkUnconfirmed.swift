import Diagnostics
import DialogueSyntax

/// A way taken on `talk()` alone.
///
/// Which way someone's words lean is a guess, wrong about two times in five. So whatever hangs on it is
/// asked about first: a menu, `<<ask>>` or `<<rate>>` comes before anything is kept, and before the way
/// ends. Jumps are followed.
enum TalkUnconfirmed: Rule {
  static let problem = Problem("talk-not-confirmed", .warning)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    var ways = TalkWays(context)
    for node in context.nodes { ways.walk(node.body) }
    return ways.found
  }
}

/// Follows what comes after each branch on a lean.
private struct TalkWays {
  /// What comes first on a way.
  enum Outcome {
    case question
    case keeping(Span)
    case end
  }

  var found: [Diagnostic] = []
  private let bodies: [String: [StatementSyntax]]
  /// Variables that have a lean in them.
  private let leans: Set<String>

  init(_ context: RuleContext) {
    var bodies: [String: [StatementSyntax]] = [:]
    var leans: Set<String> = []
    for node in context.nodes {
      if let title = node.title?.value { bodies[title] = bodies[title] ?? node.body }
      node.body.visit {
        if case .set(let set) = $0, set.value.asksTalk(leans: []) { leans.insert(set.variable) }
      }
    }
    self.bodies = bodies
    self.leans = leans
  }

  /// What comes on a way, one stretch of a script after another: none of them is copied.
  typealias Way = [ArraySlice<StatementSyntax>]

  /// Looks at every branch in some statements, followed by what `after` says.
  mutating func walk(_ statements: [StatementSyntax], after: Way = []) {
    for (index, statement) in statements.enumerated() {
      var rest: Way { [statements[(index + 1)...]] + after }
      switch statement {
      case .ifBlock(let block):
        let readsLean = block.clauses.contains { $0.condition?.asksTalk(leans: leans) ?? false }
        for clause in block.clauses {
          if readsLean { look(at: clause, then: rest) }
          walk(clause.body, after: rest)
        }
      case .once(let block):
        walk(block.body, after: rest)
        walk(block.alternate, after: rest)
      case .options(let items), .lineGroup(let items):
        for item in items { walk(item.body, after: rest) }
      default: break
      }
    }
  }

  private mutating func look(at clause: IfSyntax.Clause, then rest: Way) {
    guard clause.condition != nil else { return }
    var visited: Set<String> = []
    switch outcome(of: [clause.body[...]] + rest, &visited) {
    case .question: return
    case .keeping(let span):
      found.append(
        Diagnostic(
          TalkUnconfirmed.problem, "This is kept on a guess alone: nobody was asked.", at: span,
          because: .init(clause.condition?.span ?? clause.span, "the guess"),
          nextStep: Self.nextStep))
    case .end:
      found.append(
        Diagnostic(
          TalkUnconfirmed.problem, "This way is taken on a guess, and nobody is asked.",
          at: clause.condition?.span ?? clause.span, nextStep: Self.nextStep))
    }
  }

  private static let nextStep =
    "Say what was heard and ask whether it is so: a menu with both ways in it, <<ask>> or <<rate>>."

  private func outcome(
    of way: Way, _ visited: inout Set<String>
  ) -> Outcome {
    for statement in way.joined() {
      switch statement {
      case .options: return .question
      case .command(let command):
        switch command.name {
        case "ask", "rate": return .question
        case "keep", "measure": return .keeping(command.span)
        default: continue
        }
      case .set(let set) where set.variable.hasPrefix("$my_"): return .keeping(set.span)
      case .ifBlock(let block):
        if let one = outcome(ofAll: block.clauses.map(\.body), &visited) { return one }
      case .once(let block):
        if let one = outcome(ofAll: [block.body, block.alternate], &visited) { return one }
      case .go(let go):
        // Where a way goes on that isn't known here is taken to ask.
        guard case .node(let name) = go.target, let body = bodies[name],
          visited.insert(name).inserted
        else { return .question }
        let there = outcome(of: [body[...]], &visited)
        if case .end = there, go.isDetour { continue }
        return there
      case .stop, .return: return .end
      case .line, .lineGroup, .declare, .call, .enumeration, .set: continue
      }
    }
    return .end
  }

  /// What comes first on ways that part: something kept on any, or a question on all; nil where it is
  /// what comes after them.
  private func outcome(
    ofAll bodies: [[StatementSyntax]], _ visited: inout Set<String>
  ) -> Outcome? {
    var allAsk = bodies.count > 1
    for body in bodies {
      switch outcome(of: [body[...]], &visited) {
      case .keeping(let span): return .keeping(span)
      case .question: continue
      case .end: allAsk = false
      }
    }
    return allAsk ? .question : nil
  }
}

extension ExpressionSyntax {
  /// Whether a lean is asked for in it, or is in one of its variables.
  fileprivate func asksTalk(leans: Set<String>) -> Bool {
    var asks = false
    visit { part in
      switch part.kind {
      case .call(let name, _) where name == "talk" || name == "talk_reason": asks = true
      case .variable(let name) where leans.contains(name): asks = true
      default: break
      }
    }
    return asks
  }
}
