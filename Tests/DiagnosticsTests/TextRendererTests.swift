import Diagnostics
import Testing

/// A project of scripts, and the place of the first `words` in one of them.
private struct Scripts {
  var sources: SourceSet

  init(_ files: (name: String, text: String)...) {
    sources = SourceSet(files.map { SourceFile(name: $0.name, text: $0.text) })
  }

  func span(_ words: String, in file: Int = 0) -> Span {
    let text = sources.files[file].text
    guard let found = text.firstRange(of: words) else { return Span(file: file, 0..<0) }
    let lower = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    return Span(file: file, lower..<(lower + words.utf8.count))
  }
}

private let noSuchNode = Problem("no-such-node", yarn: "YS0012")

@Suite struct TextRendererTests {
  @Test func aMessageShowsThePlaceTheLinesAndTheNextStep() {
    let scripts = Scripts(
      (
        "Dialogues/en/evening.yarn",
        """
        title: Evening
        ---
            Thank you for telling me.
            <<jump Relaspe>>
        ===
        """
      ))
    let span = scripts.span("Relaspe")
    let diagnostic = Diagnostic(
      noSuchNode, "This jump leads nowhere.", at: span,
      because: .init(span, "no node is called \"Relaspe\""),
      nextStep: "Did you mean \"Relapse\"?  (evening.yarn, line 40)")
    let text = TextRenderer(explainCommand: "leeward explain")
      .render([diagnostic], in: scripts.sources)
    #expect(
      text == """
        Dialogues/en/evening.yarn:4:12  This jump leads nowhere.   [no-such-node]

            3 |     Thank you for telling me.
            4 |     <<jump Relaspe>>
              |            ~~~~~~~ no node is called "Relaspe"

          Did you mean "Relapse"?  (evening.yarn, line 40)
          To read more: leeward explain no-such-node

        1 error.

        """)
  }

  @Test func aReasonInTheSameFileIsMarkedToo() {
    let scripts = Scripts(("a.yarn", "title: A\n---\none\ntwo\nthree\ntitle: A\n---\n"))
    let diagnostic = Diagnostic(
      Problem("same-title"), "Two nodes have this title.",
      at: Span(file: 0, 34..<35), because: .init(Span(file: 0, 7..<8), "the first one"))
    #expect(
      TextRenderer().render(diagnostic, in: scripts.sources) == """
        a.yarn:6:8  Two nodes have this title.   [same-title]

            1 | title: A
              |        - the first one
          ...
            6 | title: A
              |        ~

        """)
  }

  @Test func aReasonInAnotherFileComesWithItsPlace() {
    let scripts = Scripts(("a.yarn", "title: A\n"), ("b.yarn", "title: A\n"))
    let diagnostic = Diagnostic(
      Problem("same-title", .warning), "Two nodes have this title.",
      at: scripts.span("A", in: 1), because: .init(scripts.span("A"), "the first one"))
    #expect(
      TextRenderer().render([diagnostic], in: scripts.sources) == """
        b.yarn:1:8  Two nodes have this title.   [same-title, warning]

            1 | title: A
              |        ~

          a.yarn:1:8

            1 | title: A
              |        - the first one

        1 warning.

        """)
  }

  @Test(
    "The mark stands under its words, whatever comes before them",
    arguments: [
      ("<<jump X>>", "<<jump X>>", 7), ("\t<<jump X>>", "    <<jump X>>", 11),
      ("a\t<<jump X>>", "a   <<jump X>>", 11), ("你好 X", "你好 X", 5),
      ("e\u{301}e\u{301} X", "éé X", 3),
      ("👩🏽‍🚀 X", "👩🏽‍🚀 X", 3), ("\u{1B}[2J\u{202E}X", "[2JX", 3),
    ])
  func markColumns(line: String, shown: String, column: Int) {
    let scripts = Scripts(("a.yarn", line))
    let text = TextRenderer().render(
      Diagnostic(noSuchNode, "No.", at: scripts.span("X")), in: scripts.sources)
    let rows = text.split(separator: "\n")
    #expect(rows[1] == "    1 | \(shown)")
    #expect(rows[2] == "      | \(String(repeating: " ", count: column))~")
  }

  @Test func aMarkPastTheEndOfTheTextStandsAtItsEnd() {
    let scripts = Scripts(("a.yarn", "<<if $x"))
    let diagnostic = Diagnostic(noSuchNode, "It stops here.", at: Span(file: 0, 99..<120))
    #expect(
      TextRenderer().render(diagnostic, in: scripts.sources).hasSuffix(
        "\n    1 | <<if $x\n      |        ~\n"))
  }

  @Test func aStretchOverSeveralLinesIsMarkedOnItsFirst() {
    let scripts = Scripts(("a.yarn", "one two\nthree"))
    let diagnostic = Diagnostic(noSuchNode, "All of it.", at: Span(file: 0, 4..<13))
    #expect(
      TextRenderer().render(diagnostic, in: scripts.sources).hasSuffix(
        "\n    1 | one two\n      |     ~~~\n"))
  }

  @Test(arguments: [0, 30, 500, 990, 5000, 99_990])
  func aLongLineIsCutAroundItsMark(at position: Int) {
    let before = String(repeating: "ab ", count: 40_000).prefix(position)
    let after = String(repeating: " cd", count: 40_000).prefix(100_000 - position)
    let scripts = Scripts(("a.yarn", "\(before)XYZ\(after)"))
    let text = TextRenderer(width: 60).render(
      Diagnostic(noSuchNode, "No.", at: scripts.span("XYZ")), in: scripts.sources)
    let rows = text.split(separator: "\n")
    #expect(rows[1].count <= 60)
    #expect(rows[2].count <= 60)
    let indent = rows[2].prefix { $0 != "~" }.count
    #expect(rows[1].dropFirst(indent).hasPrefix("XYZ"))
    #expect(rows[2].hasSuffix("~~~"))
  }

  @Test func nothingFromAScriptReachesTheTerminalRaw() {
    let scripts = Scripts(("\u{1B}]0;a\u{7}.yarn", "\u{1B}[31mX\u{9B}2J"))
    let diagnostic = Diagnostic(
      noSuchNode, "No \u{1B}[31mnode.", at: scripts.span("X"),
      because: .init(scripts.span("X"), "\u{1B}c"), nextStep: "Type \u{1B}[31mthis\nor that.",
      fix: "\u{1B}[0m")
    let text = TextRenderer().render([diagnostic], in: scripts.sources)
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(text.contains("\n  Type [31mthis\n  or that.\n"))
  }

  @Test func aFixIsTheNextStepWhereThereIsNoOther() {
    let scripts = Scripts(("a.yarn", "I'm #1 today"))
    let diagnostic = Diagnostic(
      noSuchNode, "This begins a hashtag.", at: scripts.span("#"), fix: "\\#")
    #expect(
      TextRenderer().render(diagnostic, in: scripts.sources).hasSuffix(
        "\n\n  Write this instead:  \\#\n"))
  }

  @Test func coloursAddNothingButColours() {
    let scripts = Scripts(("a.yarn", "one\n<<jump X>>"))
    let diagnostics = [Severity.error, .warning, .advice].map {
      Diagnostic(Problem("a-slug", $0), "No.", at: scripts.span("X"), nextStep: "Do that.")
    }
    let plain = TextRenderer().render(diagnostics, in: scripts.sources)
    let painted = TextRenderer(usesColour: true).render(diagnostics, in: scripts.sources)
    #expect(painted.contains("\u{1B}[31m~"))
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    #expect(plain.hasSuffix("\n1 error, 1 warning, 1 piece of advice.\n"))
  }

  @Test func noProblemsAreSaidToo() {
    #expect(TextRenderer().render([], in: SourceSet()) == "No problems found.\n")
  }
}
