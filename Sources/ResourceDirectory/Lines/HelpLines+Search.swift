extension HelpLines {
  /// The lines that have every telling word in their name, purpose, languages or topics, or at least
  /// one where none has all; those with most first. A word may be the beginning of one, or mean a topic
  /// ("detox": treatment). Looks only among the lines of the country, as `lines(for:country:)` does.
  public static func search(_ words: String, country: String) -> [HelpLine] {
    let wanted = tellingWords(of: words)
    guard !wanted.isEmpty else { return [] }
    var seen = Set<String>()
    let here = topics.flatMap { lines(for: $0, country: country) }
      .filter { seen.insert($0.id).inserted }
    let scored = here.map { line in (line: line, score: score(line, wanted)) }
      .filter { $0.score.all > 0 }
    let best = scored.map(\.score.all).max() ?? 0
    let fitting = best == wanted.count ? scored.filter { $0.score.all == best } : scored
    return fitting.enumerated()
      .sorted { one, other in
        (other.element.score.all, other.element.score.own, one.offset)
          < (one.element.score.all, one.element.score.own, other.offset)
      }
      .map(\.element.line)
  }

  /// How many of the words it has, and how many of those in so many letters.
  private static func score(_ line: HelpLine, _ wanted: [String]) -> (all: Int, own: Int) {
    let text = [line.name, line.purpose, line.languages ?? "", line.phone ?? "", line.text ?? ""]
    let own = Set(text.flatMap(allWords) + line.topics)
    let (literal, others) = wanted.reduce(into: ([String](), [String]())) { sorted, word in
      let isOwn = own.contains { $0.hasPrefix(word) && (word.count >= 3 || $0 == word) }
      if isOwn { sorted.0.append(word) } else { sorted.1.append(word) }
    }
    let meant = others.count { word in
      meaning.contains { topic, words in
        line.topics.contains(topic) && words.contains { $0.hasPrefix(word) && word.count >= 2 }
      }
    }
    return (literal.count + meant, literal.count)
  }

  private static func tellingWords(of text: String) -> [String] {
    var words = allWords(text).map { word in
      word.count > 4 && word.hasSuffix("s") ? String(word.dropLast()) : word
    }
    words.removeAll(where: notTelling.contains)
    return Array(words.prefix(12))
  }

  private static func allWords(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let notTelling: Set<String> = [
    "a", "an", "and", "the", "to", "for", "of", "in", "on", "me", "my", "i", "with", "near", "help",
    "line", "someone", "please", "who", "can", "number", "phone", "call", "want", "need", "is",
    "at",
  ]

  /// Other words people look for a topic by.
  private static let meaning: [String: [String]] = [
    "emergency": ["ambulance", "police", "911", "112", "999"],
    "crisis": ["suicide", "suicidal", "talk", "text", "lonely", "hotline", "counselor"],
    "overdose": ["od", "alone", "using"],
    "treatment": [
      "detox", "rehab", "meeting", "methadone", "suboxone", "buprenorphine", "clinic", "drug",
      "alcohol", "addiction", "counseling", "recovery", "withdrawal", "doctor", "therapy",
    ],
    "poison": ["pills", "swallowed", "took"],
    "violence": ["abuse", "domestic", "partner", "hit", "safe", "shelter"],
    "information": ["mental", "depression", "anxiety", "questions"],
    "naloxone": ["narcan", "kit", "mail"],
  ]
}
