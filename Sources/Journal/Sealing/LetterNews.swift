import Foundation

/// One thing that a letter tells: a call of `JournalStore` that changed something.
///
/// Letters wait on disk until the journal is unlocked, maybe by a newer Leeward: cases are added, and
/// never changed.
enum LetterNews: Codable, Equatable {
  /// Times are milliseconds since 1970.
  case began(at: Int64, seed: UInt64, keepingPlaces: Bool)
  case recorded([JournalEntry], snapshot: Data?, conversation: Int64, at: Int64)
  case tookBack(conversation: Int64, at: Int64)
  case ended(conversation: Int64, at: Int64)
  case set([String: JournalValue])

  /// As it stands in a letter.
  var bytes: [UInt8] {
    let encoder = JSONEncoder()
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return (try? encoder.encode(self)).map([UInt8].init) ?? []
  }

  /// Nil where it is nothing that this Leeward knows.
  init?(bytes: [UInt8]) {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    guard let news = try? decoder.decode(Self.self, from: Data(bytes)) else { return nil }
    self = news
  }

  /// Does in memory what it tells.
  func happen(in journal: MemoryJournal) throws(JournalError) {
    switch self {
    case .began(let at, let seed, let keepingPlaces):
      _ = journal.begin(at: Date(milliseconds: at), seed: seed, keepingPlaces: keepingPlaces)
    case .recorded(let entries, let snapshot, let conversation, let at):
      try journal.record(
        entries, snapshot: snapshot, in: conversation, at: Date(milliseconds: at))
    case .tookBack(let conversation, let at):
      _ = try journal.takeBack(in: conversation, at: Date(milliseconds: at))
    case .ended(let conversation, let at):
      try journal.end(conversation, at: Date(milliseconds: at))
    case .set(let values):
      journal.setPersonVariables(values)
    }
  }
}
