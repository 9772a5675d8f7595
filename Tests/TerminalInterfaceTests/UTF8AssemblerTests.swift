import Testing

@testable import TerminalInterface

@Suite struct UTF8AssemblerTests {
  /// What comes of bytes, one at a time, as the line editor feeds them.
  private func text(_ bytes: [UInt8]) -> String {
    var assembler = UTF8Assembler()
    var out = String.UnicodeScalarView()
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      switch assembler.feed(byte) {
      case .more: continue
      case .scalar(let scalar): out.append(scalar)
      case .invalid(let again):
        out.append("\u{FFFD}")
        if again { rest = [byte] + rest }
      }
    }
    return String(out)
  }

  @Test func whatIsUTF8ComesThrough() {
    let all = "a\u{0}~é߿ࠀ漢\u{FFFD}𐀀👨‍👩‍👧\u{10FFFF}"
    #expect(text(Array(all.utf8)) == all)
  }

  @Test func brokenBytesNeverSwallowWhatFollows() {
    #expect(text([0xE2, 0x82, 0x41]) == "\u{FFFD}A")
    #expect(text([0xC3, 0xC3, 0xA9]) == "\u{FFFD}é")
    #expect(text([0xFF, 0x41, 0x80, 0x42]) == "\u{FFFD}A\u{FFFD}B")
  }

  @Test func overlongAndSurrogateFormsAreBroken() {
    #expect(text([0xC0, 0xAF]).unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
    #expect(text([0xED, 0xA0, 0x80]).unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
    #expect(text([0xF4, 0x90, 0x80, 0x80]).unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
  }
}
