import Diagnostics
import DialogueProgram

/// The commands and functions that a project's host offers, as its `.ysls.json` files tell them.
public struct Definitions: Sendable, Hashable {
  public var commands: [CommandSignature] = []
  public var functions: [FunctionSignature] = []

  public init() {}

  /// Adds what another file tells; of two of one name, the first counts.
  mutating func add(_ other: Definitions) {
    commands += other.commands.filter { new in !commands.contains { $0.name == new.name } }
    functions += other.functions.filter { new in !functions.contains { $0.name == new.name } }
  }
}

/// Reads a `.ysls.json` (version 1 of its schema: YARN.md, section 3.1).
struct DefinitionsFile {
  static let notDefinitions = Problem("not-definitions")

  private(set) var definitions = Definitions()
  private var shapes = JSONShapes(problem: notDefinitions)

  /// What is wrong with it; the spans' file is 0.
  var problems: [Diagnostic] { shapes.problems }

  init(_ text: String) {
    let json: LenientJSON
    do {
      json = try LenientJSON.read(text)
    } catch {
      shapes.report(
        Self.notDefinitions, error.message, at: error.offset..<error.offset,
        next:
          #"A definitions file looks like this: { "version": 1, "commands": [], "functions": [] }"#)
      return
    }
    guard case .object = json.content else {
      shapes.report(
        "A definitions file is one pair of braces with everything between them.", at: json,
        example: #"{ "version": 1, "commands": [], "functions": [] }"#)
      return
    }
    checkVersion(json)
    for command in shapes.list(json, "commands", example: "{ … }") { readCommand(command) }
    for function in shapes.list(json, "functions", example: "{ … }") { readFunction(function) }
  }

  private mutating func checkVersion(_ json: LenientJSON) {
    if case .number(let number)? = json["version"]?.content, number == number.rounded() { return }
    shapes.report(
      "A definitions file says its version, a whole number.", at: json["version"] ?? json,
      example: "\"version\": 1")
  }

  private mutating func readCommand(_ json: LenientJSON) {
    guard let (name, parameters) = readHead(json, "command") else { return }
    let words = parameters.map { parameter in
      parameter.isVariadic ? "\(parameter.name)…" : parameter.name
    }
    let summary = shapes.text(json, "documentation", example: "What it does.") ?? ""
    var one = Definitions()
    one.commands = [
      CommandSignature(
        name, parameters, summary, example: "<<\(([name] + words).joined(separator: " "))>>")
    ]
    definitions.add(one)
  }

  private mutating func readFunction(_ json: LenientJSON) {
    guard let (name, parameters) = readHead(json, "function") else { return }
    let summary = shapes.text(json, "documentation", example: "What it gives.") ?? ""
    var returns = ValueType.any
    if let result = json["return"], case .object = result.content {
      returns = readType(result, of: "What \(name) gives")
    } else {
      shapes.report(
        "The function \(name) doesn't say what it gives.", at: json["return"] ?? json,
        example: #""return": { "type": "number" }"#)
    }
    var one = Definitions()
    one.functions = [FunctionSignature(name, parameters, returns: returns, summary)]
    definitions.add(one)
  }

  /// A name and its parameters; nil where one of them is missing.
  private mutating func readHead(_ json: LenientJSON, _ kind: String) -> (String, [Parameter])? {
    guard let name = shapes.text(json, "yarnName", example: "dim_lights"), !name.isEmpty else {
      if json["yarnName"] == nil {
        shapes.report(
          "A \(kind) has a name for scripts.", at: json, example: #""yarnName": "dim_lights""#)
      }
      return nil
    }
    guard json["parameters"] != nil else {
      shapes.report(
        "The \(kind) \(name) doesn't tell its parameters.", at: json,
        example: #""parameters": [] where it has none"#)
      return nil
    }
    let items = shapes.list(json, "parameters", example: #"{ "name": "level", "type": "number" }"#)
    return (name, items.indices.map { readParameter(items[$0], isLast: $0 == items.count - 1) })
  }

  private mutating func readParameter(_ json: LenientJSON, isLast: Bool) -> Parameter {
    let name = shapes.text(json, "name", example: "level") ?? "value"
    if json["name"] == nil {
      shapes.report("A parameter has a name.", at: json, example: #""name": "level""#)
    }
    let type = readType(json, of: name)
    var isVariadic = shapes.flag(json, "isParamsArray") ?? false
    if isVariadic, !isLast {
      shapes.report(
        "Only the last parameter can take any number of values.", at: json["isParamsArray"] ?? json,
        example: #""isParamsArray": false"#)
      isVariadic = false
    }
    return Parameter(
      name, .value(type), fallback: readFallback(json, type), isVariadic: isVariadic,
      shapes.text(json, "documentation", example: "What it is.") ?? "")
  }

  /// A default makes a parameter optional, whatever it is.
  private mutating func readFallback(_ json: LenientJSON, _ type: ValueType) -> Value? {
    guard json["defaultValue"] != nil else { return nil }
    let text = shapes.text(json, "defaultValue", example: "1") ?? ""
    switch type {
    case .number: return Float(text).map(Value.number) ?? .string(text)
    case .bool: return .bool(text.lowercased() == "true")
    case .string, .any: return .string(text)
    }
  }

  private mutating func readType(_ json: LenientJSON, of name: String) -> ValueType {
    let example = "number"
    guard let text = shapes.text(json, "type", example: example) else {
      if json["type"] == nil {
        shapes.report("\(name) has no type.", at: json, example: #""type": "number""#)
      }
      return .any
    }
    switch text.lowercased() {
    case "number": return .number
    // A node, and a thing of the host's own, is known to a script by its name.
    case "string", "node", "instance": return .string
    case "bool": return .bool
    case "any", "enum": return .any
    default:
      shapes.report(
        "There is no type called \(text): it is number, string, bool, node, enum, instance or any.",
        at: json["type"] ?? json, example: "\"type\": \"\(example)\"")
      return .any
    }
  }
}
