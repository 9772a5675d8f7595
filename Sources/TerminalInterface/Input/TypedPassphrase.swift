import Glibc

/// A passphrase as it was typed: bytes in memory that isn't swapped out, wiped when the last to hold
/// it lets go.
public final class TypedPassphrase {
  /// Bytes. Long enough for a paragraph; what is longer was pasted by mistake.
  public static let limit = 1024
  /// The longest line that a terminal hands over.
  private static let room = 4096

  private let memory: UnsafeMutableRawPointer
  public private(set) var count = 0

  init() {
    memory = .allocate(byteCount: Self.room, alignment: Self.room)
    // Where it isn't granted, it is still wiped.
    mlock(memory, Self.room)
  }

  deinit {
    explicit_bzero(memory, Self.room)
    munlock(memory, Self.room)
    memory.deallocate()
  }

  public var isEmpty: Bool { count == 0 }

  public func withBytes<T>(_ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
    try body(UnsafeRawBufferPointer(start: memory, count: count))
  }

  /// Whether both are the same, told in the same time wherever they differ.
  public func isSame(as other: TypedPassphrase) -> Bool {
    guard count == other.count else { return false }
    var difference: UInt8 = 0
    for index in 0..<count { difference |= byte(index) ^ other.byte(index) }
    return difference == 0
  }

  private func byte(_ index: Int) -> UInt8 {
    memory.load(fromByteOffset: index, as: UInt8.self)
  }

  enum Reading {
    case more
    /// The line is whole.
    case whole
    /// Ctrl-D where nothing was typed.
    case ended
    case failed
  }

  /// Takes in what a terminal has ready.
  func read(from descriptor: Int32) -> Reading {
    guard count < Self.room else { return .whole }
    let got = Glibc.read(descriptor, memory + count, Self.room - count)
    if got < 0 { return errno == EINTR || errno == EAGAIN ? .more : .failed }
    if got == 0 { return count == 0 ? .ended : .whole }
    count += got
    guard byte(count - 1) == UInt8(ascii: "\n") else { return .more }
    count -= 1
    return .whole
  }
}
