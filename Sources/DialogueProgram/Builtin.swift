/// The functions every script has. Names, parameters and results are the reference's.
public enum Builtin: UInt8, Sendable, Hashable, CaseIterable {
  case visited
  case visitedCount
  case hasAnyContent
  case string
  case number
  case bool
  case format
  case formatInvariant
  case random
  case randomRange
  case randomRangeFloat
  case dice
  case min
  case max
  case round
  case roundPlaces
  case floor
  case ceil
  case inc
  case dec
  case decimal
  case int

  /// The name a script calls it by.
  public var name: String {
    switch self {
    case .visited: "visited"
    case .visitedCount: "visited_count"
    case .hasAnyContent: "has_any_content"
    case .string: "string"
    case .number: "number"
    case .bool: "bool"
    case .format: "format"
    case .formatInvariant: "format_invariant"
    case .random: "random"
    case .randomRange: "random_range"
    case .randomRangeFloat: "random_range_float"
    case .dice: "dice"
    case .min: "min"
    case .max: "max"
    case .round: "round"
    case .roundPlaces: "round_places"
    case .floor: "floor"
    case .ceil: "ceil"
    case .inc: "inc"
    case .dec: "dec"
    case .decimal: "decimal"
    case .int: "int"
    }
  }

  public var parameters: [ValueType] {
    switch self {
    case .visited, .visitedCount, .hasAnyContent: [.string]
    case .string, .number, .bool: [.any]
    case .format: [.string, .any]
    case .formatInvariant, .dice, .round, .floor, .ceil, .inc, .dec, .decimal, .int: [.number]
    case .random: []
    case .randomRange, .randomRangeFloat, .min, .max, .roundPlaces: [.number, .number]
    }
  }

  public var returns: ValueType {
    switch self {
    case .visited, .hasAnyContent, .bool: .bool
    case .string, .format, .formatInvariant: .string
    case .visitedCount, .number, .random, .randomRange, .randomRangeFloat, .dice, .min, .max,
      .round, .roundPlaces, .floor, .ceil, .inc, .dec, .decimal, .int:
      .number
    }
  }

  /// Whether the same arguments always give the same value.
  public var isPure: Bool {
    switch self {
    case .visited, .visitedCount, .hasAnyContent, .random, .randomRange, .randomRangeFloat, .dice:
      false
    default: true
    }
  }

  /// The function a script calls by that name.
  public static func named(_ name: String) -> Builtin? { byName[name] }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
