/// How much a problem matters.
public enum Severity: String, Sendable, Hashable, Codable, Comparable {
  /// It can't run, or could hurt someone.
  case error
  /// It runs but may confuse.
  case warning
  /// It is a matter of style.
  case advice

  /// The word that Yarn Spinner and editors have for it: for machines.
  public var code: String { self == .advice ? "info" : rawValue }

  private var rank: Int {
    switch self {
    case .error: 2
    case .warning: 1
    case .advice: 0
    }
  }

  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// A kind of problem: its readable slug, and Yarn Spinner's code where it has one for the same thing.
///
/// Declared where it is found (`DialogueSyntax`, `DialogueCompiler`, a rule of `AuthorTools`).
public struct Problem: Sendable, Hashable {
  /// Readable and stable: `no-such-node`.
  public let slug: String
  /// Yarn Spinner's code for the same thing: `YS0012`.
  public let yarn: String?
  public let severity: Severity

  public init(_ slug: String, yarn: String? = nil, _ severity: Severity = .error) {
    self.slug = slug
    self.yarn = yarn
    self.severity = severity
  }
}

/// One problem at one place, as data: the words are the author's, the look is the renderer's.
public struct Diagnostic: Sendable, Hashable {
  public var problem: Problem
  public var severity: Severity
  /// One plain sentence in the author's words: node, line, choice, command.
  public var message: String
  public var span: Span
  /// At most one other place that explains it; at the very same place, the words beside its mark.
  public var because: Note?
  /// The one next step: exact text to type, a near name, or a short right example.
  public var nextStep: String?
  /// Text that, put in the span's place, mends it.
  public var fix: String?

  /// A second place and what it has to do with the problem.
  public struct Note: Sendable, Hashable {
    public var span: Span
    public var text: String

    public init(_ span: Span, _ text: String) {
      self.span = span
      self.text = text
    }
  }

  public init(
    _ problem: Problem, _ message: String, at span: Span, because: Note? = nil,
    nextStep: String? = nil, fix: String? = nil
  ) {
    self.problem = problem
    severity = problem.severity
    self.message = message
    self.span = span
    self.because = because
    self.nextStep = nextStep
    self.fix = fix
  }
}

extension Array where Element == Diagnostic {
  /// By file, then place, worst first at one place; each cause told once.
  public func sortedByPlace() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    return filter { seen.insert($0).inserted }.enumerated().sorted { a, b in
      let (x, y) = (a.element, b.element)
      if x.span.file != y.span.file { return x.span.file < y.span.file }
      if x.span.lower != y.span.lower { return x.span.lower < y.span.lower }
      if x.severity != y.severity { return x.severity > y.severity }
      return a.offset < b.offset
    }.map(\.element)
  }

  public var hasErrors: Bool { contains { $0.severity == .error } }
}
