import HostVocabulary

/// The shelves as a person chooses among them. In English, as the scripts' own choices are.
enum ShelfChoices {
  private static let named: [(shelf: Shelf, words: String)] = [
    (.reason, "A reason to go on"), (.coping, "Something that helps me"),
    (.person, "A person"), (.place, "A place"), (.strength, "A strength of mine"),
    (.trigger, "What sets it off"), (.sign, "An early sign"), (.safer, "What makes it safer"),
  ]

  /// The last is none of them.
  static let menu = named.map(\.words) + ["None of these"]

  /// Nil for the last.
  static func shelf(ofChoice index: Int) -> Shelf? {
    named.indices.contains(index) ? named[index].shelf : nil
  }

  /// The shelf a word names: "reason", "reasons", "people".
  static func shelf(named word: String) -> Shelf? {
    let word = word.lowercased()
    if word == "people" { return .person }
    return Shelf.allCases.first { word == $0.rawValue || word == $0.rawValue + "s" }
  }
}
