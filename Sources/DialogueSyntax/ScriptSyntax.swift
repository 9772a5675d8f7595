import Diagnostics

/// One `.yarn` file as its author wrote it: every node, header, statement and comment with its place.
public struct ScriptSyntax: Sendable, Hashable {
  /// The file's number in its `SourceSet`.
  public var file: Int
  /// Hashtags before the first node.
  public var tags: [HashtagSyntax] = []
  public var nodes: [NodeSyntax] = []
  /// Comments from `//` to the end of the line, in order.
  public var comments: [Span] = []
  /// What the whole project has to know of this file, gathered while it was read.
  public var survey = ScriptSurvey()

  public init(file: Int) { self.file = file }
}

/// What a file declares and uses, in the order of its text: gathered while it is read, so that no one
/// has to go through the tree for it again.
public struct ScriptSurvey: Sendable, Hashable {
  public var declarations: [DeclareSyntax] = []
  public var enumerations: [EnumSyntax] = []
  /// Jumps and detours.
  public var ways: [GoSyntax] = []
  /// The `#line:` or `#shadow:` id of each line that has one, and a second where there is one.
  public var lineIDs: [LineID] = []
  /// Variables that are read, set, or named in a command.
  public var usedVariables = Set<String>()
  /// Titles that `visited` and `visited_count` ask for by name.
  public var visitedTitles = Set<String>()

  public struct LineID: Sendable, Hashable {
    public var tag: HashtagSyntax
    public var second: HashtagSyntax?

    public init(tag: HashtagSyntax, second: HashtagSyntax?) {
      self.tag = tag
      self.second = second
    }
  }
}

/// A node: its headers, and its body between `---` and `===`.
public struct NodeSyntax: Sendable, Hashable {
  public var headers: [HeaderSyntax]
  public var body: [StatementSyntax]
  /// From the first header to the closing `===`.
  public var span: Span

  public init(headers: [HeaderSyntax], body: [StatementSyntax], span: Span) {
    self.headers = headers
    self.body = body
    self.span = span
  }

  /// The headers of a name, in order.
  public func headers(named key: String) -> [HeaderSyntax] { headers.filter { $0.key == key } }

  /// The first `title:` header, where there is one.
  public var title: HeaderSyntax? { headers.first { $0.key == "title" } }
}

/// `key: value`, before a node's body.
public struct HeaderSyntax: Sendable, Hashable {
  public var key: String
  public var keySpan: Span
  /// Trimmed, without a comment; "" where nothing is given.
  public var value: String
  public var valueSpan: Span
  /// What a `when:` header says; nil for other headers, and where it could not be read.
  public var when: WhenSyntax?

  public init(key: String, keySpan: Span, value: String, valueSpan: Span, when: WhenSyntax? = nil) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
    self.valueSpan = valueSpan
    self.when = when
  }
}

/// When a member of a node group may run.
public enum WhenSyntax: Sendable, Hashable {
  case always
  case once(ExpressionSyntax?)
  case expression(ExpressionSyntax)
}

/// `#tag`.
public struct HashtagSyntax: Sendable, Hashable {
  /// Without the `#`.
  public var text: String
  /// With the `#`.
  public var span: Span

  public init(text: String, span: Span) {
    self.text = text
    self.span = span
  }
}
