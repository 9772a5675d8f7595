import Foundation

/// A yes or a no, asked before something that can't be undone.
enum Asking {
  /// Whether someone is there to be asked.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1 }

  /// Whether the answer was a clear yes. Everything else is a no.
  static func isYes(to question: String) -> Bool {
    try? FileHandle.standardOutput.write(contentsOf: Data("\(question) yes or no › ".utf8))
    let answer = readLine() ?? ""
    return ["y", "yes", "si", "sí"].contains(
      answer.trimmingCharacters(in: .whitespaces).lowercased())
  }
}

/// How many there are of something, in words: `1 answer`, `3 answers`.
func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  "\(count) \(count == 1 ? one : many ?? one + "s")"
}

extension [String] {
  /// `a`, `a and b`, `a, b and c`.
  var inWords: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
