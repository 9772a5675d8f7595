import ArgumentParser
import AuthorTools
import Conversation
import Diagnostics
import DialogueProgram
import Foundation
import Journal
import TerminalInterface

/// `leeward`, and `leeward talk NODE`: a conversation.
struct Talk: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Talk. This is what happens without a command, too.",
    discussion: """
      Goes on where it was broken off, if you like. With a name it begins there: craving, sleep, …

      EXAMPLES:
        leeward
        leeward talk craving
        leeward --private --pace slow
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

  @OptionGroup var common: CommonOptions

  func run() throws {
    let paths = common.paths
    let clock = SessionClock(startingAt: now?.date)
    let log = FaultLog(path: paths.log)
    let (program, fallback) = try program(paths, log)
    let start = try node.map { try Self.find($0, in: program) }

    let (journal, notKept) = openJournal(paths)
    let session = Session(
      SessionSetup(
        program: program, journal: journal, notKept: notKept, start: start ?? "Start",
        offersToGoOn: start == nil, country: common.country,
        seed: seed ?? .random(in: .min ... .max),
        now: { clock.now }, hour: { LocalTime($0).hour },
        log: { log.note($0, at: clock.now) }))
    if let fallback { Screen(common.terminal).say(fallback) }
    var options = common.terminal
    options.pace = pace
    let leaving = TerminalConversation(options: options).run(session)
    (journal as? SQLiteJournal)?.close()
    Foundation.exit(leaving.exitStatus)
  }

  /// The scripts in use, compiled. Where those laid over the built-in ones can't run, the built-in
  /// ones alone: someone who needs to talk is not to be kept waiting by a slip in a script.
  private func program(_ paths: Paths, _ log: FaultLog) throws -> (Program, note: String?) {
    if let folder = common.dialogues, !Project.isFolder(folder) { throw Complaint.noFolder(folder) }
    let project = paths.dialoguesInUse
    let compilation = ScriptOptions().compile(project)
    if let program = compilation.program, project.problems.isEmpty { return (program, nil) }
    if common.dialogues != nil {
      throw Complaint(
        "The scripts can't run as they are. To see why: "
          + "leeward check --dialogues \(common.dialogues ?? "")")
    }
    for diagnostic in compilation.diagnostics where diagnostic.severity == .error {
      let place = compilation.sources.place(of: diagnostic.span)
      let file = compilation.sources.file(of: diagnostic.span).name
      log.note("\(file):\(place.line): \(diagnostic.message)", at: Date())
    }
    if let program = compilation.program { return (program, Self.someAreMissing) }
    let builtIn = Project(name: "", scripts: BuiltInDialogues.scripts)
    guard let program = ScriptOptions().compile(builtIn).program else {
      throw Complaint("The conversations can't be opened. For help now: leeward help-now")
    }
    return (program, Self.onlyBuiltIn)
  }

  private static let someAreMissing = "Some scripts on this computer can't be read just now."
  private static let onlyBuiltIn =
    "Some scripts on this computer can't be used just now, so these are the ones Leeward came with."

  /// A node by its title, whatever its capitals.
  private static func find(_ name: String, in program: Program) throws -> String {
    let titles = program.nodes.map(\.title)
    if titles.contains(name) { return name }
    if let title = titles.first(where: { $0.lowercased() == name.lowercased() }) { return title }
    let near = NearName.nearest(to: name, among: titles)
    throw Complaint(
      "There is no conversation called \(SafeText.line(name)). "
        + (near.map { "Did you mean \($0)?" } ?? "To begin at the beginning: leeward"))
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
