/// Danger as learned weights hear it: what no rule was written for.
///
/// The scores begin where, on lines written to sound like danger and not be it, few enough are above 0
/// (see `ListeningTrainer`). A long text is heard in parts, so that one sentence among many isn't
/// drowned.
package struct LearnedDanger {
  /// In thousandths: concern, crisis, emergency, with what the rules heard counted in. Above 0: heard.
  let scores: [Int]
  private let strongest: TextFeatures

  init(_ text: String, rules: HeardByRules) {
    let model = LinearModel.danger
    var best = Self.look(text, rules: rules, bits: model.bits)
    var scores = model.scores(best)
    for part in Self.parts(of: text) {
      let seen = Self.look(part, bits: model.bits)
      let own = model.scores(seen)
      if own[0] > scores[0] { best = seen }
      scores = zip(scores, own).map { max($0, $1) }
    }
    self.scores = Self.together(scores, rules)
    strongest = best
  }

  /// The level, each counted only where the one below it is heard too.
  var level: SafetyLevel {
    guard scores[0] > 0 else { return .none }
    guard scores[1] > 0 else { return .concern }
    return scores[2] > 0 ? .emergency : .crisis
  }

  /// The typed words that spoke most for it.
  var because: [String] {
    LinearModel.danger.because(level >= .crisis ? 1 : 0, in: strongest)
  }

  /// What the danger most likely is, and to whom.
  var kind: (kind: SafetyKind?, who: SafetyWho) {
    let model = LinearModel.dangerKind
    let scores = model.scores(strongest.inTable(ofBits: model.bits))
    let kinds = scores.dropLast()
    let best = LinearModel.Ranking(Array(kinds)).best
    return (
      SafetyKind(rawValue: model.labels[best]), (scores.last ?? 0) > 0 ? .other : .me
    )
  }

  /// The weights' scores with what the rules heard counted in: what they are sure of stands, the rest
  /// speaks for its level. What was denied or is long past is at most asked about.
  private static func together(_ scores: [Int], _ rules: HeardByRules) -> [Int] {
    let level = rules.reading.level
    let labels = [SafetyLevel.concern, .crisis, .emergency]
    var scores = scores
    for (label, own) in zip(scores.indices, labels) where level >= own {
      scores[label] += level == .emergency ? urgent : bonus
    }
    if level == .none, rules.reading.suggestsQuietLine {
      scores[0] -= denied
      scores[1] = Int(Int32.min)
    } else {
      // Worry and urgency both speak for a crisis.
      scores[1] += (scores[0] + scores[2]) / 2
    }
    for (label, own) in zip(scores.indices, labels) where rules.sureLevel >= own {
      scores[label] += standing
    }
    return scores
  }

  /// In thousandths: what a rule's level counts that isn't sure, an emergency, and what is sure.
  private static let bonus = 300
  private static let urgent = 500
  private static let standing = 100_000
  /// What speaks against asking about what was denied, is long past, or is someone's death.
  private static let denied = 200

  /// A text's scores as the gate uses them, from those of the weights alone: for learning where they
  /// begin.
  package static func used(_ scores: [Int], of text: String) -> [Int] {
    together(scores, HeardByRules(text))
  }

  /// What is seen of a text: its words, pieces and meanings of words, and what the rules found.
  package static func look(_ text: String, bits: Int) -> TextFeatures {
    look(text, rules: HeardByRules(text), bits: bits)
  }

  private static func look(_ text: String, rules: HeardByRules, bits: Int) -> TextFeatures {
    TextFeatures(text, bits: bits, hidesTopics: false, signs: rules.signs, meanings: true)
  }

  /// Parts of a long text that overlap by half; none where it is short.
  private static func parts(of text: String) -> [String] {
    guard text.utf8.count > partLength * 4 else { return [] }
    let tokens = Array(Tokens(text))
    guard tokens.count > partLength * 3 / 2 else { return [] }
    return stride(from: 0, to: tokens.count - partLength / 2, by: partLength / 2).map { first in
      let last = min(first + partLength, tokens.count) - 1
      return String(text[tokens[first].range.lowerBound..<tokens[last].range.upperBound])
    }
  }

  /// In words.
  private static let partLength = 24
}
