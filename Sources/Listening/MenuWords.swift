/// The words of a menu's choices and of what is typed at one, made comparable.
enum MenuWords {
  /// Folded words, apostrophes dropped.
  static func of(_ text: String) -> [String] {
    var folded = Folding.fold(text)
    folded.removeAll { $0 == "'" }
    return folded.split { !($0.isLetter || $0.isNumber) }.prefix(64).map(String.init)
  }

  /// Words that may stand beside a choice's number.
  static let besideNumbers: Set<String> = [
    "number", "no", "num", "nr", "option", "choice", "the", "one", "please", "pls", "or", "and",
    "id", "like", "ill", "take", "i", "go", "with", "want", "maybe", "lets", "do", "try", "say",
    "ok", "um", "pick", "choose", "el", "la", "guess", "think", "just", "lol", "thanks", "is",
    "its",
    "numero", "opcion", "por", "favor", "ok", "okay", "yeah", "plz", "probably", "answer", "item",
  ]

  /// Words that tell no choice from another, unless nothing else was typed.
  static let common: Set<String> = [
    "i", "im", "ill", "id", "the", "a", "an", "to", "of", "it", "its", "please", "pls", "plz",
    "just",
    "me", "my", "you", "want", "wanna", "would", "like", "lets", "let", "us", "can", "could", "we",
    "do", "with", "and", "or", "one", "some", "that", "this", "is", "be", "for", "maybe", "think",
    "guess", "try", "go", "going", "gonna", "have", "get", "rather", "ok", "okay", "yeah", "yes",
    "um", "uh", "thing", "again", "up", "in", "on", "so", "then", "if", "need", "feel", "am", "are",
  ]

  /// Without what politeness and hesitation put around an answer: "can we stop please" is "stop".
  static func core(of words: [String]) -> [String] {
    var core = words[...]
    while let first = core.first, around.contains(first) { core.removeFirst() }
    while let last = core.last, around.contains(last) { core.removeLast() }
    return Array(core)
  }

  private static let around: Set<String> = [
    "can", "could", "may", "we", "i", "id", "ill", "im", "like", "to", "want", "wanna", "lets",
    "let",
    "us", "please", "pls", "plz", "just", "maybe", "ok", "okay", "um", "uh", "uhh", "hmm", "well",
    "so", "now", "here", "think", "guess", "would", "thanks", "thank", "you", "thx", "rather",
    "for",
    "today", "tonight", "really", "gonna", "going", "need", "actually", "right", "sorry", "man",
    "honestly", "probably", "por", "favor", "quiero", "lol", "tbh", "ty",
  ]

  /// The number a word stands for: "2", "two", "second", "2nd".
  static func number(_ word: String) -> Int? {
    NumberWords.whole(word) ?? NumberWords.ordinal(word)
  }

  private static let denials: Set<String> = [
    "not", "no", "dont", "cant", "wont", "never", "none", "nothing", "isnt", "didnt", "doesnt",
    "couldnt", "wouldnt", "without", "nobody", "neither", "anything",
  ]

  /// Whether something is denied in it.
  static func denies(_ words: [String]) -> Bool { words.contains(where: denials.contains) }

  /// Whether a typed word means a choice's word: the same, its beginning, another form of it, or a slip.
  static func isMeant(_ typed: String, by word: String) -> Bool {
    if typed == word { return true }
    if let number = NumberWords.whole(typed), number == NumberWords.whole(word) { return true }
    if let same = meaning[typed], same == meaning[word] { return true }
    if typed.count >= 3, word.hasPrefix(typed) { return true }
    if denials.contains(typed) || denials.contains(word) { return false }
    let (a, b) = (stem(typed), stem(word))
    if a.count >= 3, a == b { return true }
    guard typed.count >= 4, word.count >= 4, typed.first == word.first else { return false }
    return EditDistance.between(typed, word, limit: typed.count >= 8 ? 2 : 1) != nil
      || EditDistance.between(String(a), String(b), limit: a.count >= 5 && b.count >= 5 ? 1 : 0)
        != nil
  }

  /// Everyday words that mean the same at a menu, each with the first of its group.
  private static let meaning: [String: String] = {
    let groups = [
      ["someone", "somebody", "anyone", "anybody", "person"], ["nobody", "noone"],
      ["belly", "stomach", "tummy", "gut", "guts"], ["feet", "foot"], ["over", "everywhere"],
      ["line", "hotline", "helpline"], ["call", "phone", "ring"], ["sleep", "nap", "dormir"],
      ["alone", "lonely", "loneliness"], ["craving", "urge", "ganas", "antojo"],
      ["breath", "breaths", "breathe", "breathing", "respirar", "respira"],
      ["quiet", "silence", "calm", "peace"], ["hurt", "pain"], ["them", "em"],
    ]
    return Dictionary(
      groups.flatMap { group in group.map { ($0, group[0]) } }, uniquingKeysWith: { $1 })
  }()

  /// A word without its ending: "breathing", "breathe" and "breaths" are one.
  private static func stem(_ word: String) -> Substring {
    var stem = word[...]
    for ending in ["ings", "ing", "edly", "ed", "ers", "er", "ly", "es", "e", "s"]
    where stem.count >= ending.count + 3 && stem.hasSuffix(ending) {
      stem = stem.dropLast(ending.count)
      break
    }
    // "sitting" as "sit".
    if stem.count >= 4, stem.count < word.count, stem.last == stem.dropLast().last {
      stem = stem.dropLast()
    }
    return stem
  }
}
