/// How a set of rows is kept: 4,096 neighbouring ids together, whatever source they are of.
///
/// A block's part of a set is a bit for each id, or, where that is shorter, the ids themselves in two
/// bytes each, counted from the block's first: which of both, its length says.
enum RowBlock {
  static let size = 4096
  /// Bytes of a whole set of bits.
  static let bytes = size / 8
  /// Degrees are kept in ten-millionths, which is a centimetre.
  static let scale = 1e7
  /// Where it isn't known where a row is.
  static let nowhere = Int32.min

  static func of(_ id: Int64) -> Int64 { id >> 12 }
  static func first(of block: Int64) -> Int64 { block << 12 }
  static func last(of block: Int64) -> Int64 { first(of: block) + Int64(size) - 1 }

  /// `rows` counted from the block's first, ascending.
  static func packed(_ rows: [UInt16]) -> [UInt8] {
    guard rows.count * 2 >= bytes else {
      return rows.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }
    var bits = Array(repeating: UInt8(0), count: bytes)
    for row in rows { bits[Int(row) >> 3] |= 1 << UInt8(row & 7) }
    return bits
  }

  /// How many rows are in what `packed` made.
  static func count(_ data: UnsafeRawBufferPointer) -> Int {
    data.count == bytes ? data.reduce(0) { $0 + $1.nonzeroBitCount } : data.count / 2
  }

  /// Puts what `packed` made in a set, where this block's rows begin at `start`.
  static func unpack(_ data: UnsafeRawBufferPointer, into set: inout RowSet, from start: Int) {
    if data.count == bytes {
      for word in 0..<bytes / 8 {
        let bits = data.loadUnaligned(fromByteOffset: word * 8, as: UInt64.self)
        set.put(UInt64(littleEndian: bits), at: start / RowSet.perWord + word)
      }
    } else {
      for index in 0..<data.count / 2 {
        let row = data.loadUnaligned(fromByteOffset: index * 2, as: UInt16.self)
        // What a damaged file holds is not to fall in another block.
        set.insert(start + Int(UInt16(littleEndian: row)) % size)
      }
    }
  }
}
