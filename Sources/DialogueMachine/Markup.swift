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

  /// Reads a text that an author wrote, values already in it.
  public static func parse(_ text: String) -> Result { parse(MarkupSource(text)) }

  static func parse(_ source: MarkupSource) -> Result {
    var parser = MarkupParser(source)
    return parser.parse()
  }
}
