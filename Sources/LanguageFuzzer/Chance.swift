import DialogueMachine

/// Draws that depend on a seed and an input's number alone, so that any input can be made again.
struct Chance {
  private var random: SeededRandom

  init(seed: UInt64, number: Int) {
    random = SeededRandom(seed: seed ^ (UInt64(number) &* 0xD1B5_4A32_D192_ED03))
    _ = random.next()
  }

  /// From 0 up to, not including, `limit`; 0 where there is nothing below it.
  mutating func below(_ limit: Int) -> Int {
    limit < 2 ? 0 : Int.random(in: 0..<limit, using: &random)
  }

  mutating func isTrue(percent: Int) -> Bool { below(100) < percent }

  /// One of several; nil where there are none.
  mutating func one<Items: RandomAccessCollection>(of items: Items) -> Items.Element? {
    if items.isEmpty { return nil }
    return items[items.index(items.startIndex, offsetBy: below(items.count))]
  }

  /// Mostly small, now and then large: how many times something is done.
  mutating func count(most: Int) -> Int {
    var limit = 2
    while limit < most, isTrue(percent: 45) { limit *= 4 }
    return 1 + below(min(limit, most))
  }

  /// A scalar of any plane, the awkward ones often.
  mutating func scalar() -> Unicode.Scalar {
    if isTrue(percent: 50), let scalar = one(of: Self.awkward) { return scalar }
    let top = isTrue(percent: 50) ? 0x250 : 0x11_0000
    return Unicode.Scalar(UInt32(below(top))) ?? "\u{FFFD}"
  }

  private static let awkward: [Unicode.Scalar] = [
    "\0", "\t", "\r", "\n", "\u{B}", "\u{C}", "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}",
    "\u{301}", "\u{345}", "\u{600}", "\u{61C}", "\u{DF}", "\u{130}", "\u{1100}", "\u{1161}",
    "\u{11A8}", "\u{FDFA}", "\u{200B}", "\u{200D}", "\u{200F}", "\u{2028}", "\u{2029}", "\u{202E}",
    "\u{2066}", "\u{20E3}", "\u{3000}", "\u{FE0F}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{1F1E6}",
    "\u{1F3FB}", "\u{1F468}", "\u{1D15E}", "\u{E0041}", "\u{E0100}", "\u{10FFFF}",
  ]
}
