/// A city's name by the words of which it is known, however it is written.
enum CityName {
  /// Folded, and spelled out: `saint louis` for "St. Louis".
  static func words(_ name: String) -> [String] {
    words(TypedWord.all(in: name).map(\.folded))
  }

  static func words(_ folded: [String]) -> [String] { folded.map { spellings[$0] ?? $0 } }

  private static let spellings = [
    "st": "saint", "ft": "fort", "mt": "mount", "n": "north", "s": "south", "e": "east",
    "w": "west", "pt": "point", "ste": "sainte",
  ]
}
