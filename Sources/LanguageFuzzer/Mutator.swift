/// Spoils a text the way people and accidents do: words left out, doubled or moved, indentation
/// changed, pieces of another text put in, stray signs.
struct Mutator {
  var chance: Chance
  /// Texts to take pieces from.
  let seeds: [[UInt8]]
  let snippets: [String]
  /// No text is made longer, but by at most one step.
  let longest: Int

  /// A text that differs from `seed` in a few places.
  mutating func mutate(_ seed: [UInt8]) -> String {
    var bytes = seed
    for _ in 0..<chance.count(most: 12) where bytes.count <= longest { change(&bytes) }
    // What isn't UTF-8 becomes U+FFFD, as a file's reader leaves it.
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    switch chance.below(16) {
    case 0, 1: bytes.removeSubrange(tokens(in: bytes, most: 6))
    case 2: duplicate(tokens(in: bytes, most: 6), in: &bytes)
    case 3, 4, 5: insert(chance.one(of: snippets) ?? "", into: &bytes)
    case 6: replaceToken(in: &bytes)
    case 7, 8: spliceLines(into: &bytes)
    case 9: bytes.removeSubrange(lines(in: bytes, most: 4))
    case 10: duplicate(lines(in: bytes, most: 4), in: &bytes)
    case 11, 12: indent(&bytes)
    case 13: addScalars(to: &bytes)
    case 14: flipBytes(in: &bytes)
    default: rare(&bytes)
    }
  }

  private mutating func rare(_ bytes: inout [UInt8]) {
    switch chance.below(7) {
    case 0: bytes.removeLast(chance.below(bytes.count))
    case 1: bytes.removeFirst(chance.below(bytes.count))
    case 2: changeLineEnds(of: &bytes)
    case 3: bytes.insert(contentsOf: [0xEF, 0xBB, 0xBF], at: 0)
    case 4: wrap(&bytes)
    case 5: repeatMany(tokens(in: bytes, most: 2), in: &bytes)
    default: repeatMany(lines(in: bytes, most: 2), in: &bytes)
    }
  }

  // MARK: Where

  private enum Kind {
    case word
    case space
    case lineEnd
    case sign
  }

  private static func kind(_ byte: UInt8) -> Kind {
    switch byte {
    case 0x20, 0x09: .space
    case 0x0A, 0x0D: .lineEnd
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: .word
    default: .sign
    }
  }

  /// Up to `most` words or signs in a row.
  private mutating func tokens(in bytes: [UInt8], most: Int) -> Range<Int> {
    guard !bytes.isEmpty else { return 0..<0 }
    var start = chance.below(bytes.count)
    while start > 0, Self.kind(bytes[start - 1]) == Self.kind(bytes[start]), bytes[start] > 0x2F {
      start -= 1
    }
    var end = start
    for _ in 0...chance.below(most) {
      guard end < bytes.count else { break }
      let kind = Self.kind(bytes[end])
      end += 1
      while kind != .sign, end < bytes.count, Self.kind(bytes[end]) == kind { end += 1 }
    }
    return start..<end
  }

  /// Up to `most` whole lines in a row.
  private mutating func lines(in bytes: [UInt8], most: Int) -> Range<Int> {
    guard !bytes.isEmpty else { return 0..<0 }
    var start = chance.below(bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = start
    for _ in 0...chance.below(most) {
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if end < bytes.count { end += 1 }
    }
    return start..<end
  }

  // MARK: What

  private mutating func duplicate(_ range: Range<Int>, in bytes: inout [UInt8]) {
    let copy = Array(bytes[range])
    bytes.insert(
      contentsOf: copy, at: chance.isTrue(percent: 50) ? range.upperBound : anyLine(bytes))
  }

  private mutating func anyLine(_ bytes: [UInt8]) -> Int { lines(in: bytes, most: 1).lowerBound }

  private mutating func insert(_ text: String, into bytes: inout [UInt8]) {
    bytes.insert(contentsOf: text.utf8, at: tokens(in: bytes, most: 1).lowerBound)
  }

  private mutating func replaceToken(in bytes: inout [UInt8]) {
    guard let other = chance.one(of: seeds), !other.isEmpty else { return }
    let piece = other[tokens(in: other, most: 2)]
    bytes.replaceSubrange(tokens(in: bytes, most: 1), with: piece)
  }

  private mutating func spliceLines(into bytes: inout [UInt8]) {
    guard let other = chance.one(of: seeds), !other.isEmpty else { return }
    let piece = other[lines(in: other, most: 12)]
    bytes.insert(contentsOf: piece, at: anyLine(bytes))
  }

  private mutating func indent(_ bytes: inout [UInt8]) {
    let space: [UInt8] = [[0x20], [0x20, 0x20], [0x20, 0x20, 0x20, 0x20], [0x09]][chance.below(4)]
    let range = lines(in: bytes, most: 5)
    var out: [UInt8] = []
    for line in bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false).dropLast() {
      switch chance.below(4) {
      case 0: out += line.drop { $0 == 0x20 || $0 == 0x09 } + [0x0A]
      case 1: out += line + [0x0A, 0x0A]
      default: out += space + line + [0x0A]
      }
    }
    bytes.replaceSubrange(range, with: out)
  }

  private mutating func addScalars(to bytes: inout [UInt8]) {
    var text = String.UnicodeScalarView()
    for _ in 0..<chance.count(most: 40) { text.append(chance.scalar()) }
    insert(String(text), into: &bytes)
  }

  private mutating func flipBytes(in bytes: inout [UInt8]) {
    for _ in 0..<chance.count(most: 8) where !bytes.isEmpty {
      bytes[chance.below(bytes.count)] = UInt8(chance.below(256))
    }
  }

  private mutating func changeLineEnds(of bytes: inout [UInt8]) {
    let end: [UInt8] = chance.isTrue(percent: 50) ? [0x0D, 0x0A] : [0x0D]
    let percent = chance.isTrue(percent: 50) ? 100 : 30
    var out: [UInt8] = []
    for byte in bytes {
      if byte == 0x0A, chance.isTrue(percent: percent) { out += end } else { out.append(byte) }
    }
    bytes = out
  }

  private mutating func wrap(_ bytes: inout [UInt8]) {
    let pairs = [
      ("(", ")"), ("{", "}"), ("<<if true>>\n", "\n<<endif>>\n"), ("[a]", "[/a]"), ("- ", ""),
      ("not ", ""), ("<<once>>\n", "\n<<endonce>>\n"), ("f(", ")"), ("[", "]"),
    ]
    let (before, after) = pairs[chance.below(pairs.count)]
    let depth = chance.count(most: 400)
    let range = tokens(in: bytes, most: 3)
    let inner = Array(bytes[range])
    let opening = Array(String(repeating: before, count: depth).utf8)
    let closing = Array(String(repeating: after, count: depth).utf8)
    bytes.replaceSubrange(range, with: opening + inner + closing)
  }

  private mutating func repeatMany(_ range: Range<Int>, in bytes: inout [UInt8]) {
    let piece = Array(bytes[range])
    let count = chance.count(most: min(3_000, 60_000 / max(1, piece.count)))
    bytes.insert(contentsOf: repeatElement(piece, count: count).joined(), at: range.upperBound)
  }
}
