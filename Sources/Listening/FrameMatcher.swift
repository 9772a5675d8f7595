/// Finds every frame of a rule book in a text.
///
/// From each concept found, the frames that begin with it are tried. Gaps are short, and reach
/// neither over a sentence's end nor over someone else ("I know he wants to …" is his), so the time
/// is linear in the text.
struct FrameMatcher {
  /// A frame found.
  struct Match {
    var rule: Int
    /// The words from its first slot to its last.
    var range: Range<Int>
    /// The words of each slot, last first.
    var slots: [Range<Int>]
  }

  private let words: [HeardText.Word]
  private let book: RuleBook
  private let hits: ConceptHits

  init(_ words: [HeardText.Word], book: RuleBook) {
    self.words = words
    self.book = book
    hits = ConceptHits(words, book: book)
  }

  /// In the order of their first words.
  func matches() -> [Match] {
    var found: [Match] = []
    for start in words.indices {
      let isStart = startsClause(start)
      _ = hits.find(at: start) { hit in
        book.frames.forEachEntry(beginningWith: hit.concept) { entry in
          if entry.startsClause, !isStart { return }
          guard var slots = match(entry, slot: 1, at: Int(hit.end)) else { return }
          let end = slots.first?.upperBound ?? Int(hit.end)
          slots.append(start..<Int(hit.end))
          found.append(Match(rule: Int(entry.rule), range: start..<end, slots: slots))
        }
        return false
      }
    }
    return found
  }

  /// The slots from `slot` on, last first; nil where they don't follow.
  private func match(_ entry: FrameTable.Entry, slot: Int32, at position: Int) -> [Range<Int>]? {
    guard slot < entry.slotCount else {
      return entry.endsClause && !endsClause(position) ? nil : []
    }
    let wanted = book.frames.slots[Int(entry.firstSlot + slot)]
    for start in position...(position + Int(wanted.gap)) {
      if start >= words.count || words[start].boundary == .sentence { break }
      var rest: [Range<Int>]?
      let isFound = hits.find(at: start) { hit in
        guard book.frames.takes(wanted, hit.concept) else { return false }
        rest = match(entry, slot: slot + 1, at: Int(hit.end))
        rest?.append(start..<Int(hit.end))
        return rest != nil
      }
      if isFound { return rest }
      if book.isBarrier(words[start], to: Int(entry.rule)) { break }
    }
    return wanted.isOptional ? match(entry, slot: slot + 1, at: position) : nil
  }

  private func startsClause(_ position: Int) -> Bool {
    words[position].boundary != .none || position == 0
      || book.isStarter(words[position - 1])
  }

  private func endsClause(_ position: Int) -> Bool {
    position >= words.count || words[position].boundary != .none
      || book.isEnder(words[position])
  }
}
