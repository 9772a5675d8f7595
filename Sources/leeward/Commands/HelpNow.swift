import ArgumentParser
import Conversation
import Foundation
import ResourceDirectory
import TerminalInterface

/// `leeward help-now`: who to call, at once. Needs no file and no script.
struct HelpNow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help-now",
    abstract: "Who to call, and what to do, now.",
    discussion: """
      EXAMPLE:
        leeward help-now
        leeward help-now --country Ireland
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    let failure = TerminalConversation(options: common.terminal)
      .showHelp(
        HelpScreen(.asked, country: common.country),
        assumed: common.knownCountry == nil ? Country.name(common.country) : nil)
    common.keepCountry()
    if let failure, failure != EPIPE { throw Complaint(unwritten: failure) }
  }
}
