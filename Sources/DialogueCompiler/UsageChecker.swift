import Diagnostics
import DialogueSyntax

/// Variables that are declared and then left alone.
enum UsageChecker {
  static func check(_ project: Project) -> [Diagnostic] {
    var used = Set<String>()
    func note(_ expression: ExpressionSyntax) {
      expression.visit { if case .variable(let name) = $0.kind { used.insert(name) } }
    }
    for node in project.nodes {
      for header in node.syntax.headers {
        switch header.when {
        case .expression(let expression)?, .once(let expression?)?: note(expression)
        case .always?, .once(nil)?, nil: break
        }
      }
      node.syntax.body.visit { statement in
        statement.visitExpressions(note)
        switch statement {
        case .set(let set): used.insert(set.variable)
        case .command(let command):
          // `<<ask $said>>`: a host may be given a variable by its name.
          for case .text(let text) in command.segments { used.formUnion(names(in: text)) }
        default: break
        }
      }
    }
    return project.declarationOrder.compactMap { name in
      guard !used.contains(name), let declaration = project.declarations[name] else { return nil }
      return Diagnostic(
        CompilerProblems.unusedVariable, "\(name) is declared, but nothing uses it.",
        at: declaration.variableSpan, nextStep: "Take the <<declare>> out, or use it.")
    }
  }

  private static func names(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "$")) else { return [] }
    return text.split { $0 == " " || $0 == "\t" || $0 == "\"" }.filter { $0.hasPrefix("$") }
      .map(String.init)
  }
}
