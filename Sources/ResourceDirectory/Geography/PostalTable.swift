/// The postal areas as they are packed into the program: sorted records of eleven signs, nine to a
/// line of a hundred. Read by halving, nothing is unpacked.
///
/// A number is written in base 92, largest digit first, in printable ASCII without quotation marks
/// and backslashes: three signs for the code, four each for latitude and longitude in 1/100,000
/// degree (a metre).
struct PostalTable {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int {
    let rest = bytes.count % Self.line
    return bytes.count / Self.line * Self.perLine + rest / Self.size
  }

  func number(at index: Int) -> Int { value(Self.start(of: index), 3) }

  func centre(at index: Int) -> Coordinates {
    let start = Self.start(of: index)
    return Coordinates(
      latitude: Double(value(start + 3, 4)) / Self.scale - 90,
      longitude: Double(value(start + 7, 4)) / Self.scale - 180)
  }

  /// The first record whose number is this or more; `count` where none is.
  func firstIndex(from number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self.number(at: middle) < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func value(_ start: Int, _ length: Int) -> Int {
    (start..<start + length).reduce(0) { $0 * Self.base + Self.digit(bytes[$1]) }
  }

  // MARK: Signs

  private static let base = 92
  private static let size = 11
  private static let perLine = 9
  private static let line = 100
  private static let scale = 100_000.0

  private static func start(of index: Int) -> Int {
    index / perLine * line + index % perLine * size
  }

  private static func digit(_ byte: UInt8) -> Int {
    Int(byte) - 0x21 - (byte > 0x5C ? 2 : byte > 0x22 ? 1 : 0)
  }

  private static func sign(_ digit: Int) -> UInt8 {
    let byte = digit + 0x21
    return UInt8(byte < 0x22 ? byte : byte + 1 < 0x5C ? byte + 1 : byte + 2)
  }

  private static func signs(_ value: Int, _ length: Int) -> [UInt8] {
    var (rest, out) = (value, [UInt8]())
    for _ in 0..<length {
      out.append(sign(rest % base))
      rest /= base
    }
    return out.reversed()
  }

  /// The text that reads back as these records, which are in order.
  static func text(of records: [(number: Int, centre: Coordinates)]) -> String {
    var out: [UInt8] = []
    for (index, record) in records.enumerated() {
      if index > 0, index % perLine == 0 { out.append(UInt8(ascii: "\n")) }
      out += signs(record.number, 3)
      out += signs(Int(((record.centre.latitude + 90) * scale).rounded()), 4)
      out += signs(Int(((record.centre.longitude + 180) * scale).rounded()), 4)
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension PostalAreas {
  /// The Swift file that holds the areas of the census's table (`GEOID,LAT,LONG,…`, a header first).
  package static func source(fromCensus table: String) -> String {
    let records = table.split(whereSeparator: \.isNewline).dropFirst().compactMap { row in
      let fields = row.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count >= 3, let number = number(of: String(fields[0])),
        let latitude = Double(fields[1]), let longitude = Double(fields[2])
      else { return nil as (number: Int, centre: Coordinates)? }
      return (number, Coordinates(latitude: latitude, longitude: longitude))
    }
    .sorted { $0.number < $1.number }
    return """
      // swift-format-ignore-file
      // Made by `swift run DirectoryBenchmark postal-areas CENSUS.csv FILE`; not to be edited.
      // US Census Bureau, Gazetteer of 2023, centres of ZIP Code Tabulation Areas. Public domain.

      extension PostalAreas {
        /// Packed as `PostalTable` tells.
        static let table: StaticString = \"""
      \(PostalTable.text(of: records))
      \"""
      }

      """
  }
}
