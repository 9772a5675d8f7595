import Diagnostics
import DialogueProgram

/// The vocabulary for Yarn Spinner's own editors.
extension Vocabulary {
  /// A `.ysls.json` file (version 1 of its schema: YARN.md, section 3.1). The same each time.
  public static var ysls: String {
    JSONText.object([
      .init("version", .integer(1)),
      .init(
        "commands",
        .array(
          commands.map { describe($0.name, $0.summary, $0.parameters, returns: nil) })),
      .init(
        "functions",
        .array(functions.map { describe($0.name, $0.summary, $0.parameters, returns: $0.returns) })),
    ]).pretty
  }

  private static func describe(
    _ name: String, _ summary: String, _ parameters: [Parameter], returns: ValueType?
  ) -> JSONText {
    var members: [JSONText.Member] = [
      .init("yarnName", .string(name)), .init("documentation", .string(summary)),
      .init("language", .string("text")), .init("parameters", .array(parameters.map(describe))),
    ]
    if let returns {
      members.append(.init("return", .object([.init("type", .string(returns.rawValue))])))
    }
    return .object(members)
  }

  private static func describe(_ parameter: Parameter) -> JSONText {
    var members: [JSONText.Member] = [
      .init("name", .string(parameter.name)), .init("type", .string(type(of: parameter))),
    ]
    if !parameter.summary.isEmpty {
      members.append(.init("documentation", .string(parameter.summary)))
    }
    switch parameter.fallback {
    case .string(let text)?: members.append(.init("defaultValue", .string(text)))
    case .number(let number)?: members.append(.init("defaultValue", .string(String(Int(number)))))
    case .bool(let flag)?: members.append(.init("defaultValue", .string(String(flag))))
    case nil: break
    }
    if parameter.kind == .rest { members.append(.init("isParamsArray", .bool(true))) }
    return .object(members)
  }

  private static func type(of parameter: Parameter) -> String {
    switch parameter.kind {
    case .value(let type): type.rawValue
    // To an editor a variable's name is not a value: it takes any.
    case .variable: "any"
    case .word, .name, .rest: "string"
    }
  }
}
