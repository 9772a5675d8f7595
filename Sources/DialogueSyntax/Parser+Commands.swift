import Diagnostics

/// `<<…>>`: the language's own words, and commands for the host.
extension Parser {
  /// The words that begin a command of the language's own.
  public static var commandWords: [String] { Keyword.allCases.map(\.rawValue) + ["stop"] }

  enum Keyword: String, CaseIterable {
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

    /// What opens the block that it goes on or ends.
    var opener: String {
      switch self {
      case .endonce: "<<once>>"
      case .case, .endenum: "<<enum>>"
      default: "<<if>>"
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
    if end - start == 3, let closer = spacedCloser(from: start) { return closer }
    return Keyword(rawValue: text(start, end))
  }

  /// `end if` and its like, in two words.
  func spacedCloser(from start: Int) -> Keyword? {
    guard starts("end", at: start) else { return nil }
    let second = afterSpaces(start + 3)
    let end = endOfName(at: second)
    guard second > start + 3, starts(">>", at: afterSpaces(end)) else { return nil }
    switch text(second, end) {
    case "if": return .endif
    case "once": return .endonce
    case "enum": return .endenum
    default: return nil
    }
  }

  /// Takes `<<` and the keyword after it.
  mutating func enterKeyword() {
    position += 2
    skipSpaces()
    let start = position
    while position < lineEnd, bytes[position] >= 0x61, bytes[position] <= 0x7A { position += 1 }
    if spacedCloser(from: start) != nil { position = endOfName(at: afterSpaces(position)) }
  }

  /// Takes the `>>` that ends a command which began at `start`. Where something else stands, reports
  /// it, goes past the `>>` if there is one on the line, and gives false. `nextStep` is said where no
  /// value stands before it that might go on.
  @discardableResult
  mutating func closeCommand(
    from start: Int, in what: String, otherwise nextStep: String? = nil
  ) -> Bool {
    skipSpaces()
    if starts(">>", at: position), position < lineEnd {
      position += 2
      return true
    }
    let close = closing(from: position)
    if close == nil {
      reportUnclosed(start)
      position = lineEnd
      return false
    }
    if !alreadyReported(at: start..<start) { reportUnexpected(in: what, nextStep: nextStep) }
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

  mutating func reportUnclosed(_ start: Int) {
    guard !alreadyReported(at: start..<start) else { return }
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
      return closeCommand(from: start, in: "<<return>>", otherwise: "Take it out.")
        ? .return(span(start, position)) : nil
    case .enum: return parseEnum()
    case .local:
      report(
        SyntaxProblems.reserved,
        "The word local is kept for a later Yarn and can't begin a command.",
        at: span(start, endOfCommand(from: start)), nextStep: "Give the command another name.")
      position = closing(from: start) ?? lineEnd
      return nil
    case .elseif, .else, .case: return nil  // seen by the caller
    case .endif, .endenum, .endonce, nil: return parseHostCommand()
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
      if !alreadyReported(at: start..<start) {
        report(
          SyntaxProblems.expression, "A <<set>> needs = or to after the variable.",
          at: span(range.isEmpty ? start..<position : range),
          nextStep: "For example: <<set \(variable) = 1>>")
      }
      position = closing(from: position) ?? lineEnd
      return nil
    }
    position = range.upperBound
    var value = parseExpression()
    if !closeCommand(from: start, in: "<<set>>") { value.kind = .missing }
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
      if kind == .name {
        position = range.upperBound
        return ("$" + text(range), span(range))
      }
      position = closing(from: position) ?? lineEnd
      return nil
    }
    position = range.upperBound
    return (text(range), span(range))
  }

  private mutating func parseDeclare() -> StatementSyntax? {
    guard let declaration = readDeclaration() else { return nil }
    script.survey.declarations.append(declaration)
    return .declare(declaration)
  }

  private mutating func readDeclaration() -> DeclareSyntax? {
    let start = position
    enterKeyword()
    guard let (variable, variableSpan) = parseVariable(from: start, after: "declare") else {
      return nil
    }
    // Whatever is wrong with the rest, the variable is declared from here on.
    var declaration = DeclareSyntax(
      variable: variable, variableSpan: variableSpan,
      value: ExpressionSyntax(.missing, span: variableSpan), type: nil,
      typeSpan: span(position, position), span: span(start, position))
    let (kind, range) = token()
    guard kind == .assign else {
      if !alreadyReported(at: start..<start) {
        report(
          SyntaxProblems.declarationWithoutValue,
          "A <<declare>> needs the value the variable begins with.",
          at: variableSpan,
          nextStep: "For example: <<declare \(variable) = 0>>, = \"\" or = false")
      }
      position = closing(from: position) ?? lineEnd
      return declaration
    }
    position = range.upperBound
    let value = parseExpression()
    let (next, nextRange) = token()
    if next == .name, text(nextRange) == "as" {
      position = nextRange.upperBound
      let (nameKind, nameRange) = token()
      guard nameKind == .name else {
        report(
          SyntaxProblems.expression, "What kind of value it is belongs after as.",
          at: span(nextRange), nextStep: "as number, as string, as bool, or an enum's name")
        position = closing(from: position) ?? lineEnd
        return declaration
      }
      declaration.type = text(nameRange)
      declaration.typeSpan = span(nameRange)
      position = nameRange.upperBound
    }
    if closeCommand(from: start, in: "<<declare>>") { declaration.value = value }
    declaration.span = span(start, position)
    return declaration
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
    guard
      closeCommand(
        from: start, in: isDetour ? "<<detour>>" : "<<jump>>",
        otherwise: "A title is one word: letters, digits and _.")
    else { return nil }
    let way = GoSyntax(
      isDetour: isDetour, target: target, targetSpan: targetSpan, span: span(start, position))
    script.survey.ways.append(way)
    return .go(way)
  }
}
