import DialogueProgram

/// The host that Yarn Spinner's own test scripts assume (YARN.md, section 1).
///
/// Its `dummy_` functions are answered but have no signature: a compiler must find out their types
/// from how they are used.
public enum UpstreamHost {
  public static let signatures: [FunctionSignature] = [
    FunctionSignature("assert", [Parameter("value", .value(.bool))], returns: .bool),
    FunctionSignature(
      "add_three_operands",
      [
        Parameter("a", .value(.number)), Parameter("b", .value(.number)),
        Parameter("c", .value(.number)),
      ], returns: .number),
    FunctionSignature(
      "set_objective_complete", [Parameter("objective", .value(.string))], returns: .bool),
    FunctionSignature(
      "is_objective_active", [Parameter("objective", .value(.string))], returns: .bool),
    FunctionSignature("get_quest_status", [Parameter("quest", .value(.string))], returns: .string),
  ]

  /// A function's value; nil where there is no such function, or an `assert` fails.
  public static func answer(name: String, arguments: [Value]) -> Value? {
    switch name {
    case "assert": arguments == [.bool(true)] ? .bool(true) : nil
    case "add_three_operands":
      .number(
        arguments.reduce(0) { sum, value in
          if case .number(let number) = value { sum + number } else { sum }
        })
    case "set_objective_complete", "is_objective_active", "dummy_bool": .bool(true)
    case "get_quest_status": .string("InProgress")
    case "dummy_number": .number(1)
    case "dummy_string": .string("string")
    default: nil
    }
  }
}
