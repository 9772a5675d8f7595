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
    var start = position
    var headers: [HeaderSyntax] = []
    var strays: [Span] = []
    while skipBlankLines(), !isAtHeadEnd(hasHeaders: !headers.isEmpty) {
      let line = span(position, trimmedEnd(position, lineEnd))
      if let header = parseHeader() {
        if headers.isEmpty {
          reportOutside(strays)
          strays = []
          start = Int(line.lower)
        }
        headers.append(header)
      } else if strays.isEmpty, !headers.isEmpty, !hasBodyStart(below: lineEnd) {
        // Nothing begins the node's lines, so they begin here.
        reportMissingBodyStart(at: line)
        return parseLines(from: start, headers)
      } else {
        strays.append(line)
        skipStrayText()
      }
    }
    guard isAtFileEnd || starts("===", at: position) else {
      if !headers.isEmpty { reportInHead(strays) }
      takeBodyStart()
      return parseLines(from: start, headers)
    }
    let end = span(position, lineEnd)
    if !headers.isEmpty {
      reportMissingBodyStart(at: isAtFileEnd ? headers[0].keySpan : end)
      script.nodes.append(NodeSyntax(headers: headers, body: [], span: span(start, lineEnd)))
    } else if isAtFileEnd {
      reportOutside(strays)
    } else {
      report(
        SyntaxProblems.missingDelimiter,
        strays.isEmpty
          ? "This === ends a node that never began."
          : "These lines have no title and no --- before them.", at: strays.first ?? end,
        nextStep: "A node begins with a title, such as title: Start, and a line of three dashes.")
    }
    position = lineEnd
  }

  private func isAtHeadEnd(hasHeaders: Bool) -> Bool {
    starts("---", at: position) || starts("===", at: position)
      || hasHeaders && isMistypedBodyStart
  }

  /// Takes the `---`, or what was meant as one.
  private mutating func takeBodyStart() {
    if starts("---", at: position) {
      position += 3
      return
    }
    report(
      SyntaxProblems.missingDelimiter, "A node's lines begin after exactly three dashes.",
      at: span(position, trimmedEnd(position, lineEnd)), nextStep: "Write --- here.", fix: "---")
    position = lineEnd
  }

  /// The rest of a node, from where its lines begin.
  private mutating func parseLines(from start: Int, _ headers: [HeaderSyntax]) {
    let body = parseBody()
    let title = headers.first { $0.key == "title" }?.valueSpan
    if isAtFileEnd {
      report(
        SyntaxProblems.missingDelimiter, "This node doesn't end.",
        at: title ?? span(start, endOfLine(from: start)),
        nextStep: "Put === on a line of its own after its last line.")
    } else if starts("===", at: position) {
      position += 3
      skipSpaces()
      if position < lineEnd, !skipComment() {
        report(
          SyntaxProblems.missingDelimiter, "Nothing may follow the === that ends a node.",
          at: span(position, trimmedEnd(position, lineEnd)),
          nextStep: "Put it on a line of its own.")
        position = lineEnd
      }
    } else if starts("=", at: position) {
      report(
        SyntaxProblems.missingDelimiter, "A node ends with three equals signs.",
        at: span(position, trimmedEnd(position, lineEnd)), nextStep: "Write === here.", fix: "===")
      position = lineEnd
    } else {
      report(
        SyntaxProblems.missingDelimiter, "This node doesn't end before the next one begins.",
        at: title ?? span(start, endOfLine(from: start)),
        because: .init(span(position, trimmedEnd(position, lineEnd)), "the next node"),
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
    isAtNextNode = false
    skipSpaces()
    if position >= lineEnd || skipComment() { nextBodyLine() }
    return parseStatements()
  }

  private mutating func reportMissingBodyStart(at place: Span) {
    report(
      SyntaxProblems.missingDelimiter, "This node has no --- between its headers and its lines.",
      at: place, nextStep: "Put --- on a line of its own after the last header.")
  }

  private mutating func reportInHead(_ strays: [Span]) {
    for stray in strays {
      report(
        SyntaxProblems.notUnderstood,
        "Before a node's --- there can only be headers, such as title: Start.", at: stray,
        nextStep: "Put lines between --- and ===.")
    }
  }

  private mutating func reportOutside(_ strays: [Span]) {
    for stray in strays {
      report(
        SyntaxProblems.notUnderstood, "This text stands in no node.", at: stray,
        nextStep: "Put it between a node's --- and ===. To keep it as a note, write // before it.")
    }
  }

  /// Headers that mean something to the language.
  private static let knownHeaders: Set = ["title", "subtitle", "tags", "tracking", "when"]

  /// One `key: value` line; nil where the line is none. The parser stands at its first character.
  private mutating func parseHeader() -> HeaderSyntax? {
    let start = position
    let keyEnd = endOfName(at: start)
    var colon = keyEnd
    while colon < lineEnd, isSpace(bytes[colon]) { colon += 1 }
    guard keyEnd > start else { return nil }
    if colon >= lineEnd || bytes[colon] != UInt8(ascii: ":") {
      guard colon < lineEnd, colon > keyEnd, Self.knownHeaders.contains(text(start, keyEnd)),
        isHead(below: lineEnd)
      else { return nil }
      report(
        SyntaxProblems.notUnderstood, "This header has no colon.",
        at: span(start, trimmedEnd(start, lineEnd)),
        nextStep: "Write \(text(start, keyEnd)): \(text(colon, trimmedEnd(colon, lineEnd)))",
        fix: "\(text(start, keyEnd)): \(text(colon, trimmedEnd(colon, lineEnd)))")
      colon -= 1
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

  /// Past a stray paragraph, to a line that may begin something, so that it makes one message.
  private mutating func skipStrayText() {
    while lineEnd < count {
      enterLine(at: startAfter(lineEnd: lineEnd))
      if starts("---", at: position) || starts("===", at: position) || isHeader(at: position) {
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
          at: span(position, lineEnd),
          nextStep: "For example: when: \(word == "once" ? "once if $mood > 3" : word)")
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
