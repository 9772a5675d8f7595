/// Hears whether what someone typed speaks of a topic: family, work, pain and the like.
///
/// By lists of words, one near misspelling of a long word allowed. That a thing is spoken of says
/// nothing of how: "no pain at all" mentions pain.
public enum Mentions {
  /// The topics there are, in the order of the manual.
  public static var topics: [String] { table.map(\.topic) }

  /// The words in a text that speak of a topic, as typed; none where the topic isn't one of `topics`.
  public static func hear(_ text: String, of topic: String) -> [String] {
    guard let entry = table.first(where: { $0.topic == topic }) else { return [] }
    let heard = Heard(text)
    return heard.words.indices.compactMap { index in
      guard !heard.isSaying[index], entry.has(heard.words, at: index) else { return nil }
      return String(text[heard.places[index]])
    }
  }

  /// A topic and what speaks of it.
  private struct Entry {
    var topic: String
    /// Words, and the longer ones by their first letter for misspellings.
    var words: Set<Substring> = []
    var long: [Character: [String]] = [:]
    /// Phrases of several words.
    var phrases: [[Substring]] = []

    func has(_ words: [Substring], at index: Int) -> Bool {
      let word = words[index]
      if self.words.contains(word) { return true }
      if phrases.contains(where: { words[index...].starts(with: $0) }) { return true }
      guard word.utf8.count >= 5, let first = word.first, !TopicPhrases.lookAlikes.contains(word)
      else {
        return false
      }
      return (long[first] ?? []).contains {
        EditDistance.between(String(word), $0, limit: 1) != nil
      }
    }
  }

  /// A text's words, spelled out, and which of them stand in a saying that means something else.
  private struct Heard {
    var words: [Substring] = []
    var places: [Range<String.Index>] = []
    var isSaying: [Bool] = []

    init(_ text: String) {
      for token in Tokens(text) {
        for word in Mentions.speller.spelled(token.text) {
          words.append(word)
          places.append(token.range)
        }
      }
      isSaying = words.map { _ in false }
      for index in words.indices {
        for saying in Mentions.sayings where words[index...].starts(with: saying) {
          for place in index..<(index + saying.count) { isSaying[place] = true }
        }
      }
    }
  }

  private static let speller = Speller(vocabulary: Vocabulary())
  private static let sayings = TopicPhrases.sayings.cut(at: ",").map { $0.cut(at: " ") }

  private static let table: [Entry] = TopicPhrases.topics.cut(at: "\n").compactMap { line in
    let parts = line.cut(at: ":")
    guard parts.count == 2 else { return nil }
    var entry = Entry(topic: String(parts[0]))
    for phrase in parts[1].cut(at: ",") {
      let words = phrase.cut(at: " ")
      if words.count > 1 {
        entry.phrases.append(words)
      } else if let word = words.first {
        entry.words.insert(word)
        if word.utf8.count >= 6, let first = word.first {
          entry.long[first, default: []].append(String(word))
        }
      }
    }
    return entry
  }
}
