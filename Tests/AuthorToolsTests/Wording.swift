/// Words that a message to a script's author does without.
enum Wording {
  private static let hard = [
    "token", "identifier", "parse", "parser", "illegal", "invalid", "syntax", "boolean", "operand",
    "operator", "argument", "arguments", "parameter", "expression", "statement", "should", "must",
  ]

  /// Those of them that are in a text.
  static func hardWords(in text: String) -> [String] {
    let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
    return hard.filter(words.contains)
  }
}
