import DialogueProgram

extension Markup {
  /// A form of a language that a tag has no words for.
  public struct MissingForm: Sendable, Hashable {
    /// `plural` or `ordinal`.
    public var tag: String
    /// `few`, for example.
    public var form: String
  }

  /// The forms that a language has for whole numbers and a line's tags don't: with such a number the
  /// line would be shown as it is written, tags and all.
  public static func missingForms(in line: LineTemplate, language: String) -> [MissingForm] {
    guard line.hasMarkup else { return [] }
    return check(line).attributes.flatMap { tag -> [MissingForm] in
      guard tag.name == "plural" || tag.name == "ordinal" else { return [] }
      return PluralRules.forms(language: language, areOrdinal: tag.name == "ordinal")
        .filter { form in !tag.properties.contains { $0.name == form } }
        .map { MissingForm(tag: tag.name, form: $0) }
    }
  }
}

extension PluralRules {
  /// The forms that whole numbers take, found by trying those that people count to.
  fileprivate static func forms(language: String, areOrdinal: Bool) -> [String] {
    var forms: [String] = []
    for number in 0..<200 {
      guard let operand = Operand(String(number)) else { continue }
      let form =
        areOrdinal
        ? ordinal(operand, language: language) : cardinal(operand, language: language)
      if !forms.contains(form) { forms.append(form) }
    }
    return forms
  }
}
