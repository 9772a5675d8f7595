import ArgumentParser
import Diagnostics
import Foundation
import ResourceDirectory
import TerminalInterface

/// `leeward sources`: what was brought in, how old it is; brought up to date, or taken out.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "What was brought in, and how old it is.",
    discussion: """
      EXAMPLES:
        leeward sources
        leeward sources update 2 newer-meetings.json
        leeward sources remove 2
      """,
    subcommands: [List.self, Update.self, Remove.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List what was brought in.",
      discussion: """
        EXAMPLE:
          leeward sources list --json
        """)

    @Flag(help: "The list as JSON on standard output, and nothing else there.")
    var json = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let sources = try KeptSources(common).all
      if json {
        let list = JSONText.object([.init("sources", .array(sources.map(\.json)))])
        return print(list.pretty, terminator: "")
      }
      let screen = Screen(common.terminal)
      guard !sources.isEmpty else {
        return screen.say("Nothing was brought in yet. To see what can be: leeward import --help")
      }
      let width = sources.map { String($0.id).count }.max() ?? 1
      for source in sources {
        let number = String(source.id)
        let padding = String(repeating: " ", count: width - number.count)
        screen.say(source.words, lead: "\(padding)\(number)  ")
      }
    }
  }

  struct Update: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "update",
      abstract: "Read a source's next edition.",
      discussion: """
        Without a file, the one it came from is read again.

        EXAMPLE:
          leeward sources update 2 newer-meetings.json
        """)

    @Argument(help: ArgumentHelp("Its number in the list.", valueName: "id"))
    var id: String
    @Argument(help: ArgumentHelp("Where its next edition is.", valueName: "file"))
    var file: String?
    @OptionGroup var reading: ImportOptions
    @OptionGroup var reporting: ImportReportOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      let source = try KeptSources(common).source(id)
      let edition = try Edition(path: file ?? source.file, options: reading, source: source)
      try edition.bringIn(dryRun: false, reporting: reporting, common: common)
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remove",
      abstract: "Take out a source, and all that came with it.",
      discussion: """
        EXAMPLE:
          leeward sources remove 2
        """)

    @Argument(help: ArgumentHelp("Its number in the list.", valueName: "id"))
    var id: String
    @Flag(help: "What was taken out as JSON on standard output, and nothing else there.")
    var json = false
    @OptionGroup var common: CommonOptions

    func run() throws {
      let sources = try KeptSources(common)
      let source = try sources.source(id)
      try sources.remove(source)
      if json {
        return print(JSONText.object([.init("removed", source.json)]).pretty, terminator: "")
      }
      Screen(common.terminal).say(
        "\(source.name) is taken out, with \(source.kind.counted(source.rowCount)). To have it "
          + "again: leeward import \(source.file)")
    }
  }
}

/// The sources in the person's directory.
private struct KeptSources {
  let all: [Source]
  private let folder: URL

  init(_ common: CommonOptions) throws {
    folder = URL(filePath: common.paths.home)
    do {
      all = try Catalogue(readingFolder: folder)?.sources() ?? []
    } catch {
      throw Complaint(error)
    }
  }

  /// By its number in the list, or its short name in JSON.
  func source(_ id: String) throws -> Source {
    guard let source = all.first(where: { String($0.id) == id || $0.slug == id }) else {
      throw Complaint(CatalogueError.noSuchSource(id))
    }
    return source
  }

  func remove(_ source: Source) throws {
    do {
      try Catalogue(folder: folder).remove(source: source)
    } catch {
      throw Complaint(error)
    }
  }
}

extension Source {
  fileprivate var words: String {
    let asOf = asOf.map { "as of \($0)" } ?? "of a date that it doesn't say"
    let left = leftOut > 0 ? ", \(leftOut.grouped) rows left out" : ""
    let path = URL(filePath: file).lastPathComponent
    return "\(name): \(kind.counted(rowCount)) \(asOf)\(left); brought in "
      + "\(LocalTime(importedAt).words) from \(path)"
  }

  fileprivate var json: JSONText {
    .object([
      .init("id", .integer(Int(id))), .init("source", .string(slug)),
      .init("kind", .string(kind.rawValue)), .init("name", .string(name)),
      .init("asOf", .optional(asOf)), .init("rows", .integer(rowCount)),
      .init("leftOut", .integer(leftOut)), .init("file", .string(file)),
      .init("importedAt", .integer(Int(importedAt.timeIntervalSince1970))),
      .init("licence", .optional(licence)), .init("note", .optional(note)),
      .init("digest", .string(digest)),
    ])
  }
}
