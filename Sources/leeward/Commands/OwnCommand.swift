import ArgumentParser
import Conversation
import Diagnostics
import Foundation
import ResourceDirectory
import TerminalInterface

/// `leeward own`: lines and places of one's own, and what has helped.
struct OwnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "own",
    abstract: "Your own lines and places, and what has helped you.",
    discussion: """
      They stand first in what is found. They are in your journal, on this computer, and nowhere else.

      EXAMPLES:
        leeward own
        leeward own add Sam 555-010-0123
        leeward own add Oak Street clinic, 555-010-0100 --for methadone
        leeward own near 10001
        leeward own remove 2
      """,
    subcommands: [List.self, Add.self, Near.self, Remove.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List them.",
      discussion: """
        EXAMPLE:
          leeward own list --json
        """)

    @Flag(help: "The list as JSON on standard output, and nothing else there.")
    var json = false
    @OptionGroup var unlocking: UnlockOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let kept = try OwnJournal(common, unlocking).kept()
      let things = kept.things
      if json { return print(things.json.pretty, terminator: "") }
      let screen = Screen(common.terminal)
      guard things != OwnThings() else {
        screen.say("Nothing of your own is here yet. To add some:")
        return screen.say("leeward own add Oak Street clinic, 555-010-0100 --for methadone")
      }
      for (index, item) in kept.items.enumerated() {
        screen.say(item.words, lead: "\(index + 1)  ")
      }
      let said = things.people + things.places
      guard !said.isEmpty else { return }
      screen.say("")
      screen.say("Kept while you talked:")
      for words in said { screen.say(SafeText.line(words), lead: "–  ") }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Write down a line to call or a place.",
      discussion: """
        A number to call may stand among the words.

        EXAMPLES:
          leeward own add Sam 555-010-0123
          leeward own add Oak Street clinic --phone 555-010-0100 --address "12 Oak St, Troy NY" \
            --for "methadone, counseling" --note "ask for Ann"
        """)

    @Argument(help: ArgumentHelp("Who or what it is.", valueName: "name"))
    var name: [String]
    @Option(help: ArgumentHelp("What to call.", valueName: "number"))
    var phone: String?
    @Option(help: ArgumentHelp("Where it is.", valueName: "address"))
    var address: String?
    @Option(name: .customLong("for"), help: ArgumentHelp("What it is for.", valueName: "words"))
    var purpose: String?
    @Option(help: ArgumentHelp("What else is good to know.", valueName: "words"))
    var note: String?
    @Flag(help: "What was written down as JSON on standard output, and nothing else there.")
    var json = false
    @OptionGroup var unlocking: UnlockOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      let all = [name.joined(separator: " "), phone, address, purpose, note].compactMap(\.self)
      guard all.allSatisfy({ $0.utf8.count <= Self.longest }) else {
        throw ValidationError("That is too long to be found again: \(Self.longest) bytes at most.")
      }
      guard name.joined().contains(where: { $0.isLetter || $0.isNumber }) else {
        throw ValidationError("Add what? For example: leeward own add Sam 555-010-0123")
      }
    }

    private static let longest = 500

    func run() throws {
      let words = SafeText.line(name.joined(separator: " "))
      let today = WallClock.here.day(at: Date())
      var entry = OwnEntry(words: words, added: today)
      if let phone {
        entry = OwnEntry(name: words, phone: SafeText.line(phone), added: today)
      }
      entry.address = address.map { SafeText.line($0) }
      entry.purpose = purpose.map { SafeText.line($0) }
      entry.note = note.map { SafeText.line($0) }
      try OwnJournal(common, unlocking).change { [entry] kept in try kept.add(entry) }
      if json {
        return print(JSONText.object([.init("added", entry.json)]).pretty, terminator: "")
      }
      let screen = Screen(common.terminal)
      screen.say("Written down, on this computer only: \(entry.words)")
    }
  }

  struct Near: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "near",
      abstract: "Keep where you look, for searches that don't say.",
      discussion: """
        Without this no place you type is kept. To let go of it again: leeward own remove

        EXAMPLE:
          leeward own near 10001
        """)

    @Argument(help: ArgumentHelp("A ZIP code, a city, or a state.", valueName: "place"))
    var place: [String]
    @OptionGroup var unlocking: UnlockOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let place = SafeText.line(place.joined(separator: " "))
      guard place.contains(where: { $0.isLetter || $0.isNumber }), place.utf8.count <= 100 else {
        throw Complaint("Near where? For example: leeward own near 10001")
      }
      try OwnJournal(common, unlocking).change { kept in try kept.setNear(place) }
      Screen(common.terminal).say(
        "Kept, on this computer only: searches that don't say where are near \(place).")
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Take one out, or take back that something helped.",
      discussion: """
        EXAMPLES:
          leeward own remove 2
          leeward own remove oak street
        """)

    @Argument(help: ArgumentHelp("Its number in the list, or words of it.", valueName: "which"))
    var which: [String]
    @OptionGroup var unlocking: UnlockOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let typed = which.joined(separator: " ")
      let items = try OwnJournal(common, unlocking).kept().items
      let fitting = items.fitting(typed)
      guard let item = fitting.first, fitting.count == 1 else {
        throw Complaint(
          fitting.isEmpty
            ? "There is no “\(SafeText.line(typed))” in your list. To see it: leeward own"
            : "That could be several. Its number is in the list: leeward own")
      }
      try OwnJournal(common, unlocking).change { kept in try kept.remove(item) }
      Screen(common.terminal).say("Taken out: \(item.words)")
    }
  }
}

extension [KeptForFinding.Item] {
  /// By their number from 1, or by words.
  fileprivate func fitting(_ typed: String) -> Self {
    if let number = Int(typed), indices.contains(number - 1) { return [self[number - 1]] }
    let words = typed.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard !words.isEmpty else { return [] }
    return filter { item in
      let own = item.words.lowercased()
      return words.allSatisfy { own.contains($0) }
    }
  }
}

extension KeptForFinding.Item {
  fileprivate var words: String {
    switch self {
    case .entry(let entry): entry.words
    case .helped(let mark): "\(SafeText.line(mark.name)), which helped, on \(mark.on.inWords)"
    case .near(let place): "Where you look: near \(SafeText.line(place))"
    }
  }
}

extension OwnEntry {
  /// In one line.
  fileprivate var words: String {
    let parts = [name, phone, address, purpose.map { "for \($0)" }, note].compactMap(\.self)
    return SafeText.line(parts.joined(separator: "; ")) + " (\(added.inWords))"
  }

  fileprivate var json: JSONText {
    .object([
      .init("name", .string(name)), .init("phone", .optional(phone)),
      .init("address", .optional(address)), .init("for", .optional(purpose)),
      .init("note", .optional(note)), .init("added", .string(added)),
    ])
  }
}

extension String {
  /// A day, as `22 Nov 2026`.
  fileprivate var inWords: String {
    LocalTime.date(iso8601: self + "T12:00").map { LocalTime($0).date } ?? self
  }
}

extension OwnThings {
  fileprivate var json: JSONText {
    .object([
      .init("own", .array(entries.map(\.json))),
      .init(
        "helped",
        .array(
          helped.map {
            .object([
              .init("id", .string($0.id)), .init("name", .string($0.name)),
              .init("on", .string($0.on)),
            ])
          })),
      .init("near", .optional(near)),
      .init("people", .array(people.map { .string($0) })),
      .init("places", .array(places.map { .string($0) })),
    ])
  }
}
