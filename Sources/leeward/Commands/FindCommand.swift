import ArgumentParser
import Conversation
import Diagnostics
import Foundation
import Journal
import Listening
import ResourceDirectory
import TerminalInterface

/// `leeward find`: who to call, where to go, when the next meeting is.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find a line to call, a place, a meeting, or a plain answer.",
    discussion: """
      Everyday words will do, and slips. Miles are straight lines. What you look for isn't kept.

      Lines to call and short answers are always here. Places and meetings are found in lists
      that you bring in with “leeward import”. A line or place of your own: “leeward own add”.
      What fits of yours stands first, and what has helped you before its equals. That is in your
      journal and nowhere else.

      EXAMPLES:
        leeward find someone to talk to
        leeward find how long does withdrawal last
        leeward find methadone --near 10001
        leeward find detox free spanish --near "Austin TX"
        leeward find women\\'s meeting tonight in brooklyn
        leeward find methadone --near 10001 --helped bellevue
      """)

  @Argument(help: ArgumentHelp("What you look for.", valueName: "words"))
  var words: [String] = []

  @Option(help: ArgumentHelp("A ZIP code, a city, or a state.", valueName: "place"))
  var near: String?

  @Option(
    help: ArgumentHelp("No farther than this; without it, as far as it takes.", valueName: "miles"))
  var within: Double?

  @Option(help: ArgumentHelp("How many to show; without it, three.", valueName: "number"))
  var limit: Int?

  @Option(help: ArgumentHelp("Look as if it were this time.", valueName: "ISO-8601"))
  var now: Moment?

  @Option(
    help: ArgumentHelp(
      "Mark what has helped of what is found: a word of its name, or its place in the list.",
      valueName: "which"))
  var helped: String?

  @Flag(help: "The result as JSON on standard output, and nothing else there.")
  var json = false

  @OptionGroup var unlocking: UnlockOptions
  @OptionGroup var common: CommonOptions

  @Flag(name: .customLong("private"), help: "Leave out what is in your journal.")
  var isPrivate = false

  func validate() throws {
    if let within, !(within > 0) { throw ValidationError("--within takes miles, more than 0.") }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number, 1 or more.") }
  }

  func run() throws {
    let text = words.joined(separator: " ")
    common.keepCountry()
    guard !text.allSatisfy(\.isWhitespace) || near != nil else {
      throw Complaint("Find what? For example: leeward find methadone --near 10001")
    }
    let moment = now?.date ?? Date()
    var request = FindRequest(
      text, near: near, within: within, limit: min(limit ?? (json ? 1000 : 3), 10_000))
    let own = ownThings
    request.own = own ?? OwnThings()
    // Asked for many, they want to look through them.
    request.isAnywhere = json || limit != nil
    var answer = common.finder(country: common.country).find(request, now: moment)
    if let helped {
      request.own.helped.append(try mark(helped, among: answer.results, at: moment))
      answer = common.finder(country: common.country).find(request, now: moment)
    }
    let shortfall = "Your journal is locked: what is your own isn't among these."
    if json {
      if own == nil { StandardError.write(shortfall) }
      print(answer.json(request).pretty, terminator: "")
      return
    }
    // Danger comes before any search.
    let terminal = TerminalConversation(options: common.terminal)
    if var help = HelpScreen(SafetyGate.hear(text), country: common.country) {
      help.isInTalk = false
      let failure = terminal.showHelp(help)
      if let failure, failure != EPIPE { throw Complaint(unwritten: failure) }
      let shown = Set(help.lines.map(\.id))
      // Nothing to read up on now.
      answer.results.removeAll { shown.contains($0.id) || $0.kind == .topic }
      guard !answer.results.isEmpty else { return }
    }
    let isLine = answer.results.first?.kind == .line
    let failure = terminal.showFound(
      answer, country: isLine ? common.countryGuess.map { (common.country, $0) } : nil)
    if let failure, failure != EPIPE { throw Complaint(unwritten: failure) }
    if own == nil { Screen(common.terminal).say(shortfall) }
  }

  /// What they have written down; nil where that is locked away. Where their journal can't be read, a
  /// search goes on without.
  private var ownThings: OwnThings? {
    guard !isPrivate else { return OwnThings() }
    let door = JournalDoor(common, unlocking)
    if (try? door.isLocked) == true { return nil }
    guard let journal = try? door.read() else { return OwnThings() }
    defer { journal.close() }
    return KeptForFinding(journal).things
  }

  /// Keeps that something has helped.
  private func mark(
    _ which: String, among results: [FindResult], at time: Date
  ) throws -> HelpedMark {
    if isPrivate { throw Complaint("With --private nothing is kept, so nothing can be marked.") }
    let fitting = FindResult.named(which, among: results.filter { $0.kind != .own })
    guard let result = fitting.first, fitting.count == 1 else {
      throw Complaint(
        fitting.isEmpty
          ? "Nothing of what is found is called “\(SafeText.line(which))”. A word of its name will do, "
            + "or its place in the list, from 1."
          : "That could be several: "
            + fitting.prefix(5).map { SafeText.line($0.name) }.joined(separator: "; ")
            + ". One more word of its name, or its place in the list.")
    }
    let mark = HelpedMark(
      id: result.id, name: result.name, on: WallClock.here.day(at: time))
    try OwnJournal(common, unlocking).change { kept in try kept.add(mark) }
    return mark
  }
}
