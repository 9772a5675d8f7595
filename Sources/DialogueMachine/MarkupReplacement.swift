import DialogueProgram

/// `[select/]`, `[plural/]` and `[ordinal/]`: tags that stand for one of their properties.
enum MarkupReplacement {
  struct Refusal: Error { var message: String }

  /// The words a tag stands for; nil where it isn't one of these.
  static func text(
    for attribute: MarkupAttribute, language: String
  ) -> Result<String, Refusal>? {
    guard isReplaced(attribute.name) else { return nil }
    func property(_ name: String) -> MarkupValue? {
      attribute.properties.first { $0.name == name }?.value
    }
    guard let value = property("value") else {
      return .failure(Refusal(message: "The tag [\(attribute.name)] needs a value."))
    }
    let shown = words(value)
    var key = shown
    if attribute.name != "select" {
      guard let number = PluralRules.Operand(shown) else {
        return .failure(Refusal(message: "The value of [\(attribute.name)] is no number."))
      }
      key =
        attribute.name == "plural"
        ? PluralRules.cardinal(number, language: language)
        : PluralRules.ordinal(number, language: language)
    }
    guard let chosen = property(key) else {
      return .failure(Refusal(message: "The tag [\(attribute.name)] has no words for \(key)."))
    }
    guard let text = replaceSign(in: words(chosen), with: shown) else {
      return .failure(Refusal(message: "The words of [\(attribute.name)] have no end."))
    }
    return .success(text)
  }

  static func isReplaced(_ name: String) -> Bool {
    name == "select" || name == "plural" || name == "ordinal"
  }

  private static func words(_ value: MarkupValue) -> String {
    switch value {
    case .integer(let number): String(number)
    case .float(let number): ValueText.string(number)
    case .string(let text): text
    case .bool(let flag): flag ? "True" : "False"
    }
  }

  /// Puts the value in for each `%`; nil where that becomes more than anyone could read.
  private static func replaceSign(in text: String, with value: String) -> String? {
    let parts = text.split(separator: "%", omittingEmptySubsequences: false)
    guard (parts.count - 1) * value.utf8.count <= Machine.longestText else { return nil }
    return parts.joined(separator: value)
  }
}
