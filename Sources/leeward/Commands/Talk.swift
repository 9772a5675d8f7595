import ArgumentParser
import Conversation
import Foundation
import Journal
import TerminalInterface

/// `leeward`, and `leeward talk NODE`: a conversation.
struct Talk: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Talk. This is what happens without a command, too.",
    discussion: """
      Goes on where it was broken off, if you like. With a name it begins there.

      EXAMPLES:
        leeward
        leeward talk craving
        leeward --private --pace slow
        leeward --dialogues my-scripts --language de
      """)

  @Argument(help: ArgumentHelp("Where to begin.", valueName: "node"))
  var node: String?

  @Flag(name: .customLong("private"), help: "Keep nothing of this conversation.")
  var isPrivate = false

  @Option(help: ArgumentHelp("How long lines wait for you.", valueName: "none|gentle|slow"))
  var pace: Pace?

  @Option(
    help: ArgumentHelp("What chance begins with, to have the same talk again.", valueName: "number")
  )
  var seed: UInt64?

  @Option(help: ArgumentHelp("The time to begin at, as 2026-03-01T02:14.", valueName: "time"))
  var now: Moment?

  @Option(
    help: ArgumentHelp(
      "The language of the conversations, where they can be had in it.", valueName: "code"))
  var language: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let paths = common.paths
    let clock = SessionClock(startingAt: now?.date)
    let log = FaultLog(path: paths.log)
    let scripts = try CompiledScripts(common, language: language, log: log)
    let start = try node.map { try scripts.node(called: $0) }

    let (journal, notKept) = openJournal(paths)
    let session = Session(
      SessionSetup(
        program: scripts.program, journal: journal, notKept: notKept, start: start ?? "Start",
        offersToGoOn: start == nil, country: common.country,
        seed: seed ?? .random(in: .min ... .max),
        now: { clock.now }, hour: { LocalTime($0).hour },
        log: { log.note($0, at: clock.now) }))
    if let shortfall = scripts.shortfall { Screen(common.terminal).say(shortfall) }
    var options = common.terminal
    options.pace = pace
    let leaving = TerminalConversation(options: options).run(session)
    (journal as? SQLiteJournal)?.close()
    Foundation.exit(leaving.exitStatus)
  }

  private func openJournal(_ paths: Paths) -> (any JournalStore, NotKept?) {
    if isPrivate { return (MemoryJournal(), .asked) }
    do {
      return (try SQLiteJournal(folder: URL(filePath: paths.home)), nil)
    } catch {
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

/// A time given on the command line.
struct Moment: ExpressibleByArgument {
  let date: Date

  init?(argument: String) {
    guard let date = LocalTime.date(iso8601: argument) else { return nil }
    self.date = date
  }
}

extension Pace: ExpressibleByArgument {}
