import ArgumentParser
import AuthorTools
import Conversation
import Diagnostics
import Foundation
import ResourceDirectory
import TerminalInterface

/// Where things are and how they look: what every command takes.
struct CommonOptions: ParsableArguments {
  @Flag(help: "No cursor movement, no colour, no drawing: for screen readers and pipes.")
  var plain = false

  @Option(help: ArgumentHelp("Where your journal is kept.", valueName: "folder"))
  var home: String?

  @Option(
    name: .customLong("country"),
    help: ArgumentHelp(
      "Whose numbers to call are shown, as GB or Germany. Said once, it is kept.",
      valueName: "country"))
  var givenCountry: CountryChoice?

  @Option(help: ArgumentHelp("Scripts to use over the ones built in.", valueName: "folder"))
  var dialogues: String?

  var paths: Paths {
    Paths(home: home, dialogues: dialogues, environment: ProcessInfo.processInfo.environment)
  }

  /// Refuses a folder that was just named and isn't there.
  func checkDialogues() throws {
    guard let dialogues, !Project.isFolder(dialogues) else { return }
    throw Complaint("There is no folder at \(dialogues). Look at the name after --dialogues.")
  }

  /// How a terminal is to be used.
  var terminal: TerminalOptions {
    TerminalOptions(
      plain: plain, environment: TerminalEnvironment(ProcessInfo.processInfo.environment))
  }

  /// The country whose lines to call are shown: the one given, now or before, else that of the
  /// computer's language settings, else the United States.
  var country: String { knownCountry ?? "US" }

  /// Nil where neither they nor the computer says.
  var knownCountry: String? {
    if let given = givenCountry?.code ?? keptCountry.code { return given }
    let environment = ProcessInfo.processInfo.environment
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return locale.flatMap(Country.from(locale:))
  }

  /// Keeps the country that was given, for next time.
  func keepCountry() {
    if let givenCountry { keptCountry.keep(givenCountry.code) }
  }

  /// Keeps a country they named; whether it is there next time.
  func keep(country code: String) -> Bool {
    keptCountry.keep(code)
    return keptCountry.code == code
  }

  /// Why `country` is that one, where they didn't say so.
  var countryGuess: CountryGuess? {
    if givenCountry != nil || keptCountry.code != nil { return nil }
    return knownCountry == nil ? .nothing : .settings
  }

  private var keptCountry: KeptCountry { KeptCountry(home: paths.home) }

  /// Finds lines, places and meetings, in what was brought in by now.
  func finder(country: String) -> Finder {
    Finder(folder: URL(filePath: paths.home), country: country)
  }

  /// How messages to a script's author look on this output.
  var renderer: TextRenderer {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var size = winsize()
    let isSized = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    let refusesColour =
      plain || environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
    return TextRenderer(
      usesColour: isTerminal && !refusesColour,
      width: isSized && size.ws_col > 0 ? Int(size.ws_col) : 100,
      explainCommand: "leeward explain")
  }
}

/// A country on the command line: two letters or a name.
struct CountryChoice: ExpressibleByArgument {
  let code: String

  init?(argument: String) {
    guard let meant = Country.meant(argument) else { return nil }
    code = meant.code
  }
}

/// How scripts are read by the commands for their authors.
struct AuthorOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Each a project of its own: a .yarn file, a folder of them, or a .yarnproject. Without one, "
        + "the conversations in use.", valueName: "path"))
  var paths: [String] = []

  @Flag(help: "Only the language's own rules: for scripts not written for Leeward.")
  var languageOnly = false

  @Option(
    help: ArgumentHelp(
      "Who answers functions: leeward, or upstream for those of Yarn Spinner's tests.",
      valueName: "host"))
  var host: ScriptHost = .leeward

  @Flag(help: "The result as JSON on standard output, and nothing else there.")
  var json = false
}
