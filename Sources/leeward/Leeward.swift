import ArgumentParser
import Foundation

/// The command `leeward` and all it can do. Without a word after it, it talks.
///
/// Every command says its own name: to make one out of a type's takes a tenth of the start.
@main
struct Leeward: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leeward",
    abstract: "Company through a craving, in your terminal. What you say stays on this computer.",
    discussion: """
      Without a command it talks with you, and offers to go on where you were.

      EXAMPLES:
        leeward
        leeward talk craving
        leeward practice breathing
        leeward help-now
      """,
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Talking",
        subcommands: [
          Talk.self, PracticeCommand.self, HelpNow.self, PlanCommand.self, ProgressCommand.self,
          JournalCommand.self, ShowKeys.self,
        ]),
      CommandGroup(
        name: "Finding help",
        subcommands: [FindCommand.self, OwnCommand.self, ImportCommand.self, SourcesCommand.self]),
      CommandGroup(
        name: "Writing",
        subcommands: [
          CheckScripts.self, TestScripts.self, MeasureFidelity.self, ExplainProblems.self,
          StringsCommand.self, HearLines.self, ReadMarkup.self,
          ShowVocabulary.self,
        ]),
    ],
    defaultSubcommand: Talk.self)

  static func main() {
    StandardStreams.occupy()
    // Author's commands end at once and say so by their status; a conversation has its own way.
    signal(SIGINT) { _ in _exit(ExitStatus.interrupted.rawValue) }
    // Ctrl-\ before there is anything to hide. The system would call it a crash.
    signal(SIGQUIT) { _ in _exit(128 + SIGQUIT) }
    do {
      var command = try parseAsRoot()
      try command.run()
      try StandardStreams.finishOutput()
    } catch {
      Foundation.exit(report(error).rawValue)
    }
  }

  /// Says what went wrong, on standard error; help that was asked for, on standard output.
  private static func report(_ error: any Error) -> ExitStatus {
    if let status = error as? ExitStatus { return status }
    if let complaint = error as? Complaint {
      StandardError.write(complaint.text)
      return .couldNotRun
    }
    let message = fullMessage(for: error)
    guard exitCode(for: error).isSuccess else {
      StandardError.write(message)
      return .couldNotRun
    }
    print(message)
    return .done
  }
}

/// How the program ends, for whoever started it.
enum ExitStatus: Int32, Error {
  /// Done, and nothing found wrong.
  case done = 0
  case problemsFound = 1
  case couldNotRun = 2
  case interrupted = 130
}
