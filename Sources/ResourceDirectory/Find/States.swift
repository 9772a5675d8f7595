/// The states and territories of the United States, as people name them.
enum States {
  /// The two letters of a state that is named at this word, by letters or by name.
  static func code(_ words: [TypedWord], at index: Int) -> (code: String, count: Int)? {
    for count in [3, 2, 1] where index + count <= words.count {
      let name = words[index..<index + count].map(\.folded).joined(separator: " ")
      if let code = byName[name] { return (code, count) }
    }
    let word = words[index].folded
    return codes.contains(word) ? (word.uppercased(), 1) : nil
  }

  /// How many words a state's name takes here; nil where none stands.
  static func words(_ words: [TypedWord], at index: Int) -> Int? { code(words, at: index)?.count }

  static func isFullName(_ words: [TypedWord], at index: Int, _ count: Int) -> Bool {
    byName[words[index..<index + count].map(\.folded).joined(separator: " ")] != nil
  }

  /// The state whose full name this is, with a slip in it.
  static func near(_ name: String) -> (name: String, code: String)? {
    let letters = Array(name)
    guard letters.count >= 5 else { return nil }
    let near = byName.filter {
      abs($0.key.count - letters.count) <= 2 && Meanings.slips(letters, Array($0.key)) <= 2
    }
    guard near.count == 1, let one = near.first else { return nil }
    let words = one.key.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return (words.joined(separator: " "), one.value)
  }

  static func isState(_ letters: String) -> Bool { codes.contains(letters) }

  private static let codes = Set(byName.values.map { $0.lowercased() })

  private static let byName: [String: String] = [
    "alabama": "AL", "alaska": "AK", "arizona": "AZ", "arkansas": "AR", "california": "CA",
    "colorado": "CO", "connecticut": "CT", "delaware": "DE", "district of columbia": "DC",
    "florida": "FL", "georgia": "GA", "guam": "GU", "hawaii": "HI", "idaho": "ID",
    "illinois": "IL", "indiana": "IN", "iowa": "IA", "kansas": "KS", "kentucky": "KY",
    "louisiana": "LA", "maine": "ME", "maryland": "MD", "massachusetts": "MA", "michigan": "MI",
    "minnesota": "MN", "mississippi": "MS", "missouri": "MO", "montana": "MT", "nebraska": "NE",
    "nevada": "NV", "new hampshire": "NH", "new jersey": "NJ", "new mexico": "NM",
    "new york": "NY", "north carolina": "NC", "north dakota": "ND", "ohio": "OH",
    "oklahoma": "OK", "oregon": "OR", "pennsylvania": "PA", "puerto rico": "PR",
    "rhode island": "RI", "south carolina": "SC", "south dakota": "SD", "tennessee": "TN",
    "texas": "TX", "utah": "UT", "vermont": "VT", "virgin islands": "VI", "virginia": "VA",
    "washington": "WA", "west virginia": "WV", "wisconsin": "WI", "wyoming": "WY",
    "american samoa": "AS", "northern mariana": "MP", "micronesia": "FM", "palau": "PW",
    "marshall islands": "MH",
  ]
}
