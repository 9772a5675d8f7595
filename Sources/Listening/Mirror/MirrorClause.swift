/// Finds whether a sentence is a statement: a subject, and a verb that says something of it.
///
/// Only as much grammar as telling a statement from a fragment, a command or a question takes; what
/// stands after the verb is `MirrorSentence`'s.
struct MirrorClause {
  let words: [MirrorWord]

  /// A subject and its verb.
  struct Head {
    /// Where the subject begins.
    var start: Int
    /// The verb's place.
    var verb: Int
    /// Whether the subject is "I".
    var isMine: Bool
  }

  /// The main clause's head; nil where the sentence isn't a statement.
  func head() -> Head? {
    var start = 0
    if words.first?.key == "not" {
      guard words.count > 1, words[1].isA(.indefinite), words[1].key != "that" else { return nil }
      return clause(at: 1)
    }
    while start < min(4, words.count) {
      if let head = clause(at: start) { return head }
      let word = words[start]
      let isJoined = start + 1 < words.count && words[start + 1].isA(.nominative)
      // "as long as I'm busy"
      if word.key == "as", start + 2 < words.count, words[start + 2].key == "as",
        let inner = clause(at: start + 3)
      {
        return following(inner.verb + 1, overVerbs: true)
      }
      if word.isA(.subordinator),
        !word.isA(.preposition) || isJoined || clause(at: start + 1) != nil
      {
        guard let inner = clause(at: start + 1) else { return nil }
        return following(inner.verb + 1, overVerbs: true)
      }
      if word.isA(.preposition) || tellsWhen(start) {
        return following(start + 1, overVerbs: false)
      }
      guard word.isA(.adverb) else { return nil }
      start += 1
    }
    return nil
  }

  /// "every time", "last night", "some days", "a year ago"
  private func tellsWhen(_ start: Int) -> Bool {
    let isCounted = words[start].isA([.determiner, .adjective])
    return isCounted && words[start...].prefix(4).contains { Self.whens.contains($0.key) }
  }

  private static let whens: Set<String> = [
    "time", "times", "day", "days", "night", "nights", "morning", "mornings", "evening", "evenings",
    "week",
    "weeks", "weekend", "weekends", "month", "months", "year", "years", "summer", "winter",
    "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "christmas", "moment", "minute",
    "second", "now",
    "afternoon", "afternoons", "hour", "hours",
  ]

  /// The first clause from a place on; what is skipped has no verb of a command.
  private func following(_ start: Int, overVerbs: Bool) -> Head? {
    guard start < words.count else { return nil }
    for place in start..<words.count {
      let before = words[place - 1]
      let mayBegin =
        words[place].isA([.nominative, .determiner, .indefinite, .gerund]) || before.hasComma
        || words[place].key == "me"
      // "because I know I can": of the clause before, not the main one.
      let isInner =
        overVerbs && !before.hasComma && before.isA(.opensClause) && words[0].isA(.subordinator)
        && !["if", "when", "whenever", "once", "unless", "until"].contains(words[0].key)
        && before.isA([.base, .third, .past, .adjective, .question, .subordinator, .coordinator])
      if mayBegin, !isInner, !before.needsNoun, let head = clause(at: place) {
        return head
      }
      if !overVerbs, isCommand(place) { return nil }
    }
    return nil
  }

  private static let having: Set<String> = [
    "'ve", "have", "had", "has", "'d", "haven't", "hadn't", "hasn't",
  ]

  private func isCommand(_ place: Int) -> Bool {
    let word = words[place]
    guard word.isA(.base), !word.isA([.noun, .adverb, .preposition, .adjective]) else {
      return false
    }
    guard place > 0 else { return true }
    return !words[place - 1].isA([.determiner, .adjective, .preposition])
  }

  /// A clause that begins right here.
  func clause(at start: Int) -> Head? {
    guard start < words.count else { return nil }
    let word = words[start]
    if word.isA(.nominative) {
      guard let verb = verb(after: start) else { return nil }
      return Head(start: start, verb: verb, isMine: word.key == "i")
    }
    guard mayBeginNoun(start) else { return nil }
    var place = start + 1
    var isInner = word.isA(.question) || word.isA(.gerund)
    var depth = 0
    while place < words.count, place - start < 14 {
      let next = words[place]
      if next.isA(.nominative) {
        // "the one he leaned on", "nothing I do": a clause inside; the next verb is ours.
        if words[place - 1].isA(.coordinator) {
          // "my brother and I"
          guard let verb = verb(after: place) else { return nil }
          return Head(start: start, verb: verb, isMine: false)
        }
        guard depth == 0, let verb = verb(after: place) else { return nil }
        depth += 1
        place = verb + 1
        isInner = false
        if Self.having.contains(words[verb].key), place < words.count,
          words[place].isA([.past, .participle])
        {
          place += 1  // "all the money I've wasted"
        }
        // The inner verb may itself have helping verbs before it: "I should delete".
        while place < words.count, words[verb].isA(.auxiliary),
          words[place].isA([.base, .adverb, .gerund]),
          !finite(place, from: start) || words[place].isA(.base)
        {
          place += 1
        }
        continue
      }
      if next.isA(.question) || next.key == "that" && place > start + 1, next.key != "what" {
        guard !isInner else { return nil }
        isInner = true
        place += 1
        // "the man who lives upstairs": the first verb is the inner clause's.
        while place < words.count, !words[place].isA(.verb) { place += 1 }
        isInner = false
        place += 1
        continue
      }
      if finite(place, from: start, inner: depth > 0) {
        if word.isA(.question), isInner {
          isInner = false
          place += 1
          continue
        }
        return Head(start: start, verb: place, isMine: false)
      }
      // "as it's full of": a clause begins that isn't ours.
      if next.key == "it", words[place - 1].isA(.subordinator), place + 1 < words.count,
        words[place + 1].isA(.auxiliary)
      {
        return nil
      }
      // "everyone but me"
      let isExcept = next.key == "but" && place + 1 < words.count && words[place + 1].isA(.object)
      if next.isA(.coordinator), !isExcept, next.key != "and", next.key != "or" { return nil }
      if next.isA(.subordinator), !next.isA(.preposition) { return nil }
      if words[place - 1].hasComma { return nil }
      place += 1
    }
    return nil
  }

  /// The verb of "I", "he" …, over adverbs.
  private func verb(after subject: Int) -> Int? {
    guard !words[subject].hasComma else { return nil }
    let isMine = words[subject].key == "i"
    var place = subject + 1
    while place < words.count {
      let word = words[place]
      if word.isA(.auxiliary) {
        if isMine,
          ["is", "isn't", "are", "has", "hasn't", "does", "doesn't", "be", "'s", "'re", "aren't"]
            .contains(word.key)
        {
          return nil
        }
        if !isMine, ["am", "'m", "be"].contains(word.key) { return nil }
        return place
      }
      let isForm =
        isMine || words[subject].key == "they"
        ? word.isA([.base, .past]) : word.isA([.third, .past])
      if isForm,
        !(word.isA(.adverb) && place + 1 < words.count && words[place + 1].isA(.verb)
          && !words[place + 1].isA(.noun))
      {
        return place
      }
      if isMine, !word.isKnown, place + 1 < words.count,
        words[place + 1].isA([.determiner, .object, .preposition]), word.said == word.key
      {
        return place  // a verb the tables don't have: "I babysat my niece"
      }
      guard word.isA(.adverb) || word.key == "do", !word.hasComma else { return nil }
      place += 1
    }
    return nil
  }

  private func mayBeginNoun(_ start: Int) -> Bool {
    let word = words[start]
    if word.key == "me" {
      return start + 1 < words.count && words[start + 1].key == "and"
    }
    // "today was my first day"
    if ["today", "tonight", "tomorrow", "yesterday"].contains(word.key) {
      return start + 1 < words.count && words[start + 1].isA(.auxiliary)
    }
    if word.isA(.question) {
      // "what I want is", not "what do I do"
      guard ["what", "whatever", "who", "whoever", "how", "why", "where"].contains(word.key),
        start + 1 < words.count, !words[start + 1].isA(.auxiliary),
        words[start + 1].key != "a"
      else { return false }
      return true
    }
    if word.isA([.determiner, .indefinite, .gerund]) { return true }
    if word.isA(.adjective) {
      return word.isKnown == false || word.isA(.plural)
        || !word.isA(.adverb) && followsNumber(start)
    }
    if word.isA([
      .preposition, .adverb, .coordinator, .subordinator, .auxiliary, .object, .participle,
    ]) {
      return false
    }
    if ["reason", "problem", "point", "thing", "way", "place", "moment"].contains(word.key) {
      return false
    }
    // A bare noun or a name: its verb comes soon, and it isn't a command itself.
    guard start + 1 < words.count else { return false }
    let next = words[start + 1]
    if word.isA([.base, .past]), !word.isA(.noun) {
      return word.isA(.base) && next.isA(.auxiliary) && !next.isA(.base)
    }
    return true
  }

  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private func followsNumber(_ start: Int) -> Bool { Self.numbers.contains(words[start].key) }

  /// Whether a verb with a tense stands here, with a noun before it to be its subject.
  private func finite(_ place: Int, from start: Int, inner: Bool = false) -> Bool {
    let word = words[place]
    guard word.isA(.verb), word.key != "be" else { return false }
    var before = place - 1
    while before > start, isBetween(before) { before -= 1 }
    let noun = words[before]
    if word.isA(.auxiliary) {
      if word.key == "'s" { return isVerbS(place) }
      if ["am", "'m"].contains(word.key) { return false }
      // "the can", "my will", "to have"
      return !noun.needsNoun && noun.key != "to" && !noun.isA([.preposition, .coordinator])
        || (noun.isA(.adverb) && !noun.isA(.preposition))
        || before == start && noun.isA(.indefinite)
    }
    let isAlone =
      before == start && noun.isA(.indefinite) && (!noun.isA(.plural) || !word.isA(.third))
    // "the guy I buy from keeps": the noun is far before.
    if inner, noun.isA(.preposition), word.isA(.third) { return true }
    if words[start].isA(.gerund), noun.isA(.adjective), word.isA([.third, .past]) { return true }
    guard
      isAlone || !noun.isA([.determiner, .preposition, .adjective, .coordinator]) || noun.isA(.noun)
        || noun.isA(.object) && before > start
    else { return false }
    guard !noun.needsNoun, noun.key != "to", noun.key != "and" else { return false }
    if word.isA([.third, .past]) {
      // "two drinks": a noun's plural, not a verb.
      if word.isA(.third), !word.isA(.past), noun.looksPlural, !noun.isA(.noun), !isAlone,
        noun.key != "boss"
      {
        return false
      }
      return true
    }
    if word.isA([.adjective, .adverb, .preposition]) { return false }
    return noun.looksPlural || words[start].looksPlural && before == start
      || words[start..<place].contains { $0.key == "and" }
  }

  /// An adverb that may stand between a subject and its verb: "my friends all think".
  private func isBetween(_ place: Int) -> Bool {
    let word = words[place]
    guard word.isKnown, word.isA(.adverb), !word.isA(.noun) else { return false }
    return !word.isA(.indefinite) || words[place - 1].looksPlural
  }

  /// Whether 's is "is" or "has" here, not a possessive.
  private func isVerbS(_ place: Int) -> Bool {
    guard place + 1 < words.count else { return false }
    let owner = words[place - 1]
    if owner.isA([.nominative, .indefinite, .question]) { return true }
    let next = words[place + 1]
    if next.isA([.determiner, .preposition, .gerund, .negative, .past, .participle]) {
      return true
    }
    guard next.isA([.adjective, .adverb]) else { return false }
    guard place + 2 < words.count else { return true }
    return !next.isA(.adjective)
      || words[place + 2].isA([.adverb, .preposition, .coordinator, .subordinator, .determiner])
      || words[place + 2].isA(.opensClause)
  }
}
