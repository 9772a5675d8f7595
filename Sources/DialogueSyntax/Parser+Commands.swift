import Diagnostics

/// `<<…>>`: the language's own words, and commands for the host.
extension Parser {
  enum Keyword: String {
    case `if`
    case elseif
    case `else`
    case endif
    case set
    case declare
    case call
    case jump
    case detour
    case `return`
    case `enum`
    case `case`
    case endenum
    case once
    case endonce
    case local

    /// Whether it goes on or ends a block that something before it opened.
    var isCloser: Bool {
      switch self {
      case .elseif, .else, .endif, .endonce, .case, .endenum: true
      default: false
      }
    }
  }

  /// The language's own word after the `<<` at `offset`; nil where the command is the host's.
  func keyword(at offset: Int) -> Keyword? {
    var start = offset + 2
    while start < lineEnd, isSpace(bytes[start]) { start += 1 }
    var end = start
    while end < lineEnd, bytes[end] >= 0x61, bytes[end] <= 0x7A { end += 1 }
    guard end > start, end - start <= 7 else { return nil }
    if end < lineEnd, !isSpace(bytes[end]), bytes[end] != UInt8(ascii: ">") { return nil }
    return Keyword(rawValue: text(start, end))
  }

  /// Takes `<<` and the keyword after it.
  mutating func enterKeyword() {
    position += 2
    skipSpaces()
    while position < lineEnd, bytes[position] >= 0x61, bytes[position] <= 0x7A { position += 1 }
  }

  /// Takes the `>>` that ends a command which began at `start`. Where something else stands, reports
  /// it, goes past the `>>` if there is one on the line, and gives false.
  @discardableResult
  mutating func closeCommand(from start: Int, in what: String) -> Bool {
    skipSpaces()
    if starts(">>", at: position), position < lineEnd {
      position += 2
      return true
    }
    let close = closing(from: position)
    if close == nil {
      if !alreadyReported(at: start..<start) { reportUnclosed(start) }
      position = lineEnd
      return false
    }
    reportUnexpected(in: what)
    position = close ?? lineEnd
    return false
  }

  /// Past the next `>>` on the line; nil where there is none.
  func closing(from offset: Int) -> Int? {
    var end = offset
    while end < lineEnd {
      if starts(">>", at: end) { return end + 2 }
      end += 1
    }
    return nil
  }

  mutating func reportOneBracketMore(at offset: Int) {
    report(
      SyntaxProblems.oneBracketMore, "There is one bracket too many here.",
      at: span(offset, offset + 1), nextStep: "A command has two of each: << and >>.", fix: "")
  }

  mutating func reportUnclosed(_ start: Int) {
    report(
      SyntaxProblems.unclosedCommand, "This command has no >> on its line.",
      at: span(start, trimmedEnd(start, lineEnd)),
      nextStep: "Put >> at its end. A command can't go on on the next line.")
  }

  /// A `<<…>>` that isn't a closer; nil (and reported) where it can't be read.
  mutating func parseCommand() -> StatementSyntax? {
    let start = position
    switch keyword(at: position) {
    case .if: return parseIf()
    case .once: return parseOnce()
    case .set: return parseSet()
    case .declare: return parseDeclare()
    case .call: return parseCall()
    case .jump: return parseGo(isDetour: false)
    case .detour: return parseGo(isDetour: true)
    case .return:
      enterKeyword()
      return closeCommand(from: start, in: "command") ? .return(span(start, position)) : nil
    case .enum: return parseEnum()
    case .local:
      report(
        SyntaxProblems.reserved,
        "The word local is kept for a later Yarn and can't begin a command.",
        at: span(start, endOfCommand(from: start)), nextStep: "Give the command another name.")
      position = closing(from: start) ?? lineEnd
      return nil
    case .elseif, .else, .endif, .case, .endenum, .endonce: return nil  // seen by the caller
    case nil: return parseHostCommand()
    }
  }

  private mutating func parseHostCommand() -> StatementSyntax? {
    let start = position
    position += 2
    skipSpaces()
    var segments: [TextSegment] = []
    var runStart = position
    while position < lineEnd {
      switch bytes[position] {
      case UInt8(ascii: "{"):
        if position > runStart { segments.append(.text(text(runStart, position))) }
        segments.append(.expression(parsePutIn()))
        runStart = position
      case UInt8(ascii: ">"):
        if position > runStart { segments.append(.text(text(runStart, position))) }
        guard starts(">>", at: position) else {
          report(
            SyntaxProblems.unclosedCommand,
            "A command ends with >>, and a > by itself can't be in it.",
            at: span(position, position + 1), nextStep: "Write >> here, or take the > out.")
          position = closing(from: position + 1) ?? lineEnd
          return nil
        }
        position += 2
        return hostCommand(segments, from: start)
      default: position += 1
      }
    }
    reportUnclosed(start)
    return nil
  }

  private mutating func hostCommand(_ segments: [TextSegment], from start: Int) -> StatementSyntax?
  {
    if segments.isEmpty {
      report(
        SyntaxProblems.notUnderstood, "This command says nothing.", at: span(start, position),
        nextStep: "Put the command's name between << and >>.")
      return nil
    }
    if case .text(let first)? = segments.first, first.hasPrefix("<") {
      reportOneBracketMore(at: start)
    }
    if segments == [.text("stop")] { return .stop(span(start, position)) }
    for case .text(let text) in segments where text.utf8.contains(UInt8(ascii: "$")) {
      // `<<ask $said>>`: a host may be given a variable by its name.
      for word in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\"" })
      where word.hasPrefix("$") {
        script.survey.usedVariables.insert(String(word))
      }
    }
    return .command(CommandSyntax(segments: segments, span: span(start, position)))
  }

  private mutating func parseSet() -> StatementSyntax? {
    let start = position
    enterKeyword()
    guard let (variable, variableSpan) = parseVariable(from: start, after: "set") else {
      return nil
    }
    let (kind, range) = token()
    var arithmetic: BinaryOperator?
    switch kind {
    case .assign: break
    case .assignWith(let op): arithmetic = op
    default:
      report(
        SyntaxProblems.expression, "A <<set>> needs = or to after the variable.",
        at: span(range.isEmpty ? start..<position : range),
        nextStep: "For example: <<set \(variable) = 1>>")
      position = closing(from: position) ?? lineEnd
      return nil
    }
    position = range.upperBound
    let value = parseExpression()
    guard closeCommand(from: start, in: "<<set>>") else { return nil }
    script.survey.usedVariables.insert(variable)
    return .set(
      SetSyntax(
        variable: variable, variableSpan: variableSpan, arithmetic: arithmetic, value: value,
        span: span(start, position)))
  }

  private mutating func parseVariable(
    from start: Int, after word: String
  ) -> (String, Span)? {
    let (kind, range) = token()
    guard kind == .variable else {
      report(
        SyntaxProblems.expression, "A <<\(word)>> needs a variable, and a variable begins with $.",
        at: span(range.isEmpty ? start..<trimmedEnd(start, lineEnd) : range),
        nextStep: kind == .name
          ? "Write $\(text(range))" : "For example: <<\(word) $name = 1>>",
        fix: kind == .name ? "$" + text(range) : nil)
      position = closing(from: position) ?? lineEnd
      return nil
    }
    position = range.upperBound
    return (text(range), span(range))
  }

  private mutating func parseDeclare() -> StatementSyntax? {
    let start = position
    enterKeyword()
    guard let (variable, variableSpan) = parseVariable(from: start, after: "declare") else {
      return nil
    }
    let (kind, range) = token()
    guard kind == .assign else {
      report(
        SyntaxProblems.declarationWithoutValue,
        "A <<declare>> needs the value the variable begins with.",
        at: variableSpan,
        nextStep: "For example: <<declare \(variable) = 0>>, = \"\" or = false")
      position = closing(from: position) ?? lineEnd
      return nil
    }
    position = range.upperBound
    let value = parseExpression()
    var type: String?
    var typeSpan = span(position, position)
    let (next, nextRange) = token()
    if next == .name, text(nextRange) == "as" {
      position = nextRange.upperBound
      let (nameKind, nameRange) = token()
      guard nameKind == .name else {
        report(
          SyntaxProblems.expression, "The name of a type belongs after as.", at: span(nextRange),
          nextStep: "as number, as string, as bool, or an enum's name")
        position = closing(from: position) ?? lineEnd
        return nil
      }
      type = text(nameRange)
      typeSpan = span(nameRange)
      position = nameRange.upperBound
    }
    guard closeCommand(from: start, in: "<<declare>>") else { return nil }
    let declaration = DeclareSyntax(
      variable: variable, variableSpan: variableSpan, value: value, type: type,
      typeSpan: typeSpan, span: span(start, position))
    script.survey.declarations.append(declaration)
    return .declare(declaration)
  }

  private mutating func parseCall() -> StatementSyntax? {
    let start = position
    enterKeyword()
    let expression = parseExpression()
    guard closeCommand(from: start, in: "<<call>>") else { return nil }
    switch expression.kind {
    case .call: return .call(expression, span: span(start, position))
    case .missing: return nil
    default:
      report(
        SyntaxProblems.expression, "A <<call>> needs a function.", at: expression.span,
        nextStep: "For example: <<call name(1)>>")
      return nil
    }
  }

  private mutating func parseGo(isDetour: Bool) -> StatementSyntax? {
    let start = position
    enterKeyword()
    skipSpaces()
    let targetStart = position
    let target: GoSyntax.Target
    if position < lineEnd, bytes[position] == UInt8(ascii: "{") {
      target = .expression(parsePutIn())
    } else {
      let end = endOfName(at: position)
      guard end > position else {
        report(
          SyntaxProblems.expression,
          "A <<\(isDetour ? "detour" : "jump")>> needs the title of a node.",
          at: span(start, endOfCommand(from: start)),
          nextStep: "For example: <<\(isDetour ? "detour" : "jump") Start>>")
        position = closing(from: position) ?? lineEnd
        return nil
      }
      target = .node(text(position, end))
      position = end
    }
    let targetSpan = span(targetStart, position)
    guard closeCommand(from: start, in: isDetour ? "<<detour>>" : "<<jump>>") else { return nil }
    let way = GoSyntax(
      isDetour: isDetour, target: target, targetSpan: targetSpan, span: span(start, position))
    script.survey.ways.append(way)
    return .go(way)
  }
}
