import ArgumentParser
import Foundation
import TerminalInterface

/// How a talk is to go: what every command takes that talks.
struct TalkOptions: ParsableArguments {
  @Flag(name: .customLong("private"), help: "Keep nothing of this conversation.")
  var isPrivate = false

  @Flag(help: "A soft bell (the terminal's) where a script has one.")
  var bell = false

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
