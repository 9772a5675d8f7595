import GRDB

/// Why the directory could not do what was asked. The words for a person are the view's.
public enum CatalogueError: Error, Sendable, Hashable {
  /// The folder or file can't be made, opened or written; `reason` is in short words.
  case notWritable(path: String, reason: String)
  case diskFull(path: String)
  /// The file isn't one of ours, or is damaged.
  case damaged(path: String, reason: String)
  /// A newer Leeward wrote it; it was left as it is.
  case tooNew(path: String, version: Int)
  /// Another Leeward is writing it.
  case inUse(path: String)
  case noSuchSource(String)

  init(_ error: any Error, path: String) {
    if let own = error as? CatalogueError {
      self = own
      return
    }
    guard let error = error as? DatabaseError else {
      self = .notWritable(path: path, reason: error.localizedDescription)
      return
    }
    let reason = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .inUse(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, reason: reason)
    default: self = .notWritable(path: path, reason: reason)
    }
  }
}
