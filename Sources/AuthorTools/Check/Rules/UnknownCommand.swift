import Diagnostics
import DialogueSyntax
import HostVocabulary

/// A command that Leeward doesn't have, or that a project's own definitions don't tell of.
///
/// A person would see nothing where the command stands. `leeward vocabulary` lists the commands
/// there are.
enum UnknownCommand: Rule {
  static let problem = Problem("unknown-command", yarn: "YS0060")

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let names = context.signatures.keys + Parser.commandWords
    return context.commands.compactMap { command in
      guard let name = command.name, context.signatures[name] == nil else { return nil }
      let near = NearName.nearest(to: name, among: names)
      return Diagnostic(
        problem,
        context.hasDefinitions
          ? "The project's definitions have no command called \(name)."
          : "Leeward has no command called \(name).",
        at: command.nameSpan(in: context.sources),
        nextStep: near.map { "Did you mean \($0)?" }
          ?? (context.hasDefinitions
            ? "Describe it in a definitions file (.ysls.json), or take it out."
            : "To see the commands there are: leeward vocabulary"),
        fix: near)
    }
  }
}

extension CommandSyntax {
  /// The command's first word; nil where that is worked out while the script runs.
  var name: String? {
    guard case .text(let text)? = segments.first else { return nil }
    let name = text.prefix { !$0.isWhitespace }
    // `<<{$a}b>>` and `<<b{$a}>>`: only the whole word would be its name.
    return name.isEmpty || (name.endIndex == text.endIndex && segments.count > 1)
      ? nil : String(name)
  }

  /// Where the first word stands.
  func nameSpan(in sources: SourceSet) -> Span {
    let text = sources.text(of: span)
    let start = text.dropFirst(2).drop(while: \.isWhitespace)
    let name = start.prefix { !$0.isWhitespace && $0 != ">" }
    let lower = Int(span.lower) + text.utf8.distance(from: text.startIndex, to: start.startIndex)
    return Span(file: Int(span.file), lower..<(lower + name.utf8.count))
  }
}
