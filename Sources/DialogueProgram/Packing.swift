/// Writes numbers and texts into a packed form, all of it printable.
///
/// A number is digits of five bits, the lowest first, each but the last with a sixth bit set: signs
/// from `0` to `o`, none of which a string literal minds.
struct Packer {
  private var texts: [String] = []
  private var numbers: [String: Int] = [:]
  private var body: [UInt8] = []

  mutating func bits(_ bits: UInt64) { Self.write(bits, to: &body) }

  mutating func flag(_ flag: Bool) { bits(flag ? 1 : 0) }

  mutating func float(_ number: Float) { bits(UInt64(number.bitPattern)) }

  mutating func number(_ number: some FixedWidthInteger) {
    let number = Int64(truncatingIfNeeded: number)
    bits(UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  mutating func text(_ text: String) {
    // By its bytes: texts that are equal to Swift may be spelled in two ways.
    let number = numbers[text].flatMap { texts[$0].utf8.elementsEqual(text.utf8) ? $0 : nil }
    if number == nil {
      numbers[text] = texts.count
      texts.append(text)
    }
    bits(UInt64(number ?? texts.count - 1))
  }

  mutating func list<Item>(_ items: [Item], _ write: (inout Packer, Item) -> Void) {
    bits(UInt64(items.count))
    for item in items { write(&self, item) }
  }

  /// All that was written, with its texts and its sum.
  var sealed: String {
    var bytes: [UInt8] = []
    Self.write(UInt64(texts.count), to: &bytes)
    for text in texts {
      Self.write(UInt64(text.utf8.count), to: &bytes)
      bytes += text.utf8
    }
    bytes += body
    return Self.seal(bytes)
  }

  /// The bytes as a text with their sum behind them.
  static func seal(_ bytes: [UInt8]) -> String {
    String(decoding: bytes + bytes.withUnsafeBytes(packedDigits), as: UTF8.self)
  }

  private static func write(_ number: UInt64, to bytes: inout [UInt8]) {
    var rest = number
    while rest > 31 {
      bytes.append(UInt8(ascii: "0") + 32 + UInt8(rest & 31))
      rest >>= 5
    }
    bytes.append(UInt8(ascii: "0") + UInt8(rest))
  }
}

/// Reads what a `Packer` wrote.
///
/// Where the form is damaged, everything from there on is nothing: 0, no text, no items. Whoever has
/// read all looks at `isWhole`.
struct Unpacker {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var next = 0
  private var end: Int
  private var texts: [String] = []
  private var isDamaged = false

  /// Checks the sum and reads the texts. The bytes must outlive it.
  init(_ packed: UnsafeBufferPointer<UInt8>) {
    bytes = packed
    end = max(0, packed.count - packedSumLength)
    let digits = packedDigits(
      of: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(packed)[..<end]))
    if packed[end...].elementsEqual(digits) { texts = list { $0.literal() } } else { refuse() }
  }

  /// Whether it was all as a packer writes it, to its end.
  var isWhole: Bool { !isDamaged && next == end }

  mutating func bits() -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while next < end, shift < 64 {
      let digit = bytes[next] &- UInt8(ascii: "0")
      guard digit < 64 else { break }
      next += 1
      number |= UInt64(digit & 31) << shift
      if digit < 32 { return number }
      shift += 5
    }
    refuse()
    return 0
  }

  mutating func flag() -> Bool { bits() != 0 }

  mutating func float() -> Float { Float(bitPattern: UInt32(truncatingIfNeeded: bits())) }

  mutating func number<Number: FixedWidthInteger>() -> Number {
    let bits = bits()
    return known(Number(exactly: Int64(bitPattern: bits >> 1) ^ -Int64(bitPattern: bits & 1))) ?? 0
  }

  mutating func text() -> String {
    let number = bits()
    return known(number < UInt64(texts.count) ? texts[Int(number)] : nil) ?? ""
  }

  mutating func list<Item>(_ read: (inout Unpacker) -> Item) -> [Item] {
    let count = bits()
    // Every item takes a byte at least, so no count can ask for more room than there is.
    guard count <= UInt64(end - next) else {
      refuse()
      return []
    }
    var items: [Item] = []
    items.reserveCapacity(Int(count))
    for _ in 0..<count { items.append(read(&self)) }
    return items
  }

  /// The value, where there is one; else the form is damaged.
  mutating func known<Known>(_ value: Known?) -> Known? {
    if value == nil { refuse() }
    return value
  }

  private mutating func literal() -> String {
    let count = bits()
    guard count <= UInt64(end - next) else {
      refuse()
      return ""
    }
    defer { next += Int(count) }
    return String(decoding: bytes[next..<next + Int(count)], as: UTF8.self)
  }

  private mutating func refuse() {
    isDamaged = true
    end = next
  }
}

/// How many digits a sum takes.
private let packedSumLength = 13

/// A sum of bytes, as digits: other digits whatever one byte is changed. It is reckoned at every start,
/// so it takes eight at a time.
private func packedDigits(of bytes: UnsafeRawBufferPointer) -> [UInt8] {
  var sum = UInt64(bytes.count)
  func add(_ word: UInt64) {
    sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    sum ^= sum >> 32
  }
  var place = 0
  while place + 8 <= bytes.count {
    add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
    place += 8
  }
  for byte in bytes[place...] { add(UInt64(byte)) }
  return (0..<packedSumLength).map { UInt8(ascii: "0") + UInt8(sum >> ($0 * 5) & 31) }
}
