import ArgumentParser
import Foundation
import Journal
import TerminalInterface

/// How a sealed journal is opened: what every command takes that reads it.
struct UnlockOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Your journal's passphrase, from the first line of a file only you can read. Without it, it "
        + "is asked for.", valueName: "file"))
  var passphraseFile: String?
}

/// The way to the journal for every command. Asks for its passphrase where it is sealed.
struct JournalDoor {
  let common: CommonOptions
  private let unlocking: UnlockOptions

  var folder: URL { URL(filePath: common.paths.home) }

  init(_ common: CommonOptions, _ unlocking: UnlockOptions) {
    self.common = common
    self.unlocking = unlocking
    QuietCrash.prepare()
  }

  /// Throws `JournalError`, and `Complaint` where it stays locked.
  func read() throws -> SQLiteJournal {
    try SQLiteJournal(readingFolder: folder, key: key())
  }

  /// The same for whoever changes it.
  func write() throws -> SQLiteJournal {
    try SQLiteJournal(folder: folder, key: key())
  }

  /// Whether it is sealed and nobody has said what with.
  var isLocked: Bool {
    get throws { try unlocking.passphraseFile == nil && isSealed }
  }

  var isSealed: Bool {
    get throws(JournalError) { try SQLiteJournal.isSealed(folder) }
  }

  /// Its key; nil where it isn't sealed. Asks up to three times.
  func key() throws -> JournalKey? {
    guard try isSealed else { return nil }
    if let path = unlocking.passphraseFile {
      do {
        return try SQLiteJournal.key(to: folder, with: PassphraseFile.read(path))
      } catch JournalError.wrongPassphrase {
        throw Complaint("The passphrase in that file isn't the one. Nothing was changed.")
      }
    }
    guard let asker = PassphraseAsker(common.terminal) else {
      throw Complaint(
        "Your journal is locked, and there is no terminal to ask for its passphrase. From a file: "
          + "--passphrase-file FILE")
    }
    for _ in 0..<3 {
      do {
        return try SQLiteJournal.key(to: folder, with: asker.ask("passphrase (not shown)").secret())
      } catch JournalError.wrongPassphrase {
        asker.say("That isn't the passphrase.")
      }
    }
    throw Complaint("Your journal stays locked. Nothing was changed.")
  }
}
