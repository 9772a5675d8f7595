/// What a learned model sees of a text: its words alone and side by side, kinds and pieces of its
/// words, and its shape, each as a place in a table of fixed size.
///
/// Two things may share a place; models learn around it. Places and values are whole numbers made in
/// the same way everywhere, so the same text looks the same on every machine.
package struct TextFeatures: Sendable {
  /// One thing seen.
  package struct Feature: Sendable {
    /// Its place in the table, below `1 << bits`.
    package var place: UInt32
    /// How much it counts before any weight: 1 to 3.
    package var value: Int32
    /// The words it was seen in.
    var words: Range<Int32>
  }

  /// Each place at most once, in order.
  package private(set) var features: [Feature] = []
  private let words: LearnedWords
  private let typed: String
  private let mask: UInt32

  /// - Parameters:
  ///   - bits: how large the table is: 8 to 20, `1 << bits` places.
  ///   - form: whether to see how sentences are made, too.
  ///   - hidesTopics: whether "smoking" and "drinking" look alike.
  ///   - signs: what else was seen in the text, by any number.
  ///   - meanings: whether to see what words have to do with danger (`MeaningWords`).
  package init(
    _ typed: String, bits: Int, form: Bool = false, hidesTopics: Bool = true,
    signs: [UInt32] = [], meanings: Bool = false
  ) {
    self.typed = typed
    words = LearnedWords(typed, hidesTopics: hidesTopics)
    mask = (1 << UInt32(bits)) - 1
    features.reserveCapacity(typed.utf8.count * 4)
    addWords()
    addKinds()
    addPieces()
    addShape()
    if form { addForm() }
    if meanings { addMeanings() }
    for sign in signs { addShape(Hash.mix(8, sign)) }
    keepFirstOfEachPlace()
  }

  /// The same things seen, in a smaller table.
  func inTable(ofBits bits: Int) -> TextFeatures {
    var other = self
    let mask = (UInt32(1) << UInt32(bits)) - 1
    for index in other.features.indices { other.features[index].place &= mask }
    other.keepFirstOfEachPlace()
    return other
  }

  /// Whether there is a word at all.
  var hasWords: Bool { words.words.contains { $0.text != LearnedWords.end } }

  /// Whether a word turns what is said around: "but".
  var hasTurn: Bool { words.words.contains { LearnedWords.turns.contains($0.text) } }

  /// What was typed for some of the words.
  func typed(for range: Range<Int32>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let tokens = words.tokens
    let start = words.words[Int(first)].token
    let end = words.words[Int(last)].token
    guard start <= end, end < tokens.count else { return "" }
    return String(typed[tokens[start].lowerBound..<tokens[end].upperBound].prefix(80))
  }

  // MARK: - What is seen

  /// Each word, and each two words at most two words apart.
  private mutating func addWords() {
    let hashes = words.words.map { Hash.of($0.text) }
    for first in hashes.indices {
      add(Hash.mix(1, hashes[first]), value: 2, first...first)
      for far in 1...3 where first + far < hashes.count {
        let pair = Hash.mix(hashes[first], hashes[first + far])
        add(Hash.mix(far == 1 ? 2 : 3, pair), value: 2, first...(first + far))
      }
    }
  }

  /// The same for kinds of words, with what stands between left out: "never want to stop" is seen as
  /// "never +want to +quit". Each two, three and four with a kind near their beginning.
  private mutating func addKinds() {
    var marks: [(hash: UInt32, word: Int, isKind: Bool)] = []
    for (number, word) in words.words.enumerated() {
      guard let mark = WordKinds.mark(word.text) else { continue }
      marks.append((Hash.of(mark.text), number, mark.isKind))
    }
    for first in marks.indices {
      let start = marks[first]
      if start.isKind { add(Hash.mix(11, start.hash), value: 2, start.word...start.word) }
      for far in 1...4 where first + far < marks.count {
        let end = marks[first + far]
        guard end.word - start.word <= 6 else { break }
        guard start.isKind || end.isKind else { continue }
        let pair = Hash.mix(start.hash, end.hash)
        add(Hash.mix(far == 1 ? 12 : 13, pair), value: 2, start.word...end.word)
        guard far == 1 else { continue }
        var run = pair
        for more in 2...3 where first + more < marks.count {
          run = Hash.mix(run, marks[first + more].hash)
          let last = marks[first + more].word
          add(Hash.mix(UInt32(12 + more), run), value: 2, start.word...last)
        }
      }
    }
  }

  /// Runs of three to five letters of each word, its beginning and end marked.
  private mutating func addPieces() {
    var bytes: [UInt8] = []
    for (number, word) in words.words.enumerated() {
      guard let letters = word.letters else { continue }
      bytes.removeAll(keepingCapacity: true)
      bytes.append(0x5E)
      bytes.append(contentsOf: letters.utf8)
      bytes.append(0x24)
      for start in bytes.indices {
        var hash = Hash.start
        for end in start..<min(start + 5, bytes.count) {
          hash = Hash.add(bytes[end], to: hash)
          if end - start >= 2 { add(Hash.mix(5, hash), value: 1, number...number) }
        }
      }
    }
  }

  /// What words have to do with danger: alone, with the words beside them, and with each other in
  /// their order.
  private mutating func addMeanings() {
    let meanings = words.words.map { MeaningWords.meanings(of: $0.text) }
    let hashes = words.words.map { Hash.of($0.text) }
    for first in meanings.indices {
      for meaning in meanings[first] {
        add(Hash.mix(9, meaning), value: 4, first...first)
        for beside in [first - 2, first - 1, first + 1, first + 2]
        where hashes.indices.contains(beside) {
          add(
            Hash.mix(10 + UInt32(beside - first + 2), Hash.mix(meaning, hashes[beside])), value: 2,
            min(first, beside)...max(first, beside))
        }
        for last in meanings.indices.dropFirst(first + 1).prefix(Self.reach) {
          for other in meanings[last] {
            add(Hash.mix(15, Hash.mix(meaning, other)), value: 3, first...last)
          }
        }
      }
    }
  }

  /// How far apart two words may stand whose meanings are seen together.
  private static let reach = 8

  private mutating func addShape() {
    let count = words.words.count
    let length = [3, 4, 6, 9, 14, 22, 35, 60].firstIndex { count < $0 } ?? 8
    addShape(Hash.mix(6, UInt32(length)))
    if typed.utf8.contains(0x3F) { addShape(Hash.mix(7, typed.utf8.last == 0x3F ? 1 : 0)) }
  }

  private mutating func addForm() {
    for mark in SentenceForm(words.words, isAsked: typed.utf8.last == 0x3F).marks {
      addShape(Hash.mix(21, Hash.of(mark[...])))
    }
  }

  private mutating func addShape(_ hash: UInt32) {
    features.append(Feature(place: Hash.spread(hash) & mask, value: 3, words: 0..<0))
  }

  private mutating func add(_ hash: UInt32, value: Int32, _ range: ClosedRange<Int>) {
    features.append(
      Feature(
        place: Hash.spread(hash) & mask, value: value,
        words: Int32(range.lowerBound)..<Int32(range.upperBound + 1)))
  }

  private mutating func keepFirstOfEachPlace() {
    features.sort { ($0.place, $1.value) < ($1.place, $0.value) }
    var kept = 0
    for index in features.indices
    where index == 0 || features[index].place != features[kept - 1].place {
      features[kept] = features[index]
      kept += 1
    }
    features.removeSubrange(kept...)
  }
}

/// FNV-1a, and ways to put its numbers together.
enum Hash {
  static let start: UInt32 = 0x811C_9DC5

  @inline(__always) static func add(_ byte: UInt8, to hash: UInt32) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  static func of(_ text: Substring) -> UInt32 {
    var hash = start
    for byte in text.utf8 { hash = add(byte, to: hash) }
    return hash
  }

  @inline(__always) static func mix(_ first: UInt32, _ second: UInt32) -> UInt32 {
    (first &* 0x9E37_79B1) ^ (second &+ 0x7F4A_7C15 &+ (first << 6) &+ (first >> 2))
  }

  /// Lets every bit of a number reach its lowest ones.
  @inline(__always) static func spread(_ hash: UInt32) -> UInt32 {
    var hash = hash
    hash ^= hash >> 16
    hash &*= 0x85EB_CA6B
    hash ^= hash >> 13
    hash &*= 0xC2B2_AE35
    return hash ^ (hash >> 16)
  }
}
