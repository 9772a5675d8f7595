/// A line's text as string tables have it: `{0}`, `{1}` … stand where values are put in.
///
/// Braces that only look like one of these are told from it by a `\` before them, and a `\` that
/// stands before a brace anyway is written twice. Elsewhere a `\` is left to markup.
extension LineTemplate {
  /// The text for a string table.
  public var tableText: String {
    var writer = TableTextWriter()
    for piece in pieces { writer.write(piece) }
    return writer.text
  }

  /// The pieces of a table's text. Line breaks, which no line of a script has, become spaces.
  static func pieces(ofTableText text: String) -> [TemplatePiece] {
    var pieces: [TemplatePiece] = []
    var literal = String.UnicodeScalarView()
    var rest = trimmed(text)
    while let sign = rest.first {
      let slashes = rest.prefix { $0 == "\\" }.count
      if slashes > 0 {
        rest.removeFirst(slashes)
        let isBeforeBrace = rest.first == "{" || rest.first == "}"
        let kept = isBeforeBrace ? slashes / 2 : slashes
        literal.append(contentsOf: repeatElement("\\", count: kept))
        if isBeforeBrace, slashes % 2 == 1, let brace = rest.popFirst() { literal.append(brace) }
        continue
      }
      rest.removeFirst()
      if sign == "{", let (index, length) = value(at: rest) {
        if !literal.isEmpty { pieces.append(.text(String(literal))) }
        literal = .init()
        pieces.append(.value(index))
        rest.removeFirst(length)
      } else {
        literal.append(sign)
      }
    }
    if !literal.isEmpty { pieces.append(.text(String(literal))) }
    return pieces
  }

  private static func trimmed(_ text: String) -> Substring.UnicodeScalarView {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    var rest = Substring(line).unicodeScalars
    while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    while rest.last?.properties.isWhitespace == true { rest.removeLast() }
    return rest
  }

  /// The number before a `}`, and how many signs both take; nil where that isn't what comes.
  fileprivate static func value(
    at rest: Substring.UnicodeScalarView
  ) -> (index: Int, length: Int)? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    // No line has a million values; a longer number is only a number in braces.
    guard (1...6).contains(digits.count), rest.dropFirst(digits.count).first == "}",
      let index = Int(String(Substring(digits)))
    else { return nil }
    return (index, digits.count + 1)
  }
}

private struct TableTextWriter {
  private var out = String.UnicodeScalarView()
  /// How many `\` were written last.
  private var slashes = 0

  var text: String { String(out) }

  mutating func write(_ piece: TemplatePiece) {
    switch piece {
    case .value(let index):
      doubleSlashes()
      out.append(contentsOf: "{\(index)}".unicodeScalars)
    case .text(let text): write(text)
    }
  }

  private mutating func write(_ text: String) {
    var rest = Substring(text).unicodeScalars
    /// How many signs to come stand in braces that look like a value's.
    var inside = 0
    while let sign = rest.popFirst() {
      if sign == "{", let (_, length) = LineTemplate.value(at: rest) { inside = length + 1 }
      if sign == "{" || sign == "}" {
        doubleSlashes()
        if inside > 0 { out.append("\\") }
      }
      inside -= inside > 0 ? 1 : 0
      slashes = sign == "\\" ? slashes + 1 : 0
      out.append(sign)
    }
  }

  private mutating func doubleSlashes() {
    out.append(contentsOf: repeatElement("\\", count: slashes))
    slashes = 0
  }
}
