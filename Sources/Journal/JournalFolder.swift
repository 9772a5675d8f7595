import Foundation

/// The folder a journal lives in, kept for one person's eyes: made, checked, mended.
struct JournalFolder {
  let path: String
  /// The journal itself.
  var file: String { path + "/journal.sqlite" }
  /// A journal in the making; it takes its name when it is whole.
  var draft: String { file + ".new" }
  /// Held by the Leeward that writes.
  var lock: String { path + "/journal.lock" }
  /// What SQLite has not yet carried into the journal.
  var writeAhead: String { file + "-wal" }
  /// What SQLite's connections tell each other by; numbers of pages.
  var shared: String { file + "-shm" }
  /// What was said while the journal was locked, until it is taken in.
  var letters: String { path + "/letters" }
  /// How often the journal was changed, told beside it.
  var tally: String { path + "/journal.tally" }
  /// There where the journal is sealed.
  var keyFile: String { path + "/journal.key" }

  init(_ folder: URL) {
    path = folder.standardizedFileURL.path
  }

  var hasJournal: Bool { Self.status(of: file) != nil }

  /// Whether something lies here that is there only beside a journal.
  var hadJournal: Bool {
    !isSettled || Self.status(of: tally) != nil || Self.status(of: keyFile) != nil
  }

  var hasKey: Bool { Self.status(of: keyFile) != nil }

  /// Whether everything recorded is in the journal's own file.
  var isSettled: Bool { (Self.status(of: writeAhead)?.st_size ?? 0) == 0 }

  /// Whether the disk has no room left for even a few pages, or for another file.
  var isFull: Bool {
    var disk = statvfs()
    guard statvfs(path, &disk) == 0 else { return false }
    let room = UInt64(disk.f_bavail) * UInt64(disk.f_frsize)
    // Some file systems don't count files, and say 0 of 0.
    return room < 1 << 16 || (disk.f_files > 0 && disk.f_favail == 0)
  }

  /// Makes the folder where there is none, for this person only.
  func make() throws(JournalError) {
    try make(path)
  }

  private func make(_ folder: String) throws(JournalError) {
    if mkdir(folder, 0o700) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw JournalError(errno: errno, path: folder) }
    let parent = (folder as NSString).deletingLastPathComponent
    guard !parent.isEmpty, parent != folder else {
      throw JournalError(errno: ENOENT, path: folder)
    }
    try make(parent)
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw JournalError(errno: errno, path: folder)
    }
  }

  /// Refuses what isn't this person's own, and links, which may lead to what isn't.
  ///
  /// With `mending`, what others could look into is closed to them. Returns whether anything was.
  @discardableResult
  func check(mending: Bool) throws(JournalError) -> Bool {
    // The folder itself may be a link: people keep their files on other disks.
    var folder = stat()
    guard stat(path, &folder) == 0 else { throw JournalError(errno: errno, path: path) }
    guard folder.st_mode & S_IFMT == S_IFDIR else {
      throw JournalError(errno: ENOTDIR, path: path)
    }
    var mended = try check(path, folder, mending: mending)
    for name in [file, writeAhead, shared, lock, keyFile, tally] {
      guard let found = Self.status(of: name) else { continue }
      guard found.st_mode & S_IFMT == S_IFREG else {
        let isLink = found.st_mode & S_IFMT == S_IFLNK
        throw .notWritable(path: name, reason: isLink ? "it is a link" : "it is not a file")
      }
      if try check(name, found, mending: mending) { mended = true }
    }
    if let found = Self.status(of: letters) {
      guard found.st_mode & S_IFMT == S_IFDIR else {
        throw .notWritable(path: letters, reason: "it is not a folder of your own")
      }
      if try check(letters, found, mending: mending) { mended = true }
    }
    return mended
  }

  private func check(_ path: String, _ found: stat, mending: Bool) throws(JournalError) -> Bool {
    guard found.st_uid == geteuid() else {
      throw .notWritable(path: path, reason: "it belongs to someone else")
    }
    guard mending, found.st_mode & 0o077 != 0 else { return false }
    guard chmod(path, found.st_mode & 0o700) == 0 else {
      throw JournalError(errno: errno, path: path)
    }
    return true
  }

  /// Makes an empty draft that only this person can read. SQLite gives the files it puts beside
  /// a journal the journal's own permissions.
  func makeDraft() throws(JournalError) {
    discardDraft()
    let descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw JournalError(errno: errno, path: draft) }
    close(descriptor)
  }

  /// Removes a draft that was left half made; nothing was ever kept in it.
  func discardDraft() {
    unlink(draft)
  }

  /// Gives a finished draft its name, once it is on disk.
  func adoptDraft() throws(JournalError) {
    try syncDraft()
    // The folder is synced by SQLite with the first turn, before that turn counts as kept.
    guard rename(draft, file) == 0 else { throw JournalError(errno: errno, path: draft) }
  }

  /// Has the draft on disk.
  func syncDraft() throws(JournalError) {
    let descriptor = open(draft, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw JournalError(errno: errno, path: draft) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw JournalError(errno: errno, path: draft) }
  }

  static func status(of path: String) -> stat? {
    var found = stat()
    return lstat(path, &found) == 0 ? found : nil
  }
}
