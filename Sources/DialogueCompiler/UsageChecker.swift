import Diagnostics

/// Variables that are declared and then left alone.
enum UsageChecker {
  static func check(_ project: Project) -> [Diagnostic] {
    if project.unread.isVast { return [] }
    return project.declarationOrder.compactMap { name in
      guard let declaration = project.declarations[name], !project.unread.names.contains(name),
        !project.scripts.contains(where: { $0.survey.usedVariables.contains(name) })
      else { return nil }
      return Diagnostic(
        CompilerProblems.unusedVariable, "\(name) is declared, but nothing uses it.",
        at: declaration.variableSpan, nextStep: "Take the <<declare>> out, or use it.")
    }
  }
}
