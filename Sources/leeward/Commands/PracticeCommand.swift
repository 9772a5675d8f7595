import ArgumentParser
import Conversation
import Diagnostics
import Foundation
import HostVocabulary
import Journal
import TerminalInterface

/// `leeward practice`: the practices there are; with a name, that one.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "A practice by its name; without one, a list.",
    discussion: """
      The list says what a practice has done for you, where you rated the pull before and after.

      EXAMPLES:
        leeward practice
        leeward practice breathing --minutes 5
        leeward practice body scan --bell
      """)

  @Argument(help: ArgumentHelp("What it is called, or nearly.", valueName: "name"))
  var name: [String] = []

  @Option(
    help: ArgumentHelp("How long it is to last, where it can.", valueName: "minutes"))
  var minutes: Double?

  @OptionGroup var options: TalkOptions
  @OptionGroup var unlocking: UnlockOptions
  @OptionGroup var common: CommonOptions

  @Flag(help: "In the list: ask for your journal's passphrase, to show what has helped you.")
  var unlock = false

  func run() throws {
    let log = FaultLog(path: common.paths.log)
    let scripts = try CompiledScripts(common, language: options.language, log: log)
    let practices = scripts.program.practices
    guard !name.isEmpty else {
      if minutes != nil { throw Complaint("Which one? To see them: leeward practice") }
      return try list(practices)
    }
    let practice = try PracticeNames(practices).practice(meant: name.joined(separator: " "))
    if let minutes, !(minutes > 0 && minutes <= 1440) {
      throw Complaint("--minutes is how many minutes it is to last, such as 5.")
    }
    let around = scripts.program.hasNode(Session.aroundPractice)
    try Talker(
      common: common, options: options, unlocking: unlocking, scripts: scripts, log: log
    ).talk(
      from: around ? Session.aroundPractice : practice.node,
      practice: PracticeRequest(practice, minutes: minutes))
  }

  private func list(_ practices: [GuidedPractice]) throws {
    guard !practices.isEmpty else {
      return Screen(common.terminal).say("These scripts have no practices.")
    }
    // A journal that can't be read keeps nobody from practising.
    let door = JournalDoor(common, unlocking)
    let isLocked = !options.isPrivate && !unlock && (try? door.isLocked) == true
    let journal =
      options.isPrivate || isLocked ? nil : try pastChanges(door)
    let listed = practices.map { practice in
      ListedPractice(practice, help: journal.flatMap { PracticeHelp(of: practice.name, in: $0) })
    }
    // What has helped most stands first.
    let helped = listed.filter { $0.fall > 0 }.sorted { $0.fall > $1.fall }
    TerminalConversation(options: common.terminal).showPractices(
      helped + listed.filter { $0.fall <= 0 })
    if isLocked {
      Screen(common.terminal).say(
        "What has helped you before is locked away. With it: leeward practice --unlock")
    }
  }

  /// Nil where the journal can't be read; throws where it stays locked.
  private func pastChanges(_ door: JournalDoor) throws -> SQLiteJournal? {
    do { return try door.read() } catch is JournalError { return nil }
  }
}

/// Finds the practice that was meant, by whatever it is called.
struct PracticeNames {
  private let practices: [GuidedPractice]

  init(_ practices: [GuidedPractice]) { self.practices = practices }

  /// By a name of its own, then by how one begins, then by a word in one.
  func practice(meant typed: String) throws -> GuidedPractice {
    let wanted = Self.folded(typed)
    let ways: [(String) -> Bool] = [
      { Self.folded($0) == wanted },
      { Self.folded($0).hasPrefix(wanted) },
      { name in
        let telling = Self.tellingWords(typed)
        return !telling.isEmpty && telling.allSatisfy { Self.words(name).contains($0) }
      },
      { name in Self.tellingWords(name).contains { Self.words(typed).contains($0) } },
    ]
    if let named = practices.first(where: { Self.folded($0.name) == wanted }) { return named }
    if !wanted.isEmpty {
      for way in ways {
        let found = practices.filter { $0.names.contains(where: way) }
        if found.count == 1 { return found[0] }
        if found.count > 1 {
          throw Complaint("Which of these is it? " + found.map(\.name).joined(separator: ", "))
        }
      }
    }
    let names = practices.flatMap { practice in practice.names.map { (Self.folded($0), practice) } }
    let near = NearName.nearest(to: wanted, among: names.map(\.0))
      .flatMap { near in names.first { $0.0 == near } }?.1
    throw Complaint(
      "There is no practice called \(SafeText.line(typed)). "
        + (near.map { "Did you mean \($0.name)?" } ?? "To see which there are: leeward practice"))
  }

  /// Letters and digits only, small.
  private static func folded(_ text: String) -> String { words(text).joined() }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Words that tell one practice from another.
  private static func tellingWords(_ text: String) -> [String] {
    words(text).filter { $0.count > 2 && !["the", "one", "please", "practice"].contains($0) }
  }
}

extension ListedPractice {
  /// How much lower the pull was after it; 0 where that isn't known.
  fileprivate var fall: Double { help?.meanFall ?? 0 }
}

extension GuidedPractice {
  /// All it can be asked for by.
  fileprivate var names: [String] { [name, node] + also }
}
