import CSealing
import Foundation

/// What the pages of one journal's file are sealed with, as long as this is held.
final class PageSeal {
  /// A page of 4,096 bytes with its nonce and tag.
  static let sealedPageSize =
    4096
    + Int(
      crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES)

  private let folder: JournalFolder
  /// What its tally is sealed with.
  let tallyKeys: JournalTally.Keys

  /// Nil where the journal isn't sealed; throws `locked` where it is and no key is given, and
  /// `damaged` where the key is another journal's.
  init?(_ folder: JournalFolder, _ key: JournalKey?) throws(JournalError) {
    self.folder = folder
    guard try folder.isSealed else { return nil }
    guard let key else { throw .locked(path: folder.file) }
    guard let file = try KeyFile(in: folder), [UInt8](file.identity) == key.identity else {
      throw .damaged(path: folder.keyFile, reason: "it is the key of another journal")
    }
    tallyKeys = try JournalTally.Keys(key)
    try assign(key)
  }

  /// For a journal that is about to be sealed.
  init(sealing folder: JournalFolder, with key: JournalKey) throws(JournalError) {
    self.folder = folder
    tallyKeys = try JournalTally.Keys(key)
    try assign(key)
  }

  private var paths: [String] { [folder.file, folder.draft, folder.wreck] }

  private func assign(_ key: JournalKey) throws(JournalError) {
    let pages = try key.key(for: .pages)
    for path in paths {
      let isAssigned = pages.withBytes { sealing_assign(path, $0, key.identity) } == 0
      guard isAssigned else { throw .noMemory }
    }
  }

  deinit {
    for path in paths { sealing_withdraw(path) }
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
