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
  public var fixedText: String?

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
    fixedText = Self.fixedText(of: pieces)
  }

  private static func fixedText(of pieces: [TemplatePiece]) -> String? {
    var text = ""
    for piece in pieces {
      guard case .text(let part) = piece else { return nil }
      text += part
    }
    return text.utf8.contains { $0 == 0x5B || $0 == 0x5C || $0 == 0x3A || $0 == 0x5D } ? nil : text
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
