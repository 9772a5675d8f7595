import DialogueProgram

/// Values as text, and text as values, the way the reference's platform writes and reads them.
public enum ValueText {
  public static func string(_ value: Value) -> String {
    switch value {
    case .string(let text): text
    case .bool(let flag): flag ? "True" : "False"
    case .number(let number): string(number)
    }
  }

  /// Seven significant digits at most, as the reference was seen to write single-precision numbers;
  /// with an exponent (`1E+07`, `1E-05`) for ten million and more, and below a ten-thousandth.
  public static func string(_ number: Float) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
    if number == 0 { return number.sign == .minus ? "-0" : "0" }
    if number == number.rounded(), abs(number) < 1e7 { return String(Int(number)) }
    let (digits, exponent) = digits(of: abs(number))
    let sign = number < 0 ? "-" : ""
    // The decimal point stands after `exponent + 1` digits.
    let point = exponent + 1
    if point > 7 || point < -3 {
      let rest = digits.dropFirst()
      let size = String(abs(exponent))
      return sign + String(digits.prefix(1)) + (rest.isEmpty ? "" : "." + rest) + "E"
        + (exponent < 0 ? "-" : "+") + (size.count < 2 ? "0" + size : size)
    }
    if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + digits }
    if point >= digits.count {
      return sign + digits + String(repeating: "0", count: point - digits.count)
    }
    return sign + digits.prefix(point) + "." + digits.dropFirst(point)
  }

  /// The significant digits of a positive number, seven at most, and the exponent of the first.
  private static func digits(of number: Float) -> (String, Int) {
    var exponent = 0
    var scaled = Double(number)
    while scaled >= 10 {
      scaled /= 10
      exponent += 1
    }
    while scaled < 1 {
      scaled *= 10
      exponent -= 1
    }
    var whole = Int((scaled * 1_000_000).rounded(.toNearestOrAwayFromZero))
    if whole >= 10_000_000 {
      whole /= 10
      exponent += 1
    }
    while whole % 10 == 0 { whole /= 10 }
    return (String(whole), exponent)
  }

  /// `number(value)`: nil for a text that is none.
  public static func number(_ value: Value) -> Float? {
    switch value {
    case .number(let number): number
    case .bool(let flag): flag ? 1 : 0
    case .string(let text): Float(trimmed(text))
    }
  }

  /// `bool(value)`: nil for a text that is neither.
  public static func bool(_ value: Value) -> Bool? {
    switch value {
    case .bool(let flag): return flag
    case .number(let number): return number != 0
    case .string(let text):
      switch trimmed(text).lowercased() {
      case "true": return true
      case "false": return false
      default: return nil
      }
    }
  }

  private static func trimmed(_ text: String) -> Substring {
    var text = text[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// `format(pattern, value)`: puts the value in for `{0}`; `{0:F2}`, `{0:N0}`, `{0:D3}` and `{0:P1}`
  /// shape a number (places after the point, groups of three, leading zeros, per cent). nil where that
  /// takes more than `longest` UTF-8 bytes.
  static func format(_ pattern: String, _ value: Value, longest: Int) -> String? {
    let signs = Array(pattern)
    var out = ""
    var index = 0
    var hasClose = true
    while index < signs.count {
      let sign = signs[index]
      index += 1
      if sign == "{" || sign == "}", index < signs.count, signs[index] == sign {
        index += 1
        out.append(sign)
      } else if sign == "{", hasClose, let end = signs[index...].firstIndex(of: "}") {
        let parts = signs[index..<end].split(separator: ":", maxSplits: 1)
        if parts.first == ["0"] { out += shaped(value, parts.count > 1 ? String(parts[1]) : "") }
        index = end + 1
        if out.utf8.count > longest { return nil }
      } else {
        if sign == "{" { hasClose = false }
        out.append(sign)
      }
    }
    return out.utf8.count > longest ? nil : out
  }

  private static func shaped(_ value: Value, _ shape: String) -> String {
    guard case .number(let number) = value, let kind = shape.first, number.isFinite,
      abs(number) < 1e15
    else { return string(value) }
    let given = Int(shape.dropFirst())
    let places = min(9, max(0, given ?? 2))
    switch kind.uppercased() {
    case "F": return fixed(Double(number), places, grouped: false)
    case "N": return fixed(Double(number), places, grouped: true)
    case "P": return fixed(Double(number) * 100, places, grouped: true) + " %"
    case "D":
      let digits = String(Int(abs(number.rounded())))
      let zeros = String(repeating: "0", count: max(0, min(99, given ?? 0) - digits.count))
      return (number < 0 ? "-" : "") + zeros + digits
    default: return string(value)
    }
  }

  private static func fixed(_ number: Double, _ places: Int, grouped: Bool) -> String {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    // Apart, since a large number has no room for both.
    var whole = abs(number).rounded(.down)
    var part = ((abs(number) - whole) * scale).rounded(.toNearestOrAwayFromZero)
    if part >= scale {
      whole += 1
      part = 0
    }
    var text = String(Int(whole))
    if grouped {
      var index = text.count - 3
      while index > 0 {
        text.insert(",", at: text.index(text.startIndex, offsetBy: index))
        index -= 3
      }
    }
    if places > 0 {
      let fraction = String(Int(part))
      text += "." + String(repeating: "0", count: max(0, places - fraction.count)) + fraction
    }
    return (number < 0 && whole + part > 0 ? "-" : "") + text
  }
}
