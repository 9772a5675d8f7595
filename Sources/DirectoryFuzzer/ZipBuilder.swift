import CUnpack

/// Makes a zip as programs do, and such as none should.
struct ZipBuilder {
  private var bytes: [UInt8] = []
  private var list: [UInt8] = []
  private var count = 0

  /// Adds a file. `claims` is how large the zip says that it is, where that isn't true.
  mutating func add(_ name: String, _ contents: some Collection<UInt8>, claims: Int? = nil) {
    let contents = Array(contents)
    let packed = Self.deflated(contents)
    let isPacked = packed.count < contents.count
    let stored = isPacked ? packed : contents
    let checksum = UInt32(
      contents.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) })
    let common: [UInt8] =
      Self.two(isPacked ? 8 : 0) + Self.two(0) + Self.two(40 << 9 | 3 << 5 | 17)
      + Self.four(checksum) + Self.four(UInt32(stored.count))
      + Self.four(UInt32(claims ?? contents.count)) + Self.two(name.utf8.count)
    let offset = bytes.count
    bytes += Self.four(0x0403_4B50) + Self.two(20) + Self.two(0) + common + Self.two(0)
    bytes += Array(name.utf8) + stored
    list +=
      Self.four(0x0201_4B50) + Self.two(20) + Self.two(20) + Self.two(0) + common + Self.two(0)
    list += Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0) + Self.four(UInt32(offset))
    list += Array(name.utf8)
    count += 1
  }

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  var zip: [UInt8] {
    bytes + list + Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + Self.two(count)
      + Self.two(count) + Self.four(UInt32(list.count)) + Self.four(UInt32(bytes.count))
      + Self.two(0)
  }

  private static func deflated(_ contents: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(contents.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    guard compress(&packed, &size, contents, UInt(contents.count)) == Z_OK else { return contents }
    // Without zlib's own two bytes before and checksum behind.
    return Array(packed[2..<Int(size) - 4])
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)]
  }

  private static func four(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(number >> (8 * $0) & 0xFF) }
  }
}
