import ArgumentParser
import AuthorTools
import Foundation

/// `leeward markup`: what marked-up texts become.
struct ReadMarkup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "markup",
    abstract: "Show the text and the marks that each line of standard input becomes.",
    discussion: """
      One line of JSON for each. Positions count UTF-16 code units, as Yarn Spinner's do.

      EXAMPLE:
        echo 'Mae: A [b]quiet[/b] night' | leeward markup
      """)

  @Option(help: ArgumentHelp("The language plurals go by.", valueName: "code"))
  var language = "en"

  func run() throws {
    let input = try FileHandle.standardInput.readToEnd() ?? Data()
    var lines = input.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      let bytes = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      print(
        MarkupReport.json(of: String(decoding: bytes, as: UTF8.self), language: language).compact)
    }
  }
}
