import Diagnostics
import Foundation

/// Reads a `.yarnproject`: which scripts it takes in, by patterns relative to it.
struct ProjectFile {
  static let notAProject = Problem("not-a-project")
  static let projectVersion = Problem("project-version", yarn: "YS0036")
  static let emptyPattern = Problem("pattern-without-scripts", .warning)

  /// The versions of the format that are understood.
  private static let versions = 2...4

  private var project: Project
  private let file: SourceFile
  /// The folder the project file stands in; "" where it is the current one.
  private let folder: String

  static func open(_ path: String) throws(ProjectError) -> Project {
    let result = TextReader.read(path)
    var project = Project(name: path, scripts: [])
    if let problem = result.problem {
      project.add(problem, in: result.file)
      return project
    }
    var reader = ProjectFile(project: project, file: result.file)
    reader.read()
    if reader.project.scripts.isEmpty && reader.project.problems.isEmpty { throw .noScripts(path) }
    return reader.project
  }

  private init(project: Project, file: SourceFile) {
    self.project = project
    self.file = file
    folder = file.name.lastIndex(of: "/").map { String(file.name[...$0]) } ?? ""
  }

  private mutating func read() {
    let json: LenientJSON
    do {
      json = try LenientJSON.read(file.text)
    } catch {
      return report(
        Self.notAProject, error.message, at: error.offset..<error.offset,
        next: "A project file looks like this: "
          + #"{ "projectFileVersion": 4, "sourceFiles": ["**/*.yarn"] }"#)
    }
    guard case .object = json.content else {
      return report(
        Self.notAProject, "A project file is one pair of braces with everything between them.",
        at: json.range,
        next: #"For example: { "projectFileVersion": 4, "sourceFiles": ["**/*.yarn"] }"#)
    }
    checkVersion(json)
    var excluded = Set<String>()
    for pattern in patterns(json["excludeFiles"], name: "excludeFiles") {
      excluded.formUnion(files(for: pattern.text))
    }
    var seen = Set<String>()
    let patterns =
      json["sourceFiles"] == nil
      ? [Pattern(text: "**/*.yarn", range: json.range)]
      : patterns(json["sourceFiles"], name: "sourceFiles")
    for pattern in patterns {
      let found = files(for: pattern.text)
      if found.isEmpty {
        report(
          Self.emptyPattern, "No script fits this pattern.", at: pattern.range,
          next: "Patterns begin at the folder of this file. **/*.yarn is every script below it.")
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
      return report(
        Self.projectVersion, "The version of the project file is missing.", at: json.range,
        next: next)
    }
    guard case .number(let number) = version.content,
      Self.versions.map(Double.init).contains(number)
    else {
      return report(
        Self.projectVersion, "Leeward reads project files of the versions 2, 3 and 4.",
        at: version.range, next: next)
    }
  }

  private struct Pattern {
    var text: String
    var range: Range<Int>
  }

  private mutating func patterns(_ list: LenientJSON?, name: String) -> [Pattern] {
    guard let list else { return [] }
    if case .string(let text) = list.content { return [Pattern(text: text, range: list.range)] }
    var patterns: [Pattern] = []
    if case .array(let items) = list.content {
      for item in items {
        guard case .string(let text) = item.content else { break }
        patterns.append(Pattern(text: text, range: item.range))
      }
      if patterns.count == items.count { return patterns }
    }
    report(
      Self.notAProject, "\(name) is a list of patterns in double quotes.", at: list.range,
      next: "For example: \"\(name)\": [\"**/*.yarn\"]")
    return []
  }

  /// The scripts that fit a pattern, in a stable order.
  private mutating func files(for pattern: String) -> [String] {
    let glob = Glob(pattern)
    let start = glob.folder.hasPrefix("/") ? glob.folder : Folder.join(folder, glob.folder)
    if glob.isPlain { return FileStatus(start)?.kind == .file ? [start] : [] }
    let status = start.isEmpty ? FileStatus(".") : FileStatus(start)
    guard status?.kind == .folder else { return [] }
    let found = Folder(start.isEmpty ? "." : start)
    project.addUnreadable(found)
    return found.files.filter { $0.hasSuffix(".yarn") && glob.matches($0) }
      .map { Folder.join(start, $0) }
  }

  private mutating func report(
    _ problem: Problem, _ message: String, at range: Range<Int>, next: String
  ) {
    project.add(
      Diagnostic(problem, message, at: Span(file: 0, range), nextStep: next), in: file)
  }
}
