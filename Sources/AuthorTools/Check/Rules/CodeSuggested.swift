import Diagnostics

/// A guide's line that seems to carry meaning and has no `#mi:` code, in a script that gives others one.
///
/// Only an offer, and often wrong: told where hints are asked for.
enum CodeSuggested: Rule {
  static let problem = Problem("code-suggested", .advice)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    guard context.isEnglish else { return [] }
    return context.scripts.flatMap { script -> [Diagnostic] in
      let lines = script.guideLines
      guard lines.contains(where: { $0.line.isCoded }) else { return [] }
      return lines.compactMap { guide in
        guard let suggestion = guide.suggestion else { return nil }
        let code = suggestion.code
        return Diagnostic(
          problem, "This line has no code, and sounds like: \(code.name).", at: guide.line.textSpan,
          nextStep: "If it is, write #mi:\(code.rawValue) behind it. "
            + "Such a guess is right \(suggestion.confidence) times in a hundred.")
      }
    }
  }
}
