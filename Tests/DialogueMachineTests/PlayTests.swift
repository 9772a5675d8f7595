import Testing
import TestSupport

@Suite struct PlayTests {
  @Test func linesOptionsAndBodies() {
    var run = ScriptRun.body(
      """
      Hello {1 + 2}
      -> A
          a
      -> B <<if false>>
          b
      end
      """)
    #expect(run.play() == ["Hello 3", "-> A", "-x B", "a", "end"])
  }

  @Test func aBlankLineSplitsAMenu() {
    var run = ScriptRun.body("-> A\n    body\n\n-> B\nend")
    #expect(run.play() == ["-> A", "body", "-> B", "end"])
    var kept = ScriptRun.body("-> A\n    body\n    \n    more\n-> B\nend")
    #expect(kept.play() == ["-> A", "-> B", "body", "more", "end"])
  }

  @Test func typedWordsAreNeverMarkupNorASpeaker() {
    var run = ScriptRun.body("<<declare $said = \"[b]x: {0}\">>\nYou said {$said} [i]now[/i]")
    #expect(run.play() == ["You said [b]x: {0} now"])
  }
}
