import Foundation

/// Standard input, output and error, as whoever started the program has left them.
enum StandardStreams {
  /// Puts something harmless where one was closed (`leeward >&-`): a file opened later, the journal's
  /// lock, would take its number, and be written to. It is opened the wrong way round, so that using
  /// it still fails.
  static func occupy() {
    for (descriptor, access) in [(0, O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)] {
      // Without `O_CLOEXEC`, as the real ones are.
      if fcntl(Int32(descriptor), F_GETFD) == -1 { _ = open("/dev/null", access) }
    }
  }

  /// Writes out what was printed; throws where it can't be, so that no list is cut short in silence.
  static func finishOutput() throws(Complaint) {
    guard fflush(nil) != 0, errno != EPIPE else { return }
    throw Complaint(unwritten: errno)
  }
}

extension Complaint {
  /// `code` is the system's error number.
  init(unwritten code: Int32) {
    self.init("Not all of it could be written: \(String(cString: strerror(code))).")
  }
}

/// Standard error, a line at a time.
enum StandardError {
  /// Where nobody can read it, it is lost: there is no other place to say so.
  static func write(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8))
  }
}
