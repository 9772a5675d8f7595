import ArgumentParser
import AuthorTools
import Diagnostics

/// `leeward fidelity`: how scripts keep to motivational interviewing, as far as tags can tell.
struct MeasureFidelity: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fidelity",
    abstract: "Add up the MITI codes of scripts, and of each way their plans take.",
    discussion: """
      Counts the #mi: tags of each script, and over each run of its test plan the sums of MITI 4.2.1: \
      reflections to questions, complex reflections, what keeps to motivational interviewing and what \
      doesn't. Its measures of fair and good are expert opinion for twenty minutes of recorded talk. \
      Exits with 0 where all could be measured, with 1 where a plan or a script failed, with 2 where \
      there was nothing to measure.

      EXAMPLES:
        leeward fidelity Dialogues
        leeward fidelity evening.yarn --json
      """)

  @OptionGroup var author: AuthorOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let opened = try AuthorProjects(author, common)
    let measured = opened.projects.map { Fidelity($0, options: author.scripts) }
    if author.json {
      print(JSONText.report(measured).pretty, terminator: "")
    } else if !measured.isEmpty {
      print(FidelityText(measured).text, terminator: "")
    }
    for (fidelity, project) in zip(measured, opened.projects) {
      if !fidelity.canRun { StandardError.write(Self.cannotRun(project)) }
      for plan in fidelity.failedPlans { StandardError.write(Self.failed(plan)) }
    }
    if opened.hasFailures { throw ExitStatus.couldNotRun }
    if measured.contains(where: { !$0.canRun || !$0.failedPlans.isEmpty }) {
      throw ExitStatus.problemsFound
    }
  }

  private static func cannotRun(_ project: Project) -> String {
    let name = SafeText.line(project.name)
    return "\(name) can't run as it is, so no path was taken. To see why: leeward check \(name)"
  }

  private static func failed(_ plan: String) -> String {
    "\(SafeText.line(plan)) comes out otherwise than it says, and was left there. To see where: leeward test"
  }
}
