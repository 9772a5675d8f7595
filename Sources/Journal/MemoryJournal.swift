import Foundation

/// A journal that is gone with the program: for a conversation that isn't to be kept, or can't be.
///
/// Keeps what `SQLiteJournal` keeps, gives back the same, and has nothing that could go wrong.
public final class MemoryJournal: JournalStore {
  struct Conversation {
    var startedAt: Date
    var endedAt: Date?
    var seed: UInt64
    var turn = 0
    /// By the turn that led to each, oldest first.
    var snapshots: [(turn: Int, state: Data)] = []
  }

  struct Kept {
    var record: JournalRecord
    var turn: Int
    var withdrawnAt: Date?
  }

  /// A conversation's number is its place, from 1.
  private(set) var conversations: [Conversation] = []
  private(set) var log: [Kept] = []
  private(set) var variables: [String: JournalValue] = [:]

  public init() {}

  public var isDurable: Bool { false }

  // MARK: - Recording

  public func begin(at time: Date, seed: UInt64, keepingPlaces: Bool) -> Int64 {
    if !keepingPlaces {
      for index in conversations.indices { conversations[index].snapshots = [] }
    }
    conversations.append(Conversation(startedAt: time.kept, seed: seed))
    return Int64(conversations.count)
  }

  public func record(
    _ entries: [JournalEntry], snapshot: Data?, in conversation: Int64, at time: Date
  ) throws(JournalError) {
    let index = try index(of: conversation)
    conversations[index].turn += 1
    let turn = conversations[index].turn
    for entry in entries {
      let record = JournalRecord(
        id: Int64(log.count + 1), conversation: conversation, at: time.kept, entry: entry.kept)
      log.append(Kept(record: record, turn: turn))
    }
    if let snapshot, conversations[index].endedAt == nil {
      conversations[index].snapshots.append((turn, snapshot))
    }
  }

  public func takeBack(in conversation: Int64, at time: Date) throws(JournalError) -> Data? {
    let index = try index(of: conversation)
    let answer = standing.last {
      $0.record.conversation == conversation && $0.record.entry.kind.isAnswer
    }
    guard let answer,
      let kept = conversations[index].snapshots.lastIndex(where: { $0.turn < answer.turn })
    else { return nil }
    let before = conversations[index].snapshots[kept]
    conversations[index].snapshots.removeSubrange((kept + 1)...)
    // All that came after the state given back, so that the log is what led to that state.
    for place in log.indices
    where log[place].record.conversation == conversation && log[place].turn > before.turn
      && log[place].withdrawnAt == nil
    {
      log[place].withdrawnAt = time.kept
    }
    return before.state
  }

  public func end(_ conversation: Int64, at time: Date) throws(JournalError) {
    let index = try index(of: conversation)
    guard conversations[index].endedAt == nil else { return }
    conversations[index].endedAt = time.kept
    conversations[index].snapshots = []
  }

  public func setPersonVariables(_ values: [String: JournalValue]) {
    for (name, value) in values {
      variables[name.kept] =
        if case .string(let string) = value { .string(string.kept) } else { value }
    }
  }

  // MARK: - Reading

  public func unfinished() -> UnfinishedConversation? {
    guard let place = conversations.lastIndex(where: { !$0.snapshots.isEmpty }),
      let snapshot = conversations[place].snapshots.last
    else { return nil }
    let latest = conversations[place]
    let id = Int64(place + 1)
    let last = log.last { $0.record.conversation == id }
    return UnfinishedConversation(
      id: id, seed: latest.seed, startedAt: latest.startedAt,
      lastAt: last.map { max($0.record.at, $0.withdrawnAt ?? $0.record.at) } ?? latest.startedAt,
      snapshot: snapshot.state,
      lastLine: records(of: id).last { $0.entry.kind == .line }?.entry.text)
  }

  public func conversations(limit: Int) -> [ConversationSummary] {
    conversations.enumerated().reversed().prefix(max(0, limit)).map { index, conversation in
      let id = Int64(index + 1)
      let entries = records(of: id).map(\.entry)
      return ConversationSummary(
        id: id, startedAt: conversation.startedAt, endedAt: conversation.endedAt,
        answers: entries.count { $0.kind.isAnswer },
        firstWords: entries.first {
          $0.kind == .words && !$0.text.utf8.allSatisfy { [9, 10, 13, 32].contains($0) }
        }?.text)
    }
  }

  public func entries(of conversation: Int64) throws(JournalError) -> [JournalRecord] {
    _ = try index(of: conversation)
    return records(of: conversation)
  }

  public func search(_ words: String, limit: Int) -> [JournalRecord] {
    var words = SearchWords(words)
    guard !words.isEmpty else { return [] }
    let found = standing.map(\.record).reversed().lazy.filter {
      $0.entry.kind != .menu && words.occur(in: $0.entry.text)
    }
    return Array(found.prefix(max(0, limit)))
  }

  public func shelf(_ name: String) -> [String] {
    standing.map(\.record.entry).filter { $0.kind == .keep && $0.name == name.kept }.map(\.text)
  }

  public func latestMeasure(_ name: String) -> Measurement? { measures(name).last }

  public func measures(_ name: String) -> [Measurement] {
    standing.map(\.record).filter { $0.entry.kind == .measure && $0.entry.name == name.kept }
      .compactMap { record in
        record.entry.number.map { Measurement(at: record.at, value: $0) }
      }
  }

  public func changes(
    in measure: String, across practice: String, limit: Int
  ) -> [MeasureChange] {
    let records = standing.map(\.record)
    let times = records.filter { $0.entry.kind == .practice && $0.entry.name == practice.kept }
    return times.reversed().prefix(max(0, limit)).compactMap {
      MeasureChange(in: measure.kept, across: $0, among: records)
    }
  }

  public func personVariables() -> [String: JournalValue] { variables }

  // MARK: - What stands

  private var standing: [Kept] { log.filter { $0.withdrawnAt == nil } }

  private func records(of conversation: Int64) -> [JournalRecord] {
    standing.map(\.record).filter { $0.conversation == conversation }
  }

  /// Throws where there is no such conversation.
  @discardableResult
  func index(of conversation: Int64) throws(JournalError) -> Int {
    guard conversation > 0, conversation <= conversations.count else {
      throw .noSuchConversation(conversation)
    }
    return Int(conversation) - 1
  }
}
