import ResourceDirectory

/// A list made wrong, by a seed and its number alone, so that it can be made again.
struct FuzzInput {
  let name: String
  let bytes: [UInt8]
  /// What it is said to be; nil leaves that to be told.
  let kind: Source.Kind?

  init(number: Int, seed: UInt64, seeds: [FuzzSeeds.Seed]) {
    var random = Random(
      state: seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
    let chosen = seeds[Int.random(in: seeds.indices, using: &random)]
    name = chosen.name
    let kinds = Source.Kind.allCases
    kind =
      Int.random(in: 0..<8, using: &random) == 0
      ? kinds[Int.random(in: kinds.indices, using: &random)] : nil
    let others = seeds.map(\.bytes) + chosen.files.map(\.bytes)
    guard !chosen.files.isEmpty else {
      bytes = Self.changed(chosen.bytes, others, &random)
      return
    }
    // A file in the zip is changed before it is packed, or the zip itself is.
    let target = Int.random(in: 0..<chosen.files.count, using: &random)
    var zip = ZipBuilder()
    for (index, file) in chosen.files.enumerated() {
      zip.add(file.name, index == target ? Self.changed(file.bytes, others, &random) : file.bytes)
    }
    bytes =
      Int.random(in: 0..<5, using: &random) == 0 ? Self.changed(zip.zip, others, &random) : zip.zip
  }

  private static func changed(
    _ seed: [UInt8], _ others: [[UInt8]], _ random: inout Random
  ) -> [UInt8] {
    var bytes = seed
    for _ in 0...Int.random(in: 0..<10, using: &random) {
      change(&bytes, others, &random)
    }
    return bytes
  }

  private static func change(
    _ bytes: inout [UInt8], _ others: [[UInt8]], _ random: inout Random
  ) {
    func place(_ count: Int) -> Int { Int.random(in: 0...count, using: &random) }
    let start = place(bytes.count)
    let length = min(place(40), bytes.count - start)
    switch Int.random(in: 0..<9, using: &random) {
    case 0, 1:
      for _ in 0...place(4) where !bytes.isEmpty {
        bytes[place(bytes.count - 1)] = UInt8.random(in: 0...255, using: &random)
      }
    case 2: bytes.removeSubrange(start..<start + length)
    case 3: bytes.insert(contentsOf: Array(bytes[start..<start + length]), at: place(bytes.count))
    case 4, 5, 6:
      bytes.insert(contentsOf: snippets[place(snippets.count - 1)], at: start)
    case 7:
      let other = others[place(others.count - 1)]
      let from = place(other.count)
      bytes.insert(contentsOf: other[from..<min(other.count, from + place(300))], at: start)
    default:
      if place(4) == 0 { bytes.removeLast(bytes.count - start) }
    }
  }

  private static let snippets: [[UInt8]] =
    [
      "\"", "\"\"", ",", ";", "\n", "\r\n", "\r", "\t", "\0", "\u{1B}[2J", "\u{1B}]0;x\u{7}",
      "\u{202E}",
      "\u{200B}", "\u{FEFF}", "<script>", "</script>", "<b", "&#27;", "&#x202E;", "&amp;amp;",
      "]]>",
      "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "<![CDATA[", "javascript:alert(1)",
      "https://a@b.example/",
      "[", "]", "{", "}", "[[[[[[[[[[[[", "null", "true", "1e999", "-1", "99999999999999999999",
      "24:00",
      "25:61", "NaN", "95", "-181", "\\u0000", "\\ud800", "\\n", "../../x", "ann@example.org", "🏳️‍🌈",
      "é",
      "24/7", "Mon-Fri 9am-5pm", "1SA", "2026-02-30",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x80, 0x81], [0xFF, 0xFE]]
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
