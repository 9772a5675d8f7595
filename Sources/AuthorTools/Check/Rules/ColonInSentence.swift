import Diagnostics
import DialogueSyntax

/// A colon in a sentence: what stands before it is taken for the name of who speaks.
enum ColonInSentence: Rule {
  static let problem = Problem("colon-makes-a-speaker", .warning)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let lines = context.lines.compactMap { SpokenLine($0, in: context.sources) }
    let counts = lines.reduce(into: [:]) { $0[$1.name, default: 0] += 1 }
    return lines.filter { !$0.isName && counts[$0.name, default: 0] < 3 }.map { line in
      Diagnostic(
        problem, "The colon makes what stands before it the name of who speaks.", at: line.span,
        nextStep: "If it belongs to the sentence, write \\: for it.",
        fix: context.sources.text(of: line.span).dropLast() + "\\:")
    }
  }
}

/// A line with a colon: who is taken to speak it.
private struct SpokenLine {
  var name: String
  /// The name and its colon.
  var span: Span
  /// Whether words are said after the colon: not nothing, and not the minutes of `8:30`.
  var saysSomething: Bool

  /// nil where no colon makes a speaker.
  init?(_ line: LineSyntax, in sources: SourceSet) {
    guard sources.text(of: line.textSpan).contains(":") else { return nil }
    let written = WrittenLine(line, in: sources)
    guard let colon = written.firstIndex(of: ":") else { return nil }
    let before = written.signs[..<colon]
    if String(String.UnicodeScalarView(before.map(\.scalar))).hasPrefix("[character") { return nil }
    var view = String.UnicodeScalarView()
    var isInTag = false
    for sign in before {
      switch (sign.scalar, sign.kind) {
      case ("[", .plain): isInTag = true
      case ("]", .plain): isInTag = false
      // A name that is worked out may be any name.
      case (_, .value): if !isInTag { view.append("N") }
      default: if !isInTag { view.append(sign.scalar) }
      }
    }
    name = String(view).trimmed
    span = written.span(0..<colon + 1)
    let rest = written.signs[(colon + 1)...]
    saysSomething =
      rest.contains { !$0.scalar.properties.isWhitespace }
      && rest.first?.scalar.properties.numericType == nil
    // `http://` is told of as a comment.
    if rest.isEmpty,
      sources.file(of: span).substring(span.range.upperBound..<span.range.upperBound + 2) == "//"
    {
      return nil
    }
  }

  /// Whether it can be a name: few words, the first with a capital, no numbers, no signs of a
  /// sentence.
  var isName: Bool {
    guard saysSomething, let first = name.first, !first.isLowercase else { return false }
    let words = name.split(whereSeparator: \.isWhitespace)
    return words.count <= 3
      && !words.contains { $0.first?.isNumber == true || Self.isOfSentence($0) }
  }

  private static func isOfSentence(_ word: Substring) -> Bool {
    // Dr. and St. are parts of names.
    let isShort = word.count <= 4 && word.first?.isUppercase == true && word.hasSuffix(".")
    return (isShort ? word.dropLast() : word).contains {
      ($0.isPunctuation || $0.isSymbol) && !"'’-‐_&@".contains($0)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let from = drop(while: \.isWhitespace)
    guard let last = from.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(from[...last])
  }
}
