import Diagnostics
import DialogueCompiler

/// Looks at a project's scripts for all there is to tell their author: what the language has to say,
/// and Leeward's own rules.
public struct Check: Sendable {
  /// Every file that was looked at; the diagnostics' places count in it.
  public var sources: SourceSet
  /// By file and place.
  public var diagnostics: [Diagnostic]

  public init(_ project: Project, options: ScriptOptions = .init()) {
    let compilation = options.compile(project)
    sources = SourceSet(compilation.sources.files + project.others)
    let context = RuleContext(
      compilation, settings: project.settings, phoneBook: options.phoneBook,
      languageOnly: options.languageOnly)
    let rules = options.languageOnly ? Rules.ofTheLanguage : Rules.all
    let hints = options.givesHints && !options.languageOnly ? Rules.hints : []
    let found = (rules + hints).flatMap { $0.check(context) }
    let files = project.problems.map { problem in
      var problem = problem
      problem.span.file += Int32(compilation.sources.files.count)
      return problem
    }
    diagnostics =
      (compilation.diagnostics + project.settings.weighed(found + files)).sortedByPlace()
  }

  /// Whether something is wrong; advice alone is not.
  public var hasProblems: Bool { diagnostics.contains { $0.severity > .advice } }
}
