import Foundation

/// What someone wants gone from a journal.
public enum JournalPart: Sendable, Hashable {
  case conversation(Int64)
  /// What was kept on the shelf, wherever in the journal it stands.
  case shelf(String)
  case everything
}

/// What a part of a journal holds, so that it can be told before it is forgotten.
public struct PartContents: Sendable, Hashable {
  public var conversations = 0
  /// Answers that stand.
  public var answers = 0
  /// Words on shelves.
  public var kept = 0
  public var measures = 0
  /// Lines in which the words of the shelf stand; of a conversation, lines of others in which words stand
  /// that were kept in it.
  public var mentions = 0
  /// When the first and the last of its conversations began.
  public var firstAt: Date?
  public var lastAt: Date?
  /// Whether a conversation that was broken off can't be gone on with any more.
  public var breaksOff = false
}
