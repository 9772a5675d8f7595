import ArgumentParser
import AuthorTools
import Diagnostics

/// `leeward test`: plays the test plans of scripts.
struct TestScripts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Play the test plans beside scripts.",
    discussion: """
      NAME.testplan beside NAME.yarn says what a conversation is to be, step by step. Exits with 0 \
      where every plan passed, with 1 where one didn't, with 2 where none could be played. In another \
      language NAME.de.testplan is played, or where there is none, NAME.testplan.

      EXAMPLES:
        leeward test Dialogues
        leeward test evening.yarn --json
        leeward test my.yarnproject --language de
        leeward test Dialogues --unmet
      """)

  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  @Flag(
    help: ArgumentHelp(
      "Save and restore the conversation after every step.", visibility: .hidden))
  var saveRestore = false

  @Flag(help: "Tell each line and choice that no plan came to, too.")
  var unmet = false

  @Option(help: ArgumentHelp("In this language, such as de.", valueName: "code"))
  var language: String?

  func run() throws {
    var opened = try AuthorProjects(author, common, for: language)
    if let language { opened.translate(into: language) }
    let tester = PlanTester(options: author.scripts, savesBetweenSteps: saveRestore)
    var results: [PlanResult] = []
    var unmetLines: [String] = []
    for project in opened.projects {
      let own = tester.test(project)
      if own.isEmpty { StandardError.write(Self.noPlans(project)) }
      results += own
      if unmet { unmetLines += tester.together(own, of: project)?.unmet.map(\.words) ?? [] }
    }
    if author.json {
      print(JSONText.report(results).pretty, terminator: "")
    } else {
      show(results)
      if unmet { Self.showUnmet(unmetLines) }
    }
    if opened.hasFailures || results.isEmpty { throw ExitStatus.couldNotRun }
    if results.contains(where: { !$0.hasPassed }) { throw ExitStatus.problemsFound }
  }

  private func show(_ results: [PlanResult]) {
    let renderer = common.renderer
    for result in results {
      let name = SafeText.line(result.plan)
      if let failure = result.failure {
        print("failed  \(name)\n")
        print(renderer.render(failure, in: result.sources))
      } else {
        print("passed  \(name)  \(result.coverage?.words ?? "")")
      }
    }
    guard !results.isEmpty else { return }
    let passed = results.count(where: \.hasPassed)
    print("\n\(passed) passed, \(results.count - passed) failed.")
  }

  private static func showUnmet(_ lines: [String]) {
    if lines.isEmpty { return print("The plans come to every line and every choice.") }
    print("\nNo plan comes to:")
    for line in lines { print("  " + line) }
  }

  private static func noPlans(_ project: Project) -> String {
    let name = SafeText.line(project.name)
    guard let script = project.scripts.first, project.scripts.count == 1 else {
      return "There are no test plans in \(name). A plan stands beside its script: NAME.testplan"
    }
    return "\(name) has no test plan. It would stand here: "
      + SafeText.line(Project.plan(of: script.name))
  }
}

extension Coverage {
  /// What was met, as one short line.
  fileprivate var words: String {
    "lines \(lines.reached) of \(lines.all), options \(options.reached) of \(options.all), "
      + "nodes \(nodes.reached) of \(nodes.all)"
  }
}

extension TogetherMet.Unmet {
  /// Its place and its words, as one line.
  fileprivate var words: String {
    "\(SafeText.line(place.file)):\(place.line)  \(isChoice ? "-> " : "")\(SafeText.line(text))"
  }
}
