import Testing

@testable import Listening

@Suite struct HeardTextTests {
  /// The words a text becomes, as far as the rules know them.
  private func words(_ typed: String) -> [String] {
    let vocabulary = RuleBook.shared.vocabulary
    let names = Dictionary(uniqueKeysWithValues: vocabulary.ids.map { ($0.value, $0.key) })
    return HeardText(typed, vocabulary: vocabulary).words.map { names[$0.id] ?? "?" }
  }

  @Test(arguments: [
    ("I'm", "i am"), ("im", "i am"), ("can’t", "can not"), ("wont", "will not"),
    ("gonna", "going to"), ("od'd", "overdosed"), ("O.D.", "overdose"),
    ("took 2 much", "took too much"),
    ("want 2 die", "want to die"), ("2 pills", "two? pills"), ("ill be gone", "i will be gone"),
    ("i feel ill", "i feel ill"), ("my brother's lips", "my brother lips"), ("sucide", "suicide"),
    ("diiiie", "die"), ("su1c1de", "suicide"), ("s*icide", "suicide"),
    ("she's dying", "she is dying"),
    ("i really just want it", "i want it"), ("tomé", "tome"), ("homeless", "homeless"),
  ])
  func areSpelledOut(typed: String, spelled: String) {
    let wanted = spelled.split(separator: " ").map(String.init)
    let heard = words(typed)
    #expect(heard.count == wanted.count)
    for (a, b) in zip(heard, wanted) where b != "two?" { #expect(a == b) }
  }

  @Test func partsOfATextAreKept() {
    let heard = HeardText(
      "I'm SO done... i mean it. ok, fine", vocabulary: RuleBook.shared.vocabulary)
    #expect(heard.typed(0..<2) == "I'm")
    #expect(heard.words.map(\.boundary).filter { $0 == .sentence }.count == 2)
    #expect(heard.words.map(\.boundary).filter { $0 == .clause }.count == 1)
  }

  @Test func foldingMakesAlikeWhatIsMeantAlike() {
    #expect(Folding.fold("ÉÀÇ ñ ß Œ ﬁ ＡＢ") == "eac n ss oe fi ab")
    #expect(Folding.fold("а\u{301}") == "a")
    #expect(Folding.fold("İI") == "ii")
  }
}
