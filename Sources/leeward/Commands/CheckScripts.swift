import ArgumentParser
import AuthorTools
import Diagnostics

/// `leeward check`: what is wrong in scripts, and where, and what to do next.
struct CheckScripts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for problems in scripts.",
    discussion: """
      Says each with its place and one next step. Exits with 0 where nothing is wrong, with 1 where \
      something is, with 2 where it could not look.

      EXAMPLES:
        leeward check Dialogues
        leeward check my.yarn --language-only --json
        leeward check my.yarn --hints
      """)

  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  @Flag(help: "Suggest a MITI code for each line that seems to need one, too. Guesses.")
  var hints = false

  func run() throws {
    let opened = try AuthorProjects(author, common)
    var options = author.scripts
    options.givesHints = hints
    let checks = opened.projects.map { Check($0, options: options) }
    if author.json {
      var report = CheckReport()
      for check in checks { report.add(check.diagnostics, in: check.sources) }
      print(report.json.pretty, terminator: "")
    } else if !checks.isEmpty {
      show(checks)
    }
    if opened.hasFailures { throw ExitStatus.couldNotRun }
    if checks.contains(where: \.hasProblems) { throw ExitStatus.problemsFound }
  }

  private func show(_ checks: [Check]) {
    let renderer = common.renderer
    for check in checks {
      for diagnostic in check.diagnostics {
        print(renderer.render(diagnostic, in: check.sources))
      }
    }
    let files = checks.reduce(0) { $0 + $1.sources.files.count }
    let count = TextRenderer.count(checks.flatMap(\.diagnostics))
    print("\(files == 1 ? "1 file" : "\(files) files") looked at. \(count)")
  }
}
