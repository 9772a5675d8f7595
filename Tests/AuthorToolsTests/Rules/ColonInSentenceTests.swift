import Diagnostics
import Testing

@testable import AuthorTools

@Suite struct ColonInSentenceTests {
  private static let message = "The colon makes what stands before it the name of who speaks."

  @Test(arguments: [
    ("I have one question: how are you?", "I have one question:"),
    ("It's 8:30.", "It's 8:"), ("then this: rest", "then this:"), ("What helped:", "What helped:"),
    ("Well, then: rest.", "Well, then:"), ("(Quietly): rest.", "(Quietly):"),
    ("Wait. So: rest.", "Wait. So:"), (":) hello", ":"), ("-> Or this: rest and sleep", ""),
    ("-> one thing: rest", "one thing:"), ("=> it comes: it goes", "it comes:"),
    ("It is {1 + 1}:30 now.", "It is {1 + 1}:"), ("[b]it[/b] comes: rest", "[b]it[/b] comes:"),
    ("Here\\: and there: rest", "Here\\: and there:"),
  ])
  func colonsInSentences(line: String, at: String) {
    let expected = at.isEmpty ? [] : [Finding(at: at, message: Self.message)]
    #expect(ColonInSentence.findings(node(line)) == expected)
  }

  @Test(arguments: [
    "Guide: rest.", "Dr. Lee: rest.", "Mary Ann O'Neil: rest.", "{\"Sam\"}: rest.", "李: rest.",
    "I have one question\\: how are you?", "Rest.", "[character name=\"me\"]i:[/character] rest",
    "See http://example.org", "<<wait 4>>", "Guard2: rest.", "[b]Guide[/b]: rest.",
  ])
  func mended(line: String) { #expect(ColonInSentence.findings(node(line)) == []) }

  @Test func whoSpeaksThreeLinesIsSomebody() {
    #expect(ColonInSentence.findings(node("guard 1: a\nguard 1: b\nguard 1: c")) == [])
    #expect(ColonInSentence.findings(node("guard 1: a"), node("guard 1: b")).count == 2)
  }

  @Test func theFixIsTheTextToType() {
    let text = node("I have one question: how are you?")
    let check = Check(Project(name: "a", scripts: [SourceFile(name: "a", text: text)]))
    let found = check.diagnostics.first { $0.problem == ColonInSentence.problem }
    #expect(found?.fix == "I have one question\\:")
  }
}
