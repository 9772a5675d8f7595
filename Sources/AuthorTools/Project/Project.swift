import Diagnostics
import Foundation

/// Scripts that belong together: what a PATH on the command line means.
public struct Project: Sendable {
  /// How its author called it: the PATH as it was given.
  public var name: String
  /// The scripts, in a stable order.
  public var scripts: [SourceFile]
  /// The test plans that belong to them.
  public var plans: [SourceFile]
  /// Files that couldn't be used as they are, for the messages about them.
  public var others: [SourceFile]
  /// What is wrong with the files themselves; a span's file counts in `others`.
  public var problems: [Diagnostic]
  /// What its project file says of it; where it has none, what is usual.
  public var settings = ProjectSettings()
  /// The words of the language it is to be run in; nil for the one it is written in.
  public var translation: StringTable?
  /// The language whose plans are taken, where a script has one of its own for it.
  var planLanguage: String?

  public init(
    name: String, scripts: [SourceFile], plans: [SourceFile] = [], others: [SourceFile] = [],
    problems: [Diagnostic] = []
  ) {
    self.name = name
    self.scripts = scripts
    self.plans = plans
    self.others = others
    self.problems = problems
  }

  /// A `.yarn` alone, a folder with all its scripts together, or a `.yarnproject` as it says.
  ///
  /// Of plans that stand beside a script, those for `language` are taken before those for none.
  public static func open(
    _ path: String, plansFor language: String? = nil
  ) throws(ProjectError) -> Project {
    guard let status = FileStatus(path) else {
      throw access(path, F_OK) == 0 || errno == EACCES ? .notAllowed(path) : .missing(path)
    }
    switch status.kind {
    case .folder: return try openFolder(path, plansFor: language)
    case .file where path.hasSuffix(".yarnproject"):
      return try ProjectFile.open(path, plansFor: language)
    case .file where path.hasSuffix(".yarn"):
      var project = Project(name: path, scripts: [])
      project.planLanguage = language
      project.addScript(path)
      project.addPlan(beside: path)
      return project
    case .file, .other: throw .notAScript(path)
    }
  }

  /// What files made from it are named for: `evening` for `a/evening.yarn`, and for a folder of that
  /// name.
  public var shortName: String {
    let path = URL(filePath: name).standardizedFileURL
    let endings = [".yarn", ".yarnproject"]
    let base = path.lastPathComponent
    let stem = endings.first { base.hasSuffix($0) }.map { String(base.dropLast($0.utf8.count)) }
    return [stem ?? base].first { !$0.isEmpty && $0 != "/" } ?? "scripts"
  }

  public static func isFolder(_ path: String) -> Bool { FileStatus(path)?.kind == .folder }

  private static func openFolder(
    _ path: String, plansFor language: String?
  ) throws(ProjectError) -> Project {
    guard access(path, R_OK | X_OK) == 0 else { throw .notAllowed(path) }
    var project = Project(name: path, scripts: [])
    project.planLanguage = language
    let folder = Folder(path)
    project.addUnreadable(folder)
    for file in folder.files where file.hasSuffix(".yarn") {
      project.addScript(Folder.join(path, file))
    }
    for file in project.plans(of: folder.files) { project.addPlan(Folder.join(path, file)) }
    if project.scripts.isEmpty && project.others.isEmpty { throw .noScripts(path) }
    return project
  }

  mutating func addScript(_ path: String) {
    add(path) { $0.scripts.append($1) }
  }

  mutating func addPlan(_ path: String) {
    add(path) { $0.plans.append($1) }
  }

  /// Adds the plan that stands beside a script under the same name, where there is one.
  mutating func addPlan(beside script: String) {
    let paths = [Self.plan(of: script, in: planLanguage), Self.plan(of: script)]
    if let path = paths.first(where: { FileStatus($0) != nil }) { addPlan(path) }
  }

  /// `NAME.testplan` for `NAME.yarn`; `NAME.de.testplan` for one language only.
  public static func plan(of script: String, in language: String? = nil) -> String {
    (script.hasSuffix(".yarn") ? String(script.dropLast(".yarn".count)) : script)
      + (language.map { "." + $0 } ?? "") + ".testplan"
  }

  /// Of a folder's files, the plans to take: not those of other languages, nor those that the chosen
  /// language has one of its own for.
  func plans(of files: [String]) -> [String] {
    let names = Set(files)
    return files.filter { plan in
      guard plan.hasSuffix(".testplan") else { return false }
      let stem = plan.dropLast(".testplan".count)
      if names.contains(stem + ".yarn") {
        return !names.contains(Self.plan(of: stem + ".yarn", in: planLanguage ?? ""))
      }
      guard let dot = stem.lastIndex(of: "."), names.contains(stem[..<dot] + ".yarn"),
        LanguageTag.isOne(stem[stem.index(after: dot)...])
      else { return true }
      return stem[stem.index(after: dot)...] == planLanguage ?? ""
    }
  }

  private mutating func add(_ path: String, to list: (inout Project, SourceFile) -> Void) {
    let result = TextReader.read(path)
    if let problem = result.problem {
      add(problem, in: result.file)
    } else {
      list(&self, result.file)
    }
  }

  /// Adds a problem whose span stands in a file that is none of the scripts.
  mutating func add(_ problem: Diagnostic, in file: SourceFile) {
    var problem = problem
    if !others.contains(file) { others.append(file) }
    problem.span.file = Int32(others.firstIndex(of: file) ?? 0)
    problems.append(problem)
  }

  /// Says of each folder below that it couldn't be looked into.
  mutating func addUnreadable(_ folder: Folder) {
    for path in folder.unreadable where !others.contains(where: { $0.name == path }) {
      let problem = Diagnostic(
        TextReader.unreadable, "This folder can't be looked into.", at: Span(file: 0, 0..<0),
        nextStep: "See who may read it: ls -ld \(path)")
      add(problem, in: SourceFile(name: path, text: ""))
    }
  }
}

/// Why a PATH is no project at all.
public enum ProjectError: Error, Sendable, Hashable {
  case missing(String)
  case notAllowed(String)
  case notAScript(String)
  case noScripts(String)
}

extension ProjectError {
  /// What to tell whoever gave the PATH, and the next step.
  public var message: String {
    switch self {
    case .missing(let path):
      "There is nothing at \(SafeText.line(path)). Look at the name, or at the folder you are in."
    case .notAllowed(let path):
      "You aren't allowed to read \(SafeText.line(path)). Ask who owns it: ls -ld"
    case .notAScript(let path):
      "\(SafeText.line(path)) is no script. Give a .yarn file, a folder of them, or a .yarnproject."
    case .noScripts(let path):
      "\(SafeText.line(path)) has no scripts in it. Their names end in .yarn."
    }
  }
}
