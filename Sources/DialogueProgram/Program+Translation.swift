/// What keeps a line's translation from being used, or makes it say less.
public struct TranslationProblem: Sendable, Hashable {
  public enum Reason: Sendable, Hashable {
    /// There are no words for it: what the script says stays.
    case missing
    /// It names a value, `{2}`, that the line doesn't have: what the script says stays.
    case unknownValue(Int)
    /// It leaves out a value that the line has.
    case valueLeftOut(Int)
  }

  /// The line's index in `Program.lines`.
  public var line: Int
  public var reason: Reason
}

extension Program {
  /// The same program with its lines in another language, by whose rules plurals then go.
  ///
  /// `words` are what a string table has for each line's id. A line may put its values in another
  /// order, or one of them twice. Everything that is kept of a conversation stays valid: ids, titles
  /// and code are the same.
  public func translated(
    into language: String, lines words: [String: String]
  ) -> (program: Program, problems: [TranslationProblem]) {
    var program = self
    var problems: [TranslationProblem] = []
    program.language = language
    for (index, line) in lines.enumerated() {
      guard let text = words[line.sourceID], !text.allSatisfy(\.isWhitespace) else {
        problems.append(.init(line: index, reason: .missing))
        continue
      }
      let pieces = LineTemplate.pieces(ofTableText: text)
      let wanted = Set(line.valueIndices)
      let given = LineTemplate.valueIndices(pieces)
      if let unknown = given.first(where: { !wanted.contains($0) }) {
        problems.append(.init(line: index, reason: .unknownValue(unknown)))
        continue
      }
      if let lost = line.valueIndices.first(where: { !given.contains($0) }) {
        problems.append(.init(line: index, reason: .valueLeftOut(lost)))
      }
      program.lines[index] = line.saying(pieces)
    }
    return (program, problems)
  }
}

extension LineTemplate {
  /// The id of the line whose words this one repeats (`#shadow:`); its own where it repeats none.
  public var sourceID: String {
    shadowed.map { "line:" + $0 } ?? id
  }

  /// Whether it repeats another line's words, and so has none of its own in a string table.
  public var isShadow: Bool { shadowed != nil }

  private var shadowed: Substring? {
    tags.lazy.compactMap { $0.hasPrefix("shadow:") ? $0.dropFirst("shadow:".count) : nil }.first
  }

  /// The same line with other words.
  public func saying(_ pieces: [TemplatePiece]) -> LineTemplate {
    LineTemplate(
      id: id, pieces: pieces, tags: tags, hasOwnID: hasOwnID, node: node, place: place)
  }

  fileprivate var valueIndices: [Int] { Self.valueIndices(pieces) }

  fileprivate static func valueIndices(_ pieces: [TemplatePiece]) -> [Int] {
    pieces.compactMap { if case .value(let index) = $0 { index } else { nil } }
  }
}
