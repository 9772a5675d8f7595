import Testing

@testable import ResourceDirectory

@Suite struct FieldTextTests {
  @Test(arguments: [
    ("  two   words ", "two words"),
    ("red\u{1B}[31m alert\u{7}", "red[31m alert"),
    ("a\u{202E}b\u{2066}c\u{FEFF}", "abc"),
    ("one\r\ntwo\tthree", "one two three"),
    ("<p>Call <b>now</b></p>", "Call now"),
    ("a &amp; b &#233; &#27;[0m &nbsp;", "a & b é [0m"),
    ("<script>alert(1)</script>safe", "safe"),
    ("under 18 < 5 people", "under 18 < 5 people"),
    ("open <unclosed", "open <unclosed"),
    ("first\\nsecond", "first second"),
  ])
  func aFieldIsOneCleanLine(raw: String, clean: String) {
    #expect(FieldText.line(raw) == clean)
  }

  @Test func nothingIsLeftOfWhatIsEmpty() {
    #expect(FieldText.line(" \t\u{200B} ") == nil)
    #expect(FieldText.block("<br><br/>") == nil)
  }

  @Test func linesOfABlockStay() {
    #expect(FieldText.block("One.<br>Two.\n\n\n  Three. ") == "One.\nTwo.\nThree.")
  }

  @Test func aLongFieldIsCut() {
    #expect(FieldText.line(String(repeating: "x", count: 500), limit: 10) == "xxxxxxxxx…")
  }

  @Test(arguments: [
    ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
    ("HTTP://Example.org", "http://Example.org"),
    ("www.example.org/x", "http://www.example.org/x"),
    ("//example.org", "http://example.org"),
    ("example.org:8080/x", "http://example.org:8080/x"),
    ("javascript:alert(1)", nil), ("data:text/html,x", nil), ("file:///etc/passwd", nil),
    ("tel:+15550100", nil), ("mailto:ann@example.org", nil), ("ann@example.org", nil),
    ("https://bank.example@evil.example/", nil), ("https://", nil), ("http://localhost", nil),
    ("n/a", nil), ("two words.org", nil), ("https://example.org/\"onmouseover=x", nil),
    ("https://example..org", nil), ("http:example.org", nil),
  ])
  func onlyPagesAreLinks(raw: String, link: String?) {
    #expect(FieldText.link(raw) == link)
  }

  @Test(arguments: [
    ("205-216-0200", "205-216-0200"), ("tel:+1 555 0100", "+1 555 0100"),
    ("251-847-2223 x287", "251-847-2223 x287"), ("888-PARNEXT", "888-PARNEXT"),
    ("\"+44 1234 234567\"", "+44 1234 234567"), ("*67 ", nil), ("ask for Ann", nil),
    ("12345678901234567890123", nil), ("http://x.org/1234567", nil),
  ])
  func aPhoneNumberIsWhatCanBeDialled(raw: String, phone: String?) {
    #expect(FieldText.phone(raw) == phone)
  }

  @Test(arguments: [
    ("2022-07-09 19:32:28", "2022-07-09"), ("8/25/2022 11:17:07 AM", "2022-08-25"),
    ("25/8/2022", "2022-08-25"), ("2023-03-15T10:30:45.123Z", "2023-03-15"), ("2099-01-01", nil),
    ("2022-13-01", nil), ("0000-00-00 00:00:00", nil), ("yesterday", nil), ("", nil),
  ])
  func datesAreReadAsProgramsWriteThem(raw: String, day: String?) {
    #expect(FieldText.day(raw, now: Reading.now) == day)
  }

  @Test(arguments: [
    ("35007", "35007"), ("1001", "01001"), ("501", "00501"), ("35007-1234", "35007"),
    ("350071234", "35007"), ("T6E 4E8", "T6E 4E8"),
  ])
  func aPostalCodeHasItsZeros(raw: String, kept: String) {
    #expect(PostalCode.kept(raw, country: nil) == kept)
  }
}
