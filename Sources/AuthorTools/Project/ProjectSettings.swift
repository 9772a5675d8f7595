import Diagnostics
import DialogueCompiler
import DialogueSyntax

/// What a `.yarnproject` says of its scripts, beyond which they are.
public struct ProjectSettings: Sendable, Hashable {
  /// The language the scripts are written in (BCP 47).
  public var language = "en"
  /// Where each other language's string table is.
  public var tables: [String: String] = [:]
  /// What the host offers, as the project's definitions tell it.
  public var definitions = Definitions()
  /// Whether only what Yarn Spinner 2 could read may be used.
  var isForVersion2 = false
  /// Whether a variable that nobody declared is a mistake.
  var requiresDeclarations = false
  var levels = ProblemLevels()

  public init() {}

  /// The same diagnostics as much mattering as the project says. What stops a script from running, and
  /// what could hurt someone, stays an error.
  func weighed(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.compactMap { diagnostic in
      var diagnostic = diagnostic
      switch levels[diagnostic.problem] {
      case .level(let severity)?:
        guard severity == .error || !ProblemLevels.isFixed(diagnostic) else { return diagnostic }
        diagnostic.severity = severity
      case .silent?: return ProblemLevels.isFixed(diagnostic) ? diagnostic : nil
      case nil:
        if requiresDeclarations, diagnostic.problem == CompilerProblems.undeclared {
          diagnostic.severity = .error
        }
      }
      return diagnostic
    }
  }
}

/// How much problems matter to a project: `compilerOptions.diagnosticsSeverity`.
struct ProblemLevels: Sendable, Hashable {
  enum Level: Sendable, Hashable {
    case silent
    case level(Severity)

    /// By Yarn Spinner's words, and ours.
    init?(_ word: String) {
      switch word.lowercased() {
      case "none", "off": self = .silent
      case "info", "information", "hint", "advice": self = .level(.advice)
      case "warning": self = .level(.warning)
      case "error": self = .level(.error)
      default: return nil
      }
    }
  }

  private var levels: [String: Level] = [:]

  /// By a slug or by Yarn Spinner's code; the slug, which says more, counts before the code.
  subscript(problem: Problem) -> Level? {
    levels[problem.slug] ?? problem.yarn.flatMap { levels[$0.lowercased()] }
  }

  mutating func set(_ code: String, _ level: Level) { levels[code.lowercased()] = level }

  /// Whether jumps to nowhere are let pass.
  var allowsJumpsToNowhere: Bool {
    switch self[CompilerProblems.noSuchNode] {
    case .silent?, .level(.warning)?, .level(.advice)?: true
    case .level(.error)?, nil: false
    }
  }

  /// Whether a problem stays an error whatever a project says.
  static func isFixed(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .error && isFixed(diagnostic.problem)
  }

  /// Whether every problem of that code stays an error.
  static func isFixed(_ code: String) -> Bool {
    let problems = known.filter { $0.slug == code.lowercased() || $0.yarn == code.uppercased() }
    return !problems.isEmpty && problems.allSatisfy { isFixed($0) }
  }

  private static let language = SyntaxProblems.all + CompilerProblems.all
  private static let known = language + (Rules.all + Rules.hints).map { $0.problem }
  private static let fixed = Set(
    language.filter { $0.severity == .error && $0 != CompilerProblems.noSuchNode }
      + Rules.all.filter { !$0.canBeSilenced }.map { $0.problem })

  private static func isFixed(_ problem: Problem) -> Bool { fixed.contains(problem) }
}
