/// Words as topics are found by: lower case, without accents, apostrophes and endings.
enum TopicWords {
  /// The stems of a text's words, in order.
  static func stems(of text: String) -> [String] {
    var stems: [String] = []
    forEach(in: text) { stems.append(stem(Array($0.utf8))) }
    return stems
  }

  /// A text's words, in order, with their endings.
  static func forEach(in text: String, _ body: (String) -> Void) {
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { body(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: word.append(UInt8(scalar.value))
      case 0x41...0x5A: word.append(UInt8(scalar.value) + 0x20)
      case 0x27, 0x2019, 0x300...0x36F: continue
      case 0xC0...0xFF:
        let plain = latin[Int(scalar.value - 0xC0)]
        if plain == 0x20 { end() } else { word.append(plain) }
      case 0x80...:
        if scalar.properties.isAlphabetic {
          word += Array(scalar.properties.lowercaseMapping.utf8)
        } else {
          end()
        }
      default: end()
      }
    }
    end()
  }

  /// U+00C0 to U+00FF without their accents; a space where there is no letter.
  private static let latin = Array(
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty".utf8)

  /// Takes off the commonest English endings, so that "using", "used" and "uses" are one word.
  static func stem(_ bytes: [UInt8]) -> String {
    var word = bytes
    func ends(_ ending: StaticString, least: Int) -> Bool {
      let count = ending.utf8CodeUnitCount
      guard word.count >= least, word.count > count else { return false }
      return ending.withUTF8Buffer { $0.elementsEqual(word.suffix(count)) }
    }
    if ends("ies", least: 5) {
      word.removeLast(3)
      word.append(0x79)
    } else if ends("s", least: 4), !ends("ss", least: 4), !ends("us", least: 4) {
      word.removeLast()
    }
    if ends("ing", least: 5) {
      word.removeLast(3)
      single(&word)
    } else if ends("ed", least: 4), !ends("eed", least: 4) {
      word.removeLast(2)
      single(&word)
    }
    if ends("e", least: 3) { word.removeLast() }
    return String(decoding: word, as: UTF8.self)
  }

  /// "stopp" is "stop".
  private static func single(_ word: inout [UInt8]) {
    guard let last = word.last, word.count > 3, word[word.count - 2] == last,
      !"aeiouls".utf8.contains(last)
    else { return }
    word.removeLast()
  }

  /// Whether one word is at most so many letters away from another: put in, left out, changed, or two
  /// that changed places.
  static func isNear(_ one: [UInt8], _ other: [UInt8], within limit: Int) -> Bool {
    // Most words differ in so many letters that nothing need be counted: a slip brings one and takes one.
    guard abs(one.count - other.count) <= limit,
      (letters(one) ^ letters(other)).nonzeroBitCount <= 2 * limit
    else { return false }
    var before: [Int] = []
    var last = Array(0...other.count)
    for i in 1...max(1, one.count) where i <= one.count {
      var row = [i] + last.dropFirst()
      for j in 1...max(1, other.count) where j <= other.count {
        let same = one[i - 1] == other[j - 1]
        row[j] = min(last[j - 1] + (same ? 0 : 1), last[j] + 1, row[j - 1] + 1)
        if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      if row.min() ?? 0 > limit { return false }
      before = last
      last = row
    }
    return last[other.count] <= limit
  }

  /// Which letters stand in a word, a bit each.
  private static func letters(_ word: [UInt8]) -> UInt32 {
    word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }
}
