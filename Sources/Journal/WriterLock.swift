import Foundation

/// Sees to it that one Leeward at a time writes a journal; the system lets go of it with the
/// process, however that ends.
final class WriterLock {
  private let descriptor: CInt

  /// Throws `inUse` with the journal's path where another holds it.
  init(_ folder: JournalFolder) throws(JournalError) {
    let opened = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard opened >= 0 else { throw JournalError(errno: errno, path: folder.lock) }
    // One that is just leaving, or a program it began, may hold it for a moment yet.
    var patience = 20
    while flock(opened, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      if code == EINTR { continue }
      if code == EWOULDBLOCK, patience > 0 {
        patience -= 1
        usleep(10_000)
        continue
      }
      close(opened)
      throw code == EWOULDBLOCK
        ? .inUse(path: folder.file) : JournalError(errno: code, path: folder.lock)
    }
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }
}
