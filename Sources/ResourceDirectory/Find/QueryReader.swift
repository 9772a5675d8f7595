/// Reads what someone looks for, word by word: time and service first, then where, and what is left is a name.
struct QueryReader {
  private let meanings: Meanings
  private let today: Int
  private let minute: Int
  private var words: [TypedWord]
  private var isUsed: [Bool]
  private var reading = FindReading()

  /// `today` and `minute` by the clock of whoever asks.
  static func read(
    _ text: String, meanings: Meanings = .english, today: Int, minute: Int
  ) -> FindReading {
    var reader = QueryReader(text, meanings, today: today, minute: minute)
    return reader.read()
  }

  private init(_ text: String, _ meanings: Meanings, today: Int, minute: Int) {
    self.meanings = meanings
    self.today = today
    self.minute = minute
    words = TypedWord.all(in: text)
    isUsed = Array(repeating: false, count: words.count)
  }

  private mutating func read() -> FindReading {
    readDistance()
    readNear()
    readTimes()
    readMeanings()
    readSpelling()
    readPlaceAtEnd()
    settle()
    return reading
  }

  // MARK: Where

  /// "within 10 miles".
  private mutating func readDistance() {
    for index in words.indices.dropLast() {
      let unit = words[index + 1].folded
      guard let number = Double(words[index].folded), number > 0,
        ["mile", "miles", "mi", "km", "kilometers", "kilometres"].contains(unit)
      else { continue }
      reading.within = min(500, unit.hasPrefix("k") ? number / 1.609344 : number)
      use(index...index + 1)
      if index > 0, ["within", "in", "under", "less"].contains(words[index - 1].folded) {
        use(index - 1...index - 1)
      }
      return
    }
  }

  /// "near 10001", "near austin tx", "around me": what follows is a place, whatever else it may mean.
  private mutating func readNear() {
    for index in words.indices where Self.near.contains(words[index].folded) && !isUsed[index] {
      var first = index + 1
      // "close to", "next to", "near to", "cerca de".
      while first < words.count, ["to", "of", "de", "the", "by"].contains(words[first].folded) {
        first += 1
      }
      guard first < words.count else {
        reading.isNearMe = index > 0
        use(index...index)
        continue
      }
      if ["me", "here", "by", "us", "home", "mi", "aqui"].contains(words[first].folded) {
        reading.isNearMe = true
        use(index...first)
        continue
      }
      if ["nearby", "closest", "nearest"].contains(words[index].folded) {
        reading.isNearMe = true
        use(index...index)
        continue
      }
      let end = endOfPlace(from: first, isCertain: true)
      guard end > first else { continue }
      reading.place = words[first..<end].map(\.text).joined(separator: " ")
      use(index...end - 1)
      return
    }
  }

  /// Where a place that begins here ends: behind a ZIP code or a state, else before what means
  /// something of its own.
  private func endOfPlace(from first: Int, isCertain: Bool) -> Int {
    let limit = min(words.count, first + 5)
    for index in first..<limit where !isUsed[index] {
      if Self.isPostal(words[index].folded) {
        // "10001", and "SW1A 1AA" in two words.
        let isHalf = index + 1 < limit && Self.isSecondHalf(words[index + 1].folded)
        return isHalf ? index + 2 : index + 1
      }
      if index > first, let count = States.words(words, at: index) { return index + count }
      if index == first, let count = States.words(words, at: index), count > 1 || isCertain,
        States.isFullName(words, at: index, count)
      {
        return index + count
      }
      if index > first, Self.ends.contains(words[index].folded) { return index }
    }
    var end = first
    while end < limit, !isUsed[end], !Self.ends.contains(words[end].folded) {
      if end > first, meanings.meaning(of: words, at: end) != nil { break }
      if end > first, TimeWords.reading(words, at: end) != nil { break }
      end += 1
    }
    return end
  }

  /// "in brooklyn", "austin tx", "10001": what no meaning has taken.
  private mutating func readPlaceAtEnd() {
    guard reading.place == nil else { return }
    for index in words.indices where !isUsed[index] {
      let word = words[index].folded
      if word.count == 5, Self.isPostal(word), Int(word) != nil {
        reading.place = words[index].text
        use(index...index)
        dropPreposition(before: index)
        return
      }
    }
    // A state ends a run of words nobody has used: those before it are its city.
    for index in words.indices where !isUsed[index] {
      guard let count = States.words(words, at: index) else { continue }
      var first = index
      while first > 0, !isUsed[first - 1], index - first < 3,
        !Self.isLittle(words[first - 1].folded)
      {
        first -= 1
      }
      let isFull = States.isFullName(words, at: index, count)
      let isIn = first > 0 && Self.inside.contains(words[first - 1].folded)
      // "or", "in", "me" are words before they are states.
      guard first < index || isFull || (isIn && !Self.inside.contains(words[index].folded)) else {
        continue
      }
      if first < index, !isFull, words[index].text != words[index].text.uppercased(),
        index + count < words.count, Self.ambiguousStates.contains(words[index].folded)
      {
        continue
      }
      reading.place = words[first..<index + count].map(\.text).joined(separator: " ")
      use(first...index + count - 1)
      dropPreposition(before: first)
      return
    }
    for index in words.indices.dropLast()
    where !isUsed[index] && Self.inside.contains(words[index].folded) && !isUsed[index + 1] {
      let end = endOfPlace(from: index + 1, isCertain: false)
      guard end > index + 1, !Self.isLittle(words[index + 1].folded) else { continue }
      reading.place = words[index + 1..<end].map(\.text).joined(separator: " ")
      reading.isPlaceGuessed = true
      use(index...end - 1)
      return
    }
  }

  private mutating func dropPreposition(before index: Int) {
    if index > 0, Self.inside.contains(words[index - 1].folded) { use(index - 1...index - 1) }
  }

  // MARK: When and what

  private mutating func readTimes() {
    var index = 0
    while index < words.count {
      guard !isUsed[index], let found = TimeWords.reading(words, at: index) else {
        index += 1
        continue
      }
      // "open sunday" is said of a place.
      let isOpen = index > 0 && words[index - 1].folded == "open" && !isUsed[index - 1]
      if isOpen { use(index - 1...index - 1) }
      reading.time.add(found.time, today: today, minute: minute)
      if found.isOpenNow || isOpen { reading.isOpenNow = true }
      use(index...index + found.count - 1)
      index += found.count
    }
  }

  private mutating func readMeanings() {
    var index = 0
    while index < words.count {
      guard !isUsed[index] else {
        index += 1
        continue
      }
      if let code = typedCode(words[index].text), meanings.meaning(of: words, at: index) == nil {
        reading.typedCodes.append(code)
        take(Meaning(name: code, codes: [code]), [code])
        use(index...index)
      } else if let (meaning, count) = meanings.meaning(of: words, at: index),
        !isUsed[index..<index + count].contains(true)
      {
        take(meaning, words[index..<index + count].map(\.text))
        use(index...index + count - 1)
        index += count - 1
      }
      index += 1
    }
  }

  /// A service code typed as one: `MU`, `OTP`; no word in small letters is.
  private func typedCode(_ text: String) -> String? {
    guard (2...4).contains(text.count), text == text.uppercased(),
      text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }), text.first?.isLetter == true,
      words.count == 1 || !States.isState(text.lowercased()),
      // What is all capitals is shouted, not coded.
      words.count == 1 || words.contains(where: { $0.text != $0.text.uppercased() }),
      ![
        "AA", "NA", "GA", "CA", "CMA", "SMART", "AND", "OR", "NOT", "NEAR", "VA", "HIV", "ASL",
        "OD",
      ]
      .contains(text)
    else { return nil }
    return text
  }

  private mutating func readSpelling() {
    for index in words.indices where !isUsed[index] && !Self.little.contains(words[index].folded) {
      // A word behind "in" is a town before it is a slip.
      if index > 0, Self.inside.contains(words[index - 1].folded) { continue }
      guard let near = meanings.near(words[index].folded) else { continue }
      reading.corrections.append(.init(typed: words[index].text, meant: near.word))
      take(near.meaning, [near.word])
      use(index...index)
    }
  }

  private mutating func take(_ meaning: Meaning, _ typed: [String]) {
    guard !reading.wishes.contains(where: { $0.meaning == meaning }) else { return }
    reading.wishes.append(.init(name: meaning.name, typed: typed, meaning: meaning))
    if let kind = meaning.kind { reading.kinds.insert(kind) }
    if let topic = meaning.topic, !reading.topics.contains(topic) { reading.topics.append(topic) }
  }

  private mutating func settle() {
    func isTelling(_ index: Int) -> Bool {
      words.indices.contains(index) && !isUsed[index] && !Self.little.contains(words[index].folded)
    }
    reading.names = words.indices.filter { index in
      // "los angeles", "new haven".
      let leads = ["los", "las", "el", "new"].contains(words[index].folded) && !isUsed[index]
      return isTelling(index) || (leads && isTelling(index + 1))
    }.map { words[$0].text }
    // A sentence has verbs in it and hardly a name; what means nothing in it is let go of.
    reading.isSentence = words.contains { Self.subjects.contains($0.folded) }
    if reading.isSentence, reading.names.allSatisfy(Self.isSmall) {
      reading.names = []
      // "i feel bad today" isn't about a time of day.
      if reading.wishes.isEmpty { reading.time = TimeWish() }
    }
    if reading.wishes.isEmpty, reading.names.isEmpty,
      words.contains(where: { ["help", "ayuda", "ayudame"].contains($0.folded) })
    {
      let someone = TypedWord.all(in: "someone to talk to")
      if let meaning = meanings.meaning(of: someone, at: 0)?.meaning { take(meaning, []) }
    }
    // What can't wait is looked for before all else.
    let urgent = reading.topics.filter(FindReading.urgent.contains)
    reading.topics = urgent + reading.topics.filter { !urgent.contains($0) }
    // What drug to detox from says which detox.
    let named = reading.wishes.compactMap(\.meaning.detox)
    if !named.isEmpty,
      let index = reading.wishes.firstIndex(where: { $0.meaning.codes.contains("DT") })
    {
      reading.wishes[index].meaning.codes = named
      reading.wishes[index].meaning.first = named
    }
    if reading.time.hours != nil || reading.time.days != nil, reading.kinds.isEmpty,
      !reading.isSentence || !reading.wishes.isEmpty,
      reading.wishes.allSatisfy({ $0.meaning.isOfMeetings || $0.meaning.codes.isEmpty })
    {
      reading.kinds.insert(.meeting)
    }
    reading.words = words.map(\.text).joined(separator: " ")
  }

  private mutating func use(_ range: ClosedRange<Int>) {
    for index in range where isUsed.indices.contains(index) { isUsed[index] = true }
  }

  // MARK: Words

  /// Who does something: with one of these it is a sentence, and no list of words.
  private static let subjects: Set<String> = [
    "i", "im", "ive", "id", "ill", "my", "we", "he", "she", "hes", "shes", "they", "theyre", "yo",
    "estoy", "tengo", "necesito", "mi",
  ]

  private static func isSmall(_ word: String) -> Bool { word.first?.isUppercase != true }

  /// A ZIP code, with four more digits or without; or the first half of a British or Canadian code.
  private static func isPostal(_ word: String) -> Bool {
    if (word.count == 5 || word.count == 9), word.allSatisfy({ $0.isASCII && $0.isNumber }) {
      return true
    }
    return word.wholeMatch(of: /[a-z]{1,2}\d[a-z\d]?(\d[a-z]{2})?|[a-z]\d[a-z](\d[a-z]\d)?/) != nil
  }

  private static func isSecondHalf(_ word: String) -> Bool {
    word.wholeMatch(of: /\d[a-z]{2}|\d[a-z]\d/) != nil
  }

  private static let near: Set<String> = [
    "near", "around", "close", "closest", "nearest", "nearby", "cerca",
  ]
  private static let inside: Set<String> = ["in", "at", "en", "by", "from"]
  private static let ends: Set<String> = ["that", "with", "who", "which", "and", "for", "please"]
  private static let ambiguousStates: Set<String> = [
    "in", "or", "me", "hi", "ok", "de", "la", "co",
  ]

  /// Whether no town's name has this word in it.
  private static func isLittle(_ word: String) -> Bool {
    little.contains(word)
      && !["new", "los", "las", "la", "el", "de", "city", "place", "good", "town", "s"].contains(
        word)
  }

  /// Words that name nothing.
  static let little: Set<String> = [
    "a", "an", "the", "to", "for", "of", "in", "on", "at", "me", "my", "i", "im", "with", "that",
    "this", "which", "who", "is", "are", "be", "there", "any", "some", "please", "can", "could",
    "would", "help", "how", "where", "what", "when", "do", "does", "and", "or", "not", "we", "they",
    "have", "has", "you", "your", "need", "needs", "want", "wants", "find", "look", "looking",
    "get",
    "getting", "go", "going", "take", "takes", "taking", "accept", "accepts", "accepting", "offer",
    "offers", "places", "place", "someone", "somebody", "something", "somewhere", "people", "good",
    "best", "it", "its", "by", "from", "about", "near", "people", "person", "line", "service",
    "services", "let", "lets", "us", "new", "care", "see", "show", "one", "el", "la", "los", "las",
    "de", "en", "con", "para", "un", "una", "busco", "necesito", "quiero", "ayuda", "por", "y",
    "if", "so", "but", "am", "was", "will", "should", "know", "tell", "give", "back", "off", "up",
    "more", "list", "local", "area", "town", "city", "resources", "resource", "number", "called",
    "friend", "son", "daughter", "husband", "wife", "mom", "mother", "dad", "father", "brother",
    "sister", "boyfriend", "girlfriend", "kid", "child", "using", "relapsed", "he", "she",
    "his", "her", "him", "them", "their", "cant", "dont", "really", "very", "just", "still",
    "whats",
    "hey", "hello", "thanks", "id", "ive", "like", "recovery", "support", "group", "groups",
    "class", "classes", "everything", "s", "t", "stop", "stopped", "stopping", "feel", "feeling",
    "bad", "today", "now", "test", "testing", "who", "symptoms", "think", "thinking",
  ]
}
