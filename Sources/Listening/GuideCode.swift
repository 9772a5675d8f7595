/// What a line spoken by a guide does: the codes of MITI, questions told apart.
public enum GuideCode: String, Sendable, CaseIterable {
  case openQuestion = "question-open"
  case closedQuestion = "question-closed"
  case simpleReflection = "simple-reflection"
  case complexReflection = "complex-reflection"
  case information
  case persuade
  case persuadeWithPermission = "persuade-permission"
  case affirmation
  case autonomy
  case seek
  case confront
  /// Greetings, "okay", "now we will": nothing that is counted.
  case uncoded

  /// The code as a line's `#mi:` tag has it; nil where there is none to write.
  public var tag: String? {
    switch self {
    case .openQuestion, .closedQuestion: "Q"
    case .simpleReflection: "SR"
    case .complexReflection: "CR"
    case .information: "GI"
    case .persuade: "P"
    case .persuadeWithPermission: "PP"
    case .affirmation: "AF"
    case .autonomy: "EMPH"
    case .seek: "SEEK"
    case .confront: "C"
    case .uncoded: nil
    }
  }

  /// A suggestion, and how often such suggestions are right.
  public struct Suggestion: Sendable, Equatable {
    public var code: GuideCode
    /// Of a hundred: 0 to 100.
    public var confidence: Int
    /// The words it leans on most; none where the line's form alone decided.
    public var because: [String]
  }

  /// Suggests a code for a line. Never a fact: the author's own tag counts, and where trained raters
  /// agree only so far (simple against complex reflections), this agrees less.
  public static func suggest(_ line: String) -> Suggestion {
    let line = String(line.prefix(4_000))
    let model = LinearModel.guide
    let seen = model.seen(line)
    guard seen.hasWords else { return Suggestion(code: .uncoded, confidence: 0, because: []) }
    let ranked = LinearModel.Ranking(model.scores(seen))
    return Suggestion(
      code: GuideCode(rawValue: model.labels[ranked.best]) ?? .uncoded,
      confidence: model.sureness(gap: ranked.gap), because: model.because(ranked.best, in: seen))
  }
}
