import Diagnostics

/// `<<enum>>` and its cases.
extension Parser {
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
    closeCommand(from: start, in: "<<enum>>", otherwise: "Its name is one word.")
    let opened = span(start, position)
    finishCommand()
    var cases: [EnumSyntax.Case] = []
    var strays: [StatementSyntax] = []
    inside(.enumeration, opened: opened) { parser in
      // Looked for only where something else than a case stands, and once.
      lazy var isClosed = parser.hasEnumEnd
      while parser.isAtCase || isClosed {
        let found = parser.parseStatements()
        if let stray = found.first {
          if !parser.alreadyReported(at: Int(stray.span.lower)..<Int(stray.span.lower)) {
            parser.report(
              SyntaxProblems.notUnderstood, "Only <<case>> can stand inside an <<enum>>.",
              at: stray.span, nextStep: "Move it out of the enum.")
          }
          strays += found
        }
        guard parser.isAtCase else { break }
        cases.append(parser.parseCase())
        parser.finishCommand()
      }
    }
    closeBlock(.endenum, opened: opened, name: "<<enum>>", closer: "<<endenum>>")
    let enumeration = EnumSyntax(
      name: name, nameSpan: nameSpan, cases: cases, strays: strays, span: opened)
    script.survey.enumerations.append(enumeration)
    return .enumeration(enumeration)
  }

  private var isAtCase: Bool {
    layout.next == nil && !isAtBodyEnd && starts("<<", at: position)
      && keyword(at: position) == .case
  }

  /// Whether the enum that is being read is closed anywhere: else all that comes would be lost in it.
  private var hasEnumEnd: Bool {
    var start = position
    while start < count, !starts("===", at: start) {
      if starts("<<", at: start) {
        let word = afterSpaces(start + 2)
        if starts("endenum", at: word) { return true }
        if starts("enum", at: word) { return false }
      }
      start = afterSpaces(startAfter(lineEnd: endOfLine(from: start)))
    }
    return false
  }

  private mutating func parseCase() -> EnumSyntax.Case {
    let start = position
    enterKeyword()
    let (kind, range) = token()
    guard kind == .name else {
      report(
        SyntaxProblems.expression, "A <<case>> needs a name.",
        at: span(start, endOfCommand(from: start)), nextStep: "For example: <<case Calm>>")
      position = closing(from: position) ?? lineEnd
      return EnumSyntax.Case(name: "", value: nil, span: span(start, position))
    }
    position = range.upperBound
    var value: ExpressionSyntax?
    if case (.assign, let assign) = token() {
      position = assign.upperBound
      value = parseExpression()
    }
    let hint = "Its name is one word, and a value has a = before it."
    if !closeCommand(from: start, in: "<<case>>", otherwise: value == nil ? hint : nil) {
      value = ExpressionSyntax(.missing, span: span(start, position))
    }
    return EnumSyntax.Case(name: text(range), value: value, span: span(start, position))
  }
}
