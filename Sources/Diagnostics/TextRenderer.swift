/// Words a diagnostic the way a script's author reads it in a terminal: a place to click, one
/// sentence, their own lines with a mark, one next step.
public struct TextRenderer: Sendable {
  /// Whether the terminal shows colours; without them nothing is lost.
  public var usesColour: Bool
  /// The terminal's width in columns; longer lines of a script are cut around their mark.
  public var width: Int
  /// What to type, before a problem's slug, to read more about it; nil where nothing explains it.
  public var explainCommand: String?

  public init(usesColour: Bool = false, width: Int = 100, explainCommand: String? = nil) {
    self.usesColour = usesColour
    self.width = width
    self.explainCommand = explainCommand
  }

  /// Each message with an empty line after it, then how many there are.
  public func render(_ diagnostics: [Diagnostic], in sources: SourceSet) -> String {
    diagnostics.map { render($0, in: sources) + "\n" }.joined() + Self.count(diagnostics) + "\n"
  }

  /// One message, ended with a line feed.
  public func render(_ diagnostic: Diagnostic, in sources: SourceSet) -> String {
    var lines = [heading(diagnostic, in: sources), ""]
    lines += excerpts(of: diagnostic, in: sources)
    let closing = nextSteps(of: diagnostic)
    if !closing.isEmpty { lines += [""] + closing }
    return lines.joined(separator: "\n") + "\n"
  }

  /// How many problems there are, by how much they matter.
  public static func count(_ diagnostics: [Diagnostic]) -> String {
    func some(_ severity: Severity, _ one: String, _ many: String) -> String? {
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    let kinds = [
      some(.error, "error", "errors"), some(.warning, "warning", "warnings"),
      some(.advice, "piece of advice", "pieces of advice"),
    ].compactMap(\.self)
    guard !kinds.isEmpty else { return "No problems found." }
    return kinds.joined(separator: ", ") + "."
  }

  private func heading(_ diagnostic: Diagnostic, in sources: SourceSet) -> String {
    let place = sources.place(of: diagnostic.span)
    let name = SafeText.line(sources.file(of: diagnostic.span).name)
    // What can't run needs no label; what can says that it does.
    let label =
      diagnostic.severity == .error ? "" : ", \(diagnostic.severity.rawValue)"
    return paint("\(name):\(place.line):\(place.column)", .bold) + "  "
      + SafeText.line(Self.cut(diagnostic.message)) + "   "
      + paint("[\(diagnostic.problem.slug)\(label)]", .faint)
  }

  private func nextSteps(of diagnostic: Diagnostic) -> [String] {
    var steps: [String] = []
    if let step = diagnostic.nextStep {
      steps += SafeText.block(Self.cut(step))
        .split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    } else if let fix = diagnostic.fix, !fix.isEmpty {
      steps.append("  Write this instead:  " + SafeText.line(Self.cut(fix)))
    }
    if let explainCommand {
      steps.append("  To read more: \(explainCommand) \(diagnostic.problem.slug)")
    }
    return steps
  }

  /// A text short enough to be read: a name in it may have a million letters.
  private static func cut(_ text: String) -> String {
    guard text.utf8.count > longest else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(longest))) + "…"
  }

  /// In letters.
  private static let longest = 600

  enum Paint: String {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case yellow = "33"
    case cyan = "36"
  }

  func paint(_ text: String, _ paint: Paint) -> String {
    usesColour && !text.isEmpty ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
