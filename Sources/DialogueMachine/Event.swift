import DialogueProgram

/// What a machine asks of its host. It never calls; the host answers and asks for the next.
public enum Event: Sendable, Hashable {
  /// A line to show. Go on with `next()`.
  case line(Line)
  /// A menu. Answer with `choose(_:)`, then `next()`.
  case options([Option])
  /// A command. Perform it (it may `set` variables), then `next()`.
  case command(Command)
  /// A host function's value is wanted. Answer with `answer(_:)`, then `next()`.
  case call(FunctionCall)
  /// The dialogue is over.
  case ended
  /// It can't go on: the script asks for what can't be. The dialogue is over.
  case fault(Fault)
}

/// A line with its text as a person sees it: values put in, markup taken out.
public struct Line: Sendable, Hashable {
  /// `line:…`, stable where the author gave one.
  public var id: String
  public var text: String
  /// The name before the first colon, where there is one; still part of `text`.
  public var character: String?
  /// How many characters of `text` the name and its colon take (0 without one).
  public var characterLength: Int
  /// The hashtags, without `#`.
  public var tags: [String]
  /// What markup says about stretches of `text`.
  public var attributes: [MarkupAttribute]
  /// The title of the node it stands in.
  public var node: String

  public init(
    id: String, text: String, character: String? = nil, characterLength: Int = 0,
    tags: [String] = [], attributes: [MarkupAttribute] = [], node: String = ""
  ) {
    self.id = id
    self.text = text
    self.character = character
    self.characterLength = characterLength
    self.tags = tags
    self.attributes = attributes
    self.node = node
  }

  /// The text without the character's name.
  public var spoken: Substring { text.dropFirst(characterLength) }
}

/// One choice of a menu.
public struct Option: Sendable, Hashable {
  public var line: Line
  /// Whether its condition holds. A menu may have none that is.
  public var isAvailable: Bool

  public init(line: Line, isAvailable: Bool) {
    self.line = line
    self.isAvailable = isAvailable
  }
}

/// A command for the host.
public struct Command: Sendable, Hashable {
  public var text: CommandText
  public var node: String
  /// Where it stands, for a message: file and line from 1.
  public var place: ScriptPlace

  public init(text: CommandText, node: String, place: ScriptPlace) {
    self.text = text
    self.node = node
    self.place = place
  }
}

/// A call of a function that the machine doesn't have itself.
public struct FunctionCall: Sendable, Hashable {
  public var name: String
  public var arguments: [Value]
  public var returns: ValueType

  public init(name: String, arguments: [Value], returns: ValueType) {
    self.name = name
    self.arguments = arguments
    self.returns = returns
  }
}

/// Why a dialogue can't go on.
public struct Fault: Error, Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    case noSuchNode(String)
    case divisionByZero
    /// A value had another type than the script's place wants: text that is no number, say.
    case wrongValue(String)
    case tooManySteps
    /// Nodes detour into nodes without ever coming back.
    case tooManyDetours
    /// A text has grown past all that anyone could read.
    case tooMuchText
    /// The host answered something that wasn't asked.
    case unexpectedReply

    /// What kind of fault it is, without any value: those could be words a person said.
    public var kind: String {
      switch self {
      case .noSuchNode: "no such node"
      case .divisionByZero: "division by zero"
      case .wrongValue: "another kind of value than is needed"
      case .tooManySteps: "it goes round without saying anything"
      case .tooManyDetours: "detours that never come back"
      case .tooMuchText: "a text without end"
      case .unexpectedReply: "an answer that nothing asked for"
      }
    }
  }

  public var reason: Reason
  public var node: String
  public var place: ScriptPlace

  public init(_ reason: Reason, node: String, place: ScriptPlace) {
    self.reason = reason
    self.node = node
    self.place = place
  }
}

/// What markup says about a stretch of a line's text.
public struct MarkupAttribute: Sendable, Hashable {
  public var name: String
  /// In UTF-16 code units of the text, as Yarn Spinner counts.
  public var position: Int
  public var length: Int
  /// Where it began in the source text, in UTF-16 code units.
  public var sourcePosition: Int
  public var properties: [Property]

  public struct Property: Sendable, Hashable {
    public var name: String
    public var value: MarkupValue

    public init(_ name: String, _ value: MarkupValue) {
      self.name = name
      self.value = value
    }
  }

  public init(
    name: String, position: Int, length: Int, sourcePosition: Int, properties: [Property] = []
  ) {
    self.name = name
    self.position = position
    self.length = length
    self.sourcePosition = sourcePosition
    self.properties = properties
  }
}

public enum MarkupValue: Sendable, Hashable {
  case integer(Int)
  case float(Float)
  case string(String)
  case bool(Bool)
}
