/// Words typed out of a list's reach, put back: letters spaced out, words run together, pictures.
///
/// Only what becomes words of danger is changed; the rest stays as it was typed.
enum Disguise {
  /// The text with what was disguised as plain words; nil where nothing was.
  static func undone(_ text: String) -> String? {
    var isChanged = false
    var out: [String] = []
    var letters = ""
    func flush() {
      guard !letters.isEmpty else { return }
      if letters.count >= 3, let words = grave.contains(letters) ? letters : parted(letters) {
        out.append(words)
        isChanged = true
      } else {
        out += letters.map(String.init)
      }
      letters = ""
    }
    for piece in text.prefix(longest).split(separator: " ") {
      let folded = Folding.fold(String(piece)).filter { $0.isLetter }
      if folded.count == 1, piece.count <= 2 {
        letters += folded
        continue
      }
      flush()
      if folded.count >= 7, !piece.contains("/"), let words = parted(folded) {
        out.append(words)
        isChanged = true
      } else if let words = pictured(piece) {
        out.append(words)
        isChanged = true
      } else {
        out.append(String(piece))
      }
    }
    flush()
    return isChanged ? out.joined(separator: " ") : nil
  }

  private static let longest = 2_000

  /// The words of danger that letters are made of, where they are made of nothing else.
  private static func parted(_ letters: String) -> String? {
    let letters = Array(letters)
    guard letters.count <= 48 else { return nil }
    if signs.contains(String(letters)) { return String(letters) }
    // For each place, where the longest word that leads there begins.
    var from: [Int?] = Array(repeating: nil, count: letters.count + 1)
    from[0] = 0
    for end in 1...letters.count {
      for start in max(0, end - longestWord)..<end where from[start] != nil {
        if words.contains(String(letters[start..<end])) {
          from[end] = start
          break
        }
      }
    }
    var found: [String] = []
    var end = letters.count
    while end > 0, let start = from[end] {
      found.append(String(letters[start..<end]))
      end = start
    }
    guard end == 0, found.count >= 2, found.contains(where: grave.contains) else { return nil }
    return found.reversed().joined(separator: " ")
  }

  private static func pictured(_ piece: Substring) -> String? {
    var words = ""
    var isFound = false
    for scalar in piece.unicodeScalars {
      if let word = pictures[scalar] {
        words += " " + word + " "
        isFound = true
      } else if scalar != "\u{FE0F}" {
        words.unicodeScalars.append(scalar)
      }
    }
    return isFound ? words : nil
  }

  private static let longestWord = 9
  /// Alone they are enough.
  private static let signs: Set<String> = ["suicide", "suicidal", "kms", "overdose", "unalive"]
  /// One of these must be among the words.
  private static let grave: Set<String> = [
    "die", "dead", "kill", "suicide", "suicidal", "overdose", "overdosed", "pills", "myself", "end",
    "blue", "wake", "breathing", "kms", "unalive", "cut", "hurt", "morir", "matarme",
  ]
  private static let words: Set<String> = grave.union([
    "i", "im", "am", "want", "wanna", "to", "be", "my", "self", "it", "all", "life", "cant", "do",
    "this",
    "anymore", "hate", "took", "too", "many", "much", "gonna", "going", "help", "me", "not", "dont",
    "live", "he", "she", "is", "isnt", "hes", "shes", "wont", "up", "need", "the", "just", "so",
    "tonight",
    "now", "please", "quiero", "no", "vivir", "of", "off", "everyone", "better",
  ])
  private static let pictures: [Unicode.Scalar: String] = [
    "\u{1F52A}": "knife", "\u{1F52B}": "gun", "\u{1F48A}": "pills", "\u{26B0}": "coffin",
    "\u{1FAA6}": "grave", "\u{1FA78}": "blood", "\u{1FAA2}": "rope",
  ]
}
