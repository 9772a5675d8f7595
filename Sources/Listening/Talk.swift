/// Which way someone's words about a habit lean: towards changing it, or towards going on.
public struct TalkReading: Sendable, Equatable {
  public enum Lean: String, Sendable, CaseIterable {
    case change, sustain, mixed, neutral
  }

  /// DARN-CAT: what kind of change talk, or of sustain talk, it is.
  public enum Reason: String, Sendable, CaseIterable {
    case desire, ability, reason, need, commitment, activation, steps
  }

  public var lean: Lean
  /// The side that speaks louder where the lean is mixed; else the lean.
  public var stronger: Lean
  /// Nil where the lean is neutral.
  public var reason: Reason?
  /// How many of a hundred such readings were right on lines it hadn't learned from: 0 to 100.
  public var confidence: Int
  /// The typed words it leans on most.
  public var because: [String]

  /// Nothing typed.
  static let nothing = TalkReading(
    lean: .neutral, stronger: .neutral, reason: nil, confidence: 0, because: [])
}

/// Hears change talk and sustain talk.
///
/// A lean, not a verdict: raters who trained for it agree only so far, and this agrees with them less.
/// Nothing decides on it alone. Pure: the same text gives the same reading on every machine. `README.md`
/// beside this file tells how it was learned and how far it can be trusted.
public enum Talk {
  /// Reads one typed text, of any length (its first 4,000 characters count) and in any characters.
  public static func hear(_ text: String) -> TalkReading {
    let text = String(text.prefix(longest))
    let model = LinearModel.talk
    let seen = model.seen(text)
    guard seen.hasWords else { return .nothing }
    let scores = model.scores(seen)
    let ranked = LinearModel.Ranking(scores)
    guard ranked.best != neutral else {
      return TalkReading(
        lean: .neutral, stronger: .neutral, reason: nil,
        confidence: model.sureness(gap: ranked.gap), because: [])
    }
    let stronger: TalkReading.Lean = ranked.best == change ? .change : .sustain
    let isMixed = seen.hasTurn && min(scores[change], scores[sustain]) >= scores[neutral] - slack
    let reasons = LinearModel.Ranking(LinearModel.talkReason.scores(text)).best
    return TalkReading(
      lean: isMixed ? .mixed : stronger, stronger: stronger,
      reason: TalkReading.Reason(rawValue: LinearModel.talkReason.labels[reasons]),
      confidence: model.sureness(gap: ranked.gap), because: model.because(ranked.best, in: seen))
  }

  private static let longest = 4_000
  /// How far below neutral, in thousandths, the weaker side of mixed talk may be. Both sides stand in one text
  /// and weaken each other; chosen on folds of the develop set.
  private static let slack = 200

  // The places of the labels in `LinearModel.talk`; a test holds them.
  static let change = 0
  static let sustain = 1
  static let neutral = 2
}
