import Testing

@testable import Journal

@Suite struct SearchWordsTests {
  @Test(
    "Case and accents don't matter",
    arguments: [
      ("strasse", "Die STRAẞE"), ("straße", "strasse"), ("NIÑO", "nino"), ("nino", "nin\u{303}o"),
      ("ΣΊΣΥΦΟΣ", "σισυφος"), ("don't", "I don’t"), ("don’t", "i DON'T"), ("file", "my ﬁle"),
      ("ı", "I"), ("istanbul", "İstanbul"), ("привет", "ПРИВЕТ"), ("a b", "b\u{A0}and\na"),
    ])
  func folds(words: String, text: String) {
    var words = SearchWords(words)
    let found = words.occur(in: text)
    #expect(Array(text.utf8).withUnsafeBytes { words.occur(in: $0) } == found)
    #expect(found)
  }

  @Test(
    "What isn't there isn't found",
    arguments: [("son", "so n"), ("a b", "a"), ("abc", "ab"), ("é", ""), ("*", "star")])
  func misses(words: String, text: String) {
    var words = SearchWords(words)
    let found = words.occur(in: text)
    #expect(Array(text.utf8).withUnsafeBytes { words.occur(in: $0) } == found)
    #expect(!found)
  }

  @Test("Blank words are none", arguments: ["", " ", "\n\t", "\u{301}", "\u{2003}"])
  func none(words: String) {
    #expect(SearchWords(words).isEmpty)
  }
}
