import ArgumentParser
import AuthorTools
import Diagnostics
import Foundation
import Journal
import TerminalInterface

/// What an export is written as.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case md, json, html, fhir, testplan

  /// As it is called in a sentence.
  var words: String {
    switch self {
    case .md: "text with Markdown"
    case .json: "JSON"
    case .html: "a page for a browser"
    case .fhir: "FHIR R4, for a clinic's records"
    case .testplan: "a test plan"
    }
  }
}

extension JournalCommand {
  /// `leeward journal export`: conversations for someone's eyes, by choice.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write out one conversation or a span of them, to share.",
      discussion: """
        Without --to it is shown here, and nothing leaves. With --to it is told first what leaves, and \
        asked. What was taken back while talking stays out.

        EXAMPLES:
          leeward journal export 7
          leeward journal export 7 --as html --to talk.html --redact Ana --redact "Blue Street"
          leeward journal export --since 2026-11-01 --until 2026-11-15 --as json --to two-weeks.json
          leeward journal export 7 --to talk.html.age --seal

        A sealed file is opened with age (age-encryption.org): age -d -o talk.html talk.html.age
        """)

    @Argument(
      help: ArgumentHelp("A conversation's number; without one, the last.", valueName: "id"))
    var id: Int64?

    @Option(
      help: ArgumentHelp(
        "Those that began on this day or later, as 2026-11-01.", valueName: "date"))
    var since: Moment?

    @Option(help: ArgumentHelp("Those that began on this day or earlier.", valueName: "date"))
    var until: Moment?

    @Flag(help: "Every conversation.")
    var all = false

    @Option(
      name: .customLong("as"),
      help: ArgumentHelp(
        "md, json, html, fhir or testplan; else by the file's ending, else md.", valueName: "form"))
    var format: ExportFormat?

    @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
    var to: String?

    @Option(
      help: ArgumentHelp(
        "A word or name to take out, in whatever case. Can be given again.", valueName: "word"))
    var redact: [String] = []

    @Flag(help: "With the notice that US law (42 CFR 2.32) wants on records of treatment.")
    var forClinician = false

    @Flag(help: "Put it in the place of a file that is there already.")
    var replace = false

    @Flag(help: "Don't ask.")
    var yes = false

    @OptionGroup var sealing: SealOptions
    @OptionGroup var unlocking: UnlockOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let isSpan = since != nil || until != nil
      guard [id != nil, all, isSpan].count(where: { $0 }) <= 1 else {
        throw Complaint(
          "Which ones? A number, or --since and --until, or --all; only one of these.")
      }
      try sealing.check(to, common.terminal)
      let format = self.format ?? to.flatMap(Self.format(named:)) ?? .md
      do {
        let journal = try JournalDoor(common, unlocking).read()
        let chosen = try chosenTalks(in: journal)
        var excerpt = JournalExcerpt(
          without: redact, isForClinician: forClinician, madeAt: Date())
        for talk in chosen { excerpt.add(talk, try journal.entries(of: talk.id)) }
        var notes: [String] = []
        let text = try written(excerpt, as: format, from: journal, notes: &notes)
        if let to {
          try write(text, to: to, told(excerpt, text, as: format) + notes)
        } else {
          notes.forEach { StandardError.write($0) }
          // A plan has words as they were typed, whatever a terminal would do with them.
          print(isatty(STDOUT_FILENO) == 1 ? SafeText.block(text) : text, terminator: "")
        }
      } catch let error as JournalError {
        throw Complaint(error)
      }
    }

    /// By a file's ending, or by the one before `.age`.
    private static func format(named path: String) -> ExportFormat? {
      let file = URL(filePath: path)
      let plain = file.pathExtension == "age" ? file.deletingPathExtension() : file
      return ExportFormat(rawValue: plain.pathExtension)
    }

    private func chosenTalks(in journal: SQLiteJournal) throws -> [ConversationSummary] {
      let talks = try journal.conversations(limit: .max)
      guard let newest = talks.first else {
        throw Complaint("Nothing is kept yet, so there is nothing to export. To begin: leeward")
      }
      if let id {
        guard let talk = talks.first(where: { $0.id == id }) else {
          throw JournalError.noSuchConversation(id)
        }
        return [talk]
      }
      guard all || since != nil || until != nil else { return [newest] }
      let chosen = talks.filter { talk in
        (since.map { talk.startedAt >= LocalTime($0.date).midnight } ?? true)
          && (until.map { talk.startedAt < LocalTime($0.date).nextMidnight } ?? true)
      }
      guard !chosen.isEmpty else {
        throw Complaint(
          "No conversation began in that time. To see when they did: leeward journal list")
      }
      return chosen.reversed()
    }

    private func written(
      _ excerpt: JournalExcerpt, as format: ExportFormat, from journal: SQLiteJournal,
      notes: inout [String]
    ) throws -> String {
      switch format {
      case .md: return excerpt.markdown
      case .json: return excerpt.json
      case .html: return excerpt.page
      case .fhir: return excerpt.fhir
      case .testplan:
        let (text, told) = try plan(of: excerpt, from: journal)
        notes += told
        return text
      }
    }

    /// One conversation as a plan for the scripts in use.
    private func plan(
      of excerpt: JournalExcerpt, from journal: SQLiteJournal
    ) throws -> (String, notes: [String]) {
      guard let talk = excerpt.talks.first, excerpt.talks.count == 1 else {
        throw Complaint(
          "A test plan is of one conversation. To see their numbers: leeward journal list")
      }
      var excerpt = excerpt
      var earlier: [JournalRecord] = []
      for summary in try journal.conversations(limit: .max).reversed() where summary.id < talk.id {
        earlier += try journal.entries(of: summary.id)
          .filter { [.keep, .measure, .practice].contains($0.entry.kind) }
          .map { excerpt.redacted($0) }
      }
      var variables = try journal.personVariables()
      for (name, value) in variables {
        if case .string(let text) = value {
          variables[name] = .string(excerpt.redacted(text))
        }
      }
      let scripts = try CompiledScripts(common, log: FaultLog(path: common.paths.log))
      let replayed = ReplayedTalk(
        talk, earlier: earlier, variables: variables, program: scripts.program)
      guard let plan = replayed.plan() else {
        throw Complaint(
          "The scripts in use don't have this conversation any more. Where they are kept: --dialogues"
        )
      }
      var notes = plan.notes
      if excerpt.redaction.count(in: plan.text) > 0 {
        notes.append(
          "Words to take out that are the scripts' own stay in it: else it couldn't be played.")
      }
      var heads = ["\(excerpt.span), as a plan that plays it again."] + notes
      if forClinician {
        heads += [ConfidentialityNotice.text, ConfidentialityNotice.scope(of: excerpt)]
      }
      return (heads.map { "# \($0)\n" }.joined() + "\n" + plan.text, notes)
    }

    // MARK: Leaving

    /// What leaves, before it does.
    private func told(
      _ excerpt: JournalExcerpt, _ text: String, as format: ExportFormat
    ) -> [String] {
      var lines = ["This is what leaves, as \(format.words):"] + excerpt.contents
      let length = text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      lines.append("\(counted(length, "line")) in all, with the times of day.")
      switch excerpt.takenOut {
      case 0 where redact.isEmpty:
        lines.append("Every name you typed is in it. To take one out: --redact NAME")
      case 0: lines.append("None of the words to take out is in it.")
      case let count:
        lines.append(
          "Taken out: \(counted(count, "word", "words")), each now \(JournalExcerpt.mark).")
      }
      if forClinician {
        lines.append("With the notice for clinicians (\(ConfidentialityNotice.source)).")
      }
      if sealing.isAsked { lines.append(sealing.words) }
      lines.append(
        sealing.isAsked
          ? "To read all of it first, leave out --to and what seals it."
          : "To read all of it first, leave out --to.")
      return lines
    }

    private func write(_ text: String, to path: String, _ preview: [String]) throws {
      let isThere = PrivateFile.exists(path)
      let name = SafeText.line(path)
      guard yes || Asking.isPossible else {
        preview.forEach { StandardError.write($0) }
        if isThere, !replace {
          throw Complaint("There is a file \(name) already. To put this in its place: --replace")
        }
        try put(text, at: path, replacing: replace)
        return StandardError.write("Written to \(name), for your account only.")
      }
      let screen = Screen(common.terminal)
      preview.forEach { screen.say($0) }
      if isThere, !replace {
        guard !yes else {
          throw Complaint("There is a file \(name) already. To put this in its place: --replace")
        }
        screen.say("There is a file \(name) already.")
      }
      let question = isThere ? "Put this in its place?" : "Write it to \(name)?"
      guard yes || Asking.isYes(to: question) else { return screen.say("Nothing was written.") }
      try put(text, at: path, replacing: isThere)
      guard sealing.isAsked else {
        return screen.say(
          "Written to \(name), for your account only. Whoever you give it to can read it.")
      }
      screen.say("Written to \(name), sealed. It is opened with age: age -d \(name)")
    }

    private func put(_ text: String, at path: String, replacing: Bool) throws {
      guard sealing.isAsked else {
        return try PrivateFile.write(text, to: path, replacing: replacing)
      }
      let sealed = try sealing.sealed(text, common.terminal)
      try PrivateFile.write(sealed, to: path, replacing: replacing)
    }
  }
}
