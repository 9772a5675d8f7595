import Conversation
import Foundation
import Journal
import ResourceDirectory
import TerminalInterface

/// Puts a conversation together and has it: stores, clock and seed are chosen here.
struct Talker {
  let common: CommonOptions
  let options: TalkOptions
  let unlocking: UnlockOptions
  let scripts: CompiledScripts
  let log: FaultLog

  /// Talks to the end and leaves the program. `start` nil: where it was broken off, or at the beginning.
  func talk(from start: String?, practice: PracticeRequest? = nil) throws -> Never {
    if !options.isPrivate { common.keepCountry() }
    let clock = SessionClock(startingAt: options.now?.date)
    var terminal = common.terminal
    terminal.pace = options.pace
    terminal.bell = options.bell
    let (journal, notKept) = try openJournal()
    var setup = SessionSetup(
      program: scripts.program, journal: journal, notKept: notKept, start: start ?? "Start",
      practice: practice, offersToGoOn: start == nil, country: common.country,
      seed: options.seed ?? .random(in: .min ... .max),
      now: { clock.now }, hour: { LocalTime($0).hour },
      find: { [common] request, country in
        var request = request
        request.limit = 4
        return common.finder(country: country).find(request, now: clock.now)
      },
      secondsToRead: { [terminal] in terminal.secondsToRead($0) },
      log: { [log] in log.note($0, at: clock.now) })
    setup.countryGuess = common.countryGuess
    setup.keepCountry = { [common, options] in !options.isPrivate && common.keep(country: $0) }
    setup.found = found(in: journal)
    let session = Session(setup)
    if let shortfall = scripts.shortfall { Screen(common.terminal).say(shortfall) }
    let leaving = TerminalConversation(options: terminal).run(session)
    // Not the one it began with, where that was unlocked.
    (session.journal as? SQLiteJournal)?.close()
    Foundation.exit(leaving.exitStatus)
  }

  /// What the person is told once of what was found.
  private func found(in journal: any JournalStore) -> [SessionNote] {
    var found: [SessionNote] = []
    if let journal = journal as? SQLiteJournal {
      if journal.mendedPermissions { found.append(.closedToOthers) }
      if journal.missesSomething { found.append(.somethingIsGone) }
    } else if (journal as? LockedJournal)?.mendedPermissions == true {
      found.append(.closedToOthers)
    }
    return found
  }

  /// One that is sealed is opened as it is, locked: nobody is kept waiting for a passphrase.
  private func openJournal() throws -> (any JournalStore, NotKept?) {
    let door = JournalDoor(common, unlocking)
    if options.isPrivate { return (MemoryJournal(), .asked) }
    do {
      if try door.isLocked { return (try LockedJournal(folder: door.folder), nil) }
      return (try door.write(), nil)
    } catch let error as JournalError {
      return (MemoryJournal(), NotKept(error))
    }
  }
}

/// A session's clock: the computer's, or one set to another time that goes on from there.
struct SessionClock {
  private let begun = Date()
  private let start: Date

  init(startingAt start: Date?) { self.start = start ?? begun }

  var now: Date { start.addingTimeInterval(Date().timeIntervalSince(begun)) }
}
