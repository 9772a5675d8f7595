import Foundation

/// What to look for, and how far.
public struct FindRequest: Sendable, Hashable {
  public var words: String
  /// A place that was named beside the words; it counts before one in them.
  public var near: String?
  /// Miles; nil: as far as it takes. At most 500.
  public var within: Double?
  /// How many results are worth bringing.
  public var limit: Int
  /// Where to look when nothing says where: a place they named before, or asked to be kept.
  public var usual: String?
  /// Whether places all over the country are an answer where nothing says where.
  public var isAnywhere = true
  /// What is theirs, and what has helped them.
  public var own = OwnThings()

  public init(_ words: String, near: String? = nil, within: Double? = nil, limit: Int = 10) {
    self.words = words
    self.near = near
    self.within = within
    self.limit = limit
  }
}
