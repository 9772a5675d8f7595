import Glibc

/// What stands at a path, and how large it is.
struct FileStatus {
  enum Kind {
    case file
    case folder
    case other
  }

  var kind: Kind
  /// In bytes.
  var size: Int

  /// Nil where there is nothing, or nothing that may be looked at.
  init?(_ path: String, followsLinks: Bool = true) {
    var status = stat()
    guard (followsLinks ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    size = Int(status.st_size)
  }
}
