import Testing

@testable import Journal

@Suite struct RedactionTests {
  private func without(_ words: [String], _ text: String) -> String {
    var redaction = Redaction(words, mark: "[–]")
    return redaction.apply(to: text).text
  }

  @Test("Whole words go, in whatever case; parts of others stay")
  func wholeWords() {
    #expect(
      without(["Ana"], "Ana, ANA and ana's banana. Anaïs?") == "[–], [–] and [–]'s banana. Anaïs?")
    #expect(without(["ana"], "ana") == "[–]")
    #expect(without(["7"], "7 of 77, 7th") == "[–] of 77, 7th")
    #expect(without([""], "ana") == "ana")
    #expect(without([" \t"], "ana ana") == "ana ana")
  }

  @Test("Accents, their forms and what can't be seen hide no name")
  func folded() {
    #expect(without(["José"], "Jose\u{301} JOSÉ jose Jose\u{300}!") == "[–] [–] [–] [–]!")
    #expect(without(["Straße"], "STRASSE straße Straßen") == "[–] [–] Straßen")
    #expect(without(["Ana"], "A\u{200B}n\u{AD}a came") == "[–] came")
    #expect(without(["O'Neil"], "O’Neil said") == "[–] said")
    #expect(without(["李明"], "我和李明去") == "我和[–]去")
  }

  @Test("Several words belong together; the longest goes first; signs mean nothing but themselves")
  func several() {
    #expect(without(["Ana", "Ana Maria"], "Ana  Maria and Ana\nMaria, Ana") == "[–] and [–], [–]")
    #expect(without(["a.b", "[x"], "a.b axb [x") == "[–] axb [–]")
    var redaction = Redaction(["one", "two"], mark: "")
    #expect(redaction.apply(to: "one two three").count == 2)
    #expect(Redaction([], mark: "x").isEmpty)
  }

  @Test("Taking out twice is taking out once")
  func again() {
    for text in ["Ana. ana ANA", "x Ana y", "é Ana é", ""] {
      var redaction = Redaction(["Ana"], mark: "[left out]")
      let once = redaction.apply(to: text).text
      #expect(redaction.apply(to: once) == (once, 0))
    }
  }
}
