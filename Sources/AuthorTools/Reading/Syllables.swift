/// Counts the syllables of an English word by its letters: right for most words, near for the rest.
enum Syllables {
  /// At least 1. Figures count as one, letters after an apostrophe with what they add: `wouldn't` has 2.
  static func count(in word: some StringProtocol) -> Int {
    word.split(separator: "-").map { count(ofOne: $0.lowercased()) }.reduce(0, +).clamped
  }

  private static func count(ofOne word: String) -> Int {
    let parts = word.split(separator: "'", maxSplits: 1)
    guard let first = parts.first else { return 1 }
    var stem = String(first)
    var more = 0
    switch parts.dropFirst().first {
    case "t"?:
      // didn't, wouldn't, isn't; but can't, don't, won't, aren't, weren't.
      let before = stem.dropLast().last
      if stem.hasSuffix("n"), let before, !"aeiour".contains(before), stem != "won" { more = 1 }
      if stem.hasSuffix("n") { stem.removeLast() }
      if stem.hasSuffix("e") && !stem.hasSuffix("re") { more = 0 }
    case "s"?: if stem.endsHissing { more = 1 }
    case "ve"?, "ll"?, "d"?:
      if let last = stem.last, !"aeiouy".contains(last) { more = 1 }
    default: break
    }
    return max(1, plain(stem)) + more
  }

  private static func plain(_ word: String) -> Int {
    if let known = exceptions[word] { return known }
    for ending in ["s", "ed", "d", "ly", "ing", "er", "ers"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard let known = exceptions[stem] else { continue }
      switch ending {
      case "s": return known + (stem.endsHissing ? 1 : 0)
      case "ed", "d": return known + (stem.hasSuffix("t") || stem.hasSuffix("d") ? 1 : 0)
      case "ly", "ing", "er", "ers": return known + 1
      default: break
      }
    }
    return byLetters(Array(word))
  }

  private static func byLetters(_ letters: [Character]) -> Int {
    var count = 0
    var wasVowel = false
    for (index, letter) in letters.enumerated() {
      let isFirstY = letter == "y" && index == 0
      let isVowel = "aeiouy".contains(letter) && !isFirstY
      if isVowel && (!wasVowel || splits(letters, at: index)) { count += 1 }
      wasVowel = isVowel
      // qu, as in quiet: the u is no vowel.
      if letter == "u", index > 0, letters[index - 1] == "q" { wasVowel = false; count -= 1 }
    }
    return count - silent(letters)
  }

  /// Whether a vowel after a vowel begins a syllable of its own: di-et, re-al, go-ing, cre-ate.
  private static func splits(_ letters: [Character], at index: Int) -> Bool {
    let before = letters[index - 1]
    let next = index + 1 < letters.count ? letters[index + 1] : " "
    let two = index > 1 ? letters[index - 2] : " "
    switch (before, letters[index]) {
    // medium, curious, radio; not station, special, patient, million, opinion.
    case ("i", "a"), ("i", "o"), ("i", "u"): return !"tcsgln".contains(two)
    case ("i", "e"): return next == "t" && two != "t" && two != "c" && letters.count > 3
    case ("e", "o"): return true
    case ("e", "i"): return next == "n" && index + 2 < letters.count && letters[index + 2] == "g"
    case ("y", "i"), ("u", "i"), ("o", "i"), ("a", "i"), ("w", "i"):
      let isIng = next == "n" && index + 2 < letters.count && letters[index + 2] == "g"
      return isIng && index + 3 == letters.count
    case ("y", "e"), ("y", "o"), ("y", "a"): return index > 1
    case ("u", "a"): return two != "q" && two != "g"
    case ("u", "o"): return two != "q" && two != "b"
    default: return false
    }
  }

  /// How many vowels that were counted aren't heard.
  private static func silent(_ letters: [Character]) -> Int {
    let word = String(letters)
    func isVowel(_ character: Character?) -> Bool { character.map("aeiouy".contains) ?? false }
    var stem = letters
    if word.hasSuffix("es"), letters.count > 3 {
      // hopes, times; not wishes, places, tries.
      stem.removeLast()
      let before = stem.dropLast()
      if String(before).endsHissing || isVowel(before.last) { return 0 }
    } else if word.hasSuffix("ed"), letters.count > 3 {
      // used, hoped; not wanted, needed, tied.
      let before = stem.dropLast(2).last
      return before == "t" || before == "d" || isVowel(before) ? 0 : 1
    } else if word.hasSuffix("ely") || word.hasSuffix("eful") || word.hasSuffix("eless")
      || word.hasSuffix("ement") || word.hasSuffix("eness")
    {
      // safely, hopeful, careless, movement.
      return 1
    }
    guard stem.last == "e", stem.count > 2 else { return 0 }
    let before = stem[stem.count - 2]
    if isVowel(before) { return 0 }
    // table, little; not while, whole.
    if before == "l", stem.count > 2, !isVowel(stem[stem.count - 3]) { return 0 }
    return 1
  }

  /// Common words that letters mislead about.
  private static let exceptions: [String: Int] = [
    "something": 2, "someone": 2, "sometime": 2, "somewhere": 2, "somehow": 2, "someday": 2,
    "anyone": 3, "everyone": 3, "everything": 3, "every": 2, "everyday": 3, "everywhere": 3,
    "evening": 2, "business": 2, "people": 2, "area": 3, "idea": 3, "being": 2, "seeing": 2,
    "doing": 2, "going": 2, "quiet": 2, "science": 2, "poem": 2, "fire": 1, "hour": 1, "our": 1,
    "create": 2, "real": 1, "really": 2, "reality": 4, "ideal": 3, "dial": 2, "trial": 2,
    "diet": 2, "lion": 2, "riot": 2, "violence": 3, "violent": 3, "usual": 3, "usually": 4,
    "actual": 3, "actually": 4, "sobering": 3, "different": 3, "whatever": 3, "therefore": 2,
    "meanwhile": 2, "homework": 2, "lifetime": 2, "lifeline": 2, "likewise": 2, "careful": 2,
    "himself": 2, "themselves": 2, "ourselves": 2, "yourselves": 3, "once": 1, "eye": 1, "bye": 1,
    "goodbye": 2, "maybe": 2, "safety": 2, "lonely": 2, "naked": 2, "hundred": 2, "sacred": 2,
    "wicked": 2, "moment": 2, "basement": 2, "sleeve": 1, "recipe": 3, "coyote": 3, "cafe": 2,
    "the": 1, "be": 1, "me": 1, "he": 1, "she": 1, "we": 1, "sponge": 1, "heaven": 2,
    "outside": 2, "inside": 2, "beside": 2, "besides": 2, "nothing": 2, "medicine": 3,
    "piece": 1, "society": 4, "anxiety": 4, "variety": 4, "prison": 2, "rhythm": 2, "chasm": 2,
    "cereal": 3, "serious": 3, "curious": 3, "various": 3, "question": 2, "suggestion": 3,
    "friend": 1, "view": 1, "review": 2, "shoe": 1, "doe": 1, "toe": 1, "does": 1, "goes": 1,
    "doesn": 1, "into": 2, "suicide": 3, "client": 2, "patient": 2, "ancient": 2, "couple": 2,
    "poet": 2, "duet": 2, "cruel": 2, "fuel": 2, "jewel": 2, "vehicle": 3, "breathe": 1,
    "clothes": 1, "soothe": 1, "ache": 1, "aches": 1, "forever": 3, "however": 3, "whenever": 3,
    "wherever": 3, "never": 2, "over": 2, "even": 2, "used": 1, "alive": 2, "ones": 1,
  ]
}

extension StringProtocol {
  /// Whether an s behind it makes a syllable: kiss, wish, each, box, face, page.
  fileprivate var endsHissing: Bool {
    ["s", "x", "z", "sh", "ch", "ce", "ge", "se", "ze", "c", "g"].contains { hasSuffix($0) }
  }
}

extension Int {
  fileprivate var clamped: Int { Swift.max(1, self) }
}
