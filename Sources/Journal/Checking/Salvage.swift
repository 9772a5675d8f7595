import Foundation

/// What was brought out of a damaged journal.
public struct Salvage: Sendable, Hashable {
  public var conversations = 0
  public var entries = 0
  /// How many entries the indexes tell of that could not be read; nil where those can't be read either.
  public var missing: Int?
  /// Conversations of which only the entries could be read, not when they began and ended.
  public var rebuilt = 0
  /// Where the damaged journal stands now, as it was.
  public var damaged: String
}
