import DialogueSyntax

/// What a guide's line does, as MITI 4.2.1 codes it and an author tags it: `#mi:CR`.
public enum MICode: String, Sendable, CaseIterable {
  case question = "Q"
  case simpleReflection = "SR"
  case complexReflection = "CR"
  case affirm = "AF"
  case seekCollaboration = "SEEK"
  case emphasiseAutonomy = "EMPH"
  case giveInformation = "GI"
  case persuadeWithPermission = "PP"
  case persuade = "P"
  case confront = "C"

  /// What begins a tag with a code, without the `#`.
  static let tag = "mi:"

  /// The code a hashtag names, capitals aside; nil where it is another tag, or no code we know.
  init?(tag: String) {
    guard tag.hasPrefix(Self.tag) else { return nil }
    self.init(rawValue: tag.dropFirst(Self.tag.count).uppercased())
  }

  /// What it stands for, in a counselor's words.
  public var name: String {
    switch self {
    case .question: "question"
    case .simpleReflection: "simple reflection"
    case .complexReflection: "complex reflection"
    case .affirm: "affirm"
    case .seekCollaboration: "seek collaboration"
    case .emphasiseAutonomy: "emphasise autonomy"
    case .giveInformation: "giving information"
    case .persuadeWithPermission: "persuade with permission"
    case .persuade: "persuade"
    case .confront: "confront"
    }
  }
}

extension LineSyntax {
  /// Whether its author has said what it does.
  var isCoded: Bool { tags.contains { $0.text.hasPrefix(MICode.tag) } }
}
