import Foundation

extension Topics {
  /// The topics that answer what was typed, best first, as results that can stand beside places and
  /// meetings, and whether an answer is what was asked for. Where it wasn't, only the one that is surely
  /// meant.
  static func results(
    for reading: FindReading, now: Date
  ) -> (topics: [FindResult], isAsked: Bool) {
    let all = matches(reading.words, limit: 2)
    let matches = all.filter { $0.score >= 0.8 * (all.first?.score ?? 0) }
    let words = reading.words.split { $0.isWhitespace }
    let isWholeAsk =
      words.count >= 3 && (matches.first?.score ?? 0) >= 0.85 && reading.place == nil
      && !reading.isNearMe
    let isAsked = words.first.map { asking.contains($0.lowercased()) } == true || isWholeAsk
    let fitting = isAsked ? matches : matches.filter { $0.isAbout && $0.score >= 0.68 }
    return (fitting.map { result($0.topic, now: now) }, isAsked)
  }

  private static let asking: Set<String> = [
    "how", "hows", "what", "whats", "what's", "why", "is", "are", "am", "can", "does", "do", "did",
    "will", "should", "when", "who", "cuánto", "cuanto", "cómo", "como", "qué", "que",
  ]

  private static func result(_ topic: Topic, now: Date) -> FindResult {
    var result = FindResult(
      id: topic.id, kind: .topic, name: topic.title, source: topic.source,
      freshness: Freshness(asOf: nil, ownDate: topic.checkedOn, kind: .topic, now: now))
    result.text = [topic.say, topic.more].compactMap(\.self).joined(separator: " ")
    return result
  }
}
