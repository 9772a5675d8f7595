import ArgumentParser
import AuthorTools
import Diagnostics
import Foundation

/// `leeward strings extract`: writes the tables.
struct ExtractStrings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Write the lines of scripts into tables (CSV).",
    discussion: """
      Writes NAME-Lines.csv (id, text, file, node, line) and NAME-Metadata.csv (tags), as Yarn \
      Spinner's console does. With a language it writes that language's table for its translator: the \
      one the project names, or NAME-de.csv. Words that are there stay.

      EXAMPLES:
        leeward strings extract my.yarnproject --to tables
        leeward strings extract my.yarnproject --language de
      """)

  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  @Option(name: .customLong("to"), help: ArgumentHelp("Where to write.", valueName: "folder"))
  var folder: String?

  @Option(help: ArgumentHelp("Write this language's table, such as de.", valueName: "code"))
  var language: String?

  func run() throws {
    let opened = try AuthorProjects(author, common, for: language)
    var written: [WrittenTable] = []
    var hasErrors = false
    for project in opened.projects {
      let compilation = author.scripts.compile(project)
      guard let program = compilation.program else {
        hasErrors = true
        for diagnostic in compilation.diagnostics where diagnostic.severity == .error {
          StandardError.write(common.renderer.render(diagnostic, in: compilation.sources))
        }
        continue
      }
      let tables = LineTables(program, of: project)
      for (path, table) in try files(of: project, tables) {
        if written.contains(where: { $0.path == path }) {
          throw Complaint("\(SafeText.line(path)) would be written twice. Extract one at a time.")
        }
        try write(table.text, to: path)
        written.append(
          WrittenTable(path: path, rows: table.rows, withoutID: tables.withoutID))
      }
    }
    show(written)
    if opened.hasFailures { throw ExitStatus.couldNotRun }
    if hasErrors { throw ExitStatus.problemsFound }
  }

  /// What is to be written, and where.
  private func files(
    of project: Project, _ tables: LineTables
  ) throws -> [(path: String, table: LineTables.Table)] {
    let name = author.paths.isEmpty ? "leeward" : project.shortName
    func path(_ file: String) -> String { folder.map { $0 + "/" + file } ?? file }
    guard let language else {
      return [
        (path("\(name)-Lines.csv"), tables.texts), (path("\(name)-Metadata.csv"), tables.metadata),
      ]
    }
    guard !project.isWritten(in: language) else {
      throw Complaint(
        "\(SafeText.line(project.name)) is written in \(SafeText.line(language)). Name another "
          + "language.")
    }
    let named = project.tablePath(for: language)
    let own = path("\(name)-\(language).csv")
    // Words that are there are kept, wherever the new table goes.
    let old = [named, own].compactMap(\.self).first { FileManager.default.fileExists(atPath: $0) }
    let table = old.map { StringTable.open($0, language: language) }
    if let complaint = table?.complaint { throw Complaint(complaint) }
    let target = folder == nil ? named ?? own : own
    return [(target, tables.translation(over: table, language: language))]
  }

  private func write(_ text: String, to path: String) throws {
    do {
      if let folder {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      }
      try AtomicFile.write(text, to: path)
    } catch let failure as AtomicFile.Failure {
      throw Complaint(failure)
    } catch {
      throw Complaint("The folder \(SafeText.line(folder ?? ".")) can't be made.")
    }
  }

  private func show(_ written: [WrittenTable]) {
    if author.json {
      let files = written.map { table in
        JSONText.object([
          .init("file", .string(table.path)), .init("rows", .integer(table.rows)),
          .init("withoutID", .integer(table.withoutID)),
        ])
      }
      return print(JSONText.object([.init("files", .array(files))]).pretty, terminator: "")
    }
    for table in written {
      print("\(SafeText.line(table.path))  \(table.rows == 1 ? "1 row" : "\(table.rows) rows")")
    }
    let withoutID = written.map(\.withoutID).max() ?? 0
    if withoutID > 0 {
      let lines =
        withoutID == 1
        ? "1 line has no id of its own" : "\(withoutID) lines have no id of their own"
      StandardError.write(
        "\(lines), so words can get lost when a script changes. First: leeward strings tag")
    }
  }
}

/// A table that was written.
private struct WrittenTable {
  var path: String
  var rows: Int
  var withoutID: Int
}
