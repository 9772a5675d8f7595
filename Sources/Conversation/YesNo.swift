/// Reads a yes or a no, as people type them.
enum YesNo {
  /// nil where it is neither.
  static func read(_ typed: String) -> Bool? {
    let words = typed.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
    guard let first = words.first, words.count <= 4 else { return nil }
    if yes.contains(String(first)) { return true }
    if no.contains(String(first)) { return false }
    return nil
  }

  private static let yes: Set<String> = [
    "y", "yes", "yeah", "yea", "yep", "yup", "ya", "ok", "okay", "k", "sure", "please", "right",
    "true", "1", "si", "sí", "mhm",
  ]
  private static let no: Set<String> = [
    "n", "no", "nope", "nah", "na", "not", "never", "false", "2", "0", "don't", "dont",
  ]
}
