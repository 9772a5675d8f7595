import Diagnostics
import Testing

@testable import AuthorTools

@Suite struct MarkupReadableTests {
  @Test(arguments: [
    ("Now [b]rest.", "[b]", "The tag [b] is never closed."),
    ("Now rest.[/b]", "[/b]", "[/b] closes a tag that isn't open."),
    ("Now [b]rest[/i].", "[/i]", "[/i] closes a tag that isn't open, but [b] is."),
    ("Now [b rest.", "[b rest.", "The property rest of [b] has no value."),
    ("Guide: now [b]rest.", "[b]", "The tag [b] is never closed."),
    ("Now {1} and {\"[b]\"} [b]rest.", "[b]", "The tag [b] is never closed."),
    ("\\{ \\# é e\u{301} 😀 \\[ [b]rest.", "[b]", "The tag [b] is never closed."),
    ("-> Now [b]rest #line:a", "[b]", "The tag [b] is never closed."),
    ("=> Now [b]rest // a note", "[b]", "The tag [b] is never closed."),
  ])
  func whereTheTagStands(line: String, at: String, message: String) {
    #expect(MarkupReadable.findings(node(line)) == [Finding(at: at, message: message)])
  }

  @Test func eachTagIsToldOnce() {
    #expect(
      MarkupReadable.findings(node("[a]One [b x=]two[/b] three [/c] four [d]")).map(\.at)
        == ["[b x=]", "[/c]", "[d]"])
  }

  @Test(arguments: [
    "Now [b]rest[/b].", "Now [b/] rest.", "Now \\[b\\] rest.", "[a][b]x[/a]y[/b]", "[a][b]x[/]",
    "[nomarkup][b][/nomarkup]", "[select value={1} 1=\"one\"/]", "{\"[b]\"}", "Rest.",
    "[plural value={1} one=\"% day\" other=\"% days\"/]",
  ])
  func mended(line: String) { #expect(MarkupReadable.findings(node(line)) == []) }

  @Test func itIsOfTheLanguage() {
    let script = SourceFile(name: "a", text: node("Now [b]rest."))
    let check = Check(
      Project(name: "a", scripts: [script]), options: ScriptOptions(languageOnly: true))
    #expect(check.diagnostics.map(\.problem.yarn) == ["YS0063"])
  }

  @Test func anErrorElsewhereDoesNotHideIt() {
    let script = SourceFile(name: "a", text: node("Now [b]rest.\n<<jump B>>"))
    let check = Check(Project(name: "a", scripts: [script]))
    #expect(check.diagnostics.contains { $0.problem == MarkupReadable.problem })
  }
}
