import CSealing
import Foundation

/// What the pages of one journal's file are sealed with, as long as this is held.
final class PageSeal {
  private let folder: JournalFolder

  /// Nil where the journal isn't sealed; throws `locked` where it is and no key is given, and
  /// `damaged` where the key is another journal's.
  init?(_ folder: JournalFolder, _ key: JournalKey?) throws(JournalError) {
    self.folder = folder
    guard try folder.isSealed else { return nil }
    guard let key else { throw .locked(path: folder.file) }
    guard let file = try KeyFile(in: folder), [UInt8](file.identity) == key.identity else {
      throw .damaged(path: folder.keyFile, reason: "it is the key of another journal")
    }
    try assign(key)
  }

  /// For a journal that is about to be sealed.
  init(sealing folder: JournalFolder, with key: JournalKey) throws(JournalError) {
    self.folder = folder
    try assign(key)
  }

  private func assign(_ key: JournalKey) throws(JournalError) {
    let pages = try key.key(for: .pages)
    for path in [folder.file, folder.draft] {
      let isAssigned = pages.withBytes { sealing_assign(path, $0, key.identity) } == 0
      guard isAssigned else { throw .noMemory }
    }
  }

  deinit {
    for path in [folder.file, folder.draft] { sealing_withdraw(path) }
  }
}

extension PageSeal? {
  /// What SQLite opens a file by: with a seal, the sealed one.
  func address(of path: String, isUnchanging: Bool = false) -> String {
    var terms: [String] = []
    if self != nil { terms.append("vfs=\(SEALING_VFS)") }
    if isUnchanging { terms.append("immutable=1") }
    if terms.isEmpty { return path }
    return URL(fileURLWithPath: path).absoluteString + "?" + terms.joined(separator: "&")
  }
}
