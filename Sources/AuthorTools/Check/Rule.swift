import Diagnostics
import DialogueCompiler
import DialogueProgram
import DialogueSyntax

/// One thing that Leeward looks for in its scripts, beyond what the language asks.
///
/// A rule's doc comment is what an author reads about it.
protocol Rule: Sendable {
  static var problem: Problem { get }

  static func check(_ context: RuleContext) -> [Diagnostic]
}

/// What a rule may look at.
struct RuleContext {
  /// The trees, one for each file, whether or not the scripts can run.
  let scripts: [ScriptSyntax]
  let sources: SourceSet
  /// Nil where there are errors.
  let program: Program?

  init(_ compilation: Compilation) {
    scripts = compilation.scripts
    sources = compilation.sources
    program = compilation.program
  }

  /// Every node of every file, in order.
  var nodes: [NodeSyntax] { scripts.flatMap(\.nodes) }

  /// Every command for the host, wherever it stands, in order.
  var commands: [CommandSyntax] {
    var commands: [CommandSyntax] = []
    for node in nodes {
      node.body.visit { if case .command(let command) = $0 { commands.append(command) } }
    }
    return commands
  }
}
