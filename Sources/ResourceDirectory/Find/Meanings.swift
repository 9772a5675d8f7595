/// The words people use, and what they mean.
struct Meanings: Sendable {
  /// Longest phrase, in words.
  static let longest = 5

  private let byPhrase: [String: Meaning]
  /// Single words that a slip may have been made in, as they stand in the table.
  private let spelled: [String]

  /// What the words that begin at `start` mean, the longest phrase first, and how many they are.
  func meaning(
    of words: [TypedWord], at start: Int
  ) -> (meaning: Meaning, count: Int)? {
    for count in stride(from: min(Self.longest, words.count - start), through: 1, by: -1) {
      let phrase = words[start..<start + count].map(\.folded).joined(separator: " ")
      if let meaning = byPhrase[phrase] { return (meaning, count) }
      // "meetings", "hotlines"; a plural the table doesn't name.
      if count == 1, phrase.count > 4, phrase.hasSuffix("s"),
        let meaning = byPhrase[String(phrase.dropLast())]
      {
        return (meaning, 1)
      }
    }
    return nil
  }

  /// The word of the table that was most likely meant by one that has a slip in it.
  func near(_ word: String) -> (word: String, meaning: Meaning)? {
    guard word.count >= 5, !Self.ordinary.contains(word) else { return nil }
    let letters = Array(word)
    let reach = letters.count >= 8 ? 2 : 1
    var best: (word: String, slips: Int)?
    for other in spelled where abs(other.count - letters.count) <= reach {
      // Few people miss a word's first letter, and names differ from drugs by it.
      guard other.first == letters.first, other.count >= 5 else { continue }
      let slips = Self.slips(letters, Array(other))
      guard slips <= reach, slips < best?.slips ?? .max else { continue }
      best = (other, slips)
    }
    return best.flatMap { best in byPhrase[best.word].map { (best.word, $0) } }
  }

  /// How many letters must be put in, left out, changed, or swapped with the next.
  static func slips(_ a: [Character], _ b: [Character]) -> Int {
    var before: [Int] = []
    var row = Array(0...b.count)
    for i in a.indices {
      var next = [i + 1]
      for j in b.indices {
        var least = min(row[j + 1] + 1, next[j] + 1, row[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, before[j - 1] + 1)
        }
        next.append(least)
      }
      (before, row) = (row, next)
    }
    return row[b.count]
  }

  /// Reads a table: a meaning to a line, `name: phrase, phrase | codes MU OTP | topic treatment`.
  init(_ text: String) {
    var byPhrase: [String: Meaning] = [:]
    var order: [String] = []
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "|").map { Self.trimmed($0) }
      guard let head = parts.first, let colon = head.firstIndex(of: ":") else { continue }
      var meaning = Meaning(name: Self.trimmed(head[..<colon]))
      for part in parts.dropFirst() {
        var words = part.split(separator: " ").map(String.init)
        let field = words.isEmpty ? "" : words.removeFirst()
        meaning.set(field, words)
      }
      for phrase in head[head.index(after: colon)...].split(separator: ",") {
        let words = TypedWord.all(in: String(phrase)).map(\.folded)
        byPhrase[words.joined(separator: " ")] = meaning
        if words.count == 1 { order += words }
      }
    }
    self.byPhrase = byPhrase
    spelled = order
  }

  private static func trimmed(_ text: Substring) -> String {
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { $0 != UInt8(ascii: " ") }),
      let last = bytes.lastIndex(where: { $0 != UInt8(ascii: " ") })
    else { return "" }
    return String(text[first...last])
  }

  private static func trimmed(_ text: String) -> String { trimmed(text[...]) }

  /// Words that are right as they are, though a slip away from one that means something.
  private static let ordinary: Set<String> = [
    "medical", "menial", "sweden", "woman", "womens", "house", "houses", "family", "center",
    "centre", "morning", "evening", "sunday", "monday", "health", "healing", "hospital", "mental",
    "mercy", "grace", "heaven", "haven", "spring", "springs", "spirit", "saint", "county", "river",
    "valley", "beacon", "bridge", "bridges", "phoenix", "cornerstone", "turning", "point", "lodge",
    "places", "nearby", "close", "closer", "within", "seniors", "pathways", "horizons", "horizon",
    "retreat", "retreats", "threat", "great", "treats", "creole", "german", "germany", "poland",
    "austin", "boston", "dallas", "denver", "detroit", "houston", "mobile", "buffalo", "orlando",
    "miami", "meetup", "salem", "lansing", "alameda", "medina", "laredo", "marion", "verona",
  ]
}

extension Meaning {
  fileprivate mutating func set(_ field: String, _ words: [String]) {
    switch field {
    case "codes": codes = words
    case "first": first = words
    case "without": without = words
    case "types": types = words
    case "fellowship": fellowship = words.joined(separator: " ")
    case "kind": kind = words.first.flatMap(FindKind.init(rawValue:))
    case "language": language = words.first
    case "topic": topic = words.first
    case "detox": detox = words.first
    case "held": isOnline = words.first.map { $0 == "online" }
    default: break
    }
  }
}
