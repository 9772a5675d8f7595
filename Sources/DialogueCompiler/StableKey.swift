import Diagnostics
import DialogueSyntax

/// Names for things that have none of their own, made from what they say rather than from where
/// they stand, so that an edit elsewhere doesn't change them.
enum StableKey {
  /// 32 bits of FNV-1a, as eight hexadecimal digits.
  static func hash(_ parts: String...) -> String {
    var hash: UInt32 = 0x811C_9DC5
    for part in parts {
      for byte in part.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
      hash = (hash ^ 0xFF) &* 0x0100_0193
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// 64 bits of a text: FNV-1a's steps, taken eight bytes at a time.
  static func fingerprint(_ text: Substring) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var offset = 0
      while offset + 8 <= bytes.count {
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
          fromByteOffset: offset, as: UInt64.self)
        hash = (hash ^ UInt64(littleEndian: word)) &* 0x0000_0100_0000_01B3
        hash ^= hash >> 29
        offset += 8
      }
      while offset < bytes.count {
        hash = (hash ^ UInt64(bytes[offset])) &* 0x0000_0100_0000_01B3
        offset += 1
      }
      return hash
    }
  }

  /// What statements are known by: the own id of the first line among them, else what it says; where
  /// none is a line, how they begin.
  static func identity(of statements: [StatementSyntax], _ sources: SourceSet) -> String {
    if let line = statements.firstLine {
      return line.tags.first { $0.text.hasPrefix("line:") }?.text ?? line.template
    }
    return statements.first.map { String(sources.text(of: $0.span)) } ?? ""
  }
}

/// Names that are given out once each.
struct UniqueNames {
  private var taken = Set<String>()
  /// The number to try next for a name that was taken before.
  private var next: [String: Int] = [:]

  /// `name`, or `name-2`, `name-3` … where it is taken already; takes it.
  mutating func take(_ name: String) -> String {
    if taken.insert(name).inserted { return name }
    var number = next[name] ?? 2
    while !taken.insert("\(name)-\(number)").inserted { number += 1 }
    next[name] = number + 1
    return "\(name)-\(number)"
  }
}
