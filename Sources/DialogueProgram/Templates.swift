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
  /// The text that a person sees, where it is the same each time and no markup is in it.
  public private(set) var fixed: FixedText?

  public struct FixedText: Sendable, Hashable {
    public var text: String
    /// The name before the first colon, where there is one.
    public var character: String?
    /// How many characters the name, its colon and the spaces after it take.
    public var characterLength: Int
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
    fixed = Self.fixed(pieces)
  }

  private static func fixed(_ pieces: [TemplatePiece]) -> FixedText? {
    var text = ""
    for piece in pieces {
      guard case .text(let part) = piece else { return nil }
      text += part
    }
    if text.utf8.contains(where: { $0 == 0x5B || $0 == 0x5C || $0 == 0x5D }) { return nil }
    guard let colon = text.firstIndex(of: ":") else {
      return FixedText(text: text, character: nil, characterLength: 0)
    }
    var end = text.index(after: colon)
    while end < text.endIndex, text[end].isWhitespace { end = text.index(after: end) }
    return FixedText(
      text: text, character: String(text[..<colon]),
      characterLength: text.distance(from: text.startIndex, to: end))
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

/// A command as it was written, before values are put in.
public struct CommandTemplate: Sendable, Hashable {
  public var pieces: [TemplatePiece]
  public var place: ScriptPlace

  public init(pieces: [TemplatePiece], place: ScriptPlace) {
    self.pieces = pieces
    self.place = place
  }
}
