import ArgumentParser
import Diagnostics
import Foundation
import ResourceDirectory
import TerminalInterface

/// `leeward import`: brings in what is published about places and meetings.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in a list of places or meetings, to be found without a network.",
    discussion: """
      What it is, is told from what is in it:
        samhsa         SAMHSA's yearly directory: .xlsx, or its sheets as CSV
        findtreatment  what FindTreatment.gov exports: CSV or .xlsx
        otp            SAMHSA's list of opioid treatment programs: CSV
        meeting-guide  a Meeting Guide feed, as AA areas publish it: JSON
        bmlt           a BMLT server's meetings, as NA regions have it: JSON
        hsds           a 211's or another HSDS package: zip, folder or JSON
        places         a table of your own: CSV or .xlsx

      Your own table has a first row with the names of its columns:
      \(ImportCommand.ownColumns)

      Another list of the same source takes the place of the one before. People's own
      numbers and addresses that stand in feeds of meetings are left out.

      EXAMPLES:
        leeward import national-directory-su-facilities-2023.xlsx
        leeward import meetings.json --dry-run
        leeward import GetSearchResults.json --with GetFormats.json
        leeward import near-me.csv --name "Near me"
      """)

  @Argument(help: ArgumentHelp("The file, or folder.", valueName: "file"))
  var file: String

  @OptionGroup var reading: ImportOptions

  @Flag(help: "Say what would come in, and change nothing.")
  var dryRun = false

  @OptionGroup var reporting: ImportReportOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let edition = try Edition(path: file, options: reading, source: nil)
    try edition.bringIn(dryRun: dryRun, reporting: reporting, common: common)
  }

  private static var ownColumns: String {
    OwnTable.columns.map { name, meaning in
      "  \(name)\(String(repeating: " ", count: max(1, 23 - name.count)))\(meaning)"
    }.joined(separator: "\n")
  }
}

/// How a file is to be read.
struct ImportOptions: ParsableArguments {
  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("What it is, where that can't be told.", valueName: "kind"))
  var kind: Source.Kind?

  @Option(
    help: ArgumentHelp(
      "A file that explains its codes: SAMHSA's code sheet, a BMLT server's formats.",
      valueName: "file"))
  var with: String?

  @Option(
    help: ArgumentHelp("What to call it; another name is another source.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp("How old it is, where it doesn't say: 2023, 2023-08-31.", valueName: "date"))
  var asOf: String?

  @Option(
    help: ArgumentHelp(
      "Whose meetings these are, where that isn't said: AA, NA, Al-Anon.", valueName: "name"))
  var fellowship: String?

  func validate() throws {
    if let asOf,
      asOf.wholeMatch(of: /(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?/) == nil
    {
      throw ValidationError("--as-of is a year, a month or a day: 2023, 2023-08, 2023-08-31.")
    }
  }
}

/// How an import is told of.
struct ImportReportOptions: ParsableArguments {
  @Flag(help: "Take it even where it looks like a mistake: a much smaller list, or an older one.")
  var yes = false

  @Flag(help: "Name every row that was left out, one a line.")
  var all = false

  @Flag(help: "The report as JSON on standard output, and nothing else there.")
  var json = false
}

extension Source.Kind: ExpressibleByArgument {
  /// What a person wrote down is kept by other commands.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .own }.map(\.rawValue)
  }
}
