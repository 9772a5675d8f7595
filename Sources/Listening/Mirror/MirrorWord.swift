/// One word of a sentence that may be turned back; contractions are two.
struct MirrorWord {
  /// As it will be shown.
  var said: String
  /// Folded, apostrophes kept: what tables are asked by.
  var key: String
  var kind: MirrorLexicon.Kind
  var isKnown: Bool
  /// Written right after the word before it: "'m" after "I".
  var isGlued = false
  /// A comma followed.
  var hasComma = false

  init(said: String, key: String, isGlued: Bool = false) {
    self.said = said
    self.key = key
    self.isGlued = isGlued
    let found = MirrorLexicon.english.kind(of: key)
    kind = found ?? []
    isKnown = found != nil
    if found == nil { kind = Self.guess(key) }
  }

  /// What an unknown word's ending tells.
  private static func guess(_ key: String) -> MirrorLexicon.Kind {
    if key.utf8.count > 5, key.hasSuffix("ing") || key.hasSuffix("in'") { return .gerund }
    if key.utf8.count > 4, key.hasSuffix("ed") { return .past }
    if key.utf8.count > 4, key.hasSuffix("ly") { return .adverb }
    if key.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { return .adjective }
    return []
  }

  func isA(_ wanted: MirrorLexicon.Kind) -> Bool { !kind.isDisjoint(with: wanted) }

  /// "my", "the", "a": a noun must follow.
  var needsNoun: Bool { Self.needingNoun.contains(key) }
  private static let needingNoun: Set<String> = [
    "a", "an", "the", "my", "their", "its", "every", "no",
  ]

  /// Whether it looks like a plural noun.
  var looksPlural: Bool {
    isA(.plural) || (key.utf8.count > 3 && key.hasSuffix("s") && !key.hasSuffix("ss"))
  }
}
