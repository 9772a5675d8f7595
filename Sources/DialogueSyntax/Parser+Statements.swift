import Diagnostics

/// Steps, and the blocks that hold them.
extension Parser {
  /// Steps up to the end of the innermost block, which the caller takes.
  mutating func parseStatements() -> [StatementSyntax] {
    var statements: [StatementSyntax] = []
    while true {
      switch layout.next {
      case .dedent:
        if blocks.contains(.body) { return statements }
        layout.take()
      case .indent:
        // Deeper, but not right under an arrow: the reference reads on as if it weren't.
        layout.take()
      case .blank: layout.take()
      case nil:
        if isAtBodyEnd { return statements }
        if starts("<<", at: position), let word = keyword(at: position), word.isCloser {
          if isExpected(word) { return statements }
          reportStrayCloser(word)
        } else {
          parseStatement(into: &statements)
        }
      }
    }
  }

  /// Whether an open block takes this closer.
  private func isExpected(_ word: Keyword) -> Bool {
    switch word {
    case .elseif, .endif: blocks.contains(.ifBlock)
    case .else: blocks.contains(.ifBlock) || blocks.contains(.once)
    case .endonce: blocks.contains(.once)
    case .case, .endenum: blocks.contains(.enumeration)
    default: false
    }
  }

  private mutating func reportStrayCloser(_ word: Keyword) {
    let end = endOfCommand(from: position)
    let opener =
      switch word {
      case .endonce: "<<once>>"
      case .case, .endenum: "<<enum>>"
      default: "<<if>>"
      }
    report(
      SyntaxProblems.strayCloser, "There is no open \(opener) for this.", at: span(position, end),
      nextStep: "Take it out, or put an \(opener) before it.")
    position = end
    finishCommand()
  }

  private mutating func parseStatement(into statements: inout [StatementSyntax]) {
    if starts("->", at: position) {
      statements.append(.options(parseItems("->")))
    } else if starts("=>", at: position) {
      statements.append(.lineGroup(parseItems("=>")))
    } else if starts("<<", at: position) {
      if let statement = parseCommand() { statements.append(statement) }
      if wasLeftOpen { wasLeftOpen = false } else { finishCommand() }
    } else if bytes[position] == UInt8(ascii: "#") {
      report(
        SyntaxProblems.tagsNotLast, "A tag can't stand by itself here.",
        at: span(position, trimmedEnd(position, lineEnd)),
        nextStep: "Put it at the end of the line it belongs to, or write \\# to show the sign.")
      position = lineEnd
      nextBodyLine()
    } else {
      let line = parseLine()
      if !line.segments.isEmpty { statements.append(.line(line)) }
      // What follows on the line, if anything, is a command that steers: read next.
      if position >= lineEnd { nextBodyLine() }
    }
  }

  /// After a command's `>>`: goes on, on the line if something follows, else on the next.
  mutating func finishCommand() {
    skipSpaces()
    if position >= lineEnd || skipComment() {
      nextBodyLine()
    } else if bytes[position] == UInt8(ascii: "#") {
      report(
        SyntaxProblems.tagOnCommand, "A tag can't follow a command.",
        at: span(position, trimmedEnd(position, lineEnd)), nextStep: "Take it out.")
      position = lineEnd
      nextBodyLine()
    } else if bytes[position] == UInt8(ascii: ">"), bytes[position - 1] == UInt8(ascii: ">") {
      reportOneBracketMore(at: position)
    } else if !starts("<<", at: position), !starts("->", at: position), !starts("=>", at: position),
      !isAtBodyEnd
    {
      report(
        SyntaxProblems.textAfterCommand, "This text stands behind a command on the same line.",
        at: span(position, trimmedEnd(position, lineEnd)),
        nextStep: "Put it on a line of its own, so that it reads as what it is: a line.")
    }
  }

  /// Runs `parse` inside one more block; past the deepest, reports it once and leaves the node.
  private mutating func inside<T>(
    _ block: Block, opened: Span, _ parse: (inout Parser) -> T
  ) -> T? {
    guard blocks.count < Self.deepest else {
      report(
        SyntaxProblems.tooDeep, "This is nested too deeply to be read.", at: opened,
        nextStep: "Move some of it to a node of its own, and <<detour>> there.")
      skipToBodyEnd()
      return nil
    }
    blocks.append(block)
    defer { blocks.removeLast() }
    return parse(&self)
  }

  private mutating func skipToBodyEnd() {
    while !isAtFileEnd {
      enterLine(at: startAfter(lineEnd: lineEnd))
      if lineEnd >= count, position >= lineEnd { position = count }
      if isAtBodyEnd { break }
    }
    layout.end()
    wasAbandoned = true
  }

  // MARK: Options and line groups

  /// `->` or `=>` items of one group.
  private mutating func parseItems(_ arrow: StaticString) -> [ItemSyntax] {
    var items: [ItemSyntax] = []
    while starts(arrow, at: position) {
      let start = position
      layout.lineHasArrow = true
      position += 2
      skipSpaces()
      let isBlank =
        position >= lineEnd || starts("//", at: position) || starts("<<", at: position)
        || bytes[position] == UInt8(ascii: "#")
      if isBlank {
        report(
          SyntaxProblems.emptyItem, "There are no words after this arrow.",
          at: span(start, start + 2),
          nextStep: "Write what can be chosen after it, such as -> I'd like to stop here")
        position = lineEnd
      }
      let line = parseLine()
      let opened = span(start, trimmedEnd(start, position))
      if position >= lineEnd {
        nextBodyLine()
      }
      var body: [StatementSyntax] = []
      if layout.next == .indent {
        layout.take()
        reportEmptyIndent(after: opened)
        body = inside(.body, opened: opened) { $0.parseStatements() } ?? []
        if layout.next == .dedent { layout.take() }
      }
      if !isBlank { items.append(ItemSyntax(line: line, body: body, span: opened)) }
      if layout.next == .blank {
        layout.take()
        break
      }
      if layout.next != nil { break }
    }
    return items
  }

  /// An indented line right under an arrow that holds only spaces: the reference refuses it.
  private mutating func reportEmptyIndent(after arrow: Span) {
    guard layout.next == .blank else { return }
    layout.take()
    let line = startAfter(lineEnd: endOfLine(from: Int(arrow.upper)))
    report(
      SyntaxProblems.emptyIndent,
      "The line under this choice is indented but holds only spaces.",
      at: span(line, endOfLine(from: line)), because: .init(arrow, "the choice"),
      nextStep: "Take the empty line out, or write what happens after this choice.")
  }

  // MARK: Blocks

  mutating func parseIf() -> StatementSyntax? {
    let start = position
    enterKeyword()
    let condition = parseExpression()
    closeCommand(from: start, in: "condition")
    let opened = span(start, position)
    finishCommand()
    var clauses: [IfSyntax.Clause] = []
    inside(.ifBlock, opened: opened) { parser in
      clauses.append(.init(condition: condition, body: parser.parseStatements(), span: opened))
      while let clause = parser.parseElse(opened) { clauses.append(clause) }
    }
    closeBlock(.endif, opened: opened, name: "<<if>>", closer: "<<endif>>")
    return .ifBlock(IfSyntax(clauses: clauses, span: opened))
  }

  private mutating func parseElse(_ opened: Span) -> IfSyntax.Clause? {
    guard layout.next == nil, !isAtBodyEnd, starts("<<", at: position) else { return nil }
    let start = position
    switch keyword(at: position) {
    case .elseif:
      enterKeyword()
      let condition = parseExpression()
      closeCommand(from: start, in: "condition")
      let clauseSpan = span(start, position)
      finishCommand()
      return .init(condition: condition, body: parseStatements(), span: clauseSpan)
    case .else:
      enterKeyword()
      closeCommand(from: start, in: "<<else>>")
      let clauseSpan = span(start, position)
      finishCommand()
      return .init(condition: nil, body: parseStatements(), span: clauseSpan)
    default: return nil
    }
  }

  mutating func parseOnce() -> StatementSyntax? {
    let start = position
    enterKeyword()
    var condition: ExpressionSyntax?
    let (kind, range) = token()
    if kind == .name, text(range) == "if" {
      position = range.upperBound
      condition = parseExpression()
    }
    closeCommand(from: start, in: "<<once>>")
    let opened = span(start, position)
    finishCommand()
    var body: [StatementSyntax] = []
    var alternate: [StatementSyntax] = []
    inside(.once, opened: opened) { parser in
      body = parser.parseStatements()
      if let clause = parser.parseElse(opened) { alternate = clause.body }
    }
    closeBlock(.endonce, opened: opened, name: "<<once>>", closer: "<<endonce>>")
    return .once(
      OnceSyntax(condition: condition, body: body, alternate: alternate, span: opened))
  }

  /// Takes a block's closer, or reports that it is missing.
  private mutating func closeBlock(_ word: Keyword, opened: Span, name: String, closer: String) {
    guard layout.next == nil, !isAtBodyEnd, starts("<<", at: position),
      keyword(at: position) == word
    else {
      wasLeftOpen = true
      if wasAbandoned { return }
      let endsChoice = layout.next != nil
      report(
        SyntaxProblems.unclosedBlock,
        endsChoice
          ? "The choice this \(name) stands in ends before its \(closer)."
          : "This \(name) has no \(closer).",
        at: opened,
        nextStep: endsChoice
          ? "Indent all of it as deep as the \(name), with no empty line inside."
          : "Put \(closer) on a line of its own where it ends.")
      return
    }
    let start = position
    enterKeyword()
    closeCommand(from: start, in: closer)
    // The caller goes on behind it.
  }

  mutating func parseEnum() -> StatementSyntax? {
    let start = position
    enterKeyword()
    skipSpaces()
    let nameEnd = endOfName(at: position)
    let name = text(position, nameEnd)
    let nameSpan = span(position, nameEnd)
    if name.isEmpty {
      report(
        SyntaxProblems.expression, "An <<enum>> needs a name.",
        at: span(start, endOfCommand(from: start)), nextStep: "For example: <<enum Mood>>")
    }
    position = nameEnd
    closeCommand(from: start, in: "<<enum>>")
    let opened = span(start, position)
    finishCommand()
    var cases: [EnumSyntax.Case] = []
    inside(.enumeration, opened: opened) { parser in
      while true {
        let strays = parser.parseStatements()
        if let stray = strays.first {
          parser.report(
            SyntaxProblems.notUnderstood, "Only <<case>> can stand inside an <<enum>>.",
            at: stray.span, nextStep: "Move it out of the enum.")
        }
        guard parser.layout.next == nil, !parser.isAtBodyEnd,
          parser.keyword(at: parser.position) == .case
        else { break }
        if let item = parser.parseCase() { cases.append(item) }
        parser.finishCommand()
      }
    }
    closeBlock(.endenum, opened: opened, name: "<<enum>>", closer: "<<endenum>>")
    let enumeration = EnumSyntax(name: name, nameSpan: nameSpan, cases: cases, span: opened)
    script.survey.enumerations.append(enumeration)
    return .enumeration(enumeration)
  }

  private mutating func parseCase() -> EnumSyntax.Case? {
    let start = position
    enterKeyword()
    let (kind, range) = token()
    guard kind == .name else {
      report(
        SyntaxProblems.expression, "A <<case>> needs a name.",
        at: span(start, endOfCommand(from: start)), nextStep: "For example: <<case Calm>>")
      position = closing(from: position) ?? lineEnd
      return nil
    }
    position = range.upperBound
    var value: ExpressionSyntax?
    if case (.assign, let assign) = token() {
      position = assign.upperBound
      value = parseExpression()
    }
    guard closeCommand(from: start, in: "<<case>>") else { return nil }
    return EnumSyntax.Case(name: text(range), value: value, span: span(start, position))
  }
}
