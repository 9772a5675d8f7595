import Foundation

/// The words someone looks for, each to be found anywhere in a text, in whatever case and with or
/// without accents. Nothing typed is an operator.
struct SearchWords {
  /// Folded; none is empty.
  private let words: [[UInt8]]
  private var folding = Folding()
  private var folded: [UInt8] = []

  init(_ typed: String) {
    words = folding.folded(typed).split(separator: UInt8(ascii: " ")).map(Array.init)
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether every word occurs. Mutating only to remember how letters fold.
  mutating func occur(in text: String) -> Bool {
    let text = folding.folded(text)
    return words.allSatisfy { text.holds($0) }
  }

  /// The same for a text as a file holds it: UTF-8. A search reads everything ever written, most of it in
  /// ASCII: that is folded in place, into the same few bytes each time.
  mutating func occur(in text: UnsafeRawBufferPointer) -> Bool {
    folded.removeAll(keepingCapacity: true)
    for byte in text {
      guard byte < 0x80 else { return occur(in: String(decoding: text, as: UTF8.self)) }
      folded.append(Self.ascii[Int(byte)])
    }
    return words.allSatisfy { folded.holds($0) }
  }

  private static let ascii: [UInt8] = (0..<0x80).map { Folding.folded(ascii: Unicode.Scalar($0)) }
}

extension [UInt8] {
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    withUnsafeBytes { text in
      word.withUnsafeBytes { word in
        guard let base = text.baseAddress, let sought = word.baseAddress else { return false }
        var place = 0
        while place + word.count <= text.count {
          let room = text.count - word.count + 1 - place
          guard let first = memchr(base + place, CInt(word[0]), room) else { return false }
          if memcmp(first, sought, word.count) == 0 { return true }
          place = UnsafeRawPointer(first) - base + 1
        }
        return false
      }
    }
  }
}
