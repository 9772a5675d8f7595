/// What a set of rows is of, by the key under which it is kept.
struct RowPart: Sendable, Hashable {
  let key: String

  private init(_ key: String) { self.key = key }

  /// Every place; every meeting that can be gone to.
  static let all = RowPart("all")

  // MARK: Places

  /// Those whose lists have no codes.
  static let uncoded = RowPart("uncoded")
  /// Those known only by the first three digits of their ZIP code.
  static let rough = RowPart("rough")

  /// Those that offer what a bit of `Place.codes` stands for.
  static func code(_ bit: Int) -> RowPart { RowPart("code \(bit)") }

  // MARK: Meetings

  static let inPerson = RowPart("in person")
  static let online = RowPart("online")

  static func fellowship(_ name: String) -> RowPart { RowPart("fellowship \(name.lowercased())") }
  /// A `MeetingType`.
  static func type(_ type: String) -> RowPart { RowPart("type \(type)") }
  /// All languages of a meeting, as they are listed; `""` begins them all.
  static func languages(_ list: String) -> RowPart { RowPart("languages \(list)") }

  // MARK: Both

  /// A state or province.
  static func region(_ region: String) -> RowPart { RowPart("region \(region.lowercased())") }

  /// A city in a state or province as listed, `""` where none is; nil begins those of the city in all.
  /// `words` are folded and spelled out.
  static func city(_ words: [String], region: String?) -> RowPart {
    RowPart("city \(words.joined(separator: " "))\t\(region ?? "")")
  }

  /// Begins all cities whose names begin so.
  static func cities(beginning start: String) -> RowPart { RowPart("city \(start)") }

  /// What `city` made a key of.
  static func city(ofKey key: String) -> (name: String, region: String)? {
    let parts = key.dropFirst("city ".count).split(
      separator: "\t", omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
  }
}
