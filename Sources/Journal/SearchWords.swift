/// The words someone looks for, each to be found anywhere in a text, in whatever case and with or
/// without accents. Nothing typed is an operator.
struct SearchWords {
  /// Folded; none is empty.
  private let words: [[UInt8]]
  private var folding = Folding()

  init(_ typed: String) {
    words = folding.folded(typed).split(separator: UInt8(ascii: " ")).map(Array.init)
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether every word occurs. Mutating only to remember how letters fold.
  mutating func occur(in text: String) -> Bool {
    let text = folding.folded(text)
    return words.allSatisfy { text.holds($0) }
  }
}

extension [UInt8] {
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first, word.count <= count else { return false }
    for start in 0...(count - word.count) where self[start] == first {
      if self[start..<(start + word.count)].elementsEqual(word) { return true }
    }
    return false
  }
}
