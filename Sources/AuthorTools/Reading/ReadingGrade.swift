/// How many years of school a text asks for: Flesch and Kincaid's grade (1975).
///
/// 0.39 × words to a sentence + 11.8 × syllables to a word − 15.59. A line ends a sentence. Names that
/// stand in `TechnicalNames` and values aren't counted.
struct ReadingGrade {
  private(set) var words = 0
  private(set) var sentences = 0
  private(set) var syllables = 0

  /// nil where there is nothing to read.
  var grade: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }

  mutating func add(_ line: LineWords) {
    var isOpen = false
    for word in line.words {
      if !TechnicalNames.all.contains(word.text) {
        words += 1
        syllables += Syllables.count(in: word.text)
        isOpen = true
      }
      if let stop = word.stop, ".!?…".contains(stop), isOpen {
        sentences += 1
        isOpen = false
      }
    }
    if isOpen { sentences += 1 }
  }
}
