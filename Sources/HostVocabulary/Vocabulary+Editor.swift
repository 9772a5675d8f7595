import DialogueProgram

/// The vocabulary for Yarn Spinner's own editors.
extension Vocabulary {
  /// A `.ysls.json` file (version 1 of its schema: YARN.md, section 3.1). The same each time.
  public static var ysls: String {
    var writer = IndentedJSON()
    writer.object {
      $0.field("version", "1")
      $0.list("commands", commands) { json, command in
        json.field("yarnName", quoted: command.name)
        json.field("documentation", quoted: command.summary)
        json.field("language", quoted: "text")
        json.list("parameters", command.parameters, parameter)
      }
      $0.list("functions", functions) { json, function in
        json.field("yarnName", quoted: function.name)
        json.field("documentation", quoted: function.summary)
        json.field("language", quoted: "text")
        json.list("parameters", function.parameters, parameter)
        json.inline("return", [("type", function.returns.rawValue)])
      }
    }
    return writer.text + "\n"
  }

  private static func parameter(_ json: inout IndentedJSON, _ parameter: Parameter) {
    json.field("name", quoted: parameter.name)
    json.field("type", quoted: type(of: parameter))
    if !parameter.summary.isEmpty { json.field("documentation", quoted: parameter.summary) }
    switch parameter.fallback {
    case .string(let text)?: json.field("defaultValue", quoted: text)
    case .number(let number)?: json.field("defaultValue", quoted: String(Int(number)))
    case .bool(let flag)?: json.field("defaultValue", quoted: String(flag))
    case nil: break
    }
    if parameter.kind == .rest { json.field("isParamsArray", "true") }
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

/// Writes JSON by hand, in the order it is told, since this room has no Foundation.
private struct IndentedJSON {
  private(set) var text = ""
  private var depth = 0
  private var isFirst = true

  mutating func object(_ body: (inout IndentedJSON) -> Void) {
    text += "{"
    nested(body)
    text += "}"
  }

  mutating func field(_ name: String, _ value: String) {
    begin()
    text += "\(Self.quote(name)): \(value)"
  }

  mutating func field(_ name: String, quoted value: String) { field(name, Self.quote(value)) }

  mutating func inline(_ name: String, _ fields: [(String, String)]) {
    let body = fields.map { "\(Self.quote($0.0)): \(Self.quote($0.1))" }.joined(separator: ", ")
    field(name, "{ \(body) }")
  }

  mutating func list<T>(
    _ name: String, _ items: [T], _ body: (inout IndentedJSON, T) -> Void
  ) {
    begin()
    text += "\(Self.quote(name)): ["
    if !items.isEmpty {
      nested { json in
        for item in items {
          json.begin()
          json.object { body(&$0, item) }
        }
      }
    }
    text += "]"
  }

  private mutating func begin() {
    text += (isFirst ? "" : ",") + "\n" + String(repeating: "  ", count: depth)
    isFirst = false
  }

  private mutating func nested(_ body: (inout IndentedJSON) -> Void) {
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    isFirst = false
    text += "\n" + String(repeating: "  ", count: depth)
  }

  private static func quote(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      default:
        if scalar.value < 0x20 {
          out += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    return out + "\""
  }
}
