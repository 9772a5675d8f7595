/// What a variable, an argument or an expression can be worth.
///
/// Numbers are single-precision, as the reference's are, so that a script's sums come out the same.
public enum Value: Sendable, Hashable, Codable {
  case number(Float)
  case string(String)
  case bool(Bool)

  public var type: ValueType {
    switch self {
    case .number: .number
    case .string: .string
    case .bool: .bool
    }
  }
}

/// The types a host's commands and functions speak in.
public enum ValueType: String, Sendable, Hashable, Codable {
  case number
  case string
  case bool
  /// Parameters only: takes a value of every type.
  case any
}
