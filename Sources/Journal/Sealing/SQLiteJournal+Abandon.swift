import Foundation

extension SQLiteJournal {
  /// Removes a sealed journal that nobody has the passphrase of any more: the key first, without which
  /// nothing of the rest can be read, then the rest, all bytes overwritten as far as the disk lets itself
  /// be told to. Throws `inUse` while another Leeward writes there.
  public static func abandon(_ url: URL) throws(JournalError) {
    let folder = JournalFolder(url)
    try folder.check(mending: true)
    let lock = try WriterLock(folder)
    try folder.wipe(folder.keyFile)
    for name in folder.names(in: folder.path)
    where name.hasPrefix("journal") && folder.path + "/" + name != folder.lock {
      try folder.wipe(folder.path + "/" + name)
    }
    for name in folder.names(in: folder.letters) { try folder.wipe(folder.letters + "/" + name) }
    rmdir(folder.letters)
    withExtendedLifetime(lock) {}
  }
}
