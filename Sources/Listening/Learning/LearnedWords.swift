/// A text as the words a learned model looks at: folded and spelled out, what the talk is about
/// hidden behind a few stand-ins.
///
/// Unlike `HeardText` it mends nothing towards the words of the safety rules, so that a change to a
/// rule changes no weights.
struct LearnedWords {
  /// One word, or a sentence's end.
  struct Word {
    /// What is compared: the word, or the stand-in of its topic ("*using" for "smoking").
    var text: Substring
    /// The word itself where its letters may count; nil for stand-ins, numbers and ends.
    var letters: Substring?
    /// The typed token it came from.
    var token: Int
  }

  private(set) var words: [Word] = []
  /// The typed tokens, as places in the text.
  private(set) var tokens: [Range<String.Index>] = []

  private let hidesTopics: Bool

  init(_ typed: String, hidesTopics: Bool = true) {
    self.hidesTopics = hidesTopics
    words.reserveCapacity(typed.utf8.count / 4 + 2)
    tokens.reserveCapacity(typed.utf8.count / 4 + 2)
    for token in Tokens(typed) {
      tokens.append(token.range)
      if token.boundary == .sentence { endSentence() }
      for word in Self.speller.spelled(token.text) { append(word) }
    }
    endSentence()
  }

  private static let speller = Speller(vocabulary: Vocabulary())

  private mutating func endSentence() {
    if words.last?.text != Self.end { append(end: tokens.count - 1) }
  }

  private mutating func append(end token: Int) {
    words.append(Word(text: Self.end, letters: nil, token: max(0, token)))
  }

  private mutating func append(_ word: Substring) {
    let token = tokens.count - 1
    if Self.hesitations.contains(word) { return }
    // Speech begins again: "I, I want".
    if let last = words.last, last.letters == word { return }
    if hidesTopics, let topic = TopicWords.standIn(for: word) {
      words.append(Word(text: topic, letters: nil, token: token))
    } else if word.utf8.first.map({ (0x30...0x39).contains($0) }) == true {
      words.append(Word(text: "#", letters: nil, token: token))
    } else {
      words.append(Word(text: word, letters: word, token: token))
    }
  }

  /// What stands for a sentence's beginning and end.
  static let end: Substring = "."

  /// Words after which the other side may come.
  static let turns: Set<Substring> = [
    "but", "though", "although", "except", "tho", "yet", "still", "however", "only",
  ]

  private static let hesitations: Set<Substring> = ["um", "uh", "umm", "uhh", "er", "erm", "uhm"]
}
