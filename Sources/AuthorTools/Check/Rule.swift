import Diagnostics
import DialogueCompiler
import DialogueProgram
import DialogueSyntax

/// One thing that Leeward looks for in its scripts, beyond what the language asks.
///
/// Its page in `Explain` is what an author reads about it.
protocol Rule: Sendable {
  static var problem: Problem { get }
  /// Whether a project may have what it finds matter less, or not at all.
  static var canBeSilenced: Bool { get }

  static func check(_ context: RuleContext) -> [Diagnostic]
}

extension Rule {
  static var canBeSilenced: Bool { true }
}

/// What a rule may look at.
struct RuleContext {
  /// The trees, one for each file, whether or not the scripts can run.
  let scripts: [ScriptSyntax]
  let sources: SourceSet
  /// Nil where there are errors.
  let program: Program?
  /// The commands there are, by name.
  let signatures: [String: CommandSignature]
  /// Whether a project's own definitions tell which commands there are.
  let hasDefinitions: Bool
  /// The language the scripts are written in (BCP 47).
  let language: String
  /// The lines to call that are known.
  let phoneBook: PhoneBook
  /// The words of each script's guide's lines; none where nobody reads them.
  let guideWordsByScript: [[LineWords]]

  init(
    _ compilation: Compilation, settings: ProjectSettings = .init(),
    phoneBook: PhoneBook = .init(), languageOnly: Bool = false
  ) {
    let definitions = settings.definitions
    language = settings.language
    self.phoneBook = phoneBook
    scripts = compilation.scripts
    sources = compilation.sources
    program = compilation.program
    hasDefinitions = !definitions.commands.isEmpty
    signatures = KnownCommands.signatures(with: definitions)
    let sources = compilation.sources
    guideWordsByScript =
      languageOnly
      ? []
      : compilation.scripts.map { script in
        script.guideLines.map { LineWords($0.line, in: sources) }
      }
  }

  /// Every node of every file, in order.
  var nodes: [NodeSyntax] { scripts.flatMap(\.nodes) }

  /// Every line of text, those of options and line groups too, node by node.
  var lines: [LineSyntax] {
    var lines: [LineSyntax] = []
    for node in nodes { node.body.visitLines { lines.append($0) } }
    return lines
  }

  /// Every expression, outermost only.
  var expressions: [ExpressionSyntax] {
    var expressions: [ExpressionSyntax] = []
    for node in nodes {
      for header in node.headers { header.when?.visitExpressions { expressions.append($0) } }
      node.body.visit { $0.visitExpressions { expressions.append($0) } }
    }
    return expressions
  }

  /// Every command for the host, wherever it stands, in order.
  var commands: [CommandSyntax] {
    var commands: [CommandSyntax] = []
    for node in nodes {
      node.body.visit { if case .command(let command) = $0 { commands.append(command) } }
    }
    return commands
  }
}
