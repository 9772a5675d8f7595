import ArgumentParser
import Conversation
import Foundation
import Journal
import ResourceDirectory
import TerminalInterface

/// `leeward plan`: a person's own plan, to read or to print on a page.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show your own plan, in the order you would use it.",
    discussion: """
      It is made of what you keep while you talk. To add to it, or to change it: leeward talk plan

      EXAMPLES:
        leeward plan
        leeward plan --print > my-plan.txt
        leeward plan --print | lp
      """)

  @Flag(help: "As one page of plain text, with the date and who to call.")
  var print = false

  @OptionGroup var unlocking: UnlockOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan: Plan
    do {
      plan = try Plan(JournalDoor(common, unlocking).read())
    } catch let error as JournalError {
      throw Complaint(error)
    }
    let page =
      print
      ? TerminalConversation.PlanPage(
        date: LocalTime(Date()).words,
        lines: HelpLines.lines(for: "crisis", country: common.country)) : nil
    let failure = TerminalConversation(options: common.terminal).showPlan(plan, page: page)
    if let failure, failure != EPIPE { throw Complaint(unwritten: failure) }
  }
}
