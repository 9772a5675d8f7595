import Foundation

/// Writes a file that only its owner can read.
enum PrivateFile {
  /// Whether there is something at a path, be it a link to nowhere.
  static func exists(_ path: String) -> Bool {
    var found = stat()
    return lstat(path, &found) == 0
  }

  /// Puts a text into a new file, or with `replacing` in the place of one. It is on disk when this
  /// returns; what can't be written whole isn't there at all.
  static func write(_ text: String, to path: String, replacing: Bool) throws(Complaint) {
    try write(Array(text.utf8), to: path, replacing: replacing)
  }

  /// The same with bytes.
  static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(Complaint) {
    let written = replacing ? path + ".\(getpid()).new" : path
    let descriptor = open(written, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Complaint(unwritten: errno, path) }
    var isDone = put(bytes, into: descriptor) && fsync(descriptor) == 0
    var code = errno
    close(descriptor)
    if isDone, replacing {
      isDone = rename(written, path) == 0
      code = errno
    }
    guard isDone else {
      unlink(written)
      throw Complaint(unwritten: code, path)
    }
  }

  private static func put(_ bytes: [UInt8], into descriptor: Int32) -> Bool {
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

extension Complaint {
  fileprivate init(unwritten code: Int32, _ path: String) {
    self.init("\(path) can't be written: \(String(cString: strerror(code))). Nothing was written.")
  }
}
