import AuthorTools
import Diagnostics

/// The scripts that are in the program itself, so that it can talk wherever it is run.
enum BuiltInDialogues {
  /// The language people are spoken to in; the folder of its scripts.
  static let language = "en"

  /// Named as in the sources they were built from: `Dialogues/en/craving.yarn`.
  static var scripts: [SourceFile] {
    EmbeddedDialogues.all.map { name, text in
      SourceFile(name: "Dialogues/" + string(name), text: string(text))
    }
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
}
