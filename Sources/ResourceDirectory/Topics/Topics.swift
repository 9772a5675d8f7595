/// The short answers that are built into the program: no database, no network.
///
/// They are text in tables, a file for each group of the mission's rows; nothing of them is read or made
/// before the first search.
public enum Topics {
  /// Each answer once, in the order of the rows.
  public static let all: [Topic] =
    withdrawal + medication + wellbeing + people + groups + care + planning + myths + stayingAlive

  /// The topics that answer what was typed, best first; none where nothing fits.
  ///
  /// Looks at words, not at sentences: rare ones count most, endings hardly, and near misspellings and
  /// everyday words for the same thing are heard. The same words give the same topics.
  public static func search(_ words: String, limit: Int = 3) -> [Topic] {
    matches(words, limit: limit).map(\.topic)
  }

  /// The same, with how well each fits.
  public static func matches(_ words: String, limit: Int = 3) -> [TopicMatch] {
    Array(TopicIndex.shared.matches(words).prefix(max(0, limit)))
  }
}

/// A topic that was found.
public struct TopicMatch: Sendable, Hashable {
  public let topic: Topic
  /// From 0 to 1; 1 is one of the very questions it answers.
  public let score: Double
  /// Whether a word that was typed is one that the topic is about, where few were typed.
  let isAbout: Bool

  /// Whether it answers what was typed, rather than something beside it.
  public var isClose: Bool { score >= 0.6 }
}
