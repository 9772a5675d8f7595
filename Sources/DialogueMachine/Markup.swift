import DialogueProgram

/// Reads `[tag]…[/tag]` and the speaker's name out of a line's text.
public enum Markup {
  public struct Result: Sendable, Hashable {
    public var text: String
    public var attributes: [MarkupAttribute] = []
    public var character: String?
    /// How many characters the name, its colon and the spaces after it take.
    public var characterLength = 0
    /// What is wrong with the markup; then the text is shown as it was written.
    public var problems: [Problem] = []
  }

  public struct Problem: Sendable, Hashable {
    /// In UTF-16 code units of the source text, from 0.
    public var position: Int
    public var message: String
  }

  /// Reads a text that an author wrote, values already in it. `language` decides plurals.
  public static func parse(_ text: String, language: String = "en") -> Result {
    parse(MarkupSource(text), language: language)
  }

  /// What is wrong with a line's markup, whatever its values will be.
  public static func problems(in line: LineTemplate) -> [Problem] {
    line.hasMarkup ? check(line).problems : []
  }

  /// Reads a line's text with any values in it.
  static func check(_ line: LineTemplate) -> Result {
    let count = line.pieces.map { if case .value(let index) = $0 { index + 1 } else { 0 } }.max()
    let values = Array(repeating: Value.string("x"), count: count ?? 0)
    var parser = MarkupParser(
      MarkupSource(line.pieces, values), language: "en", checksOnly: true)
    return parser.parse()
  }

  static func parse(_ source: MarkupSource, language: String) -> Result {
    var parser = MarkupParser(source, language: language)
    return parser.parse()
  }
}
