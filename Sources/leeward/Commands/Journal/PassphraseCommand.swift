import ArgumentParser
import Foundation
import Journal
import TerminalInterface

extension JournalCommand {
  /// `leeward journal passphrase`: what is kept is sealed, sealed with another one, or open again.
  struct PassphraseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "passphrase",
      abstract: "Lock your journal with a passphrase; change it, or take it off.",
      discussion: """
        All that is kept of you is sealed on the disk: what was said, your plan, numbers, times. A talk \
        never asks for the passphrase. Reading does: your plan, your progress, your journal.

        Nobody can bring a forgotten passphrase back.

        EXAMPLES:
          leeward journal passphrase
          leeward journal passphrase --remove
          leeward journal passphrase --new-passphrase-file new.txt --passphrase-file old.txt
        """)

    @Flag(help: "Take the passphrase off: what is kept can be read without one.")
    var remove = false

    @Option(
      help: ArgumentHelp(
        "The new one, from the first line of a file only you can read.", valueName: "file"))
    var newPassphraseFile: String?

    @OptionGroup var unlocking: UnlockOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      guard !remove || newPassphraseFile == nil else {
        throw Complaint("A new passphrase, or none? One of --remove and --new-passphrase-file.")
      }
      let door = JournalDoor(common, unlocking)
      do {
        switch (try door.isSealed, remove) {
        case (false, false): try set(door)
        case (true, false): try change(door)
        case (true, true): try takeOff(door)
        case (false, true): say("Your journal has no passphrase. Nothing was changed.")
        }
      } catch JournalError.inUse {
        throw Complaint(
          "A talk is open in another window. Nothing was changed. End it there, then try again.")
      } catch let error as JournalError {
        throw Complaint(error)
      }
    }

    private func set(_ door: JournalDoor) throws {
      if unlocking.passphraseFile != nil, newPassphraseFile == nil {
        throw Complaint(
          "Your journal has no passphrase yet. To set one from a file: --new-passphrase-file FILE")
      }
      let new = try newPassphrase(
        after: [
          "With a passphrase, all that Leeward keeps of you is sealed on this disk: what was said, "
            + "your plan, your numbers, the times.",
          "You can still talk at any time without it. What you say is sealed as you say it.",
          "It is asked for when you read: your plan, your progress, your journal.",
          "",
          "If it is forgotten, nobody can bring it back, and what is kept can't be read again. Leeward "
            + "has no other way in.",
          "What it can't reach: copies and backups made before now, traces an SSD may hold, and what "
            + "you exported or printed.",
        ])
      if newPassphraseFile == nil { say("One moment.") }
      try SQLiteJournal.seal(door.folder, with: new)
      say("Your journal is locked. A talk begins as before: leeward")
    }

    private func change(_ door: JournalDoor) throws {
      if unlocking.passphraseFile == nil { say("Your journal has a passphrase. First that one.") }
      guard let key = try door.key() else { return }
      let new = try newPassphrase(
        after: [
          "Now the new one. If it is forgotten, nobody can bring it back.",
          "A copy of your journal made before now still opens with the old one.",
        ])
      try SQLiteJournal.change(door.folder, key: key, to: new)
      say("Your journal has its new passphrase.")
    }

    private func takeOff(_ door: JournalDoor) throws {
      if unlocking.passphraseFile == nil {
        say("Without its passphrase, whoever can read this account's files can read your journal.")
      }
      guard let key = try door.key() else { return }
      if unlocking.passphraseFile == nil { say("One moment.") }
      try SQLiteJournal.unseal(door.folder, key: key)
      say("Your journal has no passphrase any more.")
    }

    /// From the file, or asked for twice after a few words. Nothing was changed where this throws.
    private func newPassphrase(after words: [String]) throws -> Secret {
      if let newPassphraseFile { return try PassphraseFile.read(newPassphraseFile) }
      guard let asker = PassphraseAsker(common.terminal) else {
        throw Complaint(
          "There is no terminal to ask for a passphrase. From a file: --new-passphrase-file FILE")
      }
      for line in words + ["Ctrl-C leaves all as it is.", ""] { asker.say(line) }
      return try asker.askTwice("new passphrase (not shown)").secret()
    }

    private func say(_ text: String) { Screen(common.terminal).say(text) }
  }
}
