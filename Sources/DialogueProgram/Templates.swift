/// A stretch of a line's or a command's text: literal, or the place of a value.
public enum TemplatePiece: Sendable, Hashable {
  case text(String)
  case value(Int)
}

/// A line as it was written, before values are put in.
public struct LineTemplate: Sendable, Hashable {
  /// `line:…`; stable where the author gave one.
  public var id: String
  public var pieces: [TemplatePiece]
  /// Hashtags without `#`, in order; `lastline` is added where a menu follows at once.
  public var tags: [String]
  /// Whether the author gave the id.
  public var hasOwnID: Bool
  public var node: String
  public var place: ScriptPlace
  /// Whether markup has to be read: only where an author wrote one of its signs.
  public private(set) var hasMarkup: Bool
  /// The text that a person sees, where it is the same each time.
  public private(set) var fixedText: String?
  /// Who says it, where that is the same each time.
  public private(set) var speaker: Speaker?

  public struct Speaker: Sendable, Hashable {
    /// The name before the first colon.
    public var name: String
    /// How many characters the name, its colon and the spaces after it take.
    public var length: Int
  }

  public init(
    id: String, pieces: [TemplatePiece], tags: [String], hasOwnID: Bool, node: String,
    place: ScriptPlace
  ) {
    self.id = id
    self.pieces = pieces
    self.tags = tags
    self.hasOwnID = hasOwnID
    self.node = node
    self.place = place
    let signs = Self.signs(in: pieces)
    hasMarkup = signs.areRead
    let first: String? = if !hasMarkup, case .text(let text)? = pieces.first { text } else { nil }
    fixedText = pieces.count == 1 ? first : nil
    speaker = signs.hasColon ? first.flatMap { Speaker(of: $0) } : nil
  }

  /// Whether there are signs of markup, or a speaker whose name has a value in it; and whether the
  /// pieces read have a colon.
  private static func signs(in pieces: [TemplatePiece]) -> (areRead: Bool, hasColon: Bool) {
    var hasColon = false
    for (index, piece) in pieces.enumerated() {
      guard case .text(var text) = piece else { continue }
      var hasSign = false
      var hasColonHere = false
      text.withUTF8 { bytes in
        for byte in bytes {
          hasSign =
            hasSign || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: "\\")
          hasColonHere = hasColonHere || byte == UInt8(ascii: ":")
        }
      }
      if hasSign || hasColonHere && index > 0 && !hasColon { return (true, true) }
      hasColon = hasColon || hasColonHere
    }
    return (false, hasColon)
  }

  /// The text with `{0}`, `{1}` … for its values, as string tables have it.
  public var template: String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let part): text += part
      case .value(let index): text += "{\(index)}"
      }
    }
  }
}

extension LineTemplate.Speaker {
  /// nil where there is no colon.
  init?(of text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var end = text.index(after: colon)
    while end < text.endIndex, text[end].isWhitespace { end = text.index(after: end) }
    name = String(text[..<colon])
    length = text.distance(from: text.startIndex, to: end)
  }
}

/// A command as it was written, before values are put in.
public struct CommandTemplate: Sendable, Hashable {
  public var pieces: [TemplatePiece]
  public var place: ScriptPlace

  public init(pieces: [TemplatePiece], place: ScriptPlace) {
    self.pieces = pieces
    self.place = place
  }
}
