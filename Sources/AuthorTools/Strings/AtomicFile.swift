import Foundation
import Glibc

/// Writes a whole file, or leaves what was there: nobody ever finds half of one.
public enum AtomicFile {
  /// Why a file can't be written.
  public struct Failure: Error, Sendable, Hashable {
    public var path: String
    /// In the system's words.
    public var reason: String

    init(_ path: String) {
      self.path = path
      reason = String(cString: strerror(errno))
    }
  }

  /// Puts a text in the place of a file, or makes one. Its permissions stay; behind a link, what the link
  /// leads to is written. The text is on disk when this returns.
  public static func write(_ text: String, to path: String) throws(Failure) {
    let target = realpath(path, nil).map { resolved in
      defer { free(resolved) }
      return String(cString: resolved)
    }
    let file = target ?? path
    var status = stat()
    let mode = stat(file, &status) == 0 ? status.st_mode & 0o7777 : nil
    // A file that may not be written is not to be replaced either.
    if mode != nil, access(file, W_OK) != 0 { throw Failure(path) }
    var name = Array((file + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw Failure(path) }
    var isDone = write(Array(text.utf8), to: descriptor)
    isDone = isDone && fchmod(descriptor, mode ?? readable) == 0 && fsync(descriptor) == 0
    let failure = Failure(path)
    close(descriptor)
    guard isDone else {
      unlink(name)
      throw failure
    }
    guard rename(name, file) == 0 else {
      let failure = Failure(path)
      unlink(name)
      throw failure
    }
  }

  /// What a new file may be, where the account's own mask doesn't say less.
  private static var readable: mode_t {
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
