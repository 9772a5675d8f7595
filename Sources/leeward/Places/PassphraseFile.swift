import Foundation
import Journal
import TerminalInterface

/// A passphrase in the first line of a file: for scripts, and for whoever keeps it on a stick.
enum PassphraseFile {
  static func read(_ path: String) throws -> Secret {
    try withBytes(of: path) { try Secret($0) }
  }

  /// The passphrase as it stands there; wiped when this returns.
  static func withBytes<T>(
    of path: String, _ body: (UnsafeRawBufferPointer) throws -> T
  ) throws -> T {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else {
      throw Complaint("\(path) can't be read: \(String(cString: strerror(errno))).")
    }
    defer { close(descriptor) }
    var found = stat()
    guard fstat(descriptor, &found) == 0, found.st_mode & S_IFMT != S_IFDIR else {
      throw Complaint("\(path) is no file. --passphrase-file takes one with the passphrase in it.")
    }
    guard found.st_mode & 0o077 == 0 else {
      throw Complaint("Others can read \(path). To keep it to yourself: chmod 600 \(path)")
    }
    // Room for a line's end, and for one byte too many.
    let room = TypedPassphrase.limit + 3
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: room, alignment: 16)
    defer {
      explicit_bzero(bytes, room)
      bytes.deallocate()
    }
    var count = 0
    while count < room {
      let got = Foundation.read(descriptor, bytes + count, room - count)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { break }
      count += got
    }
    let text = UnsafeRawBufferPointer(start: bytes, count: count)
    let end = text.firstIndex(of: UInt8(ascii: "\n")) ?? count
    let line = text[..<(end > 0 && text[end - 1] == UInt8(ascii: "\r") ? end - 1 : end)]
    guard line.count <= TypedPassphrase.limit else {
      throw Complaint("The first line of \(path) is longer than \(TypedPassphrase.limit) bytes.")
    }
    guard !line.isEmpty else { throw Complaint("The first line of \(path) is empty.") }
    return try body(UnsafeRawBufferPointer(rebasing: line))
  }
}
