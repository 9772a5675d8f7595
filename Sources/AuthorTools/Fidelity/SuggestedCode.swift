import DialogueSyntax
import Listening

/// The code that Listening would give a line: an offer to its author, never counted as one.
struct SuggestedCode {
  var code: MICode
  /// How often such suggestions are right, of a hundred.
  var confidence: Int
}

extension GuideLine {
  /// What to offer for a line that has no code and seems to carry meaning; nil for others, and for
  /// the steps of a practice.
  var suggestion: SuggestedCode? {
    guard !isInPractice, !line.isCoded else { return nil }
    let text = line.segments.map { segment in
      switch segment {
      case .text(let text): text
      case .expression: " "
      }
    }.joined()
    let suggestion = GuideCode.suggest(text)
    guard let code = suggestion.code.tag.flatMap(MICode.init(rawValue:)) else { return nil }
    return SuggestedCode(code: code, confidence: suggestion.confidence)
  }
}
