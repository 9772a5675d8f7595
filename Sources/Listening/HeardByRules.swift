/// What the safety rules hear in a text: a reading, and every sign of it for the learned weights.
struct HeardByRules {
  private(set) var reading = SafetyReading.nothing
  /// Each rule that was found and how it was said, as numbers: the same for the same names everywhere.
  private(set) var signs: [UInt32] = []
  /// The level of what stands by itself: of all rules in few words, since a phrase is most of what is
  /// said; of those that seldom mislead where there are more.
  private(set) var sureLevel = SafetyLevel.none

  init(_ text: String, book: RuleBook = .shared) {
    let heard = HeardText(text, vocabulary: book.vocabulary)
    guard !heard.words.isEmpty else { return }
    let matches = FrameMatcher(heard.words, book: book).matches()
    guard !matches.isEmpty else { return }
    var score = SafetyScore()
    var sure = SafetyScore()
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
          if !Self.misleading.contains(rule.name) {
            sure.add(points * share / 100, scale, who, group: rule.group, match.range)
          }
          sign("rule", rule.name)
          sign("group", String(rule.group))
          sign("scale", scale.rawValue)
        }
      }
    }
    reading = score.reading { heard.typed($0) }
    let isShort = text.split(separator: " ").count <= Self.short
    sureLevel = isShort ? reading.level : sure.reading { heard.typed($0) }.level
    if reading.level > .none { sign("level", reading.level.rawValue) }
    if reading.suggestsQuietLine { sign("level", "quiet") }
  }

  /// In words. Of lines written to sound like danger and not be it, rules take hardly one this short for
  /// a crisis.
  private static let short = 8

  /// Rules that are found in a harmless line of develop about once in eight times, or oftener. Among many
  /// words they speak for a level and don't decide it.
  private static let misleading: Set<String> = [
    "amount.es", "amount.old-dose", "amount.opioid", "amount.overdosed", "amount.spoken",
    "amount.used", "danger.assault", "danger.es", "danger.now", "despair-bear.cant",
    "despair-bear.es", "despair-hope.none", "despair-self.worthless", "dying.fear",
    "farewell.note", "farewell.said", "harm.bleeding", "harm.blood", "ideation.stop-all",
    "mix.laced", "other-breath.sounds", "other-colour.face", "other-limp.slumped",
    "other-pulse.none", "other-wake.unconscious", "seizure.me", "sign.breath", "sign.drowsy",
    "use.other", "wd-severe.hard", "wd-state.in", "weapon.near",
  ]

  private mutating func sign(_ kind: String, _ name: String) {
    signs.append(Hash.mix(Hash.of(Substring(kind)), Hash.of(Substring(name))))
  }
}
