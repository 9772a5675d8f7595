import Diagnostics

/// A value to be worked out, with its place.
public struct ExpressionSyntax: Sendable, Hashable {
  public indirect enum Kind: Sendable, Hashable {
    case number(Float)
    case string(String)
    case bool(Bool)
    /// With its `$`.
    case variable(String)
    /// `Type.member`, or `.member` where the type is to be found out.
    case member(type: String?, name: String)
    case call(name: String, arguments: [ExpressionSyntax])
    case unary(UnaryOperator, ExpressionSyntax)
    case binary(BinaryOperator, ExpressionSyntax, ExpressionSyntax)
    case parenthesised(ExpressionSyntax)
    /// What could not be read; a message was given.
    case missing
  }

  public var kind: Kind
  public var span: Span

  public init(_ kind: Kind, span: Span) {
    self.kind = kind
    self.span = span
  }

  /// Whether it is a plain value. A variable declared with anything else is a smart one: it is worked
  /// out at each reading.
  public var isPlainValue: Bool {
    switch kind {
    case .number, .string, .bool, .member, .missing: true
    case .unary(.negate, let inner): if case .number = inner.kind { true } else { false }
    default: false
    }
  }
}

public enum UnaryOperator: Sendable, Hashable {
  case negate
  case not
}

/// The operators between two values, tightest first.
public enum BinaryOperator: Sendable, Hashable {
  case multiply
  case divide
  case remainder
  case add
  case subtract
  case less
  case lessOrEqual
  case greater
  case greaterOrEqual
  case equal
  case notEqual
  case and
  case or
  case xor

  /// Higher binds tighter; `and`, `or` and `xor` are on one level, as in the reference.
  var precedence: Int {
    switch self {
    case .multiply, .divide, .remainder: 5
    case .add, .subtract: 4
    case .less, .lessOrEqual, .greater, .greaterOrEqual: 3
    case .equal, .notEqual: 2
    case .and, .or, .xor: 1
    }
  }

  /// As an author types it, for messages.
  public var symbol: String {
    switch self {
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    case .add: "+"
    case .subtract: "-"
    case .less: "<"
    case .lessOrEqual: "<="
    case .greater: ">"
    case .greaterOrEqual: ">="
    case .equal: "=="
    case .notEqual: "!="
    case .and: "and"
    case .or: "or"
    case .xor: "xor"
    }
  }
}
