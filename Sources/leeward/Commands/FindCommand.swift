import ArgumentParser
import Diagnostics
import Foundation
import HostVocabulary
import Journal
import Listening
import ResourceDirectory
import TerminalInterface

/// `leeward find`: who to call, where to go, when the next meeting is.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find a line to call, a place, or a meeting.",
    discussion: """
      Everyday words will do, and slips. Miles are straight lines. What you look for isn't kept.

      Lines to call are always here. Places and meetings are found in lists that you bring in
      with “leeward import”. A person or a place of your own, and what has helped, you write down
      while talking: “/keep place Oak Street clinic, 555-0100”, “/keep person Sam, 555-0123”. What
      fits stands first. It is in your journal and nowhere else.

      EXAMPLES:
        leeward find someone to talk to
        leeward find methadone --near 10001
        leeward find detox free spanish --near "Austin TX"
        leeward find women\\'s meeting tonight in brooklyn
      """)

  @Argument(help: ArgumentHelp("What you look for.", valueName: "words"))
  var words: [String] = []

  @Option(help: ArgumentHelp("A ZIP code, a city, or a state.", valueName: "place"))
  var near: String?

  @Option(
    help: ArgumentHelp("No farther than this; without it, as far as it takes.", valueName: "miles"))
  var within: Double?

  @Option(help: ArgumentHelp("How many to show.", valueName: "number"))
  var limit: Int?

  @Option(help: ArgumentHelp("Look as if it were this time.", valueName: "ISO-8601"))
  var now: Moment?

  @Flag(help: "The result as JSON on standard output, and nothing else there.")
  var json = false

  @OptionGroup var common: CommonOptions

  @Flag(name: .customLong("private"), help: "Leave out what is in your journal.")
  var isPrivate = false

  func validate() throws {
    if let within, !(within > 0) { throw ValidationError("--within takes miles, more than 0.") }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number, 1 or more.") }
  }

  func run() throws {
    let text = words.joined(separator: " ")
    guard !text.allSatisfy(\.isWhitespace) || near != nil else {
      throw Complaint("Find what? For example: leeward find methadone --near 10001")
    }
    let request = FindRequest(
      text, near: near, within: within, limit: min(limit ?? (json ? 1000 : 5), 10_000))
    let answer = common.finder.find(request, now: now?.date ?? Date()).adding(ownThings)
    if json {
      print(answer.json(request).pretty, terminator: "")
      return
    }
    // Danger comes before any search.
    let terminal = TerminalConversation(options: common.terminal)
    if SafetyGate.hear(text).level >= .crisis {
      let failure = terminal.showHelp(HelpLines.lines(for: "danger", country: common.country))
      if let failure, failure != EPIPE { throw Complaint(unwritten: failure) }
    }
    let failure = terminal.showFound(answer)
    if let failure, failure != EPIPE { throw Complaint(unwritten: failure) }
  }

  /// What they have written down. Where their journal can't be read, a search goes on without.
  private var ownThings: OwnThings {
    guard !isPrivate,
      let journal = try? SQLiteJournal(readingFolder: URL(filePath: common.paths.home))
    else { return OwnThings() }
    defer { journal.close() }
    return OwnThings(
      people: (try? journal.shelf(Shelf.person.rawValue)) ?? [],
      places: (try? journal.shelf(Shelf.place.rawValue)) ?? [])
  }
}
