/// What each key and each slash command does, told once: `/help`, `leeward help keys` and README are
/// made from it.
public struct KeyTable: Sendable, Hashable {
  public struct Row: Sendable, Hashable {
    /// As a person types it: `/back`, `Ctrl-C`.
    public var keys: String
    public var meaning: String
    /// Whether it does something only where a line is edited, and not in `--plain`.
    public var needsEditing: Bool

    init(_ keys: String, _ meaning: String, needsEditing: Bool = false) {
      (self.keys, self.meaning, self.needsEditing) = (keys, meaning, needsEditing)
    }
  }

  public struct Section: Sendable, Hashable {
    public var title: String
    public var rows: [Row]
  }

  public var sections: [Section]

  /// The table people are shown.
  public static var shown: KeyTable { English().keys }

  /// For a manual in a terminal.
  public var text: String {
    let width = sections.flatMap(\.rows).map(\.keys.count).max() ?? 0
    return sections.map { section in
      let rows = section.rows.map { row in
        "  " + row.keys + String(repeating: " ", count: width - row.keys.count + 2) + row.meaning
      }
      return ([section.title + ":"] + rows).joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// For README.
  public var markdown: String {
    var lines = ["| | |", "| --- | --- |"]
    for section in sections {
      lines.append("| **\(section.title)** | |")
      lines += section.rows.map { "| `\($0.keys)` | \($0.meaning) |" }
    }
    return lines.joined(separator: "\n")
  }
}
