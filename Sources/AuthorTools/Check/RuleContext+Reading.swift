import Diagnostics
import DialogueSyntax

/// What rules read as a person would hear it.
extension RuleContext {
  /// Whether the scripts are in English, which rules about words know.
  var isEnglish: Bool { LanguageTag.areOfOneLanguage(language, "en") }

  /// The words of every guide's line.
  var guideWords: [LineWords] { guideWordsByScript.flatMap(\.self) }

  /// A number that could be dialled, in any line or choice.
  struct DialledNumber {
    var span: Span
    /// Whether it is one of the lines Leeward knows.
    var isKnown: Bool
  }

  var dialledNumbers: [DialledNumber] {
    lines.flatMap { line -> [DialledNumber] in
      guard sources.text(of: line.textSpan).utf8.contains(where: { (0x30...0x39).contains($0) })
      else { return [] }
      let written = WrittenLine(line, in: sources)
      // A value stands for no figure.
      let scalars = written.signs.map { $0.kind == .value ? "\u{FFFC}" : $0.scalar }
      return PhoneNumber.all(in: scalars).map {
        DialledNumber(span: written.span($0.range), isKnown: phoneBook.has($0.digits))
      }
    }
  }
}
