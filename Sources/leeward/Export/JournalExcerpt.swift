import Foundation
import Journal

/// Conversations on their way out of a journal, without the words that are to stay in it.
struct JournalExcerpt {
  struct Talk {
    var id: Int64
    var startedAt: Date
    /// Nil where it was left open.
    var endedAt: Date?
    var records: [JournalRecord]
  }

  /// Oldest first.
  private(set) var talks: [Talk] = []
  /// How often a word was taken out.
  private(set) var takenOut = 0
  /// The words to take out.
  private(set) var redaction: Redaction
  /// Whether a clinician gets it.
  let isForClinician: Bool
  let madeAt: Date

  /// Stands where a word was taken out.
  static let mark = "[left out]"

  init(without words: [String], isForClinician: Bool, madeAt: Date) {
    redaction = Redaction(words, mark: Self.mark)
    self.isForClinician = isForClinician
    self.madeAt = madeAt
  }

  mutating func add(_ talk: ConversationSummary, _ records: [JournalRecord]) {
    talks.append(
      Talk(
        id: talk.id, startedAt: talk.startedAt, endedAt: talk.endedAt,
        records: records.map { redacted($0) }))
  }

  /// An entry without the words. The guide's own names for places in a script are looked at as well.
  mutating func redacted(_ record: JournalRecord) -> JournalRecord {
    var record = record
    record.entry.text = redacted(record.entry.text)
    record.entry.name = record.entry.name.map { redacted($0) }
    record.entry.node = record.entry.node.map { redacted($0) }
    record.entry.line = record.entry.line.map { redacted($0) }
    return record
  }

  mutating func redacted(_ text: String) -> String {
    let (text, count) = redaction.apply(to: text)
    takenOut += count
    return text
  }

  private var entries: [JournalEntry] { talks.flatMap { $0.records.map(\.entry) } }

  /// What leaves, in plain lines.
  var contents: [String] {
    let entries = entries
    func count(_ isOne: (JournalEntry.Kind) -> Bool) -> Int { entries.count { isOne($0.kind) } }
    let parts = [
      counted(count { $0 == .line }, "line of the guide's", "lines of the guide's"),
      counted(count(\.isAnswer), "answer of yours", "answers of yours"),
      counted(count { $0 == .measure }, "number you gave", "numbers you gave"),
      counted(count { $0 == .practice }, "practice"),
      counted(count { $0 == .keep }, "thing you kept", "things you kept"),
    ].filter { !$0.hasPrefix("0 ") }
    return [span + ":", parts.isEmpty ? "nothing was said in it." : parts.inWords + "."]
  }

  /// Which conversations, and of when.
  var span: String {
    guard let first = talks.first, let last = talks.last else { return "" }
    return talks.count == 1
      ? "Conversation \(first.id), \(LocalTime(first.startedAt).words)"
      : "\(counted(talks.count, "conversation")), from \(LocalTime(first.startedAt).words) to "
        + LocalTime(last.startedAt).words
  }
}
