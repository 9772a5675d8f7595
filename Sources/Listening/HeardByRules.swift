/// What the safety rules hear in a text: a reading, and every sign of it for the learned weights.
struct HeardByRules {
  private(set) var reading = SafetyReading.nothing
  /// Each rule that was found and how it was said, as numbers: the same for the same names everywhere.
  private(set) var signs: [UInt32] = []

  init(_ text: String, book: RuleBook = .shared) {
    let heard = HeardText(text, vocabulary: book.vocabulary)
    guard !heard.words.isEmpty else { return }
    let matches = FrameMatcher(heard.words, book: book).matches()
    guard !matches.isEmpty else { return }
    var score = SafetyScore()
    let manner = Manner(of: matches, words: heard.words, book: book)
    for match in matches {
      let rule = book.rules[match.rule]
      switch rule.effect {
      case .modality(let modality): sign("how", modality.rawValue)
      case .quiet:
        score.isQuiet = true
        sign("quiet", rule.name)
      case .danger(let scale, let who, let points):
        let weight = manner.weight(of: match, on: scale)
        switch weight {
        case .unheard: sign("unheard", scale.rawValue)
        case .silenced:
          score.isQuiet = true
          sign("silenced", scale.rawValue)
        case .heard(let share):
          score.add(points * share / 100, scale, who, group: rule.group, match.range)
          sign("rule", rule.name)
          sign("group", String(rule.group))
          sign("scale", scale.rawValue)
        }
      }
    }
    reading = score.reading { heard.typed($0) }
    if reading.level > .none { sign("level", reading.level.rawValue) }
    if reading.suggestsQuietLine { sign("level", "quiet") }
  }

  private mutating func sign(_ kind: String, _ name: String) {
    signs.append(Hash.mix(Hash.of(Substring(kind)), Hash.of(Substring(name))))
  }
}
