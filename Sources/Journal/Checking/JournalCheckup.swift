/// What is found where a whole journal is looked through.
public struct JournalCheckup: Sendable, Hashable {
  public var isSealed = false
  public var conversations = 0
  /// Those that stand and those that were taken back.
  public var entries = 0
  /// Empty where all is as it was written.
  public var faults: [JournalFault] = []

  public var isWhole: Bool { faults.isEmpty }
}

/// What is wrong with a journal. Holds no word of what was said.
public enum JournalFault: Sendable, Hashable {
  /// The file can't be opened at all.
  case unopened(reason: String)
  /// Pages, tables or indexes aren't as they were made; SQLite's own words on some of it.
  case structure([String])
  /// So many entries aren't entries, or stand where they can't.
  case entries(Int)
  /// What stands in it isn't what was written, though every page can be read.
  case otherThanWritten
  /// Something that was kept is no longer in it: it is an older copy, or has lost its latest part.
  case older
  /// The tally beside it, by which that is noticed, is missing or can't be read.
  case noTally
  /// Reading the entries broke off before their end.
  case unreadable
}
