import Diagnostics

/// An exclamation mark in a guide's line: told once a line.
enum ExclamationMark: Rule {
  static let problem = Problem("exclamation-mark", .advice)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    context.guideWords.compactMap { words in
      words.span(of: "!").map {
        Diagnostic(
          problem, "An exclamation mark cheers or hurries.", at: $0,
          nextStep: "End with a full stop.", fix: ".")
      }
    }
  }
}
