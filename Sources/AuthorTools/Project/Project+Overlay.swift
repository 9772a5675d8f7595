import Diagnostics
import DialogueSyntax

extension Project {
  /// Built-in scripts with folders of scripts laid over them, the strongest folder first; folders that
  /// aren't there are passed over.
  ///
  /// A script of the same name stands in the place of a weaker one, and a node of the same title in the
  /// place of a built-in one, so that a folder can hold a single changed node as well as a whole
  /// project of its own. A folder may have a subfolder for each language, as `Dialogues` has, or
  /// be one language's folder itself.
  public static func inUse(
    builtIn: [SourceFile], language: String, folders: [String], plansFor planLanguage: String? = nil
  ) -> Project {
    var project = Project(name: "the conversations in use", scripts: [])
    project.settings.language = language
    project.planLanguage = planLanguage
    var taken: Set<String> = []
    for folder in folders where isFolder(folder) {
      let inner = Folder.join(folder, language)
      let root = isFolder(inner) ? inner : folder
      let found = Folder(root)
      project.addUnreadable(found)
      for name in found.files where name.hasSuffix(".yarn") && !taken.contains(name) {
        project.addScript(Folder.join(root, name))
      }
      for name in project.plans(of: found.files) where !taken.contains(name) {
        project.addPlan(Folder.join(root, name))
      }
      taken.formUnion(found.files)
    }
    let titles = project.titles
    let prefix = "Dialogues/\(language)/"
    project.scripts += builtIn.filter {
      $0.name.hasPrefix(prefix) && !taken.contains(String($0.name.dropFirst(prefix.count)))
    }.compactMap { titles.isEmpty ? $0 : $0.without(titles) }
    return project
  }

  /// The titles of all nodes.
  private var titles: Set<String> {
    Set(scripts.flatMap { Parser.parse($0, file: 0).script.nodes.compactMap { $0.title?.value } })
  }
}

extension SourceFile {
  /// The script without the nodes of these titles; other lines keep their numbers. Nil where nothing
  /// is left.
  fileprivate func without(_ titles: Set<String>) -> SourceFile? {
    let nodes = Parser.parse(self, file: 0).script.nodes
    let hidden = nodes.filter { titles.contains($0.title?.value ?? "") }
    if hidden.isEmpty { return self }
    if hidden.count == nodes.count { return nil }
    var bytes = Array(text.utf8)
    for node in hidden {
      for index in node.span.range where bytes[index] != 0x0A { bytes[index] = 0x20 }
    }
    return SourceFile(name: name, text: String(decoding: bytes, as: UTF8.self))
  }
}
