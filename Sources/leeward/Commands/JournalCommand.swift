import ArgumentParser
import Diagnostics
import Foundation
import Journal
import TerminalInterface

/// `leeward journal`: what was said, read again.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Read what was said before.",
    discussion: """
      It is kept on this computer and nowhere else.

      EXAMPLES:
        leeward journal list
        leeward journal show 7
        leeward journal search can't sleep
      """,
    subcommands: [List.self, Show.self, Search.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the conversations, newest first.",
      discussion: """
        EXAMPLE:
          leeward journal list
        """)

    @OptionGroup var common: CommonOptions

    func run() throws {
      try JournalReader(common).list()
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show one conversation; without a number, the last.",
      discussion: """
        EXAMPLE:
          leeward journal show 7
        """)

    @Argument(help: ArgumentHelp("Its number in the list.", valueName: "id"))
    var id: Int64?
    @OptionGroup var common: CommonOptions

    func run() throws {
      try JournalReader(common).show(id)
    }
  }

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find what was said with all of these words in it.",
      discussion: """
        Capitals and accents don't matter.

        EXAMPLE:
          leeward journal search can't sleep
        """)

    @Argument(help: ArgumentHelp("What to look for.", valueName: "words"))
    var words: [String]
    @OptionGroup var common: CommonOptions

    func run() throws {
      try JournalReader(common).search(words.joined(separator: " "))
    }
  }
}

/// Reads a journal aloud, in calm lines.
struct JournalReader {
  private let journal: SQLiteJournal
  private let screen: Screen

  init(_ common: CommonOptions) throws {
    do {
      journal = try SQLiteJournal(readingFolder: URL(filePath: common.paths.home))
    } catch {
      throw Complaint(error)
    }
    screen = Screen(common.terminal)
  }

  func list() throws {
    let conversations = try reading { () throws(JournalError) in
      try journal.conversations(limit: 1000)
    }
    guard !conversations.isEmpty else {
      return screen.say("Nothing is kept yet. To begin: leeward")
    }
    let width = conversations.map { String($0.id).count }.max() ?? 1
    for conversation in conversations {
      let number = String(conversation.id)
      let padding = String(repeating: " ", count: width - number.count)
      screen.say("\(padding)\(number)  \(conversation.words)")
    }
    screen.say("")
    screen.say("To read one again: leeward journal show \(conversations[0].id)")
  }

  func show(_ id: Int64?) throws {
    let all = try reading { () throws(JournalError) in try journal.conversations(limit: 1000) }
    guard let newest = all.first else {
      return screen.say("Nothing is kept yet. To begin: leeward")
    }
    let id = id ?? newest.id
    let records = try reading { () throws(JournalError) in try journal.entries(of: id) }
    let begun = all.first { $0.id == id }?.startedAt ?? records.first?.at
    screen.say("Conversation \(id)" + (begun.map { ", \(LocalTime($0).words)" } ?? ""))
    screen.say("")
    for record in records { for line in record.entry.shown { screen.say(line) } }
  }

  func search(_ words: String) throws {
    let records = try reading { () throws(JournalError) in try journal.search(words, limit: 200) }
    guard !records.isEmpty else {
      return screen.say("Nothing that was said has these words in it.")
    }
    for record in records {
      screen.say("Conversation \(record.conversation), \(LocalTime(record.at).words)")
      for line in record.entry.shown { screen.say(line) }
      screen.say("")
    }
    screen.say("To read one again: leeward journal show \(records[0].conversation)")
  }

  private func reading<T>(_ body: () throws(JournalError) -> T) throws -> T {
    do { return try body() } catch { throw Complaint(error) }
  }
}

extension ConversationSummary {
  /// When it was, how much was said, and what it is known by.
  fileprivate var words: String {
    var parts = [LocalTime(startedAt).words, answers == 1 ? "1 answer" : "\(answers) answers"]
    if endedAt == nil { parts.append("not ended") }
    if let firstWords { parts.append("\"\(SafeText.line(firstWords).shortened(to: 40))\"") }
    return parts.joined(separator: "  ")
  }
}

extension JournalEntry {
  /// As it is read again: what the person said behind `>`, what was done in brackets.
  var shown: [String] {
    switch kind {
    case .line: [text]
    case .menu: text.split(separator: "\n").map { "  - \($0)" }
    case .choice, .words, .rating: ["> \(text)"]
    case .help: ["> \(text)", "[The way to help was opened.]"]
    case .measure: ["[\(name ?? "measure"): \(number?.words ?? "")]"]
    case .keep: ["[Kept: \(name ?? "") – \(text)]"]
    case .practice: ["[\(name ?? "practice")\(number.map { ", \($0.asDuration)" } ?? "")]"]
    case .note: ["[\(text)]"]
    }
  }
}

extension Double {
  /// Without a fraction where it has none.
  fileprivate var words: String {
    self == rounded() && abs(self) < 1e9 ? String(Int(self)) : "\(self)"
  }

  /// Seconds as minutes and seconds.
  fileprivate var asDuration: String {
    let seconds = Int(min(max(0, self.rounded()), 1e9))
    return seconds < 60 ? "\(seconds) s" : "\(seconds / 60) min \(seconds % 60) s"
  }
}

extension String {
  fileprivate func shortened(to length: Int) -> String {
    count <= length ? self : prefix(length - 1) + "…"
  }
}

extension Complaint {
  /// What the journal could not do, and what can be done about it.
  init(_ error: JournalError) {
    switch error {
    case .notWritable(let path, let reason):
      self.init("\(path) can't be used: \(reason). See who may: ls -ld \(path)")
    case .diskFull(let path):
      self.init("There is no room left on the disk for \(path). Make some, then try again.")
    case .damaged(let path, let reason):
      self.init("\(path) can't be read: \(reason). Nothing in it was changed.")
    case .tooNew(let path, let version):
      self.init(
        "\(path) was written by a newer Leeward (version \(version) of the journal). Use that one; "
          + "nothing in it was changed.")
    case .inUse(let path):
      self.init("Another Leeward is using \(path). Close it, then try again.")
    case .noSuchConversation(let id):
      self.init("There is no conversation \(id). To see which there are: leeward journal list")
    }
  }
}
