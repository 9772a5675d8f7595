import Foundation

/// What is the person's own among what can be found. It is in their journal and never in the directory.
public struct OwnThings: Sendable, Hashable {
  /// As they wrote them down while talking: `Sam, 555-0100`.
  public var people: [String]
  public var places: [String]
  /// What they wrote down to be found.
  public var entries: [OwnEntry]
  /// What they said has helped.
  public var helped: [HelpedMark]
  /// Where they look when they don't say, as they typed it; nil unless they asked for it to be kept.
  public var near: String?

  public init(
    people: [String] = [], places: [String] = [], entries: [OwnEntry] = [],
    helped: [HelpedMark] = [], near: String? = nil
  ) {
    self.people = people
    self.places = places
    self.entries = entries
    self.helped = helped
    self.near = near
  }

  /// When each of these helped, by the id it has among results.
  var helpedOn: [String: String] {
    Dictionary(helped.map { ($0.id, $0.on) }) { $1 }
  }
}

/// A line or a place of the person's own.
public struct OwnEntry: Sendable, Hashable, Codable {
  public var name: String
  public var phone: String?
  public var address: String?
  /// What it is for, in their words: `methadone`.
  public var purpose: String?
  public var note: String?
  /// The day it was written down, as YYYY-MM-DD.
  public var added: String

  public init(
    name: String, phone: String? = nil, address: String? = nil, purpose: String? = nil,
    note: String? = nil, added: String
  ) {
    self.name = name
    self.phone = phone
    self.address = address
    self.purpose = purpose
    self.note = note
    self.added = added
  }

  /// From a line of words, in which a number to call may stand: `Sam, 555-010-0123`.
  public init(words: String, added: String) {
    self.init(name: words, added: added)
    guard let number = words.firstMatch(of: /\+?\(?[0-9](?:[0-9()\-. ]{4,18})[0-9]/) else { return }
    let rest = words[..<number.range.lowerBound] + " " + words[number.range.upperBound...]
    let pieces = rest.split { $0.isWhitespace || $0 == "," || $0 == ":" || $0 == ";" }
    guard number.output.count(where: \.isNumber) >= 7, !pieces.isEmpty else { return }
    name = pieces.joined(separator: " ")
    phone = String(number.output)
  }

  private var words: [String] { [name, purpose, note, address].compactMap(\.self) }

  /// Whether it is what someone looks for: by a word of it, or because it is for the same.
  func fits(_ reading: FindReading, _ wanted: Set<String>) -> Bool {
    if OwnThings.speaks(words, of: wanted) { return true }
    let own = QueryReader.read(words.prefix(2).joined(separator: " "), today: 0, minute: 0)
    let meant = Set(own.wishes.map(\.meaning))
    if reading.wishes.contains(where: { meant.contains($0.meaning) }) { return true }
    // Who has no address and no purpose is someone to talk to.
    let topics = purpose == nil && address == nil ? ["crisis"] : own.topics
    return !Set(topics).subtracting(["treatment"]).isDisjoint(with: reading.topics)
  }
}

/// That something which was found has helped.
public struct HelpedMark: Sendable, Hashable, Codable {
  /// Its id among results.
  public var id: String
  public var name: String
  /// The day, as YYYY-MM-DD.
  public var on: String

  public init(id: String, name: String, on: String) {
    self.id = id
    self.name = name
    self.on = on
  }
}

extension FindAnswer {
  /// With what is theirs before all else, where it fits: what has one of the words in it, and for
  /// someone to talk to their people.
  public func adding(_ own: OwnThings) -> FindAnswer {
    let asked = (reading.names + reading.wishes.flatMap(\.typed)).flatMap(OwnThings.telling)
    let wanted = Set(asked.isEmpty ? OwnThings.telling(reading.place ?? "") : asked)
    let wantsPeople = reading.topics.contains("crisis")
    let entries = own.entries.filter { $0.fits(reading, wanted) }
    let people = own.people.filter { wantsPeople || OwnThings.speaks([$0], of: wanted) }
    let places = own.places.filter { OwnThings.speaks([$0], of: wanted) }
    var fitting = entries.map(FindResult.init(own:))
    fitting += (people + places).map { FindResult(own: OwnEntry(name: $0, added: "")) }
    guard !fitting.isEmpty else { return self }
    for index in fitting.indices { fitting[index].id = "own-\(index + 1)" }
    var answer = self
    answer.results = fitting.prefix(3) + results
    answer.totals[.own] = fitting.count
    return answer
  }
}

extension OwnThings {
  /// The words of a text that say something, folded.
  fileprivate static func telling(_ text: String) -> [String] {
    TypedWord.all(in: text).map(\.folded).filter {
      $0.count > 1 && !QueryReader.little.contains($0)
    }
  }

  fileprivate static func speaks(_ texts: [String], of wanted: Set<String>) -> Bool {
    texts.contains { !wanted.isDisjoint(with: TypedWord.all(in: $0).map(\.folded)) }
  }
}

extension FindResult {
  fileprivate init(own entry: OwnEntry) {
    self.init(
      id: "", kind: .own, name: entry.name, source: "you",
      freshness: Freshness(standing: .fresh, isOwnDate: false))
    freshness.asOf = entry.added.isEmpty ? nil : entry.added
    phone = entry.phone
    address = entry.address
    detail = entry.purpose.map { "for \($0)" }
    text = entry.note
  }
}

extension WallClock {
  /// The day it is by this clock, as YYYY-MM-DD.
  public func day(at date: Date) -> String { CivilDate(day: WallTime(date, self).day).text }
}
