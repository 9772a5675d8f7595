import Diagnostics
import DialogueSyntax

/// Where jumps lead, and what no one can come to.
enum FlowChecker {
  static func check(_ project: Project, followsReference: Bool) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    // Made ready at the first jump that leads nowhere.
    var titles: NearNames?
    for script in project.scripts {
      for way in script.survey.ways {
        guard case .node(let title) = way.target, project.titles[title] == nil else { continue }
        var names = titles ?? NearNames(project.titles.keys)
        diagnostics.append(unknown(way, title, names.nearest(to: title), followsReference))
        titles = names
      }
    }
    for node in project.nodes { _ = ends(node.syntax.body, &diagnostics) }
    return diagnostics
  }

  private static func unknown(
    _ go: GoSyntax, _ title: String, _ near: String?, _ followsReference: Bool
  ) -> Diagnostic {
    var diagnostic = Diagnostic(
      CompilerProblems.noSuchNode,
      "This \(go.isDetour ? "detour" : "jump") leads nowhere: no node is called \(title).",
      at: go.targetSpan,
      nextStep: near.map { "Did you mean \($0)?" }
        ?? "Write a node with title: \(title), or change the name.",
      fix: near)
    if followsReference { diagnostic.severity = .warning }
    return diagnostic
  }

  /// Whether nothing can come after these statements; reports the first of those that do.
  private static func ends(
    _ statements: [StatementSyntax], _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    var hasEnded = false
    var isReported = false
    for statement in statements {
      switch statement {
      case .declare, .enumeration: continue
      default: break
      }
      if hasEnded, !isReported {
        isReported = true
        diagnostics.append(
          Diagnostic(
            CompilerProblems.unreachable, "No one ever comes to this.", at: statement.span,
            nextStep: "Take it out, or move it before what leaves the node."))
      }
      if ends(statement, &diagnostics) { hasEnded = true }
    }
    return hasEnded
  }

  private static func ends(
    _ statement: StatementSyntax, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    switch statement {
    case .return, .stop: return true
    case .go(let go): return !go.isDetour
    case .ifBlock(let block):
      let all = block.clauses.map { ends($0.body, &diagnostics) }
      return all.allSatisfy { $0 } && block.clauses.last?.condition == nil
    case .options(let items):
      let all = items.map { ends($0.body, &diagnostics) }
      return all.allSatisfy { $0 } && items.contains { $0.line.condition == nil }
    case .lineGroup(let items):
      let all = items.map { ends($0.body, &diagnostics) }
      return all.allSatisfy { $0 } && items.contains { $0.line.condition == nil }
    case .once(let block):
      let body = ends(block.body, &diagnostics)
      let alternate = ends(block.alternate, &diagnostics)
      return body && alternate
    case .line, .set, .declare, .call, .enumeration, .command: return false
    }
  }
}
