import Diagnostics

/// A JSON value that knows where it stands, so that a message about it can show the place.
///
/// Comments and trailing commas are taken, as Yarn Spinner's editor takes them.
struct LenientJSON {
  enum Content {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([LenientJSON])
    /// In order.
    case object([Member])
  }

  struct Member {
    /// As it was written.
    var key: String
    var keyRange: Range<Int>
    var value: LenientJSON
  }

  var content: Content
  /// In UTF-8 offsets.
  var range: Range<Int>

  /// Why a text isn't JSON, and where that shows.
  struct Failure: Error {
    var message: String
    var offset: Int
  }

  static func read(_ text: String) throws(Failure) -> LenientJSON {
    var reader = LenientJSONReader(text)
    return try reader.document()
  }

  /// The value of a key, whatever its capitals; of several, the last, as Yarn Spinner has it. Nil where
  /// this is no object, or has no such key, or says null there.
  subscript(key: String) -> LenientJSON? {
    guard case .object(let members) = content,
      let value = members.last(where: { $0.key.lowercased() == key.lowercased() })?.value
    else { return nil }
    if case .null = value.content { return nil }
    return value
  }
}

/// Reads JSON from the first byte to the last; each function takes what it is named for.
private struct LenientJSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// Nothing a person writes is nested deeper.
  private static let deepest = 100

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func document() throws(LenientJSON.Failure) -> LenientJSON {
    let value = try value()
    try space()
    if position < bytes.count { throw failure("There is more text after the closing brace.") }
    return value
  }

  private mutating func value() throws(LenientJSON.Failure) -> LenientJSON {
    try space()
    let start = position
    let content: LenientJSON.Content
    switch peek {
    case UInt8(ascii: "{"): content = try object()
    case UInt8(ascii: "["): content = try array()
    case UInt8(ascii: "\""): content = .string(try string())
    case nil: throw failure("A value is missing here: the file ends.")
    default: content = try word()
    }
    return LenientJSON(content: content, range: start..<position)
  }

  private mutating func object() throws(LenientJSON.Failure) -> LenientJSON.Content {
    var members: [LenientJSON.Member] = []
    try list(closedBy: UInt8(ascii: "}")) { reader throws(LenientJSON.Failure) in
      guard reader.peek == UInt8(ascii: "\"") else {
        throw reader.failure("A name in double quotes is missing here.")
      }
      let start = reader.position
      let key = try reader.string()
      let range = start..<reader.position
      try reader.space()
      guard reader.peek == UInt8(ascii: ":") else {
        throw reader.failure("A colon is missing after the name.")
      }
      reader.position += 1
      members.append(.init(key: key, keyRange: range, value: try reader.value()))
    }
    return .object(members)
  }

  private mutating func array() throws(LenientJSON.Failure) -> LenientJSON.Content {
    var values: [LenientJSON] = []
    try list(closedBy: UInt8(ascii: "]")) { reader throws(LenientJSON.Failure) in
      values.append(try reader.value())
    }
    return .array(values)
  }

  private mutating func list(
    closedBy close: UInt8,
    item: (inout LenientJSONReader) throws(LenientJSON.Failure) -> Void
  ) throws(LenientJSON.Failure) {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.deepest { throw failure("This is nested too deep.") }
    let sign = String(UnicodeScalar(close))
    position += 1
    while true {
      try space()
      if peek == close { break }
      try item(&self)
      try space()
      if peek == UInt8(ascii: ",") {
        position += 1
      } else if peek != close {
        throw failure("A comma or \(sign) is missing here.")
      }
    }
    position += 1
  }

  private mutating func string() throws(LenientJSON.Failure) -> String {
    let start = position
    position += 1
    var text: [UInt8] = []
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\n") {
      position += 1
      if byte == UInt8(ascii: "\\") { text += try escape() } else { text.append(byte) }
    }
    guard peek == UInt8(ascii: "\"") else {
      position = start
      throw failure("This text has no closing double quote.")
    }
    position += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// What stands after a backslash.
  private mutating func escape() throws(LenientJSON.Failure) -> [UInt8] {
    let byte = peek
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return byte.map { [$0] } ?? []
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "u"):
      var units = [try unit()]
      if UTF16.isLeadSurrogate(units[0]), bytes.dropFirst(position).starts(with: [0x5C, 0x75]) {
        position += 2
        units.append(try unit())
      }
      return Array(String(decoding: units, as: UTF16.self).utf8)
    default:
      position -= 2
      throw failure("A backslash stands alone here. Write two: \\\\")
    }
  }

  private mutating func unit() throws(LenientJSON.Failure) -> UInt16 {
    let digits = String(decoding: bytes.dropFirst(position).prefix(4), as: UTF8.self)
    guard digits.utf8.count == 4, let unit = UInt16(digits, radix: 16) else {
      throw failure("Four digits are missing after \\u.")
    }
    position += 4
    return unit
  }

  private mutating func word() throws(LenientJSON.Failure) -> LenientJSON.Content {
    let start = position
    while let byte = peek, Self.isWord(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    switch text {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    default:
      if let number = Double(text) { return .number(number) }
      position = start
      throw failure("A value is missing here: text in double quotes, a number, true or false.")
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Spaces, line ends and comments of both kinds.
  private mutating func space() throws(LenientJSON.Failure) {
    while let byte = peek {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "/") where bytes.dropFirst(position + 1).first == UInt8(ascii: "/"):
        while let byte = peek, byte != 0x0A { position += byte == 0x0A ? 0 : 1 }
      case UInt8(ascii: "/") where bytes.dropFirst(position + 1).first == UInt8(ascii: "*"):
        let rest = bytes[(position + 2)...]
        guard
          let end = zip(rest, rest.dropFirst()).enumerated().first(where: {
            $0.element == (UInt8(ascii: "*"), UInt8(ascii: "/"))
          })
        else { throw failure("This comment has no end: */ is missing.") }
        position = position + 2 + end.offset + 2
      default: return
      }
    }
  }

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func failure(_ message: String) -> LenientJSON.Failure {
    LenientJSON.Failure(message: message, offset: min(position, bytes.count))
  }
}
