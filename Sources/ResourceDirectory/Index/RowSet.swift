/// A set of rows of one table, a bit each, by their position among the blocks that are kept.
struct RowSet: Sendable, Equatable {
  /// How many rows' bits stand in one word.
  static let perWord = UInt64.bitWidth

  private(set) var words: [UInt64]

  /// An empty set that has room for so many positions, rounded up to whole words.
  init(room: Int) {
    words = Array(repeating: 0, count: (room + Self.perWord - 1) / Self.perWord)
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// A position that there is no room for is left out.
  mutating func insert(_ position: Int) {
    let word = position / Self.perWord
    guard words.indices.contains(word) else { return }
    words[word] |= 1 << UInt64(position % Self.perWord)
  }

  /// Puts a word's bits in at once; `word` counts words.
  mutating func put(_ bits: UInt64, at word: Int) {
    guard words.indices.contains(word) else { return }
    words[word] |= bits
  }

  func contains(_ position: Int) -> Bool {
    let word = position / Self.perWord
    return word < words.count && words[word] & 1 << UInt64(position % Self.perWord) != 0
  }

  // MARK: Together

  static func & (a: RowSet, b: RowSet) -> RowSet { a.with(b) { $0 & $1 } }
  static func | (a: RowSet, b: RowSet) -> RowSet { a.with(b) { $0 | $1 } }
  static func - (a: RowSet, b: RowSet) -> RowSet { a.with(b) { $0 & ~$1 } }
  static func &= (a: inout RowSet, b: RowSet) { a = a & b }
  static func |= (a: inout RowSet, b: RowSet) { a = a | b }
  static func -= (a: inout RowSet, b: RowSet) { a = a - b }

  private func with(_ other: RowSet, _ together: (UInt64, UInt64) -> UInt64) -> RowSet {
    var both = self
    for index in 0..<min(words.count, other.words.count) {
      both.words[index] = together(words[index], other.words[index])
    }
    return both
  }

  /// Every position in it, ascending.
  func forEach(_ body: (Int) throws -> Void) rethrows {
    for (index, word) in words.enumerated() where word != 0 {
      var rest = word
      while rest != 0 {
        try body(index * Self.perWord + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
