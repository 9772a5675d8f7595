/// Someone's public key, as `age-keygen` shows it: `age1…`.
public struct AgeRecipient: Sendable, Hashable {
  public enum Problem: Error, Sendable, Hashable {
    /// It doesn't begin as a key does.
    case notAKey
    /// The secret half, which nobody is to give away.
    case secretKey
    /// A key of another kind: for a plugin, or safe from quantum computers.
    case otherKind
    /// A letter is wrong, or missing.
    case mistyped
  }

  /// Curve25519; 32 bytes.
  let key: [UInt8]

  /// From Bech32 (BIP 173).
  public init(_ text: String) throws(Problem) {
    let isOneCase = text == text.lowercased() || text == text.uppercased()
    let text = text.lowercased()
    if text.hasPrefix("age-secret-key-") { throw .secretKey }
    guard text.hasPrefix("age1") else { throw .notAKey }
    guard let mark = text.lastIndex(of: "1"), isOneCase else { throw .mistyped }
    // A kind of its own has a longer name, with an 1 of its own.
    guard text[..<mark] == "age" else { throw .otherKind }
    var values: [UInt8] = []
    for letter in text[text.index(after: mark)...] {
      guard let value = Self.letters.firstIndex(of: letter) else { throw .mistyped }
      values.append(UInt8(value))
    }
    guard Self.checksum(Self.name + values) == 1,
      let key = Self.bytes(values.dropLast(6)), key.count == 32
    else { throw .mistyped }
    self.key = key
  }

  private static let letters = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l")
  /// "age", as the checksum takes it in.
  private static let name: [UInt8] =
    "age".utf8.map { $0 >> 5 } + [0] + "age".utf8.map { $0 & 31 }

  private static func checksum(_ values: [UInt8]) -> UInt32 {
    var sum: UInt32 = 1
    for value in values {
      let top = sum >> 25
      sum = (sum & 0x1FF_FFFF) << 5 ^ UInt32(value)
      for (bit, term) in generator.enumerated() where top >> bit & 1 == 1 { sum ^= term }
    }
    return sum
  }

  private static let generator: [UInt32] = [
    0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3,
  ]

  /// Five bits each to eight; nil where what is left over isn't nothing.
  private static func bytes(_ values: ArraySlice<UInt8>) -> [UInt8]? {
    var out: [UInt8] = []
    var held: UInt32 = 0
    var count = 0
    for value in values {
      held = held << 5 | UInt32(value)
      count += 5
      if count >= 8 {
        count -= 8
        out.append(UInt8(truncatingIfNeeded: held >> count))
        held &= (1 << count) - 1
      }
    }
    return count < 5 && held == 0 ? out : nil
  }
}
