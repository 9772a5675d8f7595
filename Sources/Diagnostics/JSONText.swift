/// A JSON value on its way out: keys stay in the order they were given, so that output is stable.
public enum JSONText: Sendable, Hashable {
  case null
  case bool(Bool)
  case integer(Int)
  /// Written as `null` where it is no finite number, which JSON has no way to say.
  case number(Double)
  case string(String)
  case array([JSONText])
  case object([Member])

  /// One key and its value.
  public struct Member: Sendable, Hashable {
    public var key: String
    public var value: JSONText

    public init(_ key: String, _ value: JSONText) {
      self.key = key
      self.value = value
    }
  }

  /// The string, or `null` where there is none.
  public static func optional(_ text: String?) -> JSONText { text.map(JSONText.string) ?? .null }

  /// On one line, for output with a value on each line.
  public var compact: String {
    var writer = JSONWriter()
    writer.write(self, indent: nil)
    return writer.text
  }

  /// Two spaces an indent, ended with a line feed; what is short and flat stays on one line.
  public var pretty: String {
    var writer = JSONWriter()
    writer.write(self, indent: 0)
    return writer.text + "\n"
  }

  fileprivate var isNested: Bool {
    switch self {
    case .array(let values): !values.isEmpty
    case .object(let members): !members.isEmpty
    default: false
    }
  }
}

/// Builds the text of a JSON value; an indent of nil keeps a value on one line.
private struct JSONWriter {
  var text = ""

  mutating func write(_ json: JSONText, indent: Int?) {
    switch json {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): write(value)
    case .string(let value): write(value)
    case .array(let values):
      let inner = values.contains(where: \.isNested) ? indent.map { $0 + 2 } : nil
      text += "["
      for (index, value) in values.enumerated() {
        separate(index, indent: inner)
        write(value, indent: inner)
      }
      close("]", isEmpty: values.isEmpty, indent: inner)
    case .object(let members):
      let isLong = members.count > 3 || members.contains { $0.value.isNested }
      let inner = isLong ? indent.map { $0 + 2 } : nil
      text += "{"
      for (index, member) in members.enumerated() {
        separate(index, indent: inner)
        write(member.key)
        text += ": "
        write(member.value, indent: inner)
      }
      close("}", isEmpty: members.isEmpty, indent: inner)
    }
  }

  private mutating func separate(_ index: Int, indent: Int?) {
    if index > 0 { text += indent == nil ? ", " : "," }
    if let indent { text += "\n" + String(repeating: " ", count: indent) }
  }

  private mutating func close(_ bracket: String, isEmpty: Bool, indent: Int?) {
    if let indent, !isEmpty { text += "\n" + String(repeating: " ", count: indent - 2) }
    text += bracket
  }

  private mutating func write(_ value: Double) {
    if !value.isFinite {
      text += "null"
    } else if value == value.rounded(), abs(value) < 1e15 {
      text += String(Int(value))
    } else {
      text += "\(value)"
    }
  }

  /// Escapes what JSON demands, and what a terminal would act on or not show; the value stays.
  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
          for unit in String(scalar).utf16 { write(escaping: unit) }
        default: text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  private mutating func write(escaping unit: UInt16) {
    let digits = String(unit, radix: 16)
    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
