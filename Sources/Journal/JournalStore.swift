import Foundation

/// Where a conversation is kept. What it records is on disk when a call returns.
///
/// Used from one thread. A conversation is a log of entries; `snapshot` is whatever its session
/// needs to go on from there, opaque here.
public protocol JournalStore: AnyObject {
  /// Whether what is recorded will still be there after the program has ended.
  var isDurable: Bool { get }

  /// Starts a conversation and returns its number (from 1). `keepingPlaces`: one that was broken off
  /// can still be gone on with when this one has ended.
  func begin(at time: Date, seed: UInt64, keepingPlaces: Bool) throws(JournalError) -> Int64

  /// Adds entries in order, with the state to go on from, in one transaction.
  func record(
    _ entries: [JournalEntry], snapshot: Data?, in conversation: Int64, at time: Date
  ) throws(JournalError)

  /// Takes back the last turn: its entries stay in the log but are marked withdrawn, and with
  /// them the measures and shelf words that came of it. Returns the snapshot from before it, or
  /// nil where there is no turn to take back.
  ///
  /// The last turn is the last call of `record` with an answer in it that wasn't taken back yet;
  /// the snapshot is the latest of an earlier call. All that was recorded after that snapshot is
  /// withdrawn, so that what stands in the log is what led to the state given back.
  func takeBack(in conversation: Int64, at time: Date) throws(JournalError) -> Data?

  /// Marks a conversation as ended and lets go of its snapshots.
  func end(_ conversation: Int64, at time: Date) throws(JournalError)

  /// The latest conversation with a place to go on from, with its last snapshot. Nil also where
  /// nothing was said in it yet.
  func unfinished() throws(JournalError) -> UnfinishedConversation?

  /// Newest first.
  func conversations(limit: Int) throws(JournalError) -> [ConversationSummary]

  /// A conversation's entries in order. Withdrawn ones are left out, here and below.
  func entries(of conversation: Int64) throws(JournalError) -> [JournalRecord]

  /// Entries whose text holds every word (case and accents folded), newest first; what was said, not
  /// the menus that were shown. A word may be
  /// part of a longer one; no sign in it means anything but itself.
  func search(_ words: String, limit: Int) throws(JournalError) -> [JournalRecord]

  /// The words on a shelf, oldest first.
  func shelf(_ name: String) throws(JournalError) -> [String]

  /// A measure's latest value; nil where there is none. Takes no longer however many there are.
  func latestMeasure(_ name: String) throws(JournalError) -> Measurement?

  /// A measure's values, oldest first.
  func measures(_ name: String) throws(JournalError) -> [Measurement]

  /// A measure as it was before and after each of the latest times a practice was done, newest first.
  ///
  /// Before: the last in that conversation, at most an hour earlier; after: the next. Nothing else was
  /// practised between the two. Times without both are left out, and those of less than half a minute that
  /// were stopped. Looks at `limit` times at most, whatever the journal's size.
  func changes(
    in measure: String, across practice: String, limit: Int
  ) throws(JournalError) -> [MeasureChange]

  /// The person's own variables (`$my_…`), as last set.
  func personVariables() throws(JournalError) -> [String: JournalValue]

  /// Sets these and leaves others as they were.
  func setPersonVariables(_ values: [String: JournalValue]) throws(JournalError)
}

extension JournalStore {
  /// Starts a conversation; what was broken off before can't be gone on with any more.
  public func begin(at time: Date, seed: UInt64) throws(JournalError) -> Int64 {
    try begin(at: time, seed: seed, keepingPlaces: false)
  }
}

/// One thing that happened in a conversation.
public struct JournalEntry: Sendable, Hashable, Codable {
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The guide said `text`.
    case line
    /// A menu was shown; `text` has the choices, a line each.
    case menu
    /// The person took the choice `text`; `number` is its place from 1.
    case choice
    /// The person said `text` (may be empty).
    case words
    /// The person rated `number`; `text` is what they typed.
    case rating
    /// The way to help was opened; `text` is what they typed, `name` the level.
    case help
    /// `number` was remembered as the measure `name`.
    case measure
    /// `text` was put on the shelf `name`.
    case keep
    /// The practice `name` was done; `number` is the seconds it lasted, pauses not counted, `text` is
    /// `JournalEntry.stopped` where it was ended before its time.
    case practice
    /// Something Leeward did by itself: went on, ended, gave up waiting. `text` says what.
    case note

    /// Whether the entry is something the person did: such an entry ends a turn.
    public var isAnswer: Bool {
      switch self {
      case .choice, .words, .rating, .help: true
      case .line, .menu, .measure, .keep, .practice, .note: false
      }
    }
  }

  /// The text of a practice that was ended before its time.
  public static let stopped = "stopped"

  public var kind: Kind
  public var text: String
  public var name: String?
  public var number: Double?
  /// The script's node, and the line's id in it, where there is one.
  public var node: String?
  public var line: String?

  public init(
    _ kind: Kind, _ text: String = "", name: String? = nil, number: Double? = nil,
    node: String? = nil, line: String? = nil
  ) {
    self.kind = kind
    self.text = text
    self.name = name
    self.number = number
    self.node = node
    self.line = line
  }
}

/// An entry as it is kept: with its place and time.
public struct JournalRecord: Sendable, Hashable {
  public var id: Int64
  public var conversation: Int64
  public var at: Date
  public var entry: JournalEntry

  public init(id: Int64, conversation: Int64, at: Date, entry: JournalEntry) {
    self.id = id
    self.conversation = conversation
    self.at = at
    self.entry = entry
  }
}

public struct UnfinishedConversation: Sendable, Hashable {
  public var id: Int64
  public var seed: UInt64
  public var startedAt: Date
  /// When something was last recorded.
  public var lastAt: Date
  public var snapshot: Data
  /// The last thing the guide said, to remind by.
  public var lastLine: String?

  public init(
    id: Int64, seed: UInt64, startedAt: Date, lastAt: Date, snapshot: Data, lastLine: String?
  ) {
    self.id = id
    self.seed = seed
    self.startedAt = startedAt
    self.lastAt = lastAt
    self.snapshot = snapshot
    self.lastLine = lastLine
  }
}

public struct ConversationSummary: Sendable, Hashable {
  public var id: Int64
  public var startedAt: Date
  public var endedAt: Date?
  /// How many answers the person gave.
  public var answers: Int
  /// The first words they typed that weren't a choice or a number, to know it by; may be nil.
  public var firstWords: String?

  public init(id: Int64, startedAt: Date, endedAt: Date?, answers: Int, firstWords: String?) {
    self.id = id
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.answers = answers
    self.firstWords = firstWords
  }
}

public struct Measurement: Sendable, Hashable {
  public var at: Date
  public var value: Double

  public init(at: Date, value: Double) {
    self.at = at
    self.value = value
  }
}

/// A script variable's value as the journal keeps it.
public enum JournalValue: Sendable, Hashable, Codable {
  case number(Float)
  case string(String)
  case bool(Bool)
}

/// Why the journal could not do what was asked. The words for a person are the view's.
public enum JournalError: Error, Sendable, Hashable {
  /// The folder or file can't be made, opened or written; `reason` is the system's own short
  /// words, or ours where it is a link, isn't a file, or belongs to someone else.
  case notWritable(path: String, reason: String)
  case diskFull(path: String)
  /// The file isn't one of ours, or is damaged.
  case damaged(path: String, reason: String)
  /// A newer Leeward wrote it; it was left as it is.
  case tooNew(path: String, version: Int)
  /// Another Leeward is using it.
  case inUse(path: String)
  case noSuchConversation(Int64)
  /// It is sealed, and no key was given.
  case locked(path: String)
  /// The passphrase isn't the one it was sealed with.
  case wrongPassphrase
  /// There isn't the memory to do it safely.
  case noMemory
}
