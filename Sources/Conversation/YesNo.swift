import Listening

/// Reads a yes or a no, as people type them.
enum YesNo {
  /// nil where it is neither.
  static func read(_ typed: String) -> Bool? {
    let words = words(of: typed)
    guard let first = words.first, words.count <= 4 else { return nil }
    for spelling in [first, undrawn(first)] {
      if yes.contains(spelling) { return true }
      if no.contains(spelling) { return false }
    }
    return Nearest.of(first, in: ["yes", "yeah"]) == nil ? nil : true
  }

  /// Whether it is a yes to "Leave?" without saying yes.
  static func isFarewell(_ typed: String) -> Bool {
    farewells.contains(words(of: typed).joined(separator: " "))
  }

  private static func words(of typed: String) -> [String] {
    typed.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init)
  }

  /// "nooo" as "no".
  private static func undrawn(_ word: String) -> String {
    var out = ""
    for letter in word where letter != out.last { out.append(letter) }
    return out
  }

  private static let yes: Set<String> = [
    "y", "yes", "yeah", "yea", "yep", "yup", "ya", "ok", "okay", "k", "sure", "please", "right",
    "true", "1", "si", "sí", "mhm",
  ]
  private static let no: Set<String> = [
    "n", "no", "nope", "nah", "na", "not", "never", "false", "2", "0", "don't", "dont",
  ]
  private static let farewells: Set<String> = [
    "leave", "leave now", "quit", "exit", "bye", "goodbye", "stop", "enough", "end", "done",
    "i'm done", "im done", "go", "/quit",
  ]
}
