import Diagnostics

/// Expressions, by precedence climbing over tokens read on demand.
extension Parser {
  enum Token: Hashable {
    case number
    case string
    case name
    case variable
    case dot
    case comma
    case open
    case close
    case binary(BinaryOperator)
    case not
    /// `=` or `to`.
    case assign
    /// `+=` and its like.
    case assignWith(BinaryOperator)
    /// `}`, `>>`, or the end of the line.
    case end
    case unknown
  }

  /// The token that stands next, and where.
  func token() -> (kind: Token, range: Range<Int>) {
    var start = position
    while start < lineEnd, isSpace(bytes[start]) { start += 1 }
    guard start < lineEnd else { return (.end, start..<start) }
    func two(_ kind: Token) -> (Token, Range<Int>) { (kind, start..<start + 2) }
    func one(_ kind: Token) -> (Token, Range<Int>) { (kind, start..<start + 1) }
    let next = start + 1 < lineEnd ? bytes[start + 1] : 0
    switch bytes[start] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return (.number, start..<endOfNumber(at: start))
    case UInt8(ascii: "\""): return (.string, start..<endOfString(at: start))
    case UInt8(ascii: "$"):
      let end = endOfName(at: start + 1)
      return (end > start + 1 ? .variable : .unknown, start..<end)
    case UInt8(ascii: "."): return one(.dot)
    case UInt8(ascii: ","): return one(.comma)
    case UInt8(ascii: "("): return one(.open)
    case UInt8(ascii: ")"): return one(.close)
    case UInt8(ascii: "}"): return (.end, start..<start)
    case UInt8(ascii: ">"):
      // A command's end, or half of one.
      if next == UInt8(ascii: ">") || isAtLineEnd(start + 1) { return (.end, start..<start) }
      return next == UInt8(ascii: "=") ? two(.binary(.greaterOrEqual)) : one(.binary(.greater))
    case UInt8(ascii: "<"):
      return next == UInt8(ascii: "=") ? two(.binary(.lessOrEqual)) : one(.binary(.less))
    case UInt8(ascii: "="):
      return next == UInt8(ascii: "=") ? two(.binary(.equal)) : one(.assign)
    case UInt8(ascii: "!"):
      return next == UInt8(ascii: "=") ? two(.binary(.notEqual)) : one(.not)
    case UInt8(ascii: "&") where next == UInt8(ascii: "&"): return two(.binary(.and))
    case UInt8(ascii: "|") where next == UInt8(ascii: "|"): return two(.binary(.or))
    case UInt8(ascii: "^"): return one(.binary(.xor))
    case UInt8(ascii: "+"):
      return next == UInt8(ascii: "=") ? two(.assignWith(.add)) : one(.binary(.add))
    case UInt8(ascii: "-"):
      return next == UInt8(ascii: "=") ? two(.assignWith(.subtract)) : one(.binary(.subtract))
    case UInt8(ascii: "*"):
      return next == UInt8(ascii: "=") ? two(.assignWith(.multiply)) : one(.binary(.multiply))
    case UInt8(ascii: "/"):
      return next == UInt8(ascii: "=") ? two(.assignWith(.divide)) : one(.binary(.divide))
    case UInt8(ascii: "%"):
      return next == UInt8(ascii: "=") ? two(.assignWith(.remainder)) : one(.binary(.remainder))
    default:
      let end = endOfName(at: start)
      return end > start ? (wordToken(start, end), start..<end) : (.unknown, start..<start + 1)
    }
  }

  private func isAtLineEnd(_ offset: Int) -> Bool {
    var end = offset
    while end < lineEnd, isSpace(bytes[end]) { end += 1 }
    return end >= lineEnd
  }

  private func wordToken(_ start: Int, _ end: Int) -> Token {
    guard end - start <= 3 else { return .name }
    let letters = bytes[start..<end].reduce(0) { $0 << 8 | UInt32($1) }
    switch letters {
    case 0x616E64: return .binary(.and)
    case 0x6F72: return .binary(.or)
    case 0x786F72: return .binary(.xor)
    case 0x6E6F74: return .not
    case 0x6973, 0x6571: return .binary(.equal)  // is, eq
    case 0x6E6571: return .binary(.notEqual)  // neq
    case 0x6C74: return .binary(.less)  // lt
    case 0x6C7465: return .binary(.lessOrEqual)  // lte
    case 0x6774: return .binary(.greater)  // gt
    case 0x677465: return .binary(.greaterOrEqual)  // gte
    case 0x746F: return .assign  // to
    default: return .name
    }
  }

  private func endOfNumber(at start: Int) -> Int {
    func isDigit(_ offset: Int) -> Bool {
      offset < lineEnd && bytes[offset] >= 0x30 && bytes[offset] <= 0x39
    }
    var end = start
    while isDigit(end) { end += 1 }
    if end < lineEnd, bytes[end] == UInt8(ascii: "."), isDigit(end + 1) {
      end += 1
      while isDigit(end) { end += 1 }
    }
    return end
  }

  /// Past the closing quote, or the line's end where there is none.
  private func endOfString(at start: Int) -> Int {
    var end = start + 1
    while end < lineEnd {
      if bytes[end] == UInt8(ascii: "\\"), end + 1 < lineEnd {
        end += 2
      } else if bytes[end] == UInt8(ascii: "\"") {
        return end + 1
      } else {
        end += 1
      }
    }
    return lineEnd
  }

  /// Reads an expression; where there is none that can be read, reports it and gives `.missing`.
  /// With a mistake anywhere in it, all of it is `.missing`: nothing more is to be said of it.
  mutating func parseExpression() -> ExpressionSyntax {
    let before = diagnostics.count
    var expression = parseExpression(above: 0, depth: 0)
    if diagnostics.count > before { expression.kind = .missing }
    return expression
  }

  private mutating func parseExpression(above minimum: Int, depth: Int) -> ExpressionSyntax {
    var left = parseOperand(depth: depth)
    while case (.binary(let op), let range) = token(), op.precedence > minimum {
      let leftDepth = treeDepth
      guard leftDepth < Self.deepestTree else { return tooDeep(at: range) }
      position = range.upperBound
      let right = parseExpression(above: op.precedence, depth: depth + 1)
      left = ExpressionSyntax(.binary(op, left, right), span: left.span.joined(right.span))
      treeDepth = max(leftDepth, treeDepth) + 1
    }
    return left
  }

  private mutating func tooDeep(at range: Range<Int>) -> ExpressionSyntax {
    report(
      SyntaxProblems.tooDeep, "This expression is nested too deeply to be read.", at: span(range),
      nextStep: "Work out parts of it first, with <<set>>.")
    position = lineEnd
    givenUpLine = lineEnd
    treeDepth = 1
    return ExpressionSyntax(.missing, span: span(range))
  }

  private mutating func parseOperand(depth: Int) -> ExpressionSyntax {
    treeDepth = 1
    let (kind, range) = token()
    guard depth < Self.deepest else { return tooDeep(at: range) }
    switch kind {
    case .number:
      position = range.upperBound
      return ExpressionSyntax(.number(Float(text(range)) ?? 0), span: span(range))
    case .string:
      position = range.upperBound
      return parseString(range)
    case .variable:
      position = range.upperBound
      let name = text(range)
      script.survey.usedVariables.insert(name)
      return ExpressionSyntax(.variable(name), span: span(range))
    case .name: return parseNamed(range, depth: depth)
    case .dot: return parseMember(of: nil, from: range)
    case .open:
      position = range.upperBound
      let inner = parseExpression(above: 0, depth: depth + 1)
      treeDepth += 1
      let end = expectClose(opened: range)
      return ExpressionSyntax(.parenthesised(inner), span: span(range.lowerBound, end))
    case .not:
      position = range.upperBound
      let operand = parseOperand(depth: depth + 1)
      treeDepth += 1
      return ExpressionSyntax(.unary(.not, operand), span: span(range).joined(operand.span))
    case .binary(.subtract):
      position = range.upperBound
      let operand = parseOperand(depth: depth + 1)
      treeDepth += 1
      return ExpressionSyntax(.unary(.negate, operand), span: span(range).joined(operand.span))
    default:
      return missingValue(at: range, kind)
    }
  }

  private mutating func missingValue(at range: Range<Int>, _ kind: Token) -> ExpressionSyntax {
    if !alreadyReported(at: range) {
      report(
        SyntaxProblems.expression,
        kind == .end
          ? "A value is missing here."
          : "A value belongs here: a number, a word in quotes, a variable, or a function.",
        at: span(range.lowerBound, max(range.upperBound, min(range.lowerBound + 1, lineEnd))),
        nextStep: "For example: 3, \"yes\", true, $name, visited(\"Start\")")
    }
    if kind == .unknown { position = range.upperBound }
    return ExpressionSyntax(.missing, span: span(range))
  }

  /// Whether the last message was about this very place of the line the parser stands in, or gave
  /// up the rest of it: one mistake, one message.
  func alreadyReported(at range: Range<Int>) -> Bool {
    if givenUpLine == lineEnd { return true }
    guard let last = diagnostics.last, last.severity == .error,
      Int(last.span.lower) >= lineStart, Int(last.span.lower) <= lineEnd
    else { return false }
    return Int(last.span.upper) >= range.lowerBound
  }

  private mutating func parseNamed(_ range: Range<Int>, depth: Int) -> ExpressionSyntax {
    let name = text(range)
    position = range.upperBound
    switch name {
    case "true": return ExpressionSyntax(.bool(true), span: span(range))
    case "false": return ExpressionSyntax(.bool(false), span: span(range))
    default: break
    }
    let (kind, after) = token()
    if kind == .open {
      position = after.upperBound
      let arguments = parseArguments(depth: depth)
      let end = expectClose(opened: after)
      if name == "visited" || name == "visited_count",
        case .string(let title)? = arguments.first?.kind
      {
        script.survey.visitedTitles.insert(title)
      }
      return ExpressionSyntax(
        .call(name: name, arguments: arguments), span: span(range.lowerBound, end))
    }
    if kind == .dot, after.lowerBound == range.upperBound {
      return parseMember(of: name, from: range)
    }
    report(
      SyntaxProblems.expression, "\(name) by itself is no value.", at: span(range),
      nextStep:
        "Write \"\(name)\" for the word, $\(name) for a variable, or \(name)() for a function.")
    return ExpressionSyntax(.missing, span: span(range))
  }

  private mutating func parseArguments(depth: Int) -> [ExpressionSyntax] {
    var arguments: [ExpressionSyntax] = []
    var deepest = 0
    if token().kind == .close { return [] }
    while true {
      arguments.append(parseExpression(above: 0, depth: depth + 1))
      deepest = max(deepest, treeDepth)
      let (kind, range) = token()
      guard kind == .comma else { break }
      position = range.upperBound
    }
    treeDepth = deepest + 1
    return arguments
  }

  /// `.name`, after a type's name or without one.
  private mutating func parseMember(of type: String?, from start: Range<Int>) -> ExpressionSyntax {
    if type != nil { position = start.upperBound }
    let dot = token()
    position = dot.range.upperBound
    let (kind, range) = token()
    guard kind == .name, range.lowerBound == dot.range.upperBound else {
      report(
        SyntaxProblems.expression, "The name of a case belongs after the dot.", at: span(dot.range),
        nextStep: "For example: Food.Apple")
      return ExpressionSyntax(.missing, span: span(start))
    }
    position = range.upperBound
    return ExpressionSyntax(
      .member(type: type, name: text(range)), span: span(start.lowerBound, range.upperBound))
  }

  /// Takes the `)` for an opened `(`; gives where it ends.
  private mutating func expectClose(opened: Range<Int>) -> Int {
    let (kind, range) = token()
    if kind == .close {
      position = range.upperBound
      return range.upperBound
    }
    if kind != .end {
      reportUnexpected(in: "parentheses")
    } else if !alreadyReported(at: range) {
      report(
        SyntaxProblems.expression, "This ( is never closed.", at: span(opened),
        nextStep: "Put a ) where it ends.")
    }
    return range.lowerBound
  }

  private mutating func parseString(_ range: Range<Int>) -> ExpressionSyntax {
    let inner = bytes[range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)]
    let isClosed =
      range.count >= 2 && bytes[range.upperBound - 1] == UInt8(ascii: "\"")
      && !(range.upperBound == lineEnd && endsInEscape(range))
    if !isClosed {
      report(
        SyntaxProblems.expression, "This text has no closing quote.", at: span(range),
        nextStep: "Put a \" where it ends.")
      return ExpressionSyntax(.missing, span: span(range))
    }
    guard inner.contains(UInt8(ascii: "\\")) else {
      return ExpressionSyntax(.string(String(decoding: inner, as: UTF8.self)), span: span(range))
    }
    var out: [UInt8] = []
    var isEscaped = false
    for byte in inner {
      if !isEscaped, byte == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      }
      if isEscaped, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "\"") {
        out.append(UInt8(ascii: "\\"))
      }
      out.append(byte)
      isEscaped = false
    }
    return ExpressionSyntax(.string(String(decoding: out, as: UTF8.self)), span: span(range))
  }

  /// Whether the quote at the range's end is itself escaped.
  private func endsInEscape(_ range: Range<Int>) -> Bool {
    var slashes = 0
    var offset = range.upperBound - 2
    while offset > range.lowerBound, bytes[offset] == UInt8(ascii: "\\") {
      slashes += 1
      offset -= 1
    }
    return slashes % 2 == 1
  }

  /// Reports what stands next, where an expression or a command was expected to be over.
  mutating func reportUnexpected(in what: String, nextStep: String? = nil) {
    let (kind, range) = token()
    guard !alreadyReported(at: range) else { return }
    let shown = span(
      range.isEmpty ? position : range.lowerBound,
      max(range.upperBound, trimmedEnd(position, min(lineEnd, position + 1))))
    switch kind {
    case _ where nextStep != nil:
      report(
        SyntaxProblems.expression, "This doesn't belong in the \(what).", at: shown,
        nextStep: nextStep)
    case .number, .string, .name, .variable, .open, .not:
      report(
        SyntaxProblems.expression, "Something is missing before this in the \(what).", at: shown,
        nextStep:
          "Put a sign such as +, == or and between the two; between a function's values, a comma.")
    case .assign:
      report(
        SyntaxProblems.expression, "A single = puts a value in; to compare, use ==.", at: shown,
        nextStep: "Write == here.", fix: "==")
    case .close:
      report(
        SyntaxProblems.expression, "There is no ( for this ).", at: shown,
        nextStep: "Take it out, or put a ( where it begins.", fix: "")
    default:
      report(
        SyntaxProblems.expression, "This doesn't belong in the \(what).", at: shown,
        nextStep: "Take it out.")
    }
  }
}
