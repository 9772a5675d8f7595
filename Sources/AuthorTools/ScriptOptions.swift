import Diagnostics
import DialogueCompiler

/// How scripts are read: as Leeward's own, or as anyone's.
public struct ScriptOptions: Sendable, Hashable {
  /// Whether only the language is looked at, as its reference sees it, without what Leeward adds.
  public var languageOnly: Bool
  public var host: ScriptHost

  public init(languageOnly: Bool = false, host: ScriptHost = .leeward) {
    self.languageOnly = languageOnly
    self.host = host
  }

  public func compile(_ project: Project) -> Compilation {
    Compiler.compile(
      CompilerInput(
        files: project.scripts, functions: host.functions, followsReference: languageOnly))
  }
}
