import Foundation

/// Which service codes a place offers, a bit each: 28 bytes for the 224 codes of SAMHSA's list.
public struct CodeSet: Sendable, Hashable {
  /// Eight bits a byte, the lowest first; never ends with an empty byte.
  public private(set) var bytes: [UInt8]

  public init() { bytes = [] }

  /// As stored; `bytes` may end with empty ones.
  public init(bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
    while self.bytes.last == 0 { self.bytes.removeLast() }
  }

  public init(bits: some Sequence<Int>) {
    self.init()
    for bit in bits { insert(bit) }
  }

  public var isEmpty: Bool { bytes.isEmpty }

  /// `bit` counts from 0.
  public mutating func insert(_ bit: Int) {
    if bit >> 3 >= bytes.count {
      bytes += repeatElement(0, count: (bit >> 3) + 1 - bytes.count)
    }
    bytes[bit >> 3] |= 1 << UInt8(bit & 7)
  }

  public func contains(_ bit: Int) -> Bool {
    bit >> 3 < bytes.count && bytes[bit >> 3] & 1 << UInt8(bit & 7) != 0
  }

  /// Whether any code is in both.
  public func intersects(_ other: CodeSet) -> Bool {
    zip(bytes, other.bytes).contains { $0 & $1 != 0 }
  }

  /// Every bit that is set, ascending.
  public var bits: [Int] {
    bytes.indices.flatMap { index in
      (0..<8).filter { bytes[index] & 1 << UInt8($0) != 0 }.map { index << 3 + $0 }
    }
  }
}
