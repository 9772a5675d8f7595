import Foundation
import GRDB

extension JournalError {
  /// What the system said no with.
  init(errno code: CInt, path: String) {
    switch code {
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    default: self = .notWritable(path: path, reason: String(cString: strerror(code)))
    }
  }

  /// What went wrong in the database, as a fact about the journal. Never holds what was said.
  init(_ error: any Error, in folder: JournalFolder) {
    let path = folder.file
    switch error {
    case let error as JournalError:
      self = error
    case let error as DatabaseError:
      let reason = error.message ?? "\(error.resultCode)"
      switch error.resultCode {
      // What a sealed page that doesn't open is told by.
      case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_DATA:
        self = .damaged(path: path, reason: "a part of it was changed, or isn't its own")
      case .SQLITE_FULL:
        self = .diskFull(path: path)
      case .SQLITE_IOERR where folder.isFull, .SQLITE_CANTOPEN where folder.isFull:
        self = .diskFull(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED:
        self = .inUse(path: path)
      case .SQLITE_NOTADB where !folder.hasKey:
        self = .damaged(
          path: path, reason: "it isn't a journal, or it is sealed and journal.key is gone")
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH:
        // An error in our own statements means that the tables aren't as we made them.
        self = .damaged(path: path, reason: reason)
      default:
        self = .notWritable(path: path, reason: reason)
      }
    case is RowDecodingError:
      self = .damaged(path: path, reason: "it holds something that isn't an entry")
    default:
      self = .notWritable(path: path, reason: "\(type(of: error))")
    }
  }
}
