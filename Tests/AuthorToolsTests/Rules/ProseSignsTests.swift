import Testing

@testable import AuthorTools

@Suite struct CommentInProseTests {
  @Test(arguments: [
    "See http://example.org.", "Either//or.", "-> See http://example.org", "{1}//2",
    "Rest.// a note",
    "=> See http://example.org",
  ])
  func behindAWord(line: String) {
    #expect(
      CommentInProse.findings(node(line))
        == [Finding(at: "//", message: "From this // on it is a comment, which nobody sees.")])
  }

  @Test func inAHeaderTheSame() {
    #expect(
      CommentInProse.findings("title: A\nsource: http://a\n---\na\n===\n").map(\.at) == ["//"])
  }

  @Test(arguments: [
    "See http:\\/\\/example.org.", "Rest. // a note", "// a note", "Rest. <<if true>>// a note",
    "<<wait 4>>// a note", "Rest. #tag // a note", "Rest. #tag//comment", "-> Rest // a note",
  ])
  func mended(line: String) { #expect(CommentInProse.findings(node(line)) == []) }
}

@Suite struct TagInProseTests {
  @Test(arguments: [
    ("An A#sharp", "#sharp"), ("You are #1", "#1"), ("You are #1.", "#1."),
    ("-> Choice #2", "#2"), ("An A#sharp #tag", "#sharp"), ("{1}#2", "#2"),
  ])
  func inASentence(line: String, at: String) {
    #expect(
      TagInProse.findings(node(line))
        == [
          Finding(at: at, message: "This # makes a tag of what follows, and nobody sees it.")
        ])
  }

  @Test(arguments: [
    "An A\\#sharp", "You are \\#1", "Rest. #tag", "Rest. #tag#other", "Rest.#line:a",
    "Rest. <<if true>>#tag", "Rest. #mi:Q #line:1", "Rest. #2nd",
  ])
  func mended(line: String) { #expect(TagInProse.findings(node(line)) == []) }
}
