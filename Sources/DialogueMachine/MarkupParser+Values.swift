/// What stands after a property's `=`.
extension MarkupParser {
  mutating func parseValue() -> MarkupValue? {
    if index < signs.count, signs[index].isLiteral { return parseLiteralValue() }
    if isSyntax("\"", at: index) { return parseQuoted() }
    if isSyntax("{", at: index) { return parseBraced() }
    var word = String.UnicodeScalarView()
    while index < signs.count {
      let scalar = signs[index].scalar
      let isPart =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
        || word.isEmpty && scalar == "-" || scalar == "." && !word.isEmpty
      guard isPart else { break }
      word.append(scalar)
      advance()
    }
    return word.isEmpty ? nil : Self.value(of: String(word))
  }

  /// A value that was put in: all of it, whatever is in it.
  private mutating func parseLiteralValue() -> MarkupValue {
    var word = String.UnicodeScalarView()
    while index < signs.count, signs[index].isLiteral {
      word.append(signs[index].scalar)
      advance()
    }
    return Self.value(of: String(word))
  }

  private mutating func parseQuoted() -> MarkupValue? {
    advance()
    var value = String.UnicodeScalarView()
    while index < signs.count {
      if isSyntax("\"", at: index) {
        advance()
        return .string(String(value))
      }
      if isSyntax("\\", at: index), index + 1 < signs.count { advance() }
      value.append(signs[index].scalar)
      advance()
    }
    return nil
  }

  private mutating func parseBraced() -> MarkupValue? {
    advance()
    var value = String.UnicodeScalarView()
    while index < signs.count {
      if isSyntax("}", at: index) {
        advance()
        return .string(String(value))
      }
      value.append(signs[index].scalar)
      advance()
    }
    return nil
  }

  private static func value(of word: String) -> MarkupValue {
    switch word {
    case "true", "True": return .bool(true)
    case "false", "False": return .bool(false)
    default:
      if let number = Int(word) { return .integer(number) }
      if word.utf8.allSatisfy({ $0 < 0x3A }), let number = Float(word) { return .float(number) }
      return .string(word)
    }
  }
}
