/// How each thing in a text was said: denied, long past, in a song, laughed about.
struct Manner {
  /// What becomes of a match.
  enum Weight: Hashable {
    /// It counts by so many hundredths.
    case heard(Int)
    /// It was spoken of, and denied or long past.
    case silenced
    /// It was never meant.
    case unheard
  }

  private let words: [HeardText.Word]
  private let book: RuleBook
  /// Denials, suppositions and stories, each in the order of their first words.
  private var ranges: [Modality: [Range<Int>]] = [:]
  /// For each word, the number of its sentence.
  private var sentence: [Int] = []
  /// For each word, whether an idiom or someone's death takes it.
  private var isTaken: [Bool]
  /// The sentences in which a manner of speaking was heard.
  private var sentences: [Modality: Set<Int>] = [:]

  init(of matches: [FrameMatcher.Match], words: [HeardText.Word], book: RuleBook) {
    self.words = words
    self.book = book
    isTaken = Array(repeating: false, count: words.count)
    var number = 0
    for (index, word) in words.enumerated() {
      if index > 0, word.boundary == .sentence { number += 1 }
      sentence.append(number)
    }
    var isExcused = isTaken
    for match in matches where book.rules[match.rule].effect == .quiet {
      for index in match.range { isTaken[index] = true }
    }
    for match in matches {
      guard case .modality(let modality) = book.rules[match.rule].effect else { continue }
      switch modality {
      case .idiom: for index in match.range { isTaken[index] = true }
      case .notNegated: for index in match.range { isExcused[index] = true }
      case .negated, .supposed, .told: ranges[modality, default: []].append(match.range)
      case .past, .recent, .earlier, .laughed:
        sentences[modality, default: []].insert(sentence[match.range.lowerBound])
      }
    }
    ranges[.negated]?.removeAll { denial in denial.contains { isExcused[$0] } }
  }

  private func isTaken(_ match: FrameMatcher.Match) -> Bool {
    match.slots.contains { $0.contains { isTaken[$0] } }
  }

  func weight(of match: FrameMatcher.Match, on scale: SafetyScale) -> Weight {
    if isTaken(match) || isTold(match) { return .unheard }
    if isNegated(match) || isPast(match) { return .silenced }
    var share = 100
    switch scale {
    case .overdose, .medical:
      if has(.earlier, match) { share = share * 6 / 10 }
      if isSupposed(match) { share = share * 6 / 10 }
    case .violence:
      if isSupposed(match) { share = share * 6 / 10 }
    case .suicide, .harmToOthers:
      if has(.laughed, match) { share = share * 6 / 10 }
    case .selfHarm, .withdrawal, .despair: break
    }
    return .heard(share)
  }

  private func has(_ modality: Modality, _ match: FrameMatcher.Match) -> Bool {
    sentences[modality]?.contains(sentence[match.range.lowerBound]) ?? false
  }

  /// The places of a manner that begin within `reach` words of a match.
  private func near(
    _ modality: Modality, _ match: FrameMatcher.Match, reach: Int
  ) -> ArraySlice<Range<Int>> {
    guard let all = ranges[modality] else { return [] }
    let lowest = match.range.lowerBound - reach
    var low = 0
    var high = all.count
    while low < high {
      let middle = (low + high) / 2
      if all[middle].lowerBound < lowest { low = middle + 1 } else { high = middle }
    }
    return all[low...].prefix { $0.lowerBound <= match.range.upperBound + reach }
  }

  /// A denial inside it (but not in one of its slots), or right before it.
  ///
  /// Before a subject ("not ok I want …") it must touch: "I don't think I want …".
  private func isNegated(_ match: FrameMatcher.Match) -> Bool {
    near(.negated, match, reach: 8).contains { denial in
      if match.range.lowerBound <= denial.lowerBound {
        return denial.upperBound <= match.range.upperBound
          && !match.slots.contains { $0.overlaps(denial) }
      }
      if denial.overlaps(match.range) { return true }
      let between = denial.upperBound..<match.range.lowerBound
      guard between.count <= 3 else { return false }
      if words[match.range.lowerBound].boundary != .none { return false }
      let isParted = between.contains { index in
        words[index].boundary != .none || book.isSubject(words[index])
          || book.isJoiner(words[index])
      }
      if isParted { return false }
      return between.isEmpty || !book.isSubject(words[match.range.lowerBound])
    }
  }

  private func isPast(_ match: FrameMatcher.Match) -> Bool {
    has(.past, match) && !has(.recent, match) && !words[match.range].contains { $0.isFresh }
  }

  /// "if" or "what if" stands at most two words before it.
  private func isSupposed(_ match: FrameMatcher.Match) -> Bool {
    near(.supposed, match, reach: 6).contains { range in
      range.lowerBound <= match.range.lowerBound
        && match.range.lowerBound - range.upperBound <= 2
    }
  }

  /// A song, a game or a film stands near it, and no "and I" between them.
  private func isTold(_ match: FrameMatcher.Match) -> Bool {
    near(.told, match, reach: 8).contains { range in
      guard sentence[range.lowerBound] == sentence[match.range.lowerBound] else { return false }
      if range.overlaps(match.range) { return true }
      let between =
        range.upperBound <= match.range.lowerBound
        ? range.upperBound..<match.range.lowerBound : match.range.upperBound..<range.lowerBound
      return between.count <= 5 && !words[between].contains(where: book.isJoiner)
    }
  }
}
