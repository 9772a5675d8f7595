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
        guard case .node(let title) = way.target, project.titles[title] == nil,
          !project.doubtfulTitles.contains(title)
        else { continue }
        var names = titles ?? NearNames(project.titles.keys)
        diagnostics.append(unknown(way, title, names.nearest(to: title), followsReference))
        titles = names
      }
    }
    for node in project.nodes {
      _ = ends(node.syntax.body, in: project.sources, &diagnostics)
    }
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
    _ statements: [StatementSyntax], in sources: SourceSet, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    var hasEnded = false
    var isReported = false
    var previous: Span?
    for statement in statements {
      switch statement {
      case .declare, .enumeration: continue
      default: break
      }
      defer { previous = statement.span }
      if hasEnded, !isReported, !isTextBehind(previous, statement, in: sources) {
        isReported = true
        diagnostics.append(
          Diagnostic(
            CompilerProblems.unreachable, "No one ever comes to this.", at: statement.span,
            nextStep: "Take it out, or move it before what leaves the node."))
      }
      if ends(statement, in: sources, &diagnostics) { hasEnded = true }
    }
    return hasEnded
  }

  /// Whether a line stands behind a command on its line, which is told of as that.
  private static func isTextBehind(
    _ previous: Span?, _ statement: StatementSyntax, in sources: SourceSet
  ) -> Bool {
    guard let previous, case .line = statement else { return false }
    let file = sources.file(of: previous)
    return file.line(at: Int(previous.lower)) == file.line(at: Int(statement.span.lower))
  }

  private static func ends(
    _ statement: StatementSyntax, in sources: SourceSet, _ diagnostics: inout [Diagnostic]
  ) -> Bool {
    switch statement {
    case .return, .stop: return true
    case .go(let go): return !go.isDetour
    case .ifBlock(let block):
      let all = block.clauses.map { ends($0.body, in: sources, &diagnostics) }
      return all.allSatisfy { $0 } && block.clauses.last?.condition == nil
    case .options(let items):
      let all = items.map { ends($0.body, in: sources, &diagnostics) }
      return all.allSatisfy { $0 } && items.contains { $0.line.condition == nil }
    case .lineGroup(let items):
      let all = items.map { ends($0.body, in: sources, &diagnostics) }
      return all.allSatisfy { $0 } && items.contains { $0.line.condition == nil }
    case .once(let block):
      let body = ends(block.body, in: sources, &diagnostics)
      let alternate = ends(block.alternate, in: sources, &diagnostics)
      return body && alternate
    case .line, .set, .declare, .call, .enumeration, .command: return false
    }
  }
}
