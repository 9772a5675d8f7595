import Foundation
import Testing

@testable import Journal

/// Who may look into a journal, and what is refused in its place.
@Suite struct PermissionTests {
  let scratch: Scratch
  init() throws { scratch = try Scratch() }

  @Test("Folder and files are one person's only")
  func permissions() throws {
    let journal = try SQLiteJournal(folder: scratch.home)
    try converse(in: journal)
    #expect(scratch.mode(of: "") == 0o700)
    #expect(scratch.mode(of: "..") == 0o700)
    let names = [
      "journal.lock", "journal.sqlite", "journal.sqlite-shm", "journal.sqlite-wal", "journal.tally",
    ]
    #expect(try scratch.names() == names)
    for name in names { #expect(scratch.mode(of: name) == 0o600, "\(name)") }
    #expect(!journal.mendedPermissions)
    journal.close()
    #expect(try scratch.names() == ["journal.lock", "journal.sqlite", "journal.tally"])
  }

  @Test(
    "What others could look into is closed",
    arguments: ["", "journal.sqlite", "journal.lock", "journal.tally"])
  func mends(name: String) throws {
    try scratch.makeJournal()
    #expect(chmod(scratch.path(name), 0o755) == 0)
    let journal = try SQLiteJournal(folder: scratch.home)
    #expect(journal.mendedPermissions)
    #expect(scratch.mode(of: name) == 0o700)
    #expect(try journal.conversations(limit: 9).count == 1)
  }

  @Test(
    "So it is with the key and the letters of a sealed journal",
    arguments: ["journal.key", "letters"])
  func mendsSealed(name: String) throws {
    try scratch.sealedJournal().close()
    let locked = try LockedJournal(folder: scratch.home)
    try converse(in: locked)
    locked.close()
    #expect(chmod(scratch.path(name), 0o755) == 0)
    #expect(try LockedJournal(folder: scratch.home).mendedPermissions)
    #expect(scratch.mode(of: name) == 0o700)

    let elsewhere = scratch.root.appendingPathComponent("elsewhere").path
    try FileManager.default.moveItem(atPath: scratch.path(name), toPath: elsewhere)
    #expect(symlink(elsewhere, scratch.path(name)) == 0)
    for refusal in [
      failure { _ = try LockedJournal(folder: scratch.home) },
      failure { _ = try SQLiteJournal(folder: scratch.home) },
    ] {
      guard case .notWritable(path: scratch.path(name), reason: _)? = refusal else {
        Issue.record("\(String(describing: refusal))")
        continue
      }
    }
  }

  @Test(
    "A link in a file's place is refused",
    arguments: [
      "journal.sqlite", "journal.sqlite-wal", "journal.sqlite-shm", "journal.lock", "journal.tally",
    ])
  func links(name: String) throws {
    try scratch.makeJournal()
    let elsewhere = scratch.root.appendingPathComponent("elsewhere").path
    try? FileManager.default.moveItem(atPath: scratch.path(name), toPath: elsewhere)
    #expect(symlink(elsewhere, scratch.path(name)) == 0)
    let refusal = JournalError.notWritable(path: scratch.path(name), reason: "it is a link")
    #expect(scratch.opening() == refusal)
    #expect(scratch.reading() == refusal)
  }

  @Test("A link to a folder is followed")
  func linkedFolder() throws {
    let elsewhere = scratch.root.appendingPathComponent("elsewhere")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    let link = scratch.root.appendingPathComponent("link")
    #expect(symlink(elsewhere.path, link.path) == 0)
    let journal = try SQLiteJournal(folder: link)
    try converse(in: journal)
    #expect(
      FileManager.default.fileExists(
        atPath: elsewhere.appendingPathComponent("journal.sqlite").path))
  }

  @Test(
    "Someone else's file is refused", .enabled(if: geteuid() == 0, "only root can give it away"))
  func foreignOwner() throws {
    try scratch.makeJournal()
    #expect(chown(scratch.file.path, 12_345, 12_345) == 0)
    let refusal = JournalError.notWritable(
      path: scratch.file.path, reason: "it belongs to someone else")
    #expect(scratch.opening() == refusal)
    #expect(scratch.reading() == refusal)
  }

  @Test("A folder or a pipe in the journal's place is refused", arguments: [true, false])
  func notAFile(folder: Bool) throws {
    try FileManager.default.createDirectory(at: scratch.home, withIntermediateDirectories: true)
    #expect((folder ? mkdir(scratch.file.path, 0o700) : mkfifo(scratch.file.path, 0o600)) == 0)
    let refusal = JournalError.notWritable(path: scratch.file.path, reason: "it is not a file")
    #expect(scratch.opening() == refusal)
    #expect(scratch.reading() == refusal)
  }
}
