import Listening

/// Reads a yes or a no, as people type them.
enum YesNo {
  /// nil where it is neither.
  static func read(_ typed: String) -> Bool? {
    let words = words(of: typed)
    guard let first = words.first, words.count <= 4 else { return nil }
    for spelling in [first, DrawnOut.short(first)] {
      if yes.contains(spelling) { return true }
      if no.contains(spelling) { return false }
    }
    return Nearest.of(first, in: ["yes", "yeah"]) == nil ? nil : true
  }

  /// The same for a word that is a yes or a no and nothing else: no number, no sentence.
  static func readWord(_ typed: String) -> Bool? {
    let words = words(of: typed)
    guard let first = words.first, words.count == 1, Int(first) == nil else { return nil }
    return read(first)
  }

  private static func words(of typed: String) -> [String] {
    typed.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  private static let yes: Set<String> = [
    "y", "yes", "yeah", "yea", "yep", "yup", "ya", "ok", "okay", "k", "sure", "please", "right",
    "true", "1", "si", "sí", "mhm",
  ]
  private static let no: Set<String> = [
    "n", "no", "nope", "nah", "na", "not", "never", "false", "2", "0", "don't", "dont",
  ]
}
