/// Languages by their tags (BCP 47), such as `de` or `pt-BR`; `pt_BR` is taken too.
enum LanguageTag {
  /// Of several tags, the one whose words best serve someone who asked for `wanted`: the same one, or
  /// its plain language; nil where none does.
  static func best(for wanted: String, of tags: some Sequence<String>) -> String? {
    let wanted = normal(wanted)
    return tags.filter { wanted == normal($0) || wanted.hasPrefix(normal($0) + "-") }
      .max { ($0.utf8.count, $1) < ($1.utf8.count, $0) }
  }

  /// Whether a word has the form of a tag.
  static func isOne(_ word: some StringProtocol) -> Bool {
    let parts = normal(String(word)).split(separator: "-", omittingEmptySubsequences: false)
    return (2...3).contains(parts[0].utf8.count)
      && parts.allSatisfy { part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
      }
  }

  static func areOfOneLanguage(_ a: String, _ b: String) -> Bool {
    normal(a).prefix { $0 != "-" } == normal(b).prefix { $0 != "-" }
  }

  private static func normal(_ tag: String) -> String {
    tag.lowercased().replacing("_", with: "-")
  }
}
