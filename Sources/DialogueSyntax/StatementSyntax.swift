import Diagnostics

/// One step of a node's body.
public enum StatementSyntax: Sendable, Hashable {
  case line(LineSyntax)
  /// `-> …`, one or more at one level.
  case options([ItemSyntax])
  /// `=> …`, one or more at one level.
  case lineGroup([ItemSyntax])
  case ifBlock(IfSyntax)
  case once(OnceSyntax)
  case set(SetSyntax)
  case declare(DeclareSyntax)
  case call(ExpressionSyntax, span: Span)
  /// `<<jump …>>` and `<<detour …>>`.
  case go(GoSyntax)
  case `return`(Span)
  case stop(Span)
  case enumeration(EnumSyntax)
  case command(CommandSyntax)

  public var span: Span {
    switch self {
    case .line(let line): line.span
    case .options(let items), .lineGroup(let items):
      items.first?.span ?? Span(file: 0, 0..<0)
    case .ifBlock(let block): block.span
    case .once(let block): block.span
    case .set(let set): set.span
    case .declare(let declare): declare.span
    case .call(_, let span): span
    case .go(let go): go.span
    case .return(let span), .stop(let span): span
    case .enumeration(let enumeration): enumeration.span
    case .command(let command): command.span
    }
  }
}

/// A line of text: said by itself, or as the words of an option or a line-group item.
public struct LineSyntax: Sendable, Hashable {
  public var segments: [TextSegment]
  public var condition: ConditionSyntax?
  public var tags: [HashtagSyntax]
  /// All of it, tags included.
  public var span: Span
  /// Only the text.
  public var textSpan: Span

  public init(
    segments: [TextSegment], condition: ConditionSyntax?, tags: [HashtagSyntax], span: Span,
    textSpan: Span
  ) {
    self.segments = segments
    self.condition = condition
    self.tags = tags
    self.span = span
    self.textSpan = textSpan
  }

  /// The text with `{0}`, `{1}` … where values are put in, as string tables have it.
  public var template: String { segments.template }
}

/// A stretch of a line's or a command's text.
public enum TextSegment: Sendable, Hashable {
  /// Literal, escapes taken out but for `\[`, `\]` and `\:`, which markup reads.
  case text(String)
  case expression(ExpressionSyntax)
}

extension [TextSegment] {
  /// The text with `{0}`, `{1}` … where values are put in, as string tables have it.
  public var template: String {
    var text = ""
    var count = 0
    for segment in self {
      switch segment {
      case .text(let part): text += part
      case .expression:
        text += "{\(count)}"
        count += 1
      }
    }
    return text
  }
}

/// `<<if …>>`, `<<once>>` or `<<once if …>>` after a line, an option or an item.
public struct ConditionSyntax: Sendable, Hashable {
  public var isOnce: Bool
  public var expression: ExpressionSyntax?
  public var span: Span

  public init(isOnce: Bool, expression: ExpressionSyntax?, span: Span) {
    self.isOnce = isOnce
    self.expression = expression
    self.span = span
  }
}

/// One `->` or `=>`: its line and what happens then.
public struct ItemSyntax: Sendable, Hashable {
  public var line: LineSyntax
  public var body: [StatementSyntax]
  /// From the arrow to the end of its line.
  public var span: Span

  public init(line: LineSyntax, body: [StatementSyntax], span: Span) {
    self.line = line
    self.body = body
    self.span = span
  }
}

/// `<<if …>> … <<elseif …>> … <<else>> … <<endif>>`.
public struct IfSyntax: Sendable, Hashable {
  public struct Clause: Sendable, Hashable {
    /// nil for `<<else>>`.
    public var condition: ExpressionSyntax?
    public var body: [StatementSyntax]
    /// The command that opens it.
    public var span: Span

    public init(condition: ExpressionSyntax?, body: [StatementSyntax], span: Span) {
      self.condition = condition
      self.body = body
      self.span = span
    }
  }

  public var clauses: [Clause]
  /// The opening `<<if …>>`.
  public var span: Span

  public init(clauses: [Clause], span: Span) {
    self.clauses = clauses
    self.span = span
  }
}

/// `<<once>> … <<else>> … <<endonce>>`.
public struct OnceSyntax: Sendable, Hashable {
  public var condition: ExpressionSyntax?
  public var body: [StatementSyntax]
  public var alternate: [StatementSyntax]
  public var span: Span

  public init(
    condition: ExpressionSyntax?, body: [StatementSyntax], alternate: [StatementSyntax], span: Span
  ) {
    self.condition = condition
    self.body = body
    self.alternate = alternate
    self.span = span
  }
}

/// `<<set $v = …>>`; with `+=` and its like, the arithmetic it does.
public struct SetSyntax: Sendable, Hashable {
  public var variable: String
  public var variableSpan: Span
  public var arithmetic: BinaryOperator?
  public var value: ExpressionSyntax
  public var span: Span
}

/// `<<declare $v = … as type>>`.
public struct DeclareSyntax: Sendable, Hashable {
  public var variable: String
  public var variableSpan: Span
  public var value: ExpressionSyntax
  public var type: String?
  public var typeSpan: Span
  public var span: Span
}

/// `<<jump Node>>`, `<<detour {…}>>`.
public struct GoSyntax: Sendable, Hashable {
  public enum Target: Sendable, Hashable {
    case node(String)
    case expression(ExpressionSyntax)
  }

  public var isDetour: Bool
  public var target: Target
  public var targetSpan: Span
  public var span: Span
}

/// `<<enum Name>> <<case A = 1>> … <<endenum>>`.
public struct EnumSyntax: Sendable, Hashable {
  public struct Case: Sendable, Hashable {
    /// "" where it could not be read; a message was given.
    public var name: String
    public var value: ExpressionSyntax?
    public var span: Span
  }

  public var name: String
  public var nameSpan: Span
  public var cases: [Case]
  /// What stands in it and is no case; a message was given.
  public var strays: [StatementSyntax]
  public var span: Span
}

/// Any other `<<…>>`, for the host.
public struct CommandSyntax: Sendable, Hashable {
  public var segments: [TextSegment]
  public var span: Span
}
