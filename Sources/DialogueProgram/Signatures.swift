/// A function a host offers to scripts: what the compiler needs to check a call, the explorer to
/// try every answer, and the manual to describe it.
public struct FunctionSignature: Sendable, Hashable {
  public var name: String
  public var parameters: [Parameter]
  public var returns: ValueType
  /// One sentence for the author.
  public var summary: String
  /// Every value it may give, or a handful that stand for them.
  public var range: [Value]

  public init(
    _ name: String, _ parameters: [Parameter], returns: ValueType, _ summary: String = "",
    range: [Value] = []
  ) {
    self.name = name
    self.parameters = parameters
    self.returns = returns
    self.summary = summary
    self.range = range
  }
}

/// A command a host offers to scripts.
public struct CommandSignature: Sendable, Hashable {
  public var name: String
  public var parameters: [Parameter]
  /// One sentence for the author: what the person gets.
  public var summary: String
  /// A line of script that uses it well.
  public var example: String

  public init(_ name: String, _ parameters: [Parameter], _ summary: String, example: String) {
    self.name = name
    self.parameters = parameters
    self.summary = summary
    self.example = example
  }
}

/// One parameter of a command or a function.
public struct Parameter: Sendable, Hashable {
  /// What may stand in a parameter's place.
  public enum Kind: Sendable, Hashable {
    case value(ValueType)
    /// Commands only: a variable's name (`$said`) that the command writes.
    case variable(ValueType)
    /// Commands only: one of these words.
    case word([String])
    /// Commands only: a name the author chooses (letters, digits, `-`, `_`).
    case name
    /// Commands only, last: all that is left, as one text.
    case rest
  }

  public var name: String
  public var kind: Kind
  /// The value used when it is left out; a parameter with one is optional.
  public var fallback: Value?
  /// What a number may be; nil: any.
  public var range: ClosedRange<Float>?
  /// Last only: whether it takes any number of values, or none, each of its kind.
  public var isVariadic: Bool
  public var summary: String

  public init(
    _ name: String, _ kind: Kind, in range: ClosedRange<Float>? = nil, fallback: Value? = nil,
    isVariadic: Bool = false, _ summary: String = ""
  ) {
    self.name = name
    self.kind = kind
    self.range = range
    self.fallback = fallback
    self.isVariadic = isVariadic
    self.summary = summary
  }
}

extension [Parameter] {
  /// How many values must be given: up to the last parameter that can't be left out.
  public var requiredCount: Int {
    (lastIndex { $0.fallback == nil && !$0.isVariadic && $0.kind != .rest } ?? -1) + 1
  }
}
