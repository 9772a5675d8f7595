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
        takeExtraOpening()
        if starts("<<", at: position), let word = keyword(at: position), word.isCloser {
          if isExpected(word) {
            if isInside(.body, of: word) { reportDeepCloser(word) }
            return statements
          }
          if spacedCloser(from: afterSpaces(position + 2)) == nil {
            reportStrayCloser(word)
          } else {
            // Where nothing is to be ended, the host may know it.
            parseStatement(into: &statements)
          }
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

  /// Whether the innermost block of this kind stands inside the one that the closer closes.
  private func isInside(_ inner: Block, of word: Keyword) -> Bool {
    let outer = blocks.lastIndex {
      switch word {
      case .endonce: $0 == .once
      case .case, .endenum: $0 == .enumeration
      case .else: $0 == .ifBlock || $0 == .once
      default: $0 == .ifBlock
      }
    }
    return blocks.lastIndex(of: inner) ?? -1 > outer ?? -1
  }

  /// A closer that is indented under a choice, while what it closes isn't: taken all the same.
  private mutating func reportDeepCloser(_ word: Keyword) {
    guard !alreadyReported(at: position..<position) else { return }
    let end = endOfCommand(from: position)
    report(
      SyntaxProblems.strayCloser,
      "This belongs to the choice above by its indentation, but what it closes doesn't.",
      at: span(position, end),
      nextStep: "Indent it as deep as its \(word.opener).")
  }

  private mutating func reportStrayCloser(_ word: Keyword) {
    let end = endOfCommand(from: position)
    if !alreadyReported(at: position..<position) {
      report(
        SyntaxProblems.strayCloser, "There is no open \(word.opener) for this.",
        at: span(position, end), nextStep: "Take it out, or put \(word.opener) before it.")
    }
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
    } else if takeExtraClosing() {
      finishCommand()
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
  mutating func inside<T>(
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
      // What steers, behind a choice's words, was told of; only a block it closes is still closed.
      if keyword(at: position)?.isCloser != true { position = lineEnd }
      if position >= lineEnd { nextBodyLine() }
      var body: [StatementSyntax] = []
      if layout.next == .indent {
        layout.take()
        reportEmptyIndent(after: opened)
        body = inside(.body, opened: opened) { $0.parseStatements() } ?? []
        if layout.next == .dedent {
          layout.take()
        } else if !isAtBodyEnd {
          layout.leaveBody()  // Something in it closed a block around it.
        }
      }
      items.append(ItemSyntax(line: line, body: body, span: opened))
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
    let condition = parseCondition(from: start)
    let opened = span(start, position)
    finishCommand()
    var clauses: [IfSyntax.Clause] = []
    inside(.ifBlock, opened: opened) { parser in
      clauses.append(.init(condition: condition, body: parser.parseStatements(), span: opened))
      while let clause = parser.parseElse(after: clauses.last) { clauses.append(clause) }
    }
    closeBlock(.endif, opened: opened, name: "<<if>>", closer: "<<endif>>")
    return .ifBlock(IfSyntax(clauses: clauses, span: opened))
  }

  /// A condition and the `>>` of the command that began at `start`.
  private mutating func parseCondition(from start: Int) -> ExpressionSyntax {
    let condition = parseExpression()
    let isWhole = closeCommand(from: start, in: "condition")
    return isWhole ? condition : ExpressionSyntax(.missing, span: condition.span)
  }

  /// The next `<<elseif>>` or `<<else>>` of a block. After an `<<else>>` there can be none.
  private mutating func parseElse(after last: IfSyntax.Clause?) -> IfSyntax.Clause? {
    guard layout.next == nil, !isAtBodyEnd, starts("<<", at: position) else { return nil }
    let start = position
    let word = keyword(at: position)
    if word == .else || word == .elseif, let last, last.condition == nil {
      report(
        SyntaxProblems.strayCloser, "The <<else>> before this takes all that is left.",
        at: span(start, endOfCommand(from: start)), because: .init(last.span, "the <<else>>"),
        nextStep: "Take this one out, or make the one before it an <<elseif>>.")
    }
    switch word {
    case .elseif:
      enterKeyword()
      let condition = parseCondition(from: start)
      let clauseSpan = span(start, position)
      finishCommand()
      return .init(condition: condition, body: parseStatements(), span: clauseSpan)
    case .else:
      enterKeyword()
      if case (.name, let range) = token(), text(range) == "if" {
        report(
          SyntaxProblems.notUnderstood, "An <<elseif>> is one word.",
          at: span(start, range.upperBound), nextStep: "Write <<elseif", fix: "<<elseif")
        position = range.upperBound
        let condition = parseCondition(from: start)
        let clauseSpan = span(start, position)
        finishCommand()
        return .init(condition: condition, body: parseStatements(), span: clauseSpan)
      }
      closeCommand(
        from: start, in: "<<else>>",
        otherwise: "Take it out. Where a condition is meant, write <<elseif …>>.")
      let clauseSpan = span(start, position)
      finishCommand()
      return .init(condition: nil, body: parseStatements(), span: clauseSpan)
    default: return nil
    }
  }

  static let onceWithCondition = "A condition has an if before it: <<once if …>>"

  mutating func parseOnce() -> StatementSyntax? {
    let start = position
    enterKeyword()
    var condition: ExpressionSyntax?
    let (kind, range) = token()
    if kind == .name, text(range) == "if" {
      position = range.upperBound
      condition = parseCondition(from: start)
    } else {
      closeCommand(from: start, in: "<<once>>", otherwise: Self.onceWithCondition)
    }
    let opened = span(start, position)
    finishCommand()
    var body: [StatementSyntax] = []
    var alternate: [StatementSyntax] = []
    inside(.once, opened: opened) { parser in
      body = parser.parseStatements()
      var last: IfSyntax.Clause?
      while parser.keyword(at: parser.position) != .elseif,
        let clause = parser.parseElse(after: last)
      {
        alternate += clause.body
        last = clause
      }
    }
    closeBlock(.endonce, opened: opened, name: "<<once>>", closer: "<<endonce>>")
    return .once(
      OnceSyntax(condition: condition, body: body, alternate: alternate, span: opened))
  }

  /// Takes a block's closer, or reports that it is missing.
  mutating func closeBlock(_ word: Keyword, opened: Span, name: String, closer: String) {
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
    if spacedCloser(from: afterSpaces(start + 2)) != nil {
      report(
        SyntaxProblems.unclosedBlock, "What ends \(name) is one word.",
        at: span(start, endOfCommand(from: start)), because: .init(opened, "what it ends"),
        nextStep: "Write \(closer)", fix: closer)
    }
    closeCommand(from: start, in: closer, otherwise: "Take it out.")
    // The caller goes on behind it.
  }
}
