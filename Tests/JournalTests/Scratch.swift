import Foundation
import GRDB
import Testing

@testable import Journal

/// A folder that is gone when the test is.
final class Scratch {
  let root: URL
  /// Where a journal goes; not made yet.
  var home: URL { root.appendingPathComponent("share/leeward") }
  var file: URL { home.appendingPathComponent("journal.sqlite") }

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("leeward-journal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  /// A journal with one conversation of two answers in it, closed.
  func makeJournal() throws {
    let journal = try SQLiteJournal(folder: home)
    try converse(in: journal)
    journal.close()
  }

  /// A sealed journal in which there is nothing yet; the folder is sealed where it wasn't.
  func sealedJournal() throws -> SQLiteJournal {
    if try !SQLiteJournal.isSealed(home) {
      try SQLiteJournal.seal(home, with: Self.passphrase, cost: Self.quick)
    }
    return try SQLiteJournal(folder: home, key: key())
  }

  /// What opens it, with the passphrase it was sealed with.
  func key() throws -> JournalKey { try SQLiteJournal.key(to: home, with: Self.passphrase) }

  static var passphrase: Secret { get throws { try secret("correct horse, no staple") } }
  /// As little work as there can be, so that tests are quick.
  static let quick = KeyCost(passes: 1, memory: 8192)

  static func secret(_ text: String) throws -> Secret {
    try Array(text.utf8).withUnsafeBytes { bytes in try Secret(bytes) }
  }

  /// Why the journal can't be opened to be written; nil where it can.
  func opening() -> JournalError? { failure { _ = try SQLiteJournal(folder: home) } }
  /// Why the journal can't be opened to be read; nil where it can.
  func reading() -> JournalError? { failure { _ = try SQLiteJournal(readingFolder: home) } }

  func path(_ name: String) -> String { home.appendingPathComponent(name).path }
  func bytes() throws -> Data { try Data(contentsOf: file) }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.path).sorted()
  }

  /// Permission bits.
  func mode(of name: String) -> mode_t? {
    var found = stat()
    return lstat(path(name), &found) == 0 ? found.st_mode & 0o777 : nil
  }

  /// The files as a crash or a power cut at this moment would leave them, in a folder of their own.
  func asCutOff() throws -> Scratch {
    let other = try Scratch()
    try FileManager.default.createDirectory(at: other.home, withIntermediateDirectories: true)
    for name in ["journal.sqlite", "journal.sqlite-wal", "journal.key"]
    where FileManager.default.fileExists(atPath: path(name)) {
      try FileManager.default.copyItem(atPath: path(name), toPath: other.path(name))
    }
    return other
  }
}

let noon = Date(timeIntervalSince1970: 1_760_000_000.25)

func minutes(_ count: Double) -> Date { noon.addingTimeInterval(count * 60) }

/// Records an opening, a rating with its measure, and words with what was kept of them.
@discardableResult
func converse(in journal: any JournalStore) throws -> Int64 {
  let id = try journal.begin(at: noon, seed: .max)
  try journal.record(
    [JournalEntry(.line, "Glad you came.", node: "Start", line: "line:1")],
    snapshot: Data("opened".utf8), in: id, at: minutes(1))
  try journal.record(
    [
      JournalEntry(.rating, "7/10", number: 7),
      JournalEntry(.measure, name: "craving", number: 7),
    ], snapshot: Data("rated".utf8), in: id, at: minutes(2))
  try journal.record(
    [
      JournalEntry(.line, "What’s going on around it?", node: "Craving", line: "line:2"),
      JournalEntry(.words, "my Son’s birthday at the café, 100% him"),
      JournalEntry(.keep, "my son", name: "reason"),
    ], snapshot: Data("said".utf8), in: id, at: minutes(3))
  return id
}

/// What `body` throws, if it is a journal's error.
func failure(_ body: () throws -> Void) -> JournalError? {
  do {
    try body()
    return nil
  } catch {
    return error as? JournalError
  }
}
