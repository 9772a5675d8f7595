import Diagnostics
import DialogueSyntax
import HostVocabulary

/// A practice whose headers can't be used as they are: a name nobody can type, two of one name, a
/// length that can't be read.
enum PracticeHeaders: Rule {
  static let problem = Problem("practice-header", .warning)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    var titles: [String: String] = [:]
    return context.nodes.flatMap { node -> [Diagnostic] in
      guard let practice = node.headers(named: "practice").first else { return [] }
      var found: [Diagnostic] = []
      if !GuidedPractice.isName(practice.value) {
        found.append(
          Diagnostic(
            problem, "Nobody can ask for a practice by this name.",
            at: practice.value.isEmpty ? practice.keySpan : practice.valueSpan,
            nextStep: "Use letters, digits and hyphens: practice: body-scan"))
      } else if let title = titles[practice.value], title != node.title?.value {
        found.append(
          Diagnostic(
            problem, "\(title) is the practice \(practice.value) already.", at: practice.valueSpan,
            nextStep: "Give this one a name of its own."))
      } else {
        titles[practice.value] = node.title?.value ?? ""
      }
      for minutes in node.headers(named: "minutes") where PracticeMinutes(minutes.value) == nil {
        found.append(
          Diagnostic(
            problem, "How long it takes can't be read here.",
            at: minutes.value.isEmpty ? minutes.keySpan : minutes.valueSpan,
            nextStep: "Write minutes: 5, or minutes: 5 (2 to 20) where it can be shorter or longer."
          ))
      }
      return found
    }
  }
}
