/// Turns what a person said back to them, as the middle of a counselor's simple reflection.
///
/// "i cant stop thinking about it" gives "you can't stop thinking about it". English only. Where the
/// grammar isn't sure it says nothing: a wrong person or tense is worse than silence. `README.md`
/// tells what it leaves silent, and how well it was measured.
public enum Mirror {
  /// The words turned, lower case, with no full stop; "" where that can't be done safely. Any text, of any length.
  public static func turn(_ said: String) -> String {
    guard said.utf8.count <= longestText, let sentences = MirrorReader.sentences(of: said) else {
      return ""
    }
    let count = sentences.reduce(0) { $0 + $1.count { !$0.isGlued } }
    guard count > 1, count <= mostWords else { return "" }
    var last = ""
    var told = 0
    for words in sentences {
      var sentence = MirrorSentence(words)
      guard let turned = sentence.turned() else { return "" }
      guard !turned.isEmpty else { continue }
      last = turned
      told += 1
    }
    guard told <= mostSentences, !last.isEmpty else { return "" }
    // Of several, the last is what a counselor picks up, where it stands by itself.
    if told > 1, !last.hasPrefix("you"), !last.contains(" you") { return "" }
    return SafetyGate.hear(said).level == .none && !namesDeath(sentences) ? last : ""
  }

  /// Whether death or a weapon is spoken of at all: the gate may hear it as denied, long past or
  /// harmless, and so it may be, but it isn't for a line in passing.
  private static func namesDeath(_ sentences: [[MirrorWord]]) -> Bool {
    sentences.joined().contains { word in
      weapons.contains(word.key) || deathly.contains { word.key.hasPrefix($0) }
    }
  }
  private static let deathly = ["suicid", "unaliv", "overdos", "kms"]
  private static let weapons: Set<String> = [
    "gun", "guns", "knife", "knives", "razor", "razors", "blade", "noose", "pistol", "rifle",
  ]

  /// In bytes; what has `mostWords` is shorter.
  private static let longestText = 600
  private static let mostWords = 26
  private static let mostSentences = 3
}
