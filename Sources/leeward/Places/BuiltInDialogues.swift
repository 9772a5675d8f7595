import AuthorTools
import Diagnostics
import DialogueProgram

/// The scripts that are in the program itself, so that it can talk wherever it is run.
enum BuiltInDialogues {
  /// The language people are spoken to in; the folder of its scripts.
  static let language = EmbeddedDialogues.language

  /// Named as in the sources they were built from: `Dialogues/en/craving.yarn`.
  static var scripts: [SourceFile] {
    EmbeddedDialogues.scripts.map { name, text in
      SourceFile(name: string(name), text: string(text))
    }
  }

  /// What they make, as it was compiled when Leeward was built: to compile them takes longer than all
  /// else at the start. Where that is damaged, compiled now.
  static var program: Program? {
    EmbeddedDialogues.program.withUTF8Buffer { Program(packed: $0) }
      ?? ScriptOptions().compile(Project.inUse(builtIn: scripts, language: language, folders: []))
      .program
  }

  private static func string(_ literal: StaticString) -> String {
    literal.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }
}

extension Paths {
  /// The scripts to talk from: those built in, with those on disk over them. With a language, its plans
  /// and tables too.
  func dialoguesInUse(for language: String? = nil) -> Project {
    var project = Project.inUse(
      builtIn: BuiltInDialogues.scripts, language: BuiltInDialogues.language, folders: dialogues,
      plansFor: language)
    if language != nil { project.addTables(of: dialogues) }
    return project
  }

  /// Whether nothing on disk lies over the built-in scripts.
  var areDialoguesBuiltIn: Bool {
    let onDisk = Project.inUse(
      builtIn: [], language: BuiltInDialogues.language, folders: dialogues)
    return onDisk.scripts.isEmpty && onDisk.problems.isEmpty
  }
}
