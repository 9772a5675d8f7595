import Diagnostics
import DialogueProgram
import DialogueSyntax
import HostVocabulary

/// A command with something missing, something too much, or something it can't take.
///
/// What is worked out while the script runs (`{…}`) can't be known here; it is taken to be right.
enum CommandArguments: Rule {
  static let problem = Problem("wrong-arguments", yarn: "YS0061")

  static func check(_ context: RuleContext) -> [Diagnostic] {
    context.commands.compactMap { command in
      guard let signature = command.name.flatMap({ context.signatures[$0] }),
        let mistake = signature.problem(in: Array(command.text.words.dropFirst()))
      else { return nil }
      return Diagnostic(
        problem, mistake.message, at: command.span, nextStep: "For example: \(mistake.example)")
    }
  }
}

extension CommandSyntax {
  /// The command as a host would get it, with a placeholder for each value.
  fileprivate var text: CommandText {
    CommandText(
      segments.map { segment in
        switch segment {
        case .text(let text): .literal(text)
        case .expression: .value(.string(""), shown: CommandSignature.unknownValue)
        }
      })
  }
}
