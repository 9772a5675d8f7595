import Foundation

extension JournalFolder {
  /// Whether what is kept here is sealed.
  ///
  /// A key beside a journal that isn't sealed is left from a sealing that was broken off: the journal
  /// stands as it was.
  var isSealed: Bool {
    get throws(JournalError) {
      guard hasKey else { return false }
      return try !isPlain
    }
  }

  /// Whether the journal's file begins as SQLite's own do.
  private var isPlain: Bool {
    get throws(JournalError) {
      let mark = "SQLite format 3\0"
      guard let found = try beginning(of: file, mark.utf8.count) else { return false }
      return found.elementsEqual(mark.utf8)
    }
  }

  /// Ends a sealing or an unsealing that was broken off. For the one who holds the lock.
  func finishSealing() throws(JournalError) {
    discardDraft()
    unlink(keyFile + ".new")
    if hasKey, try isPlain { try wipe(keyFile) }
  }

  /// A small file whole; nil where there is none.
  func contents(of path: String, atMost limit: Int) throws(JournalError) -> Data? {
    guard let status = Self.status(of: path) else { return nil }
    guard status.st_size <= limit else { throw .damaged(path: path, reason: "it is too large") }
    return try beginning(of: path, limit)
  }

  /// At most so many bytes of a file; nil where there is none.
  func beginning(of path: String, _ count: Int) throws(JournalError) -> Data? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw JournalError(errno: errno, path: path)
    }
    defer { close(descriptor) }
    var data = Data(count: count)
    var have = 0
    while have < count {
      let got = data.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { read(descriptor, $0 + have, count - have) } ?? 0
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw JournalError(errno: errno, path: path) }
      if got == 0 { break }
      have += got
    }
    return data.prefix(have)
  }

  /// Writes a small file so that at any moment the old one or the new one stands there, whole. The
  /// old one's bytes are overwritten.
  func replace(_ path: String, with data: Data) throws(JournalError) {
    let draft = path + ".new"
    unlink(draft)
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw JournalError(errno: errno, path: draft) }
    defer { close(descriptor) }
    guard Self.write(data, to: descriptor), fsync(descriptor) == 0 else {
      let code = errno
      unlink(draft)
      throw JournalError(errno: code, path: path)
    }
    try take(draft, as: path)
  }

  /// Gives a file the name of another, whose bytes are overwritten once it has lost it, unless it is kept
  /// under one more name.
  func take(
    _ draft: String, as path: String, keepingOld: Bool = false
  ) throws(JournalError) {
    let old = keepingOld ? -1 : open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    defer { if old >= 0 { close(old) } }
    guard rename(draft, path) == 0 else { throw JournalError(errno: errno, path: path) }
    try sync()
    if old >= 0 { Self.overwrite(old) }
  }

  /// Removes a file, its bytes overwritten first as far as the disk lets itself be told to.
  func wipe(_ path: String) throws(JournalError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      if errno == ENOENT { return }
      throw JournalError(errno: errno, path: path)
    }
    defer { close(descriptor) }
    guard unlink(path) == 0 else { throw JournalError(errno: errno, path: path) }
    Self.overwrite(descriptor)
    try sync()
  }

  /// Has the folder's own entries on disk.
  func sync() throws(JournalError) { try Self.sync(path) }

  static func sync(_ path: String) throws(JournalError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw JournalError(errno: errno, path: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw JournalError(errno: errno, path: path) }
  }

  static func write(_ data: Data, to descriptor: CInt) -> Bool {
    data.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let wrote = bytes.baseAddress.map {
          Foundation.write(descriptor, $0 + done, bytes.count - done)
        }
        guard let wrote, wrote >= 0 || errno == EINTR else { return false }
        done += max(0, wrote)
      }
      return true
    }
  }

  private static func overwrite(_ descriptor: CInt) {
    var found = stat()
    guard fstat(descriptor, &found) == 0 else { return }
    let zeros = Data(count: 1 << 16)
    var left = Int(found.st_size)
    lseek(descriptor, 0, SEEK_SET)
    while left > 0 {
      guard write(zeros.prefix(min(left, zeros.count)), to: descriptor) else { break }
      left -= zeros.count
    }
    fsync(descriptor)
  }
}
