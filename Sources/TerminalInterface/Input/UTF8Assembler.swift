/// Puts scalars together from bytes that come one at a time.
struct UTF8Assembler {
  enum Step: Hashable {
    case scalar(Unicode.Scalar)
    case more
    /// No UTF-8. With `again` the last byte was not looked at and may begin the next scalar.
    case invalid(again: Bool)
  }

  private var bytes: [UInt8] = []

  /// How many bytes a scalar has that begins with this one; 0 where none does.
  static func length(_ first: UInt8) -> Int {
    switch first {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  mutating func feed(_ byte: UInt8) -> Step {
    if let first = bytes.first {
      guard byte & 0xC0 == 0x80 else {
        bytes = []
        return .invalid(again: true)
      }
      bytes.append(byte)
      if bytes.count < Self.length(first) { return .more }
    } else {
      bytes = [byte]
      switch Self.length(byte) {
      case 0:
        bytes = []
        return .invalid(again: false)
      case 1: break
      default: return .more
      }
    }
    defer { bytes = [] }
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) { return .scalar(scalar) }
    return .invalid(again: false)
  }
}
