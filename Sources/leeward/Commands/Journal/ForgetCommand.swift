import ArgumentParser
import Diagnostics
import Foundation
import Journal
import TerminalInterface

extension JournalCommand {
  /// `leeward journal forget`: one conversation, a shelf, or all, gone for good.
  struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "forget",
      abstract: "Forget one conversation, a shelf, or everything.",
      discussion: """
        Says what would go, and asks before. It is overwritten on the disk and can't be had back. With \
        a shelf, its words are taken out of what was said, too.

        Where the passphrase of a locked journal is lost, all of it can still be removed: --all \
        --without-passphrase.

        EXAMPLES:
          leeward journal forget 7
          leeward journal forget --shelf reason
          leeward journal forget --all
        """)

    @Argument(help: ArgumentHelp("A conversation's number in the list.", valueName: "id"))
    var id: Int64?

    @Flag(help: "Everything Leeward keeps of you.")
    var all = false

    @Flag(help: "With --all: remove a locked journal whose passphrase is lost.")
    var withoutPassphrase = false

    @Option(help: ArgumentHelp("What you kept under this name, such as reason.", valueName: "name"))
    var shelf: String?

    @Flag(help: "Overwrite once more what was forgotten before.")
    var clean = false

    @Flag(help: "Don't ask.")
    var yes = false

    @OptionGroup var unlocking: UnlockOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let isOne = [id != nil, all, shelf != nil, clean].count { $0 } == 1
      guard isOne else {
        throw Complaint(
          "What is to be forgotten? One of these: a number from leeward journal list, "
            + "--shelf NAME, or --all")
      }
      let screen = Screen(common.terminal)
      guard FileManager.default.fileExists(atPath: common.paths.home + "/journal.sqlite") else {
        return screen.say("Nothing is kept, so there is nothing to forget.")
      }
      do {
        let door = JournalDoor(common, unlocking)
        if withoutPassphrase { return try abandon(door, screen) }
        let journal = try door.write()
        defer { journal.close() }
        if clean {
          return Self.tell(isGone: try journal.clean(), putAside: journal.putAside, on: screen)
        }
        try forget(try part(in: journal), in: journal, screen)
      } catch JournalError.inUse {
        throw Complaint(
          "A talk is open in another window, and may be writing just now. Nothing was forgotten. "
            + "End it there, then try again.")
      } catch let error as JournalError {
        throw Complaint(error)
      }
    }

    private func abandon(_ door: JournalDoor, _ screen: Screen) throws {
      guard all else {
        throw Complaint("Without its passphrase only all of it can be forgotten: add --all")
      }
      guard try door.isSealed else {
        throw Complaint("Your journal has no passphrase. To forget all of it: leave that word out.")
      }
      screen.say("All of your journal, unread: it is locked, and nobody can say what is in it.")
      guard try isMeant(screen) else { return }
      try SQLiteJournal.abandon(door.folder)
      screen.say("It is gone, its key first. A new one begins, without a passphrase.")
    }

    private func forget(_ part: JournalPart, in journal: SQLiteJournal, _ screen: Screen) throws {
      for line in try journal.contents(of: part).words(of: part) { screen.say(line) }
      guard try isMeant(screen) else { return }
      Self.tell(isGone: try journal.forget(part), putAside: journal.putAside, on: screen)
    }

    private func isMeant(_ screen: Screen) throws -> Bool {
      if yes { return true }
      guard Asking.isPossible else {
        throw Complaint("Nothing was forgotten. To forget it without being asked: --yes")
      }
      if Asking.isYes(to: "Forget it for good?") { return true }
      screen.say("Nothing was forgotten.")
      return false
    }

    private func part(in journal: SQLiteJournal) throws -> JournalPart {
      if let id { return .conversation(id) }
      guard let shelf else { return .everything }
      let shelves = try journal.shelves()
      if let name = shelves.first(where: { $0 == shelf.lowercased() || $0 == shelf }) {
        return .shelf(name)
      }
      let near = NearName.nearest(to: shelf, among: shelves)
      throw Complaint(
        "Nothing is kept under \(SafeText.line(shelf)). "
          + (near.map { "Did you mean \(SafeText.line($0))?" }
            ?? (shelves.isEmpty
              ? "There are no shelves yet."
              : "There is: \(SafeText.line(shelves.joined(separator: ", ")))"))
      )
    }

    private static func tell(isGone: Bool, putAside: [String], on screen: Screen) {
      guard isGone else {
        screen.say(
          "It is forgotten. Traces of it may still be in the journal's file: the disk is full,")
        screen.say("or another window reads the journal. Later: leeward journal forget --clean")
        return
      }
      screen.say("It is forgotten: gone from the journal's file and from the empty space in it.")
      screen.say(
        "What Leeward can't reach: backups and snapshots of the disk, old copies that an SSD keeps "
          + "inside itself, pages you exported or printed, and what this window still shows.")
      for path in putAside {
        screen.say("It may still stand in the damaged journal that is kept: \(SafeText.line(path))")
      }
    }
  }
}

extension PartContents {
  /// What would go, in plain lines.
  fileprivate func words(of part: JournalPart) -> [String] {
    var lines: [String] = []
    let with = [
      answers > 0 ? counted(answers, "answer") : nil,
      kept > 0 ? counted(kept, "thing you kept", "things you kept") : nil,
      measures > 0 ? counted(measures, "number you gave", "numbers you gave") : nil,
    ].compactMap { $0 }.inWords
    switch part {
    case .conversation(let id):
      let begun = firstAt.map { ", \(LocalTime($0).words)" } ?? ""
      lines.append(
        "Conversation \(id)\(begun). \(with.isEmpty ? "Nothing was said in it." : with + ".")")
      if mentions > 0 {
        lines.append(
          "What you kept in it also stands in \(counted(mentions, "line")) of other conversations. Those "
            + "stay, until these are forgotten too.")
      }
    case .everything:
      lines.append("All of it: \(counted(conversations, "conversation"))\(span).")
      if !with.isEmpty { lines.append("With them \(with), and your plan.") }
    case .shelf(let name):
      lines.append(
        "Your shelf \(SafeText.line(name)): \(counted(kept, "thing you kept", "things you kept")).")
      if mentions > 0 {
        lines.append(
          "What is on it also stands in \(counted(mentions, "line")) of your conversations. There it "
            + "becomes \(SQLiteJournal.forgottenMark); the rest of those lines stays.")
      }
    }
    if breaksOff { lines.append("The talk that was left open can't be gone on with after this.") }
    return lines
  }

  private var span: String {
    guard let firstAt, let lastAt else { return "" }
    return firstAt == lastAt
      ? ", \(LocalTime(firstAt).words)"
      : ", from \(LocalTime(firstAt).words) to \(LocalTime(lastAt).words)"
  }
}
