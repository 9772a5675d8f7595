import Glibc

/// A file without a name that a test has something write to, and reads back.
public final class WrittenFile {
  public let descriptor: Int32

  public init() throws {
    var name = Array("/tmp/leeward-test-XXXXXX".utf8CString)
    descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw PseudoTerminal.Failure(description: "no file: \(errno)") }
    unlink(name)
  }

  deinit { close(descriptor) }

  public var text: String {
    var out: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while case let count = pread(descriptor, &part, part.count, off_t(out.count)), count > 0 {
      out += part[..<count]
    }
    return String(decoding: out, as: UTF8.self)
  }
}
