/// The English words `Mirror` knows, each with what it can be in a sentence.
///
/// Closed classes are whole; verbs are the common ones, as a sentence by someone else than "I" is
/// only told from a fragment by its verb. Nouns are what is left over.
struct MirrorLexicon: Sendable {
  /// What a word can be.
  struct Kind: OptionSet, Hashable, Sendable {
    let rawValue: UInt32
    static let determiner = Kind(rawValue: 1 << 0)
    static let preposition = Kind(rawValue: 1 << 1)
    static let adverb = Kind(rawValue: 1 << 2)
    static let adjective = Kind(rawValue: 1 << 3)
    /// I, he, she, they: a subject and nothing else.
    static let nominative = Kind(rawValue: 1 << 4)
    static let object = Kind(rawValue: 1 << 5)
    /// A helping verb that carries the tense: is, did, can't.
    static let auxiliary = Kind(rawValue: 1 << 6)
    static let base = Kind(rawValue: 1 << 7)
    static let third = Kind(rawValue: 1 << 8)
    static let past = Kind(rawValue: 1 << 9)
    static let gerund = Kind(rawValue: 1 << 10)
    /// And, but, or, so.
    static let coordinator = Kind(rawValue: 1 << 11)
    /// If, when, because: begins a clause that needs another.
    static let subordinator = Kind(rawValue: 1 << 12)
    static let question = Kind(rawValue: 1 << 13)
    /// A clause may follow without a word between: "I know he left", "glad I came".
    static let opensClause = Kind(rawValue: 1 << 14)
    /// Everyone, nothing, all: a subject by itself.
    static let indefinite = Kind(rawValue: 1 << 15)
    static let negative = Kind(rawValue: 1 << 16)
    /// Begins or is a telling of when: today, last, every.
    static let time = Kind(rawValue: 1 << 17)
    static let plural = Kind(rawValue: 1 << 18)
    /// Been, seen: no verb of its own after "I".
    static let participle = Kind(rawValue: 1 << 19)
    /// Known to be a common noun.
    static let noun = Kind(rawValue: 1 << 20)

    static let verb: Kind = [.auxiliary, .base, .third, .past]
  }

  static let english = MirrorLexicon()

  private var kinds: [String: Kind] = [:]

  /// What a folded word can be; nil where it isn't known.
  func kind(of key: String) -> Kind? { kinds[key] }

  private init() {
    for (kind, words) in MirrorEnglish.classes { add(words, kind) }
    for base in MirrorEnglish.words(MirrorEnglish.regularVerbs) { addRegular(base) }
    for line in MirrorEnglish.irregularVerbs.cut(at: ",") {
      let forms = line.cut(at: " ").map(String.init)
      guard forms.count >= 2 else { continue }
      addPresent(forms[0])
      for past in forms[1].cut(at: "/") { add(String(past), .past) }
      if forms.count > 2, kinds[forms[2]]?.contains(.past) != true { add(forms[2], .participle) }
    }
    for word in MirrorEnglish.words(MirrorEnglish.opensClause) {
      add(word, .opensClause)
      for form in Self.presents(word) + Self.pasts(word) where kinds[form] != nil {
        add(form, .opensClause)
      }
    }
  }

  private mutating func add(_ words: String, _ kind: Kind) {
    for word in MirrorEnglish.words(words) { kinds[word, default: []].insert(kind) }
  }

  private mutating func addRegular(_ base: String) {
    addPresent(base)
    for past in Self.pasts(base) { add(past, .past) }
  }

  private mutating func addPresent(_ base: String) {
    add(base, .base)
    let forms = Self.presents(base)
    add(forms[0], .third)
    for form in forms.dropFirst() { add(form, .gerund) }
  }

  /// The form for he and she, then those in -ing, the misspelled among them.
  private static func presents(_ base: String) -> [String] {
    guard let last = base.last else { return [base] }
    let stem = String(base.dropLast())
    let endsHissing = ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }
    let third =
      isConsonantY(base) ? stem + "ies" : base + (endsHissing ? "es" : "s")
    let ings = last == "e" ? [stem + "ing", base + "ing"] : [base + "ing", base + "\(last)ing"]
    return [third] + ings
  }

  private static func pasts(_ base: String) -> [String] {
    guard let last = base.last else { return [] }
    if last == "e" { return [base + "d"] }
    if isConsonantY(base) { return [base.dropLast() + "ied"] }
    return [base + "ed", base + "\(last)ed"]
  }

  private static func isConsonantY(_ base: String) -> Bool {
    guard base.last == "y", let before = base.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }
}
