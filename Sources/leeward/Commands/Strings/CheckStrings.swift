import ArgumentParser
import AuthorTools
import Diagnostics

/// `leeward strings check`: compares a language's table with the scripts.
struct CheckStrings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Compare a language's table with the scripts.",
    discussion: """
      Tells which lines are missing, left over, or have changed since, and which words couldn't be \
      shown. Exits with 0 where nothing is wrong, with 1 where something is, with 2 where it could not \
      look.

      EXAMPLES:
        leeward strings check my.yarnproject --language de
        leeward strings check evening.yarn --language de --table de.csv
      """)

  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("The language, such as de.", valueName: "code"))
  var language: String

  @Option(help: ArgumentHelp("Its table, where no project names it.", valueName: "file"))
  var table: String?

  func run() throws {
    let opened = try AuthorProjects(author, common, for: language)
    var checks: [StringCheck] = []
    var hasFailures = opened.hasFailures
    for project in opened.projects {
      do {
        checks.append(StringCheck(project, try words(for: project), options: author.scripts))
      } catch {
        StandardError.write(error.text)
        hasFailures = true
      }
    }
    if author.json {
      var report = CheckReport()
      for check in checks { report.add(check.diagnostics, in: check.sources) }
      print(report.json.pretty, terminator: "")
    } else if !checks.isEmpty {
      show(checks)
    }
    if hasFailures { throw ExitStatus.couldNotRun }
    if checks.contains(where: { !$0.diagnostics.isEmpty }) { throw ExitStatus.problemsFound }
  }

  private func words(for project: Project) throws(Complaint) -> StringTable {
    var words = table.map { StringTable.open($0, language: language) }
    do {
      if words == nil { words = try project.words(in: language) }
    } catch {
      throw Complaint(error)
    }
    guard let words else {
      throw Complaint(
        "\(SafeText.line(project.name)) is written in \(SafeText.line(language)), so there is nothing "
          + "to compare. Name another language.")
    }
    if words.isUnreadable { throw Complaint(words.complaint ?? "") }
    return words
  }

  private func show(_ checks: [StringCheck]) {
    let renderer = common.renderer
    for check in checks {
      for diagnostic in check.diagnostics {
        print(renderer.render(diagnostic, in: check.sources))
      }
    }
    let (lines, translated) = checks.reduce((0, 0)) { ($0.0 + $1.lines, $0.1 + $1.translated) }
    print(
      "\(translated) of \(lines) lines are translated. "
        + TextRenderer.count(checks.flatMap(\.diagnostics)))
  }
}
