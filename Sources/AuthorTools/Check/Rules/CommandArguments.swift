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
    let signatures = Dictionary(
      Vocabulary.commands.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
    return context.commands.compactMap { command in
      guard let signature = command.name.flatMap({ signatures[$0] }),
        let message = mistake(in: Array(command.text.words.dropFirst()), for: signature)
      else { return nil }
      return Diagnostic(
        problem, message, at: command.span,
        nextStep: "For example: \(signature.example)")
    }
  }

  private static func mistake(
    in words: [CommandText.Word], for signature: CommandSignature
  ) -> String? {
    for (index, parameter) in signature.parameters.enumerated() {
      guard words.indices.contains(index) else {
        if parameter.fallback != nil || parameter.kind == .rest { return nil }
        return "\(signature.name) needs \(what(parameter)) here."
      }
      if parameter.kind == .rest { return nil }
      // A `{…}`, alone or run together with letters, is known only while the script runs.
      if words[index].text.contains(placeholder) { continue }
      if !fits(words[index].text, parameter.kind) {
        return "\(signature.name) needs \(what(parameter)) where \"\(words[index].text)\" stands."
      }
    }
    guard words.count > signature.parameters.count else { return nil }
    let extra = words[signature.parameters.count].text.replacing(placeholder, with: "{…}")
    return "\(signature.name) doesn't know what to do with \"\(extra)\"."
  }

  private static func fits(_ word: String, _ kind: Parameter.Kind) -> Bool {
    switch kind {
    case .value(.number): Float(word)?.isFinite == true
    case .value(.bool): word == "true" || word == "false"
    case .value(.string), .value(.any), .rest: true
    case .variable: word.hasPrefix("$") && Identifier.isName(word.dropFirst())
    case .word(let words): words.contains(word)
    case .name:
      !word.isEmpty && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
  }

  private static func what(_ parameter: Parameter) -> String {
    switch parameter.kind {
    case .value(.number): "a number (\(parameter.name))"
    case .value(.bool): "true or false (\(parameter.name))"
    case .value(.string), .value(.any), .rest: "text (\(parameter.name))"
    case .variable: "a variable, such as $\(parameter.name),"
    case .word(let words): "one of \(words.joined(separator: ", "))"
    case .name: "a name (\(parameter.name))"
    }
  }

  /// Stands for a value that isn't known yet; no script has it.
  fileprivate static let placeholder = "\u{FFFC}"
}

extension CommandSyntax {
  /// The command as a host would get it, with a placeholder for each value.
  fileprivate var text: CommandText {
    CommandText(
      segments.map { segment in
        switch segment {
        case .text(let text): .literal(text)
        case .expression: .value(.string(""), shown: CommandArguments.placeholder)
        }
      })
  }
}
