import Diagnostics
import Foundation

/// Reads a `.yarnproject`, versions 2 to 4 of the format: which scripts it takes in, by patterns
/// relative to it, and what it says of them.
///
/// Names may have any capitals, comments and trailing commas are taken, names that aren't known are
/// passed over.
struct ProjectFile {
  static let notAProject = Problem("not-a-project")
  static let projectVersion = Problem("project-version")
  static let emptyPattern = Problem("pattern-without-scripts", .warning)
  static let incomplete = Problem("project-incomplete", .warning)

  /// The versions of the format that are understood.
  private static let versions = 2...4

  var project: Project
  let file: SourceFile
  /// The folder the project file stands in; "" where it is the current one.
  let folder: String
  var shapes = JSONShapes(problem: notAProject)

  static func open(_ path: String, plansFor language: String?) throws(ProjectError) -> Project {
    var reader = ProjectFile(path, plansFor: language)
    if reader.project.problems.isEmpty { reader.read() }
    let project = reader.project
    if project.scripts.isEmpty && project.problems.isEmpty { throw .noScripts(path) }
    return project
  }

  /// What the project file says of its scripts, without reading them.
  static func settings(_ path: String) -> ProjectSettings {
    var reader = ProjectFile(path, plansFor: nil)
    if let json = reader.document() { reader.readSettings(json) }
    return reader.project.settings
  }

  private init(_ path: String, plansFor language: String?) {
    let result = TextReader.read(path)
    file = result.file
    folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    project = Project(name: path, scripts: [])
    project.planLanguage = language
    if let problem = result.problem { project.add(problem, in: file) }
  }

  private mutating func read() {
    if let json = document() {
      checkVersion(json)
      readSettings(json)
      readScripts(json)
    }
    for problem in shapes.problems { project.add(problem, in: file) }
  }

  /// The file's one object; nil, and told, where it is something else.
  private mutating func document() -> LenientJSON? {
    let example =
      #"{ "projectFileVersion": 4, "sourceFiles": ["**/*.yarn"], "baseLanguage": "en" }"#
    let json: LenientJSON
    do {
      json = try LenientJSON.read(file.text)
    } catch {
      shapes.report(
        Self.notAProject, error.message, at: error.offset..<error.offset,
        next: "A project file looks like this: \(example)")
      return nil
    }
    if case .object = json.content { return json }
    shapes.report(
      "A project file is one pair of braces with everything between them.", at: json,
      example: example)
    return nil
  }

  // MARK: Scripts

  private mutating func readScripts(_ json: LenientJSON) {
    var excluded = Set<String>()
    for pattern in shapes.texts(json, "excludeFiles", example: "drafts/**") {
      excluded.formUnion(files(for: pattern.text, ending: ".yarn"))
    }
    let everything = "**/*.yarn"
    if json["sourceFiles"] == nil {
      shapes.report(
        Self.incomplete, "sourceFiles is missing, so every script below is taken.",
        at: json.range, next: "Write which are meant: \"sourceFiles\": [\"\(everything)\"]")
    }
    let patterns =
      json["sourceFiles"] == nil
      ? [(text: everything, range: json.range)]
      : shapes.texts(json, "sourceFiles", takesOne: true, example: everything)
    var seen = Set<String>()
    for pattern in patterns {
      let found = files(for: pattern.text, ending: ".yarn")
      if found.isEmpty {
        shapes.report(
          Self.emptyPattern, "No script fits this pattern.", at: pattern.range,
          next: "Patterns begin at the folder of this file. \(everything) is every script below it."
        )
      }
      for path in found where !excluded.contains(path) && seen.insert(path).inserted {
        project.addScript(path)
        project.addPlan(beside: path)
      }
    }
  }

  private mutating func checkVersion(_ json: LenientJSON) {
    let next = "Write \"projectFileVersion\": 4"
    guard let version = json["projectFileVersion"] else {
      return shapes.report(
        Self.projectVersion, "The version of the project file is missing.", at: json.range,
        next: next)
    }
    guard case .number(let number) = version.content, number == number.rounded() else {
      return shapes.report(
        Self.projectVersion, "The version of a project file is a whole number.", at: version.range,
        next: next)
    }
    project.settings.isForVersion2 = number == 2
    if number > Double(Self.versions.upperBound) {
      shapes.report(
        Self.projectVersion,
        "This project file is of a newer form than Leeward knows: it reads versions 2, 3 and 4.",
        at: version.range, next: "Ask for a newer Leeward. If nothing new is used in it: \(next)")
    } else if number < Double(Self.versions.lowerBound) {
      shapes.report(
        Self.projectVersion,
        "This project file is of an older form than Leeward reads: versions 2, 3 and 4.",
        at: version.range, next: "Open and save it with Yarn Spinner's editor, or: \(next)")
    }
  }

  /// The files that fit a pattern, in a stable order. A folder's name stands for all that is below it.
  mutating func files(for pattern: String, ending suffix: String) -> [String] {
    var glob = Glob(pattern)
    let start = glob.folder.hasPrefix("/") ? glob.folder : Folder.join(folder, glob.folder)
    let status = start.isEmpty ? FileStatus(".") : FileStatus(start)
    if glob.isPlain, status?.kind == .file { return [start] }
    guard status?.kind == .folder else { return [] }
    if glob.isPlain { glob = Glob("**") }
    let found = Folder(start.isEmpty ? "." : start)
    project.addUnreadable(found)
    return found.files.filter { $0.hasSuffix(suffix) && glob.matches($0) }
      .map { Folder.join(start, $0) }
  }
}
