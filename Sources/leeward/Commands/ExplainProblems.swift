import ArgumentParser
import AuthorTools
import Diagnostics

/// `leeward explain`: a page for each problem that scripts can have.
struct ExplainProblems: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell what a problem is, with a broken and a mended example.",
    discussion: """
      Without a code it lists them all.

      EXAMPLES:
        leeward explain
        leeward explain no-such-node
        leeward explain YS0012
      """)

  @Argument(
    help: ArgumentHelp(
      "The code of a problem, as leeward check or Yarn Spinner shows it.", valueName: "code"))
  var code: String?

  @Flag(help: "The pages as JSON on standard output, and nothing else there.")
  var json = false

  func run() throws {
    let pages = try code.map(Self.pages(named:)) ?? Pages.all
    if json {
      print(JSONText.object([.init("pages", .array(pages.map(\.json)))]).pretty, terminator: "")
    } else if let page = pages.first, pages.count == 1 {
      print(page.text, terminator: "")
    } else {
      print(Pages.list(pages))
      print("To read more about one: leeward explain \(pages.first?.problem.slug ?? "")")
    }
  }

  private static func pages(named code: String) throws -> [Page] {
    let pages = Pages.named(code)
    guard pages.isEmpty else { return pages }
    let near = Pages.nearest(to: code.lowercased())
    throw Complaint(
      "There is no problem called \(SafeText.line(code)). "
        + (near.map { "Did you mean \($0)?" } ?? "To see all: leeward explain"))
  }
}
