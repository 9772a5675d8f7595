import DialogueProgram

/// `[select/]`, `[plural/]` and `[ordinal/]`: tags that stand for one of their properties.
enum MarkupReplacement {
  struct Refusal: Error { var message: String }

  /// The words a tag stands for; nil where it isn't one of these.
  static func text(for attribute: MarkupAttribute) -> Result<String, Refusal>? {
    guard ["select", "plural", "ordinal"].contains(attribute.name) else { return nil }
    func property(_ name: String) -> MarkupValue? {
      attribute.properties.first { $0.name == name }?.value
    }
    guard let value = property("value") else {
      return .failure(Refusal(message: "The tag [\(attribute.name)] needs a value."))
    }
    let shown = words(value)
    var key = shown
    if attribute.name != "select" {
      guard let number = Double(shown) else {
        return .failure(Refusal(message: "The value of [\(attribute.name)] is no number."))
      }
      key = attribute.name == "plural" ? cardinal(number) : ordinal(number)
    }
    guard let chosen = property(key) else {
      return .failure(Refusal(message: "The tag [\(attribute.name)] has no words for \(key)."))
    }
    return .success(replaceSign(in: words(chosen), with: shown))
  }

  private static func words(_ value: MarkupValue) -> String {
    switch value {
    case .integer(let number): String(number)
    case .float(let number): ValueText.string(number)
    case .string(let text): text
    case .bool(let flag): flag ? "True" : "False"
    }
  }

  /// Puts the value in for each `%`.
  private static func replaceSign(in text: String, with value: String) -> String {
    text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: value)
  }

  /// English, CLDR 42: 1 without a fraction is one.
  private static func cardinal(_ number: Double) -> String { number == 1 ? "one" : "other" }

  /// English, CLDR 42: 1st, 2nd, 3rd, but 11th, 12th, 13th.
  private static func ordinal(_ number: Double) -> String {
    guard number == number.rounded(), abs(number) < 1e15 else { return "other" }
    let whole = Int(abs(number))
    switch (whole % 10, whole % 100) {
    case (1, let rest) where rest != 11: return "one"
    case (2, let rest) where rest != 12: return "two"
    case (3, let rest) where rest != 13: return "few"
    default: return "other"
    }
  }
}
