import Diagnostics
import DialogueMachine
import Testing

@testable import AuthorTools

@Suite struct LineTaggerTests {
  private func project(_ texts: [String]) -> Project {
    Project(
      name: "p",
      scripts: texts.enumerated().map { SourceFile(name: "\($0.offset).yarn", text: $0.element) })
  }

  /// The scripts as they are once tagged.
  private func tagged(_ texts: String..., seed: UInt64? = nil) -> [String] {
    let tagger = LineTagger(project(texts), seed: seed)
    #expect(tagger.problems == [])
    return project(texts).scripts.map { file in
      tagger.tagged.first { $0.file == file }?.text ?? file.text
    }
  }

  private func body(_ lines: String) -> String { "title: A\n---\n\(lines)\n===\n" }

  /// A text with every new id as `#line:?`.
  private func masked(_ text: String) -> String {
    text.replacing(/#line:0[0-9a-f]{6}(?![0-9a-f])/, with: "#line:?")
  }

  @Test(
    "An id stands behind all else but spaces and comments",
    arguments: [
      ("Hello.", "Hello. #line:?"), ("Hello.  \t", "Hello. #line:?  \t"),
      ("Hello. // note", "Hello. #line:? // note"), ("Hello.//note", "Hello. #line:? //note"),
      ("Hello. #sad", "Hello. #sad #line:?"),
      ("Hello. #sad   // #x", "Hello. #sad #line:?   // #x"),
      ("Hello. <<if true>>", "Hello. <<if true>> #line:?"),
      ("Hello. <<once>> // c", "Hello. <<once>> #line:? // c"),
      ("Hello. <<once if true>>#sad", "Hello. <<once if true>>#sad #line:?"),
      ("-> Go <<if true>>// c\n    Deep", "-> Go <<if true>> #line:? // c\n    Deep #line:?"),
      ("=> One\n=> Two", "=> One #line:?\n=> Two #line:?"),
      ("See http:\\/\\/x \\#1 {1} \\\\", "See http:\\/\\/x \\#1 {1} \\\\ #line:?"),
      ("{\"//\"} \\// c", "{\"//\"} \\// c #line:?"),
      ("Mine. #line:mine", "Mine. #line:mine"),
      ("A #line:x\nA #shadow:x", "A #line:x\nA #shadow:x"),
      ("<<wave>>\n<<set $a = 1>>", "<<wave>>\n<<set $a = 1>>"),
      ("// only a note", "// only a note"),
      ("家に帰る 👩‍👧", "家に帰る 👩‍👧 #line:?"),
    ])
  func places(before: String, after: String) {
    #expect(tagged(body(before)).map(masked) == [body(after)])
  }

  @Test func nothingElseIsChanged() {
    let text =
      "\u{FEFF}#file\r\ntitle: A // t\r\n---\r\nOne   \r\n\r\n\t-> Two\r\n\t\tThree // c\r\n==="
    let new = tagged(text)[0]
    #expect(Array(masked(new).replacing(" #line:?", with: "").utf8) == Array(text.utf8))
    #expect(new.utf8.count == text.utf8.count + 3 * " #line:0123456".utf8.count)
  }

  @Test func idsAreSevenDigitsAndTheSameNowhereElse() throws {
    let many = body((0..<3000).map { _ in "Again." }.joined(separator: "\n"))
    let tagger = LineTagger(project([many, many.replacing("title: A", with: "title: B")]))
    let ids = tagger.tagged.flatMap(\.lines).map(\.id)
    #expect(ids.count == 6000 && Set(ids).count == 6000)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /line:0[0-9a-f]{6}/) != nil })
  }

  @Test func twoPeopleGetTheSameAndOtherLinesDoNotMatter() {
    let first = tagged(body("One.\nTwo."))[0]
    #expect(tagged(body("One.\nTwo."))[0] == first)
    let later = tagged(body("New.\nOne.\nTwo."))[0]
    #expect(later.hasSuffix(first.split(separator: "---\n")[1]))
  }

  @Test func aSeedGivesOthersAndAlwaysTheSame() {
    let text = body("One.\nTwo.")
    #expect(tagged(text, seed: 1) == tagged(text, seed: 1))
    #expect(tagged(text, seed: 1) != tagged(text, seed: 2))
    #expect(tagged(text, seed: 1) != tagged(text))
  }

  @Test func takenIdsAreNotGivenAgain() {
    // The id that this line would get stands somewhere else already.
    let new = tagged(body("One."))[0]
    let id = new.split(separator: "#line:")[1].prefix(7)
    let other = "title: B\n---\nTwo. #line:\(id)\n===\n"
    let (alone, beside) = (tagged(body("One."))[0], tagged(body("One."), other)[0])
    #expect(alone.contains(id) && !beside.contains(id))
    #expect(masked(beside) == masked(alone))
  }

  @Test func anIdThatATranslationStillHasIsNotGivenToAnotherLine() throws {
    let new = tagged(body("One."))[0]
    let id = new.split(separator: "#line:")[1].prefix(7)
    let folder = try TemporaryFolder(["de.csv": "id,text\nline:\(id),Eins\n"])
    var project = project([body("One.")])
    project.settings.tables = ["de": folder / "de.csv"]
    #expect(LineTagger(project).tagged[0].lines.map(\.id) != ["line:\(id)"])
  }

  @Test func whatIsTaggedCompilesToTheSameAndIsDone() throws {
    let text = body(
      "A: One {1}. <<once>> // c\n-> Two\n    Three [b]x[/b]#mi:Q\n=> Four\n=> Five <<if true>>")
    let before = try #require(ScriptOptions().compile(project([text])).program)
    let new = tagged(text)[0]
    let after = try #require(ScriptOptions().compile(project([new])).program)
    #expect(before.lines.map(\.template) == after.lines.map(\.template))
    #expect(before.code == after.code)
    #expect(!after.lines.contains { !$0.hasOwnID })
    #expect(LineTagger(project([new])).tagged == [])
  }

  @Test func aScriptThatCanNotBeReadIsLeftAloneAndTheOthersAreNot() {
    let tagger = LineTagger(project([body("Bad \\q"), body("Good.")]))
    #expect(tagger.tagged.map(\.file.name) == ["1.yarn"])
    #expect(tagger.problems.map(\.problem.slug) == ["unknown-escape"])
  }

  @Test func aLongScriptTakesNoTime() {
    let lines = (0..<20_000).map { "Line \($0). // note \($0)" }.joined(separator: "\n")
    #expect(LineTagger(project([body(lines)])).tagged[0].lines.count == 20_000)
  }
}
