import ArgumentParser
import Diagnostics
import Foundation
import Journal
import TerminalInterface

/// `leeward progress`: how it has gone, in the terminal or on a page.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "How it has gone: the numbers you gave, and what was done.",
    discussion: """
      Drawn here, or on one page to look at or print. There is no streak in it, and nothing to lose. \
      The page has numbers and dates, and no words you said.

      EXAMPLES:
        leeward progress
        leeward progress --plain
        leeward progress --html progress.html
      """)

  @Option(help: ArgumentHelp("Write it as a page for a browser.", valueName: "file"))
  var html: String?

  @Flag(help: "Put the page in the place of a file that is there already.")
  var replace = false

  @OptionGroup var unlocking: UnlockOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let progress: ProgressSoFar
    do {
      progress = try ProgressSoFar(JournalDoor(common, unlocking).read())
    } catch let error as JournalError {
      throw Complaint(error)
    }
    let screen = Screen(common.terminal)
    guard let html else {
      return ProgressDrawing(progress: progress, screen: screen, columns: columns).show()
    }
    let name = SafeText.line(html)
    let isThere = PrivateFile.exists(html)
    if isThere, !replace {
      guard Asking.isPossible, Asking.isYes(to: "There is a file \(name) already. Replace it?")
      else {
        throw Complaint("There is a file \(name) already. To put this in its place: --replace")
      }
    }
    let page = ProgressPage(progress: progress, madeAt: Date()).html
    try PrivateFile.write(page, to: html, replacing: isThere)
    screen.say("Written to \(name), for your account only. A browser opens it.")
  }

  /// How wide a drawing may be; nil where it is told in words: a pipe, a plain terminal.
  private var columns: Int? {
    let terminal = ProcessInfo.processInfo.environment["TERM"] ?? "dumb"
    guard !common.plain, isatty(STDOUT_FILENO) == 1, terminal != "dumb", terminal != "" else {
      return nil
    }
    // The window's last column stays empty, and a margin stands before each line.
    return min(72, common.renderer.width - 1) - 2
  }
}
