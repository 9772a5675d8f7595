/// Turns one sentence from "I" to "you", or tells that it can't be done surely.
struct MirrorSentence {
  private(set) var words: [MirrorWord]

  init(_ words: [MirrorWord]) { self.words = words }

  /// The sentence turned; "" where nothing is left of it but words like "well"; nil where it can't be.
  mutating func turned() -> String? {
    let hadYesAndNo = trim()
    guard !words.isEmpty else { return "" }
    guard !hadYesAndNo, !isShortReply, !isRepeated, !isBorrowed, !isAboutTheGuide, !isQuoting
    else { return nil }
    guard let head = MirrorClause(words: words).head(), !isCutShort(head),
      !isDoublyNegated(head), isSound(from: head)
    else { return nil }
    guard isOfSomeone(head), agree(from: head) else { return nil }
    return text()
  }

  // MARK: What is left out

  /// Drops what is said before and after a statement; true where both yes and no were.
  private mutating func trim() -> Bool {
    var hasYes = false
    var hasNo = false
    while let first = words.first {
      if words.count > 1, first.key == "i", words[1].key == "mean", words.count > 2,
        words[2].isA([.nominative, .determiner]) || words[1].hasComma
      {
        words.removeFirst(2)
        continue
      }
      // "idk I just feel lost", but "idk if I can"
      if words.count > 3, first.key == "i", words[1].key == "don't", words[2].key == "know",
        words[2].hasComma || words[3].isA(.nominative) || words[3].key == "maybe"
          || MirrorEnglish.openers.contains(words[3].key)
          || words[3].key == "my" && MirrorClause(words: words).clause(at: 3) != nil
      {
        words.removeFirst(3)
        continue
      }
      if let length = saying(), length < words.count {
        words.removeFirst(length)
        continue
      }
      guard MirrorEnglish.openers.contains(first.key) else { break }
      // "so I can sleep" tells what for.
      if first.key == "so", words.count > 2, words[1].key == "i",
        ["can", "could", "don't", "won't"].contains(words[2].key)
      {
        return true
      }
      let joins = ["and", "but", "plus"].contains(first.key)
      if words.count > 1, !joins, first.isA([.determiner, .preposition, .adjective, .negative]),
        !first.hasComma,
        !words[1].isA([.nominative, .determiner])
      {
        break
      }
      if words.count > 1, words[1].isGlued { break }
      if ["yes", "yeah", "yep", "yea", "ok", "okay"].contains(first.key) { hasYes = true }
      if ["no", "nah", "nope"].contains(first.key) { hasNo = true }
      words.removeFirst()
    }
    if words.count > 5, Self.plain(words.suffix(3)) == "to be honest" { words.removeLast(3) }
    while words.count > 1, let last = words.last, MirrorEnglish.closers.contains(last.key),
      !words[words.count - 2].isA([.determiner, .preposition, .adjective]),
      last.key != "man" || words[words.count - 2].hasComma
    {
      words.removeLast()
    }
    return hasYes && hasNo
  }

  /// How many words of "to be honest" and the like stand first.
  private func saying() -> Int? {
    for phrase in MirrorEnglish.openingPhrases {
      let keys = phrase.cut(at: " ")
      if words.count > keys.count, zip(words, keys).allSatisfy({ $0.key == $1 }) {
        return keys.count
      }
    }
    return nil
  }

  // MARK: Whether the rest holds together

  /// Whether every "I" has its verb, and no second statement runs into the first.
  private func isSound(from head: MirrorClause.Head) -> Bool {
    let grammar = MirrorClause(words: words)
    for place in words.indices {
      let word = words[place]
      if word.isA(.auxiliary), place + 1 < words.count, words[place + 1].isA(.nominative),
        !isInverted(place + 1),
        place == 0 || words[place - 1].isA([.question, .base, .coordinator])
          || !["is", "was", "'s"].contains(word.key)
      {
        return false
      }
      if word.key == "me", place == 0 || words[place - 1].isA(.coordinator) {
        let next = place + 1 < words.count ? words[place + 1] : nil
        if place == 0, next?.key != "and" { return false }
        let isExcept =
          place > 1 && words[place - 1].key == "but" && words[place - 2].isA(.indefinite)
        if next?.isA(.auxiliary) == true, place > 0, !isExcept { return false }
      }
      guard word.isA(.nominative) else { continue }
      let clause = grammar.clause(at: place)
      guard let clause else {
        // "he" may end a sentence ("taller than he"), "I" may not.
        if word.key == "i", !isInverted(place) { return false }
        continue
      }
      if place > 0, ["him", "her", "them"].contains(words[max(0, place - 2)].key),
        words[place - 1].key == "and", place == 2
      {
        return false
      }
      if place > head.start, !mayOpen(place, clause) { return false }
    }
    return true
  }

  /// "so am I"
  private func isInverted(_ place: Int) -> Bool {
    place >= 2 && words[place - 1].isA(.auxiliary)
      && ["so", "neither", "nor"].contains(words[place - 2].key)
  }

  /// Whether a clause may begin here with no word between.
  private func mayOpen(_ place: Int, _ clause: MirrorClause.Head) -> Bool {
    let before = words[place - 1]
    if before.hasComma || before.isA(.opensClause)
      || before.isA([.coordinator, .subordinator, .question])
    {
      return true
    }
    // "it scares me how much I want it"
    if words[..<place].suffix(2).contains(where: { $0.key == "how" }) { return true }
    // "I drink I smoke"
    if place > 1, words[place - 2].isA(.nominative), before.isA(.verb) { return false }
    // "he said if I'm late again I'm out"
    if let condition = words[..<place].lastIndex(where: {
      ["if", "when", "whenever", "once", "unless"].contains($0.key)
    }),
      words[condition..<place].contains(where: { $0.isA(.nominative) })
    {
      return true
    }
    // "every time I see him I want to"
    if words.prefix(3).contains(where: { Self.moments.contains($0.key) }) { return true }
    // "told me I was", "promised my daughter I'd"
    for back in words[..<place].suffix(5) where Self.telling.contains(back.key) { return true }
    if before.isA([.preposition]), before.key == "than" || before.key == "like" { return true }
    // "be is", as in "all I want is I ..."
    if ["is", "was", "'s"].contains(before.key) { return true }
    // An adverb after such a word: "I know now I", "I feel like maybe I"
    if place > 1, before.isA(.adverb), words[place - 2].isA(.opensClause) { return true }
    // A noun with a clause of its own: its verb has a gap where the noun would stand.
    if before.isA([.object, .adverb, .adjective]), !before.isA([.noun, .indefinite]) {
      return false
    }
    return hasGap(after: clause.verb)
  }

  /// Whether nothing follows a verb that could be its object.
  private func hasGap(after verb: Int) -> Bool {
    var place = verb
    while place + 1 < words.count {
      place += 1
      let word = words[place]
      if words[place - 1].hasComma { return true }
      if word.isA(.determiner), !word.isA(.opensClause) || word.key == "my" { return endsOpen }
      if word.isA(.object) { return endsOpen }
      if word.isA([.auxiliary]) { return true }
      if word.isA([.preposition, .coordinator, .subordinator]) { return true }
      if !word.isA([.adverb, .base, .gerund, .past, .negative, .participle]) {
        return word.isA(.adjective) ? endsOpen : true
      }
    }
    return true
  }

  /// Whether the sentence ends in a word that waits for its noun: "the guy I owe money to".
  private var endsOpen: Bool {
    words.last?.isA(.preposition) == true && words.last?.isA(.adverb) != true
  }

  private static let moments: Set<String> = ["time", "moment", "minute", "second"]

  private static let telling: Set<String> = [
    "tell", "tells", "told", "telling", "promise", "promises", "promised", "promising", "swore",
    "warned",
    "convinced", "reminded", "reminds", "showed", "asked", "assured", "texted",
  ]

  /// Whether it is about the speaker, or at least about someone or "it": "he left", not "music is key".
  private func isOfSomeone(_ head: MirrorClause.Head) -> Bool {
    words.contains { Self.turns[$0.key] != nil }
      || words[head.start].isA([.nominative, .indefinite])
        && head.verb - head.start < 4
  }

  // MARK: Turning

  /// Makes "am" and "was" agree with "you" where "I" is their subject; false where that can't be told.
  private mutating func agree(from head: MirrorClause.Head) -> Bool {
    for place in words.indices {
      let plural: String
      switch words[place].key {
      case "am": plural = "are"
      case "'m": plural = "'re"
      case "was": plural = "were"
      case "wasn't": plural = "weren't"
      default: continue
      }
      switch subjectIsMine(of: place) {
      case true?: words[place].said = plural
      case false? where words[place].key.hasPrefix("was"): continue
      case false? where words[place].key == "am" && place > 0 && words[place - 1].isA(.adjective):
        continue
      default: return false
      }
    }
    return true
  }

  /// Whether "I" is the subject of a form of "be"; nil where that isn't sure.
  private func subjectIsMine(of verb: Int) -> Bool? {
    if verb + 1 < words.count, words[verb + 1].key == "i" {
      return isInverted(verb + 1)
        ? true
        : words[verb].key == "was" && verb > 0 && !words[verb - 1].isA(.question)
          ? isPredicate(verb) : nil
    }
    var place = verb - 1
    while place >= 0, words[place].isA(.adverb) || words[place].key == "then",
      !words[place].isA([.noun, .indefinite]),
      !words[place].isA(.preposition) || words[place].key == "just"
    {
      place -= 1
    }
    guard place >= 0 else { return false }  // "today was"
    let subject = words[place]
    if subject.key == "i" { return true }
    if subject.key == "myself", place > 0, words[place - 1].key == "i" { return true }
    guard subject.isA(.coordinator) else {
      if subject.key == "who" || subject.key == "that", place > 0,
        ["me", "i", "myself"].contains(words[place - 1].key)
      {
        return nil
      }
      // "me and my brother was"
      if words[..<place].contains(where: { $0.key == "me" }), place > 1,
        words[place - 1].key == "my",
        words[place - 2].key == "and"
      {
        return nil
      }
      return false
    }
    // "I went home and was sick": one subject before, and no clause inside that could be meant.
    var mine: Bool?
    for earlier in words.indices where earlier < place && words[earlier].isA(.nominative) {
      let isI = words[earlier].key == "i"
      if let mine, mine != isI { return nil }
      mine = isI
    }
    let hasInner = words[..<place].contains {
      $0.isA([.subordinator, .question]) && !$0.isA(.preposition) || $0.key == "that"
    }
    let firstIsMine = MirrorClause(words: Array(words[..<place])).head()?.isMine
    if hasInner || firstIsMine == nil { return mine == false && firstIsMine == false ? false : nil }
    if let mine, mine != firstIsMine { return nil }
    return firstIsMine
  }

  /// "all I was was I …" never; "the worst part was I liked it": the "was" is of what stands before.
  private func isPredicate(_ verb: Int) -> Bool? {
    words[verb - 1].isA(.nominative) ? nil : false
  }

  static let turns: [String: String] = [
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
  ]

  private func text() -> String {
    var out = ""
    for (place, word) in words.enumerated() {
      if !out.isEmpty, !word.isGlued { out += " " }
      if let turn = Self.turns[word.key] {
        out += turn
      } else if place == 0, !isName(word) {
        out += word.said.prefix(1).lowercased() + word.said.dropFirst()
      } else {
        out += word.said
      }
      if word.hasComma, place < words.count - 1 { out += "," }
    }
    return out
  }

  private func isName(_ word: MirrorWord) -> Bool {
    guard !word.isKnown, word.said.first?.isUppercase == true, words.count > 1 else { return false }
    if word.said.dropFirst().contains(where: \.isUppercase) { return true }
    let endsAsNoun = ["tion", "ment", "ness", "ity", "ance", "ence", "ship", "ism"].contains {
      word.key.hasSuffix($0)
    }
    return !endsAsNoun && !word.looksPlural && !word.key.hasSuffix("ing")
      && (words[1].isA(.verb) || words[1].key == "and" || words[1].key == "'s")
  }
}
