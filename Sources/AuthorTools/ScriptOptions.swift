import Diagnostics
import DialogueCompiler
import DialogueProgram

/// How scripts are read: as Leeward's own, or as anyone's.
public struct ScriptOptions: Sendable, Hashable {
  /// Whether only the language is looked at, as its reference sees it, without what Leeward adds.
  public var languageOnly: Bool
  public var host: ScriptHost
  /// The lines to call that are known, for checking the numbers a script says.
  public var phoneBook: PhoneBook
  /// Whether offers are told too, which may well be wrong.
  public var givesHints: Bool

  public init(
    languageOnly: Bool = false, host: ScriptHost = .leeward, phoneBook: PhoneBook = .init(),
    givesHints: Bool = false
  ) {
    self.languageOnly = languageOnly
    self.host = host
    self.phoneBook = phoneBook
    self.givesHints = givesHints
  }

  /// Compiles a project as its project file says, in the language it is to be run in.
  public func compile(_ project: Project) -> Compilation {
    let settings = project.settings
    var compilation = Compiler.compile(
      CompilerInput(
        files: project.scripts, functions: host.functions(with: settings.definitions),
        followsReference: languageOnly || settings.levels.allowsJumpsToNowhere))
    if settings.isForVersion2 {
      compilation.diagnostics += LanguageVersion.check(compilation.scripts)
    }
    compilation.diagnostics = settings.weighed(compilation.diagnostics).sortedByPlace()
    if compilation.diagnostics.hasErrors { compilation.program = nil }
    compilation.program?.language = settings.language
    if let table = project.translation, let program = compilation.program {
      compilation.program = program.translated(into: table.language, lines: table.words).program
    }
    return compilation
  }
}
