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
  public static func open(_ path: String) throws(ProjectError) -> Project {
    guard let status = FileStatus(path) else {
      throw access(path, F_OK) == 0 || errno == EACCES ? .notAllowed(path) : .missing(path)
    }
    switch status.kind {
    case .folder: return try openFolder(path)
    case .file where path.hasSuffix(".yarnproject"): return try ProjectFile.open(path)
    case .file where path.hasSuffix(".yarn"):
      var project = Project(name: path, scripts: [])
      project.addScript(path)
      project.addPlan(beside: path)
      return project
    case .file, .other: throw .notAScript(path)
    }
  }

  public static func isFolder(_ path: String) -> Bool { FileStatus(path)?.kind == .folder }

  private static func openFolder(_ path: String) throws(ProjectError) -> Project {
    guard access(path, R_OK | X_OK) == 0 else { throw .notAllowed(path) }
    var project = Project(name: path, scripts: [])
    let folder = Folder(path)
    project.addUnreadable(folder)
    for file in folder.files {
      if file.hasSuffix(".yarn") { project.addScript(Folder.join(path, file)) }
      if file.hasSuffix(".testplan") { project.addPlan(Folder.join(path, file)) }
    }
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
    let path = Self.plan(of: script)
    if FileStatus(path) != nil { addPlan(path) }
  }

  /// `NAME.testplan` for `NAME.yarn`.
  public static func plan(of script: String) -> String {
    (script.hasSuffix(".yarn") ? String(script.dropLast(".yarn".count)) : script) + ".testplan"
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
    if others.last != file { others.append(file) }
    problem.span.file = Int32(others.count - 1)
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
