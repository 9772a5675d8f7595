/// Where each word stands in the topics, made at the first search.
struct TopicIndex {
  static let shared = TopicIndex(Topics.all)

  private let topics: [Topic]
  /// Each stem's number.
  private let numbers: [String: Int]
  private let stems: [String]
  /// The words as they stand there, and the numbers of their stems.
  private let forms: [(word: [UInt8], number: Int)]
  /// How much each stem tells: rare ones most, little ones hardly.
  private let weights: [Double]
  private let isLittle: [Bool]
  /// The topics a stem is in, and how strongly: what people ask counts more than what is said.
  private let places: [[(topic: Int, strength: Double)]]
  /// The asks a stem is in.
  private let asked: [[Int]]
  private let asks: [(topic: Int, weight: Double)]

  init(_ topics: [Topic]) {
    var numbers: [String: Int] = [:]
    var stems: [String] = []
    var known: [String: Int] = [:]
    var forms: [(word: [UInt8], number: Int)] = []
    func number(_ word: String) -> Int {
      if let number = known[word] { return number }
      let bytes = Array(word.utf8)
      let stem = TopicWords.stem(bytes)
      let number = numbers[stem] ?? stems.count
      if number == stems.count {
        numbers[stem] = number
        stems.append(stem)
      }
      known[word] = number
      forms.append((bytes, number))
      return number
    }
    var places: [[(topic: Int, strength: Double)]] = []
    var asked: [[Int]] = []
    var sets: [(topic: Int, words: [Int])] = []
    func note(_ number: Int, _ topic: Int, _ strength: Double) {
      while places.count <= number {
        places.append([])
        asked.append([])
      }
      if places[number].last?.topic != topic { places[number].append((topic, strength)) }
    }
    for (index, topic) in topics.enumerated() {
      for ask in [topic.title] + topic.questions {
        var words: [Int] = []
        TopicWords.forEach(in: ask) {
          let number = number($0)
          if !words.contains(number) { words.append(number) }
        }
        for number in words {
          note(number, index, 1)
          asked[number].append(sets.count)
        }
        sets.append((index, words))
      }
      TopicWords.forEach(in: topic.say) { note(number($0), index, 0.6) }
    }

    let isLittle = stems.map(TopicWords.little.contains)
    let weights = places.indices.map { number in
      Self.rarity(places[number].count, of: topics.count)
        * (isLittle[number] ? Self.littleShare : 1)
    }
    self.topics = topics
    self.numbers = numbers
    self.stems = stems
    self.forms = forms
    self.weights = weights
    self.isLittle = isLittle
    self.places = places
    self.asked = asked
    asks = sets.map { set in (set.topic, set.words.reduce(0) { $0 + weights[$1] }) }
  }

  private static let littleShare = 0.15

  /// What a word weighs that stands in no topic: as much as the rarest that does.
  private var unknown: Double { Self.rarity(1, of: topics.count) }

  private static func rarity(_ count: Int, of all: Int) -> Double {
    var rarity = 0.0
    var share = 1 + Double(all) / Double(max(1, count))
    // The logarithm to the base 2, near enough, without the mathematics library.
    while share >= 2 {
      share /= 2
      rarity += 1
    }
    return rarity + share - 1
  }

  // MARK: Finding

  /// All that fit, best first.
  func matches(_ text: String) -> [TopicMatch] {
    var typed: [String] = []
    TopicWords.forEach(in: String(text.prefix(1000))) {
      if typed.count < 40, !typed.contains($0) { typed.append($0) }
    }
    var whole = 0.0
    var covered = [Double](repeating: 0, count: topics.count)
    var telling = [Int](repeating: 0, count: topics.count)
    var shared = [Double](repeating: 0, count: asks.count)
    for word in typed {
      let meant = meanings(of: word)
      guard let first = meant.first else {
        if !TopicWords.little.contains(TopicWords.stem(Array(word.utf8))) { whole += unknown }
        continue
      }
      let weight =
        first.fit == 1 ? weights[first.number] : meant.map { weights[$0.number] }.max() ?? 0
      whole += weight
      var inTopic: [Int: Double] = [:]
      var inAsk: [Int: Double] = [:]
      for (number, fit) in meant {
        for (topic, strength) in places[number] {
          inTopic[topic] = max(inTopic[topic] ?? 0, fit * strength)
        }
        // A rare word isn't said by a common one that stands for it somewhere else.
        let share = fit * min(weight, weights[number])
        for ask in asked[number] { inAsk[ask] = max(inAsk[ask] ?? 0, share) }
      }
      let tells = meant.contains { !isLittle[$0.number] }
      for (topic, fit) in inTopic {
        covered[topic] += weight * fit
        if tells { telling[topic] += 1 }
      }
      for (ask, share) in inAsk { shared[ask] += share }
    }
    guard whole > 0 else { return [] }

    var closest = [Double](repeating: 0, count: topics.count)
    for (ask, common) in shared.enumerated() where common > 0 {
      let likeness = 2 * common / (whole + asks[ask].weight)
      closest[asks[ask].topic] = max(closest[asks[ask].topic], min(1, likeness))
    }
    let isOneWord =
      typed.count <= 2
      && typed.count { !TopicWords.little.contains(TopicWords.stem(Array($0.utf8))) } == 1
    // A few words are what a topic is about, not any that someone asked with once.
    let shares = typed.count <= 4 ? shares(of: typed) : nil
    let scored = topics.indices.compactMap {
      topic -> (topic: Int, score: Double, isAbout: Bool)? in
      let cover = covered[topic] / whole
      let fits =
        closest[topic] >= 0.95
        || telling[topic] > 0 && (cover >= 0.52 || telling[topic] >= 3 && cover >= 0.35)
      guard fits else { return nil }
      let score = 0.65 * closest[topic] + 0.35 * min(1, cover)
      let share = shares?[topic] ?? 1
      let isAbout = share > 0 || closest[topic] >= 0.95
      guard isOneWord else { return (topic, score, isAbout) }
      return isAbout ? (topic, 0.6 * score + 0.4 * share, true) : nil
    }
    let best = scored.map(\.score).max() ?? 0
    return scored.filter { $0.score >= best / 2 }
      .sorted { ($1.score, $0.topic) < ($0.score, $1.topic) }
      .map { TopicMatch(topic: topics[$0.topic], score: $0.score, isAbout: $0.isAbout) }
  }

  /// How much of what each topic is asked has one of these words, or a word for the same, that says
  /// something: 0 where it stands in one ask alone, 1 where it stands in the title and half of all.
  private func shares(of typed: [String]) -> [Double] {
    let numbers = typed.flatMap(meanings).map(\.number).filter { !isLittle[$0] }
    let found = Set(numbers.flatMap { asked[$0] })
    var counts = [(all: Int, found: Int, isTitle: Bool)](
      repeating: (0, 0, false), count: topics.count)
    for (index, ask) in asks.enumerated() {
      // A topic's title is the first of its asks.
      if counts[ask.topic].all == 0 { counts[ask.topic].isTitle = found.contains(index) }
      counts[ask.topic].all += 1
      if found.contains(index) { counts[ask.topic].found += 1 }
    }
    return counts.map { count in
      guard count.found > 1 || count.isTitle else { return 0 }
      return min(1, 2 * Double(count.found) / Double(count.all)) * (count.isTitle ? 1 : 0.8)
    }
  }

  /// The stems that a typed word may mean, and how surely. None where it is unknown.
  private func meanings(of typed: String) -> [(number: Int, fit: Double)] {
    var meant: [(number: Int, fit: Double)] = []
    func add(_ stem: String, _ fit: Double) {
      guard let number = numbers[stem], !meant.contains(where: { $0.number == number }) else {
        return
      }
      meant.append((number, fit))
    }
    let bytes = Array(typed.utf8)
    let stem = TopicWords.stem(bytes)
    add(stem, 1)
    for other in TopicWords.alike[stem] ?? [] { add(other, 0.75) }
    if !meant.isEmpty || TopicWords.little.contains(stem) { return meant }
    for (number, fit) in misspelled(bytes) {
      add(stems[number], fit)
      for other in TopicWords.alike[stems[number]] ?? [] { add(other, 0.75 * fit) }
    }
    return meant
  }

  /// Words one slip away, or two in a long word; else two words run together.
  private func misspelled(_ typed: [UInt8]) -> [(number: Int, fit: Double)] {
    guard (4...24).contains(typed.count) else { return [] }
    for slips in 1...(typed.count >= 8 ? 2 : 1) {
      let near = forms.filter { form in
        form.word.count >= 4
          && (form.word[0] == typed[0] || min(form.word.count, typed.count) >= 6)
          && TopicWords.isNear(typed, form.word, within: slips)
      }
      if !near.isEmpty { return near.map { ($0.number, slips == 1 ? 0.85 : 0.7) } }
    }
    guard typed.count >= 7 else { return [] }
    for cut in 3...(typed.count - 3) {
      let parts = [typed[..<cut], typed[cut...]].compactMap { numbers[TopicWords.stem(Array($0))] }
      if parts.count == 2, parts.allSatisfy({ !isLittle[$0] }) { return parts.map { ($0, 0.7) } }
    }
    return []
  }
}
