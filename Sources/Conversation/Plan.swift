import HostVocabulary
import Journal

/// A person's own plan: what is on their shelves, in the order it is used (after Stanley and Brown's
/// safety plan: signs first, then what one can do alone, then places and people).
public struct Plan: Sendable, Hashable {
  /// A shelf with something on it.
  public struct Part: Sendable, Hashable {
    public var name: String
    /// Oldest first.
    public var words: [String]
  }

  public var shelves: [Part] = []

  /// The plan as a journal has it.
  public init(_ journal: any JournalStore) throws(JournalError) {
    for shelf in Self.order {
      let words = try journal.shelf(shelf.rawValue)
      if !words.isEmpty { shelves.append(Part(name: shelf.rawValue, words: words)) }
    }
  }

  init(words: (String) -> [String]) {
    shelves = Self.order.map { Part(name: $0.rawValue, words: words($0.rawValue)) }
      .filter { !$0.words.isEmpty }
  }

  private static let order: [Shelf] = [
    .sign, .trigger, .coping, .reason, .strength, .place, .person, .safer,
  ]
}
