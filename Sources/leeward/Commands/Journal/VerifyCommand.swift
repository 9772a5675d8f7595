import ArgumentParser
import Diagnostics
import Foundation
import Journal
import TerminalInterface

extension JournalCommand {
  /// `leeward journal verify`: whether all that was kept is there, as it was written.
  struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify", abstract: "See whether all that was kept is whole.",
      discussion: """
        Reads all of the journal and changes nothing. Ends with 0 where it is whole, 1 where a part \
        of it is damaged, 2 where it could not be looked at.

        EXAMPLE:
          leeward journal verify
        """)

    @OptionGroup var unlocking: UnlockOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let screen = Screen(common.terminal)
      let checkup: JournalCheckup
      do {
        let door = JournalDoor(common, unlocking)
        checkup = try SQLiteJournal.check(door.folder, key: door.key())
      } catch let error as JournalError {
        throw Complaint(error)
      }
      for line in checkup.words { screen.say(line) }
      guard checkup.isWhole else { throw ExitStatus.problemsFound }
    }
  }

  /// `leeward journal salvage`: what can be read of a damaged journal, in a new one.
  struct SalvageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "salvage",
      abstract: "Bring what can be read of a damaged journal into a new one.",
      discussion: """
        The new one takes its place. The damaged one is kept beside it, as it was.

        EXAMPLE:
          leeward journal salvage
        """)

    @OptionGroup var unlocking: UnlockOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let screen = Screen(common.terminal)
      let door = JournalDoor(common, unlocking)
      let home = door.folder
      do {
        let key = try door.key()
        guard try !SQLiteJournal.check(home, key: key).isWhole else {
          return screen.say("Your journal is whole, so there is nothing to salvage.")
        }
        let salvage = try SQLiteJournal.salvage(home, key: key, at: Date())
        for line in salvage.words { screen.say(line) }
      } catch let error as JournalError {
        throw Complaint(error)
      }
    }
  }
}

extension JournalCheckup {
  fileprivate var words: [String] {
    guard !isWhole else {
      if conversations == 0 { return ["Nothing is kept yet, and nothing is damaged."] }
      return [
        "Your journal is whole: \(counted(conversations, "conversation")), \(counted(entries, "entry", "entries")), "
          + "each as it was written."
      ]
    }
    return ["A part of your journal isn't as it was written."] + faults.flatMap(\.words) + [
      "Nothing in it was changed. To bring what can be read into a new one: leeward journal salvage"
    ]
  }
}

extension JournalFault {
  fileprivate var words: [String] {
    switch self {
    case .unopened(let reason): ["It can't be opened: \(SafeText.line(reason))."]
    case .structure(let told):
      ["Pages of its file are damaged:"] + told.prefix(3).map { "  \(SafeText.line($0))" }
    case .entries(let count):
      [
        count == 1
          ? "1 entry isn't one, or stands where it can't."
          : "\(count) entries aren't any, or stand where they can't."
      ]
    case .otherThanWritten:
      ["What stands in it is not all that was written, or not as it was written."]
    case .older:
      ["Something that was kept is missing: this is an older copy, or its latest part is gone."]
    case .noTally:
      ["The file journal.tally is missing, so it can't be told whether something has gone."]
    case .unreadable: ["Not all of its entries can be read."]
    }
  }
}

extension Salvage {
  fileprivate var words: [String] {
    var lines = [
      "Brought over: \(counted(conversations, "conversation")) with \(counted(entries, "entry", "entries"))."
    ]
    switch missing {
    case 0?: lines.append("No other entry is known of.")
    case let count?:
      lines.append(
        "\(counted(count, "entry", "entries")) could not be read and \(count == 1 ? "is" : "are") not in it."
      )
    case nil: lines.append("How many there were can't be told any more; some may be missing.")
    }
    if rebuilt > 0 {
      lines.append(
        "Of \(counted(rebuilt, "conversation")) only the words are left, not when \(rebuilt == 1 ? "it" : "they") began and ended."
      )
    }
    return lines + [
      "This is your journal now. The damaged one is kept as it was: \(SafeText.line(damaged))",
      "What was said is still in that one. It can go when you don't need it any more.",
    ]
  }
}
