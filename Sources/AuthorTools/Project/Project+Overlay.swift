import Diagnostics

extension Project {
  /// Built-in scripts with folders of scripts laid over them: a script of the same name in a folder
  /// stands in its place, others are added. The strongest folder comes first; folders that aren't
  /// there are passed over.
  ///
  /// A folder may have its scripts in a subfolder for each language, as `Dialogues` has, or be one
  /// language's folder itself.
  public static func inUse(
    builtIn: [SourceFile], language: String, folders: [String]
  ) -> Project {
    var project = Project(name: "the conversations in use", scripts: [])
    var taken: Set<String> = []
    for folder in folders where FileStatus(folder)?.kind == .folder {
      let inner = Folder.join(folder, language)
      let root = FileStatus(inner)?.kind == .folder ? inner : folder
      let found = Folder(root)
      project.addUnreadable(found)
      var own: [String] = []
      for name in found.files where !taken.contains(name) {
        if name.hasSuffix(".yarn") {
          project.addScript(Folder.join(root, name))
          own.append(name)
        } else if name.hasSuffix(".testplan") {
          project.addPlan(Folder.join(root, name))
          own.append(name)
        }
      }
      taken.formUnion(own)
    }
    for script in builtIn {
      let prefix = "Dialogues/\(language)/"
      guard script.name.hasPrefix(prefix),
        !taken.contains(String(script.name.dropFirst(prefix.count)))
      else { continue }
      project.scripts.append(script)
    }
    project.scripts.sort { $0.name < $1.name }
    return project
  }
}
