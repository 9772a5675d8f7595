import CSealing

/// Bytes that nobody else is to see: kept in memory that isn't swapped out or dumped, and wiped when
/// the last to hold them lets go.
public final class Secret: @unchecked Sendable {
  // Never written after `init`.
  private let memory: UnsafeMutableRawPointer
  let count: Int

  /// Takes a copy; the bytes it was given are the caller's to wipe.
  public convenience init(_ bytes: UnsafeRawBufferPointer) throws(JournalError) {
    try self.init(count: bytes.count) { into in
      for (index, byte) in bytes.enumerated() { into[index] = byte }
    }
  }

  /// Makes room for so many bytes and has them filled.
  init(
    count: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Void
  ) throws(JournalError) {
    guard sealing_begin() == 0, let memory = sodium_malloc(max(count, 1)) else {
      throw .noMemory
    }
    self.memory = memory
    self.count = count
    fill(memory.assumingMemoryBound(to: UInt8.self))
    sodium_mprotect_readonly(memory)
  }

  /// So many bytes from the system's own source of chance.
  static func random(_ count: Int) throws(JournalError) -> Secret {
    try Secret(count: count) { randombytes_buf($0, count) }
  }

  deinit {
    sodium_free(memory)
  }

  public var isEmpty: Bool { count == 0 }

  /// The bytes, to be read while this runs.
  func withBytes<T>(_ body: (UnsafePointer<UInt8>) throws -> T) rethrows -> T {
    try body(UnsafeRawPointer(memory).assumingMemoryBound(to: UInt8.self))
  }
}
