import Foundation
import Journal
import ResourceDirectory

/// What someone keeps for their searches, in their journal: lines and places of their own, what has
/// helped, and where they look where they asked for that.
///
/// Each is a variable of the person's, in a form of its own: what is forgotten with a conversation is
/// looked for in their words, and none of these came of a conversation.
public struct KeptForFinding {
  private let journal: any JournalStore
  private var records: [(slot: Int, record: Record)]

  private struct Record: Codable, Hashable {
    var entry: OwnEntry?
    var helped: HelpedMark?
    var near: String?
  }

  /// Reads what is kept; a journal that can't be read has nothing.
  public init(_ journal: any JournalStore) {
    self.journal = journal
    let variables = (try? journal.personVariables()) ?? [:]
    records = variables.compactMap { name, value in
      guard name.hasPrefix(Self.prefix), let slot = Int(name.dropFirst(Self.prefix.count)),
        case .string(let text) = value, let data = Data(base64Encoded: text),
        let record = try? JSONDecoder().decode(Record.self, from: data)
      else { return nil }
      return (slot, record)
    }.sorted { $0.slot < $1.slot }
  }

  private static let prefix = "find/"

  /// All of it, with the people and places they kept while talking.
  public var things: OwnThings {
    OwnThings(
      people: (try? journal.shelf("person")) ?? [], places: (try? journal.shelf("place")) ?? [],
      entries: entries, helped: helped, near: near)
  }

  public var entries: [OwnEntry] { records.compactMap(\.record.entry) }
  public var helped: [HelpedMark] { records.compactMap(\.record.helped) }
  public var near: String? { records.compactMap(\.record.near).last }

  /// One thing that is kept.
  public enum Item: Sendable, Hashable {
    case entry(OwnEntry)
    case helped(HelpedMark)
    case near(String)
  }

  /// All of it but what was kept while talking, in the order it is listed.
  public var items: [Item] {
    entries.map(Item.entry) + helped.map(Item.helped) + [near].compactMap(\.self).map(Item.near)
  }

  public mutating func remove(_ item: Item) throws(JournalError) {
    switch item {
    case .entry(let entry): try remove { $0.entry == entry }
    case .helped(let mark): try remove(helped: mark.id)
    case .near: try setNear(nil)
    }
  }

  public mutating func add(_ entry: OwnEntry) throws(JournalError) {
    try keep(Record(entry: entry))
  }

  /// Says that something has helped; once more, on a later day, takes the first one's place.
  public mutating func add(_ mark: HelpedMark) throws(JournalError) {
    try remove(helped: mark.id)
    try keep(Record(helped: mark))
  }

  /// Keeps where they look; nil lets go of it.
  public mutating func setNear(_ place: String?) throws(JournalError) {
    try remove { $0.near != nil }
    if let place { try keep(Record(near: place)) }
  }

  public mutating func remove(helped id: String) throws(JournalError) {
    try remove { $0.helped?.id == id }
  }

  private mutating func remove(where fits: (Record) -> Bool) throws(JournalError) {
    for (slot, record) in records where fits(record) { try write(nil, at: slot) }
  }

  private mutating func keep(_ record: Record) throws(JournalError) {
    // By the time, so that two that are written without knowing of each other stay two.
    let time = Int(Date().timeIntervalSince1970 * 1000)
    try write(record, at: max(time, (records.map(\.slot).max() ?? 0) + 1))
  }

  /// A slot that is let go of stays as an empty text: what was in it is overwritten.
  private mutating func write(_ record: Record?, at slot: Int) throws(JournalError) {
    let text = record.flatMap { try? JSONEncoder().encode($0).base64EncodedString() } ?? ""
    try journal.setPersonVariables(["\(Self.prefix)\(slot)": .string(text)])
    records.removeAll { $0.slot == slot }
    if let record { records.append((slot, record)) }
  }
}
