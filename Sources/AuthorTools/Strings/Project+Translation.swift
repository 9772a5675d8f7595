import Diagnostics

extension Project {
  /// The words of a language, from the string table that the project file names for it; nil where the
  /// project is written in that language. What is wrong with the table is told in its problems.
  public func words(in language: String) throws(TranslationError) -> StringTable? {
    let languages = settings.tables.keys.sorted() + [settings.language]
    guard let best = LanguageTag.best(for: language, of: languages) else {
      throw .noTable(language, project: name, languages: languages)
    }
    guard best != settings.language, let path = settings.tables[best] else { return nil }
    return StringTable.open(path, language: best)
  }

  /// Where the project file says a language's table is; nil where it doesn't say.
  public func tablePath(for language: String) -> String? {
    LanguageTag.best(for: language, of: settings.tables.keys).flatMap { settings.tables[$0] }
  }

  public func isWritten(in language: String) -> Bool {
    LanguageTag.best(for: language, of: [settings.language]) != nil
  }

  /// Takes the string tables that project files in folders name, strongest folder first: for scripts
  /// in use, which have no project file of their own.
  public mutating func addTables(of folders: [String]) {
    for folder in folders {
      for name in Folder.names(in: folder) where name.hasSuffix(".yarnproject") {
        let tables = ProjectFile.settings(Folder.join(folder, name)).tables
        settings.tables.merge(tables) { stronger, _ in stronger }
      }
    }
  }
}

extension StringTable {
  /// Reads the table at a path; why it can't be read, if it can't, is told in its problems.
  public static func open(_ path: String, language: String) -> StringTable {
    let result = TextReader.read(path)
    if let problem = result.problem {
      return StringTable(unreadable: result.file, problem, language: language)
    }
    return StringTable(result.file, language: language)
  }

  /// What keeps it from being used as it is, as plain sentences with the place.
  public var complaint: String? {
    problems.first.map { problem in
      let place = file.place(at: Int(problem.span.lower))
      return "\(SafeText.line(file.name)):\(place.line):\(place.column)  "
        + SafeText.line(problem.message) + (problem.nextStep.map { " " + SafeText.line($0) } ?? "")
    }
  }
}

/// Why a project can't be run in a language.
public enum TranslationError: Error, Sendable, Hashable {
  case noTable(String, project: String, languages: [String])
}

extension TranslationError {
  /// What to tell whoever asked for the language, and the next step.
  public var message: String {
    switch self {
    case .noTable(let language, let project, let languages):
      "There are no words for \(SafeText.line(language)): \(SafeText.line(project)) can be had in "
        + languages.map { SafeText.line($0) }.joined(separator: ", ")
        + ". A .yarnproject names more: \"localisation\": { \"de\": { \"strings\": \"de.csv\" } }"
    }
  }
}
