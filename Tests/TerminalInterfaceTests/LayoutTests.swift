import Diagnostics
import Testing

@testable import TerminalInterface

@Suite struct LayoutTests {
  @Test func wordsStayWholeWhereTheyFit() {
    #expect(
      Layout.wrap("The quick brown fox jumps over the lazy dog", columns: 10)
        == ["The quick", "brown fox", "jumps over", "the lazy", "dog"])
  }

  @Test func aWordWiderThanALineIsCut() {
    #expect(Layout.wrap("a donaudampfschiff b", columns: 6) == ["a", "donaud", "ampfsc", "hiff b"])
  }

  @Test func eastAsianTextBreaksBetweenCharacters() {
    #expect(Layout.wrap("漢字かな混じり文", columns: 6) == ["漢字か", "な混じ", "り文"])
  }

  @Test func aClosingMarkDoesNotBeginALine() {
    #expect(Layout.wrap("漢字、かな。", columns: 5) == ["漢", "字、", "か", "な。"])
  }

  @Test func eastAsianAndLatinTextShareALine() {
    #expect(Layout.wrap("one 漢字two three", columns: 10) == ["one 漢字", "two three"])
  }

  @Test func aFamilyIsOneCharacterTwoColumnsWide() {
    #expect(Layout.wrap("aa 👨‍👩‍👧 bb", columns: 5) == ["aa 👨‍👩‍👧", "bb"])
  }

  @Test func marksStayWithTheirLetter() {
    let text = "cafe\u{301} cafe\u{301}"
    #expect(Layout.wrap(text, columns: 4) == ["cafe\u{301}", "cafe\u{301}"])
  }

  @Test func lineFeedsStay() {
    #expect(Layout.wrap("a b\n\nc", columns: 10) == ["a b", "", "c"])
  }

  @Test func nothingIsOneEmptyLine() {
    #expect(Layout.wrap("", columns: 10) == [""])
    #expect(Layout.wrap("   ", columns: 10) == [""])
  }

  @Test(arguments: [-3, 0, 1, 2, 5, 39, 72])
  func noLineIsWiderThanItMayBe(columns: Int) {
    let text = "Naïve 漢字 👨‍👩‍👧 e\u{301}e\u{301} Pneumonoultramicroscopic, (漢) 3 — end…"
    for line in Layout.wrap(text, columns: columns) {
      // One wide character has to stand somewhere.
      #expect(DisplayWidth.columns(line) <= max(2, columns))
    }
    let joined = Layout.wrap(text, columns: columns).joined().filter { $0 != " " }
    #expect(joined == text.filter { $0 != " " })
  }

  @Test func clippingNeverHalvesACharacter() {
    #expect(Layout.clip("a漢b", columns: 2) == "a")
    #expect(Layout.clip("a漢b", columns: 3) == "a漢")
    #expect(Layout.clip("abc", columns: 0) == "")
  }
}
