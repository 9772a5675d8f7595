/// Which concepts begin at each word of a text, and where they end.
///
/// Found from the last word to the first: a phrase that has a concept in it finds that concept's
/// hits already there. Phrases don't reach over a sentence's end.
struct ConceptHits {
  struct Hit {
    var concept: Int32
    /// The word after its last.
    var end: Int32
    /// The next hit at the same word, or -1.
    fileprivate var next: Int32
  }

  private var hits: [Hit] = []
  /// For each word, its first hit, or -1.
  private var first: [Int32]
  private let words: [HeardText.Word]
  private let trie: PhraseTrie
  private let classes: WordClasses

  init(_ words: [HeardText.Word], book: RuleBook) {
    self.words = words
    trie = book.trie
    classes = book.classes
    first = Array(repeating: -1, count: words.count)
    hits.reserveCapacity(words.count * 3)
    for start in words.indices.reversed() { walk(PhraseTrie.root, start, start) }
  }

  /// Calls `body` with each hit at word `start` until it says it is done.
  @inline(__always)
  func find(at start: Int, _ body: (Hit) -> Bool) -> Bool {
    var index = first[start]
    while index >= 0 {
      let hit = hits[Int(index)]
      if body(hit) { return true }
      index = hit.next
    }
    return false
  }

  private mutating func walk(_ node: Int32, _ start: Int, _ position: Int) {
    trie.forEachEnd(at: node) { add($0, start, position) }
    guard position < words.count else { return }
    let word = words[position]
    if position > start, word.boundary == .sentence { return }
    let id = word.id != Vocabulary.unknown || word.number != nil ? word.id : classes.name
    if id != Vocabulary.unknown, let next = trie.next(node, .word(id)) {
      walk(next, start, position + 1)
    }
    if let value = word.number {
      classes.forEachNumber(of: value) { id in
        if let next = trie.next(node, .word(id)) { walk(next, start, position + 1) }
      }
    }
    if position > start, trie.leadsToConcept[Int(node)] {
      var index = first[position]
      while index >= 0 {
        let hit = hits[Int(index)]
        if let next = trie.next(node, .concept(hit.concept)) { walk(next, start, Int(hit.end)) }
        index = hit.next
      }
    }
  }

  private mutating func add(_ concept: Int32, _ start: Int, _ end: Int) {
    if find(at: start, { $0.concept == concept && $0.end == end }) { return }
    hits.append(Hit(concept: concept, end: Int32(end), next: first[start]))
    first[start] = Int32(hits.count - 1)
    // Phrases that begin with this concept go on from its end.
    if let next = trie.next(PhraseTrie.root, .concept(concept)) { walk(next, start, end) }
  }
}
