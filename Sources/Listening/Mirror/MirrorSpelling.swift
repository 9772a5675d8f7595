/// Spells out what people type by ear or by thumb: apostrophes, "gonna", "id" that is "I'd".
struct MirrorSpelling {
  /// A word as it was typed.
  struct Typed {
    var said: String
    var key: String
    var hasComma = false
  }

  /// The sentence, spelled; nil where it is garbled, or can't be spelled surely.
  static func mend(_ typed: [Typed]) -> [MirrorWord]? {
    var spelling = MirrorSpelling(typed: typed)
    for place in typed.indices {
      guard spelling.spell(place) else { return nil }
      if typed[place].hasComma, !spelling.words.isEmpty {
        spelling.words[spelling.words.count - 1].hasComma = true
      }
    }
    return spelling.words
  }

  private let typed: [Typed]
  private var words: [MirrorWord] = []

  private init(typed: [Typed]) { self.typed = typed }

  private var last: MirrorWord? { words.last }

  /// Adds the words that the typed one stands for; false where that can't be told.
  private mutating func spell(_ place: Int) -> Bool {
    let word = typed[place]
    if MirrorEnglish.silencing.contains(word.key) { return false }
    if word.key == "lets", place == 0 || last?.isA(.coordinator) == true { return false }
    let next = place + 1 < typed.count && !word.hasComma ? MirrorWord(typed[place + 1]) : nil
    switch word.key {
    case "id": return add(isPronoun(before: next) && next?.isA([.gerund]) != true ? "i'd" : "id")
    case "ill":
      let isSick = last.map { Self.beforeSick.contains($0.key) } ?? false
      return add(!isSick && isPronoun(before: next) ? "i'll" : "ill")
    case "hell", "shell", "shed":
      let isShort =
        last?.isA(.nominative) != true && !Self.beforeHell.contains(last?.key ?? "")
        && isPronoun(before: next)
      let stem = word.key == "hell" ? "he'll" : word.key == "shell" ? "she'll" : "she'd"
      return add(isShort ? stem : word.said)
    case "its": return add(isPossessive(before: next) ? "its" : "it's")
    case "were" where last?.isA(.subordinator) == true: return false
    case "m", "ve", "ll", "d":
      guard last?.key == "i" else { return false }
      return add("'" + word.key, isGlued: true)
    case "t":
      guard var before = words.popLast() else { return false }
      before.said += "'t"
      return add(MirrorEnglish.spellings[before.key + "t"] ?? before.key + "'t")
    case "of" where last.map { Self.beforeHave.contains($0.key) } ?? false:
      guard let before = words.popLast() else { return false }
      return add(before.key.hasSuffix("n't") ? before.key + " have" : before.key + "'ve")
    case "self" where last?.key == "my":
      words.removeLast()
      return add("myself")
    case "gotta":
      if last?.key == "i" { return add("'ve", isGlued: true) && add("got to") }
      return add(
        last?.key == "'ve" || last?.key == "'s" || last?.key == "have" ? "got to" : "gotta")
    case "been", "seen", "done", "gone":
      // "I been" leaves out a "have".
      var subject = words.count - 1
      while subject >= 0, ["never", "always", "just", "only", "also"].contains(words[subject].key) {
        subject -= 1
      }
      if subject >= 0, words[subject].key == "i" {
        words.insert(MirrorWord(said: "'ve", key: "'ve", isGlued: true), at: subject + 1)
      }
      return add(word.key)
    case "2", "to":
      let isTo = last.map { Self.beforeTo.contains($0.key) } ?? false
      return add(isTo && next?.isA(.base) == true ? "to" : word.said)
    default:
      if let spelled = MirrorEnglish.spellings[word.key] { return add(spelled) }
      if let spelled = kin(word, before: next) { return add(spelled) }
      if let spelled = Self.transposed(word.key) ?? Self.squeezed(word.key) { return add(spelled) }
      return add(word.said)
    }
  }

  private static let beforeHave: Set<String> = [
    "should", "could", "would", "might", "must", "shouldn't", "couldn't", "wouldn't",
  ]
  private static let afterPronoun: Set<String> = [
    "never", "always", "just", "probably", "still", "also", "only", "definitely", "really",
    "actually", "even",
    "rather", "better", "already", "not",
  ]
  private static let beforeHell: Set<String> = [
    "in", "of", "from", "like", "to", "through", "what", "as", "tool", "garden", "bloody", "oh",
    "been", "went",
  ]
  private static let beforeTo: Set<String> = [
    "want", "wants", "wanted", "have", "had", "has", "need", "needs", "needed", "going", "got",
    "try",
    "trying", "tried", "used", "able",
  ]
  private static let beforeSick: Set<String> = [
    "feel", "felt", "feeling", "am", "is", "was", "were", "are", "'m", "'s", "'re", "been", "be",
    "being", "got",
    "get", "gets", "getting", "so", "very", "mentally", "terminally", "really", "too", "seriously",
    "fell",
    "chronically", "critically", "physically", "became", "the", "an", "of",
  ]

  /// Whether "id", "ill" is "I'd", "I'll" by what stands around it.
  private func isPronoun(before next: MirrorWord?) -> Bool {
    guard let next, last?.needsNoun != true,
      last?.isA(.adjective) != true || last?.isA(.opensClause) == true
    else { return false }
    return next.isA([.base, .participle, .past, .gerund]) || next.key == "be" || next.key == "have"
      || Self.afterPronoun.contains(next.key)
  }

  /// Whether "its" belongs to something: "lost its hold", but "its hard", "says its fine".
  private func isPossessive(before next: MirrorWord?) -> Bool {
    guard let next, let last else { return next?.key == "own" }
    if next.key == "own" { return true }
    guard last.isA([.base, .third, .past, .preposition, .gerund]), last.key != "like" else {
      return false
    }
    return !next.isA([
      .determiner, .adjective, .adverb, .preposition, .auxiliary, .indefinite, .nominative, .object,
      .participle, .question, .negative, .gerund, .subordinator,
    ]) && (!next.isA(.past) || next.isA(.base))
  }

  /// "moms" with its apostrophe; nil where it isn't kin or is several.
  private func kin(_ word: Typed, before next: MirrorWord?) -> String? {
    guard word.key.hasSuffix("s") else { return nil }
    let one = String(word.key.dropLast())
    let isOne = MirrorEnglish.kin.contains(one)
    let isKin = isOne || MirrorEnglish.kinOfMany.contains(one)
    let said = word.said.dropLast() + "'s"
    if !isKin, word.key != "parents", word.key != "kids" {
      // "mikes place"
      let isName = !one.hasSuffix("s") && MirrorLexicon.english.kind(of: word.key) == nil
      let isOwner = next.map { MirrorEnglish.belongings.contains($0.key) } ?? false
      return isName && isOwner && last?.isA([.determiner, .adjective]) != true ? String(said) : nil
    }
    if let next, last?.isA(.determiner) == true, next.isA(.noun) || !next.isKnown,
      next.kind.isSubset(of: .noun)
    {
      return isKin ? String(said) : word.said + "'"
    }
    guard isKin else { return nil }
    guard let next else { return isOne && last?.isA(.determiner) == true ? String(said) : nil }
    if MirrorEnglish.belongings.contains(next.key) { return String(said) }
    guard isOne, last?.key == "my" || last == nil else { return nil }
    let isSeveral = next.isA([.base, .coordinator, .object]) || Self.withSeveral.contains(next.key)
    return isSeveral ? nil : String(said)
  }

  private static let withSeveral: Set<String> = [
    "are", "were", "have", "do", "don't", "aren't", "weren't", "haven't", "both", "all", "can",
    "can't", "will",
    "won't", "would", "wouldn't", "could", "did", "didn't", "had", "never", "always",
  ]

  /// The common word of which these are the letters with two changed about: "jsut", "taht".
  private static func transposed(_ key: String) -> String? {
    guard key.utf8.count >= 3, key.utf8.count <= 7, MirrorLexicon.english.kind(of: key) == nil
    else { return nil }
    var letters = Array(key.utf8)
    for place in 1..<letters.count {
      letters.swapAt(place - 1, place)
      let other = String(decoding: letters, as: UTF8.self)
      if often.contains(other) { return other }
      letters.swapAt(place - 1, place)
    }
    return nil
  }

  /// The known word that is drawn out: "sooooo".
  private static func squeezed(_ key: String) -> String? {
    guard MirrorLexicon.english.kind(of: key) == nil else { return nil }
    var once: [Character] = []
    var twice: [Character] = []
    var longest = 0
    var run = 0
    for letter in key {
      run = letter == once.last ? run + 1 : 1
      longest = max(longest, run)
      if run == 1 { once.append(letter) }
      if run <= 2 { twice.append(letter) }
    }
    guard longest > 2 else { return nil }
    return [String(once), String(twice)].first { MirrorLexicon.english.kind(of: $0) != nil }
  }

  private static let often: Set<String> = [
    "the", "and", "that", "what", "with", "just", "know", "like", "want", "have", "this", "was",
    "not", "can't",
    "don't", "think", "about", "because", "there", "their", "been", "from", "really", "never",
    "always",
    "feel", "people", "when", "would", "could", "should", "going", "friend", "my", "for",
  ]

  /// Adds words given by spaces, each cut into its parts; false where one is garbled.
  private mutating func add(_ spelled: String, isGlued: Bool = false) -> Bool {
    for piece in spelled.cut(at: " ") {
      let said = String(piece)
      let key = Folding.fold(said)
      if isGlued || MirrorLexicon.english.kind(of: key) != nil {
        words.append(MirrorWord(said: said, key: key, isGlued: isGlued))
        continue
      }
      if let ending = Self.endings.first(where: { key.hasSuffix($0) }), key.count > ending.count {
        let stem = String(said.dropLast(ending.count))
        guard add(stem) else { return false }
        words.append(MirrorWord(said: ending, key: ending, isGlued: true))
        continue
      }
      let word = MirrorWord(said: said, key: key)
      guard Pronounceable.holds(key) || said.first?.isUppercase == true else { return false }
      words.append(word)
    }
    return true
  }

  private static let endings = ["'m", "'re", "'ve", "'d", "'ll", "'s"]
}

extension MirrorWord {
  init(_ typed: MirrorSpelling.Typed) {
    let key = MirrorEnglish.spellings[typed.key] ?? typed.key
    self.init(said: typed.said, key: String(key.prefix { $0 != " " }))
  }
}

/// Tells words from slips of the keys by how English words can sound.
enum Pronounceable {
  /// Whether a folded, unknown word could be one.
  static func holds(_ key: String) -> Bool {
    let letters = key.utf8.filter { $0 >= 0x61 && $0 <= 0x7A }
    // Figures, times, sums of money, starred-out words.
    guard letters.count == key.utf8.count, letters.count > 2 else {
      return letters.count < 3 || key.contains("'") || key.contains("-") || key.contains("*")
        || key.contains(".")
        || key.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    }
    let text = String(decoding: letters, as: UTF8.self)
    if abbreviations.contains(text) { return true }
    let isVowel = { (letter: UInt8) in "aeiouy".utf8.contains(letter) }
    guard let vowel = letters.firstIndex(where: isVowel) else { return false }
    if vowel > 1, !onsets.contains(String(decoding: letters[..<vowel], as: UTF8.self)) {
      return false
    }
    if let end = letters.lastIndex(where: isVowel), letters.count - end > 5 { return false }
    var run = 0
    for (place, letter) in letters.enumerated() {
      run = isVowel(letter) ? 0 : run + 1
      if run > 5 { return false }
      guard place > 0, letters[place - 1] == letter else { continue }
      if "hjkqvwxy".utf8.contains(letter), text != "bookkeeping", letter != UInt8(ascii: "k") {
        return false
      }
      if place > 1, letters[place - 2] == letter { return false }
    }
    return true
  }

  private static let onsets: Set<String> = [
    "bl", "br", "ch", "cl", "cr", "dr", "dw", "fl", "fr", "gh", "gl", "gn", "gr", "kn", "ph", "phr",
    "pl", "pr",
    "ps", "qu", "rh", "sc", "sch", "scr", "sh", "shr", "sk", "sl", "sm", "sn", "sp", "sph", "spl",
    "spr", "sq", "st",
    "str", "sw", "th", "thr", "tr", "ts", "tw", "wh", "wr", "kr", "kl", "vl", "sv", "shm",
  ]

  private static let abbreviations: Set<String> = [
    "dui", "dwi", "tv", "adhd", "ptsd", "ocd", "bpd", "hiv", "std", "rx", "xmas", "gym", "hmm",
    "pm", "mg", "ml",
    "hrs", "hr", "mins", "min", "lbs", "yrs", "yr", "thc", "cbd", "lsd", "mdma", "hrt", "mri",
    "cps", "sms", "dms",
    "dm", "txt", "pls", "gf", "bf", "bff", "dr", "mr", "mrs", "ms", "st", "nyc", "cvs", "hw", "phd",
    "ngl", "tbh",
  ]
}
