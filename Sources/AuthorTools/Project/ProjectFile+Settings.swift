import Diagnostics
import Foundation

/// What a project file says of its scripts.
extension ProjectFile {
  static let noDefinitions = Problem("definitions-missing", .warning)
  static let notSilenced = Problem("severity-not-changed", .warning)

  mutating func readSettings(_ json: LenientJSON) {
    if let language = shapes.text(json, "baseLanguage", example: "en"), !language.isEmpty {
      project.settings.language = language
    } else if json["baseLanguage"] == nil {
      shapes.report(
        Self.incomplete, "baseLanguage is missing: the language that the scripts are written in.",
        at: json.range, next: "Write \"baseLanguage\": \"en\"")
    }
    readTables(json)
    readOptions(json)
    readDefinitions(json)
    // Nothing follows from these here, but whoever reads them next stumbles over another shape.
    _ = shapes.text(json, "projectName", example: "Evenings")
    _ = shapes.texts(json, "authorName", takesOne: true, example: "Your name")
    _ = shapes.members(json, "editorOptions", example: "")
  }

  private mutating func readTables(_ json: LenientJSON) {
    let example = #""de": { "strings": "de.csv" }"#
    for member in shapes.members(json, "localisation", example: example) {
      guard case .object = member.value.content else {
        shapes.report(
          "A language has a pair of braces with its files.", at: member.value, example: example)
        continue
      }
      _ = shapes.text(member.value, "assets", example: "voices/\(member.key)")
      if let path = shapes.text(member.value, "strings", example: "\(member.key).csv") {
        project.settings.tables[member.key] = resolved(path)
      }
    }
  }

  private mutating func readOptions(_ json: LenientJSON) {
    let key = "compilerOptions"
    let options = shapes.members(json, key, example: #""requireVariableDeclarations": true"#)
    guard !options.isEmpty, let json = json[key] else { return }
    project.settings.requiresDeclarations =
      shapes.flag(json, "requireVariableDeclarations") ?? false
    // What was a preview in version 2 is what version 3 has.
    if shapes.flag(json, "allowPreviewFeatures") == true {
      project.settings.isForVersion2 = false
    }
    let example = #""YS0003": "error""#
    for member in shapes.members(json, "diagnosticsSeverity", example: example) {
      readLevel(member, example: example)
    }
  }

  private mutating func readLevel(_ member: LenientJSON.Member, example: String) {
    guard case .string(let word) = member.value.content, let level = ProblemLevels.Level(word)
    else {
      return shapes.report(
        "How much a problem matters is one of none, info, warning and error.", at: member.value,
        example: example)
    }
    if level != .level(.error), ProblemLevels.isFixed(member.key) {
      return shapes.report(
        Self.notSilenced,
        "\(member.key) stays an error: it stops scripts from running, or could hurt someone.",
        at: member.value.range, next: "Take this line out.")
    }
    project.settings.levels.set(member.key, level)
  }

  // MARK: Definitions

  private mutating func readDefinitions(_ json: LenientJSON) {
    var seen = Set<String>()
    let key = "definitions"
    for pattern in shapes.texts(json, key, takesOne: true, example: "commands.ysls.json") {
      let found = files(for: withRoot(pattern.text), ending: ".json")
      if found.isEmpty {
        shapes.report(
          Self.noDefinitions, "There is no such file.", at: pattern.range,
          next: "The path begins at the folder of this file.")
      }
      for path in found where seen.insert(path).inserted { readDefinitions(at: path) }
    }
  }

  private mutating func readDefinitions(at path: String) {
    let result = TextReader.read(path)
    if let problem = result.problem { return project.add(problem, in: result.file) }
    let reader = DefinitionsFile(result.file.text)
    for problem in reader.problems { project.add(problem, in: result.file) }
    project.settings.definitions.add(reader.definitions)
  }

  private func resolved(_ path: String) -> String {
    let path = withRoot(path).replacing("\\", with: "/")
    return path.hasPrefix("/") ? path : Folder.join(folder, path)
  }

  /// A path with the editor's workspace put in for `${workspaceRoot}`: the nearest folder above the
  /// project that is a workspace of Visual Studio Code or a repository, else the current one.
  private func withRoot(_ path: String) -> String {
    guard path.contains("${workspaceRoot}") else { return path }
    var candidate = URL(filePath: folder.isEmpty ? "." : folder).standardizedFileURL
    var root = "."
    while candidate.path != "/" {
      let marks = [".vscode", ".git"].map { candidate.appending(path: $0).path }
      if marks.contains(where: { FileStatus($0) != nil }) {
        root = candidate.path
        break
      }
      candidate.deleteLastPathComponent()
    }
    let absolute = URL(filePath: root).standardizedFileURL.path
    return path.replacing("${workspaceRoot}", with: absolute)
  }
}
