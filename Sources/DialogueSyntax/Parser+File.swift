import Diagnostics

/// Files, nodes and headers.
extension Parser {
  mutating func parseFile() {
    enterLine(at: starts("\u{FEFF}", at: 0) ? 3 : 0)
    parseFileTags()
    while skipBlankLines() {
      parseNode()
    }
    if script.nodes.isEmpty, diagnostics.isEmpty {
      report(
        SyntaxProblems.missingDelimiter, "There is no node in this file.", at: span(0, 0),
        nextStep: "Begin with a title, a line of three dashes, your lines, and three equals signs.")
    }
  }

  /// To the next line with something on it; false at the end of the file.
  private mutating func skipBlankLines() -> Bool {
    while position >= lineEnd || skipComment() {
      guard lineEnd < count else { return false }
      enterLine(at: startAfter(lineEnd: lineEnd))
    }
    return true
  }

  private mutating func parseFileTags() {
    while skipBlankLines(), bytes[position] == 0x23 {
      script.tags += parseTags()
      if position < lineEnd { reportTextAfterTags() }
      position = lineEnd
    }
  }

  private mutating func parseNode() {
    let start = position
    var headers: [HeaderSyntax] = []
    while skipBlankLines() {
      if starts("---", at: position) { break }
      if starts("===", at: position) {
        reportMissingBodyStart(headers, at: span(position, lineEnd))
        position = lineEnd
        script.nodes.append(NodeSyntax(headers: headers, body: [], span: span(start, position)))
        return
      }
      if let header = parseHeader() { headers.append(header) }
    }
    guard starts("---", at: position) else {
      if !headers.isEmpty {
        reportMissingBodyStart(headers, at: span(start, endOfLine(from: start)))
        script.nodes.append(NodeSyntax(headers: headers, body: [], span: span(start, position)))
      }
      return
    }
    position += 3
    let body = parseBody()
    if starts("===", at: position), !isAtFileEnd {
      position += 3
      skipSpaces()
      if position < lineEnd, !skipComment() {
        report(
          SyntaxProblems.missingDelimiter, "Nothing may follow the === that ends a node.",
          at: span(position, trimmedEnd(position, lineEnd)),
          nextStep: "Put it on a line of its own.")
        position = lineEnd
      }
    } else {
      report(
        SyntaxProblems.missingDelimiter, "This node doesn't end.",
        at: headers.first { $0.key == "title" }?.valueSpan ?? span(start, endOfLine(from: start)),
        nextStep: "Put === on a line of its own after its last line.")
    }
    layout.end()
    script.nodes.append(NodeSyntax(headers: headers, body: body, span: span(start, position)))
  }

  private mutating func parseBody() -> [StatementSyntax] {
    layout.end()
    blocks.removeAll()
    wasAbandoned = false
    wasLeftOpen = false
    skipSpaces()
    if position >= lineEnd || skipComment() { nextBodyLine() }
    return parseStatements()
  }

  private mutating func reportMissingBodyStart(_ headers: [HeaderSyntax], at place: Span) {
    report(
      SyntaxProblems.missingDelimiter,
      headers.isEmpty
        ? "This === ends a node that never began."
        : "This node has no --- between its headers and its lines.",
      at: place,
      nextStep: headers.isEmpty
        ? "Take it out, or begin the node with a title and a line of three dashes."
        : "Put --- on a line of its own after the last header.")
  }

  /// One `key: value` line. The parser stands at its first character.
  private mutating func parseHeader() -> HeaderSyntax? {
    let start = position
    let keyEnd = endOfName(at: start)
    var colon = keyEnd
    while colon < lineEnd, isSpace(bytes[colon]) { colon += 1 }
    guard keyEnd > start, colon < lineEnd, bytes[colon] == 0x3A else {
      report(
        SyntaxProblems.notUnderstood,
        "Before a node's --- there can only be headers, such as title: Start.",
        at: span(start, trimmedEnd(start, lineEnd)),
        nextStep: "Put lines between --- and ===.")
      skipStrayText()
      return nil
    }
    let key = text(start, keyEnd)
    position = colon + 1
    skipSpaces()
    let valueStart = position
    var valueEnd = lineEnd
    var offset = valueStart
    while offset < lineEnd {
      if starts("//", at: offset) {
        script.comments.append(span(offset, lineEnd))
        valueEnd = offset
        break
      }
      offset += 1
    }
    valueEnd = trimmedEnd(valueStart, valueEnd)
    let valueSpan = span(valueStart, valueEnd)
    var header = HeaderSyntax(
      key: key, keySpan: span(start, keyEnd), value: text(valueStart, valueEnd),
      valueSpan: valueSpan)
    if key == "when" {
      header.when = parseWhen(valueStart, valueEnd)
    } else if key == "title" || key == "subtitle", !Identifier.isName(header.value) {
      reportTitle(header)
    }
    position = lineEnd
    return header
  }

  private mutating func reportTitle(_ header: HeaderSyntax) {
    let name = String(
      String.UnicodeScalarView(
        header.value.unicodeScalars.map {
          Identifier.isTail($0.value) ? $0 : ("_" as Unicode.Scalar)
        }))
    let suggestion = Identifier.isName(name) ? name : "_" + name
    report(
      SyntaxProblems.invalidTitle,
      header.value.isEmpty
        ? "This \(header.key) is empty."
        : "A \(header.key) is one word: letters, digits and _, not beginning with a digit.",
      at: header.valueSpan,
      nextStep: header.value.isEmpty
        ? "Give it a name: \(header.key): Start" : "For example: \(header.key): \(suggestion)",
      fix: header.value.isEmpty ? nil : suggestion)
  }

  /// After a line that is no header: goes to the next line that may begin one, so that a stray
  /// paragraph makes one message.
  private mutating func skipStrayText() {
    while lineEnd < count {
      enterLine(at: startAfter(lineEnd: lineEnd))
      if starts("---", at: position) || starts("===", at: position) || starts("title", at: position)
      {
        return
      }
    }
    position = count
  }

  private mutating func parseWhen(_ start: Int, _ end: Int) -> WhenSyntax? {
    let oldEnd = lineEnd
    lineEnd = end
    defer { lineEnd = oldEnd }
    position = start
    guard start < end else {
      report(
        SyntaxProblems.expression, "This when has no condition.", at: span(start, end),
        nextStep: "Write when: always, when: once, or a condition such as when: $visits > 1")
      return nil
    }
    let word = text(start, endOfName(at: start))
    if word == "always" || word == "once" {
      position = start + word.utf8.count
      skipSpaces()
      if position >= lineEnd { return word == "always" ? .always : .once(nil) }
      if word == "once", starts("if", at: position), endOfName(at: position) == position + 2 {
        position += 2
        return .once(parseWholeExpression())
      }
      if word == "always" || !starts("(", at: position) {
        report(
          SyntaxProblems.expression,
          "After \(word) there can be nothing but \(word == "once" ? "an if" : "the end of the line").",
          at: span(position, lineEnd))
        return nil
      }
      position = start
    }
    return .expression(parseWholeExpression())
  }

  /// An expression that is all there is up to the line's end.
  private mutating func parseWholeExpression() -> ExpressionSyntax {
    let before = diagnostics.count
    let expression = parseExpression()
    skipSpaces()
    if position < lineEnd, diagnostics.count == before {
      reportUnexpected(in: "condition")
    }
    return expression
  }
}
