import Diagnostics

/// Lines of text: what is said, its condition, its tags.
extension Parser {
  /// A line, up to the line's end. The parser stands at its first character.
  mutating func parseLine() -> LineSyntax {
    let start = position
    checkBrackets()
    let segments = parseSegments()
    let textEnd = trimmedEnd(
      start,
      script.comments.last.map { comment in
        Int(comment.lower) >= start ? Int(comment.lower) : position
      } ?? position)
    var line = LineSyntax(
      segments: segments, condition: nil, tags: [], span: span(start, textEnd),
      textSpan: span(start, textEnd))
    takeExtraOpening()
    if starts("<<", at: position), position < lineEnd {
      guard let condition = parseCondition() else { return line }
      line.condition = condition
      _ = takeExtraClosing()
    }
    line.tags = parseTags()
    noteLineID(line.tags)
    line.span = span(start, trimmedEnd(start, position))
    if position < lineEnd { parseAfterTags(line) }
    return line
  }

  private mutating func noteLineID(_ tags: [HashtagSyntax]) {
    var first: HashtagSyntax?
    for tag in tags where tag.text.hasPrefix("line:") || tag.text.hasPrefix("shadow:") {
      if let first { return script.survey.lineIDs.append(.init(tag: first, second: tag)) }
      first = tag
    }
    if let first { script.survey.lineIDs.append(.init(tag: first, second: nil)) }
  }

  /// What may not follow a line's condition and tags.
  private mutating func parseAfterTags(_ line: LineSyntax) {
    if starts("<<", at: position) {
      reportCommandAfterText()
    } else if line.tags.isEmpty {
      report(
        SyntaxProblems.notUnderstood, "Nothing but tags may follow a line's condition.",
        at: span(position, trimmedEnd(position, lineEnd)),
        nextStep: "Put the text before the condition, or on a line of its own.")
      position = lineEnd
    } else {
      reportTextAfterTags()
      position = lineEnd
    }
  }

  mutating func reportTextAfterTags() {
    var hash = position
    while hash > 0, bytes[hash - 1] != UInt8(ascii: "#"), !isNewline(bytes[hash - 1]) { hash -= 1 }
    report(
      SyntaxProblems.tagsNotLast, "A # begins a tag, and nothing but tags may follow it.",
      at: span(position, trimmedEnd(position, lineEnd)),
      because: hash > 0 && bytes[hash - 1] == UInt8(ascii: "#")
        ? .init(span(hash - 1, hash), "the tag begins here") : nil,
      nextStep: "If the # is meant to be read, write \\# instead.")
  }

  /// A command behind a line's text. One that steers the flow is left to be read as a step.
  private mutating func reportCommandAfterText() {
    let end = endOfCommand(from: position)
    report(
      SyntaxProblems.commandAfterText, "A command can't follow a line's text.",
      at: span(position, end),
      nextStep: "Put \(text(position, min(end, position + 60))) on a line of its own.")
    switch keyword(at: position) {
    case nil, .if, .once, .enum: position = lineEnd  // A second condition opens no block.
    default: break
    }
  }

  /// Past the `>>` of the command that begins at `offset`, or the line's end.
  func endOfCommand(from offset: Int) -> Int {
    var end = offset
    while end < lineEnd {
      if starts(">>", at: end) { return end + 2 }
      end += 1
    }
    return trimmedEnd(offset, lineEnd)
  }

  /// `<<if …>>`, `<<once>>`, `<<once if …>>` behind a line; nil (reported) for another command.
  private mutating func parseCondition() -> ConditionSyntax? {
    let start = position
    let word = keyword(at: position)
    guard word == .if || word == .once else {
      reportCommandAfterText()
      return nil
    }
    enterKeyword()
    var expression: ExpressionSyntax?
    if word == .if {
      expression = parseExpression()
    } else {
      let (kind, range) = token()
      if kind == .name, text(range) == "if" {
        position = range.upperBound
        expression = parseExpression()
      }
    }
    let hint = expression == nil ? Self.onceWithCondition : nil
    if !closeCommand(from: start, in: "condition", otherwise: hint) { expression?.kind = .missing }
    let condition = ConditionSyntax(
      isOnce: word == .once, expression: expression, span: span(start, position))
    return condition
  }

  /// Tags to the line's end, or to what isn't one.
  mutating func parseTags() -> [HashtagSyntax] {
    var tags: [HashtagSyntax] = []
    while true {
      skipSpaces()
      if position >= lineEnd || skipComment() { return tags }
      guard bytes[position] == UInt8(ascii: "#") else { return tags }
      let start = position
      position += 1
      skipSpaces()
      let textStart = position
      while position < lineEnd, !endsTag(bytes[position]) { position += 1 }
      guard position > textStart else {
        report(
          SyntaxProblems.tagsNotLast, "A # begins a tag, and this one has no name.",
          at: span(start, start + 1), nextStep: "If the # is meant to be read, write \\# instead.")
        position = lineEnd
        return tags
      }
      tags.append(HashtagSyntax(text: text(textStart, position), span: span(start, position)))
    }
  }

  private func endsTag(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "$")
      || byte == UInt8(ascii: "<")
  }

  /// Text and `{…}` up to a command, a tag, a comment or the line's end; trimmed.
  private mutating func parseSegments() -> [TextSegment] {
    var segments: [TextSegment] = []
    /// What stands before the run, its escapes taken out.
    var pending: [UInt8] = []
    var runStart = position

    /// Ends the literal run that stands before `end`.
    func flush(_ parser: borrowing Parser, to end: Int, isLast: Bool) {
      pending += parser.bytes[runStart..<max(runStart, end)]
      if isLast { while let last = pending.last, parser.isSpace(last) { pending.removeLast() } }
      if !pending.isEmpty { segments.append(.text(String(decoding: pending, as: UTF8.self))) }
      pending.removeAll(keepingCapacity: true)
    }

    loop: while position < lineEnd {
      switch bytes[position] {
      case UInt8(ascii: "#"): break loop
      case UInt8(ascii: "<") where starts("<<", at: position): break loop
      case UInt8(ascii: "/") where starts("//", at: position):
        flush(self, to: position, isLast: true)
        _ = skipComment()
        return segments
      case UInt8(ascii: "{"):
        flush(self, to: position, isLast: false)
        segments.append(.expression(parsePutIn()))
        runStart = position
      case UInt8(ascii: ">") where starts(">>", at: position):
        reportStrayEnd()
        position += 2
      case UInt8(ascii: "\\"):
        pending += bytes[runStart..<position]
        pending += parseEscape()
        runStart = position
      default: position += 1
      }
    }
    flush(self, to: position, isLast: true)
    return segments
  }

  /// A `\` and what it stands before: gives the bytes that stay.
  private mutating func parseEscape() -> [UInt8] {
    let start = position
    guard start + 1 < lineEnd else {
      position = lineEnd
      reportEscape(start, lineEnd)
      return []
    }
    let next = bytes[start + 1]
    switch next {
    case UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "/"):
      position = start + 2
      return [next]
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ":"):
      position = start + 2
      return [UInt8(ascii: "\\"), next]
    default:
      position = start + 1
      reportEscape(start, start + 2)
      return []
    }
  }

  private mutating func reportEscape(_ start: Int, _ end: Int) {
    report(
      SyntaxProblems.invalidEscape,
      "A \\ here takes the meaning from the sign after it, and this sign has none.",
      at: span(start, min(end, lineEnd)), nextStep: "To show a \\, write \\\\ instead.", fix: nil)
  }

  /// `{expression}`. The parser stands at the `{`.
  mutating func parsePutIn() -> ExpressionSyntax {
    let start = position
    position += 1
    guard let close = bytes[position..<lineEnd].firstIndex(of: UInt8(ascii: "}")) else {
      report(
        SyntaxProblems.expression, "This { is never closed.", at: span(start, start + 1),
        nextStep: "Put a } where the value ends, or write \\{ to show the sign itself.")
      // A command's end and a tag don't belong to the value, whatever else does.
      while position < lineEnd, !starts(">>", at: position), !starts("<<", at: position),
        bytes[position] != UInt8(ascii: "#")
      {
        position += 1
      }
      return ExpressionSyntax(.missing, span: span(start, position))
    }
    let before = diagnostics.count
    let expression = parseExpression()
    skipSpaces()
    if position < lineEnd, bytes[position] == UInt8(ascii: "}") {
      position += 1
      return expression
    }
    if diagnostics.count == before { reportUnexpected(in: "value") }
    position = max(position, close + 1)
    return ExpressionSyntax(.missing, span: expression.span)
  }
}
