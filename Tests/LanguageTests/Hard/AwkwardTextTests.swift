import Diagnostics
import TestSupport
import Testing

/// Bytes and signs that files have and nobody meant.
@Suite struct AwkwardTextTests {
  private static let script =
    "title: Start\n---\nOne {1 + 1}\n-> A\n    a\n-> B\n<<jump End>>\n===\ntitle: End\n---\nz\n===\n"
  private static let played = ["One 2", "-> A", "-> B", "a", "z"]

  private static func with(_ lineEnd: String) -> String {
    script.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
  }

  @Test func everyKindOfLineEnd() {
    var mixed = ""
    let ends = ["\n", "\r\n", "\r"]
    for (number, line) in Self.script.split(separator: "\n").enumerated() {
      mixed += line + ends[number % 3]
    }
    for text in [Self.with("\r\n"), Self.with("\r"), mixed, "\u{FEFF}" + Self.with("\r\n")] {
      var run = ScriptRun(text)
      #expect(run.play() == Self.played)
    }
  }

  @Test func noLineEndAtTheEnd() {
    var run = ScriptRun(String(Self.script.dropLast()))
    #expect(run.play() == Self.played)
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n", "   ", "// a", "\r", "\u{FEFF}\r\n", "#tag", "\0"])
  func aFileWithoutANode(text: String) {
    let slugs = ScriptRun(text).compilation.diagnostics.map(\.problem.slug)
    #expect(slugs.count == 1)
  }

  @Test(arguments: ["===", "===\n", "---", "---\n===", "title: A\n===", "title: A\n---"])
  func halfANode(text: String) {
    #expect(!ScriptRun(text).compilation.diagnostics.isEmpty)
  }

  /// Only a line feed and a carriage return end a line.
  @Test(arguments: ["\0", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{1B}"])
  func aSignInALineIsPartOfIt(sign: String) {
    var run = ScriptRun.body("a\(sign)b {1}\nnext")
    #expect(run.play() == ["a\(sign)b 1", "next"])
  }

  @Test func everyPlaneIsSaidAsItIs() {
    for plane in 0...16 as ClosedRange<UInt32> {
      let signs = [0x41, 0x101, 0x4E2D, 0xFFFD].compactMap { Unicode.Scalar(plane << 16 | $0) }
      let text = String(String.UnicodeScalarView(signs))
      var run = ScriptRun.body("\(text) {\"\(text)\"} end")
      #expect(run.play() == ["\(text) \(text) end"], "plane \(plane)")
    }
  }

  @Test func placesAreInTheFileWhateverItsSigns() {
    for sign in ["\0", "\u{301}", "\u{1F1E6}", "\u{200D}", "\r", "\u{2028}", "\u{10FFFD}"] {
      let text = "title: Start\n---\n\(sign){1 2}\(sign)<<set $x>>\n<<jump \(sign)>>\(sign)"
      let compilation = ScriptRun(text).compilation
      #expect(!compilation.diagnostics.isEmpty)
      for diagnostic in compilation.diagnostics {
        #expect(diagnostic.span.range.upperBound <= text.utf8.count)
        #expect(!TextRenderer().render(diagnostic, in: compilation.sources).isEmpty)
      }
    }
  }
}
