import Diagnostics

/// Lines that were meant as commands: a bracket too few, or one too many.
extension Parser {
  /// Looks at the line that begins here.
  mutating func checkBrackets() {
    let end = trimmedEnd(position, lineEnd)
    guard end > position else { return }
    if bytes[position] == UInt8(ascii: "<") {
      checkSingleBrackets(to: end)
    } else {
      checkBareCommand(to: end)
    }
  }

  /// `<wait 1>`: a whole line in single brackets. `<b>` and its like, for a display, are shorter.
  private mutating func checkSingleBrackets(to end: Int) {
    guard end - position > 2, bytes[end - 1] == UInt8(ascii: ">"),
      bytes[position + 1] != UInt8(ascii: "/"), bytes[end - 2] != UInt8(ascii: "/")
    else { return }
    let inner = bytes[position + 1..<end - 1]
    let words = String(decoding: inner, as: UTF8.self)
    guard !inner.contains(UInt8(ascii: "<")), !inner.contains(UInt8(ascii: ">")),
      inner.contains(UInt8(ascii: " ")) || inner.count > 2 && Identifier.isName(words)
    else { return }
    report(
      SyntaxProblems.singleBrackets,
      "This looks like a command, but it will be read out as a line.", at: span(position, end),
      nextStep: "A command has two of each: <<\(words)>>", fix: "<<\(words)>>")
  }

  /// `declare $x = 1`, `endif`, `jump Start`: the language's own words without brackets.
  private mutating func checkBareCommand(to end: Int) {
    var wordEnd = position
    while wordEnd < end, bytes[wordEnd] >= 0x61, bytes[wordEnd] <= 0x7A { wordEnd += 1 }
    guard wordEnd > position, wordEnd - position <= 7, wordEnd == end || isSpace(bytes[wordEnd]),
      let word = Keyword(rawValue: text(position, wordEnd))
    else { return }
    var rest = wordEnd
    while rest < end, isSpace(bytes[rest]) { rest += 1 }
    let isCommand: Bool
    switch word {
    case .set, .declare: isCommand = rest < end && bytes[rest] == UInt8(ascii: "$")
    case .if, .elseif: isCommand = rest < end && isExpression(from: rest, to: end)
    case .endif, .endonce, .endenum, .else, .return: isCommand = rest == end
    case .once: isCommand = rest == end || text(rest, min(end, rest + 4)) == "if $"
    case .jump, .detour, .enum, .case:
      isCommand = rest < end && endOfName(at: rest) == end && bytes[rest] < 0x5B
    case .call: isCommand = rest < end && bytes[end - 1] == UInt8(ascii: ")")
    case .local: isCommand = false
    }
    guard isCommand else { return }
    report(
      SyntaxProblems.bareCommand, "This looks like a command, but it will be read out as a line.",
      at: span(position, end), nextStep: "Put it in brackets: <<\(text(position, end))>>",
      fix: "<<\(text(position, end))>>")
  }

  /// Whether what stands here can be read as a value, all of it: then it is hardly a sentence.
  private func isExpression(from start: Int, to end: Int) -> Bool {
    if bytes[start] == UInt8(ascii: "$") { return true }
    var probe = self
    probe.position = start
    probe.diagnostics = []
    _ = probe.parseExpression()
    return probe.diagnostics.isEmpty && probe.position >= end
  }

  /// Takes the first `<` of `<<<`, and says so.
  mutating func takeExtraOpening() {
    guard starts("<<<", at: position), position < lineEnd else { return }
    reportOneBracketMore(at: position)
    while starts("<<<", at: position) { position += 1 }
  }

  /// Takes what is too much of `>>>`, behind a command's end, and says so; whether there was any.
  mutating func takeExtraClosing() -> Bool {
    guard position < lineEnd, bytes[position] == UInt8(ascii: ">"),
      bytes[position - 1] == UInt8(ascii: ">")
    else { return false }
    reportOneBracketMore(at: position)
    while position < lineEnd, bytes[position] == UInt8(ascii: ">") { position += 1 }
    return true
  }

  private mutating func reportOneBracketMore(at offset: Int) {
    // Both ends of one command are one mistake.
    if let last = diagnostics.last, last.problem == SyntaxProblems.oneBracketMore,
      Int(last.span.lower) >= lineStart
    {
      return
    }
    report(
      SyntaxProblems.oneBracketMore, "There is one bracket too many here.",
      at: span(offset, offset + 1), nextStep: "A command has two of each: << and >>.", fix: "")
  }

  /// `>>` in a line that no `<<` began.
  mutating func reportStrayEnd() {
    if let last = diagnostics.last, Int(last.span.lower) >= lineStart {
      if last.problem == SyntaxProblems.strayCommandEnd || last.severity == .error { return }
    } else if let last = diagnostics.last, last.problem == SyntaxProblems.unclosedCommand,
      position - Int(last.span.upper) < 1000,
      !text(Int(last.span.upper), position).contains("<<")
    {
      return  // This ends the command that was told of for having no end on its line.
    }
    report(
      SyntaxProblems.strayCommandEnd, "There is a >> here, but no << before it.",
      at: span(position, position + 2),
      nextStep: "Put << where the command begins. To show the signs, write \\>\\>.")
  }
}
