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

  /// `<wait 1>`: a whole line in single brackets. `<b>` and its like, for a display, have no space.
  private mutating func checkSingleBrackets(to end: Int) {
    guard end - position > 2, bytes[end - 1] == UInt8(ascii: ">"),
      bytes[position + 1] != UInt8(ascii: "/"), bytes[end - 2] != UInt8(ascii: "/")
    else { return }
    let inner = bytes[position + 1..<end - 1]
    let words = String(decoding: inner, as: UTF8.self)
    guard !inner.contains(UInt8(ascii: "<")), !inner.contains(UInt8(ascii: ">")),
      inner.contains(UInt8(ascii: " ")) || Keyword(rawValue: words) != nil
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
    case .set, .declare, .if, .elseif: isCommand = rest < end && bytes[rest] == UInt8(ascii: "$")
    case .endif, .endonce, .endenum, .else, .once: isCommand = rest == end
    case .jump, .detour, .enum, .case:
      isCommand = rest < end && endOfName(at: rest) == end && bytes[rest] < 0x5B
    case .call: isCommand = rest < end && bytes[end - 1] == UInt8(ascii: ")")
    case .return, .local: isCommand = false
    }
    guard isCommand else { return }
    report(
      SyntaxProblems.bareCommand, "This looks like a command, but it will be read out as a line.",
      at: span(position, end), nextStep: "Put it in brackets: <<\(text(position, end))>>",
      fix: "<<\(text(position, end))>>")
  }

  /// `>>` in a line that no `<<` began.
  mutating func reportStrayEnd() {
    if case let last? = diagnostics.last, last.problem == SyntaxProblems.strayCommandEnd,
      Int(last.span.lower) >= lineStart
    {
      return
    }
    report(
      SyntaxProblems.strayCommandEnd, "There is a >> here, but no << before it.",
      at: span(position, position + 2),
      nextStep: "Put << where the command begins. To show the signs, write \\>\\>.")
  }
}
