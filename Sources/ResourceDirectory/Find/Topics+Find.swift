import Foundation

extension Topics {
  /// The topics that answer what was typed, best first, as results that can stand beside places and
  /// meetings. Where nobody asked a question, only the one that is surely meant.
  static func results(for words: String, isAsked: Bool, now: Date) -> [FindResult] {
    let matches = matches(words, limit: 3)
    let fitting = isAsked ? matches : Array(matches.filter(\.isClose).prefix(1))
    return fitting.map { match in
      let topic = match.topic
      var result = FindResult(
        id: topic.id, kind: .topic, name: topic.title, source: topic.source,
        freshness: Freshness(asOf: nil, ownDate: topic.checkedOn, kind: .topic, now: now))
      result.text = [topic.say, topic.more].compactMap(\.self).joined(separator: " ")
      return result
    }
  }
}
