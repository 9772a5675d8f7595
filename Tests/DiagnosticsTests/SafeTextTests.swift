import Diagnostics
import Testing

@Suite struct SafeTextTests {
  @Test(
    arguments: [
      ("plain text", "plain text"), ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"),
      ("\u{9B}2Jx", "2Jx"), ("a\u{8}b\u{7F}", "ab"), ("a\tb", "a b"), ("a\r\nb", "a b"),
      ("a\u{2028}b", "a b"), ("abc\u{202E}def", "abcdef"), ("\u{2066}x\u{2069}", "x"),
      ("k\u{200B}m\u{2060}s", "kms"), ("\u{FEFF}x", "x"), ("x\u{E0041}", "x"), ("", ""),
      ("a\u{0}b", "ab"),
    ])
  func whatCouldHarmOrHideIsGone(text: String, safe: String) {
    #expect(SafeText.line(text) == safe)
  }

  @Test(
    arguments: [
      "漢字", "naïve e\u{301}", "👨‍👩‍👧 ❤\u{FE0F}", "עברית العربية", "क्‍ष", "“quoted” – dash…",
      "no\u{A0}break",
    ])
  func whatIsSeenStays(text: String) {
    #expect(SafeText.line(text) == text)
  }

  @Test func blocksKeepTheirLines() {
    #expect(SafeText.block("a\r\nb\rc\u{85}d\n\ne\tf\u{1B}") == "a\nb\nc\nd\n\ne f")
  }
}
