import Diagnostics
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ｶﾅ", 2), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("☔", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("👨‍👩‍👧", 2),
      ("🇺🇸", 2), ("👍🏽", 2), ("…", 1), ("“a”", 3), ("\u{200D}", 0), ("Ａ", 2), ("█▏", 2),
      ("עברית", 5), ("\u{5E9}\u{5B8}", 1),
    ])
  func columnsAsATerminalShowsThem(text: String, columns: Int) {
    #expect(DisplayWidth.columns(text) == columns)
  }

  @Test func controlCharactersTakeNone() {
    #expect(DisplayWidth.columns("\u{7}\u{1B}\u{85}\u{7F}") == 0)
  }
}
