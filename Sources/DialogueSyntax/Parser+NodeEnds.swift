import Diagnostics

/// Where nodes begin and end although something of their frame is missing or mistyped.
extension Parser {
  /// How many lines are looked at to see whether a node begins.
  private static let longestHead = 16

  /// Whether `key:` stands at `offset`.
  func isHeader(at offset: Int) -> Bool {
    var end = endOfName(at: offset)
    guard end > offset else { return false }
    while isSpace(bytes[end]) { end += 1 }
    return end < count && bytes[end] == UInt8(ascii: ":")
  }

  private func isTitle(at offset: Int) -> Bool {
    starts("title", at: offset) && endOfName(at: offset) == offset + 5 && isHeader(at: offset)
  }

  /// Whether the line that begins here is a mistyped `---`: too few dashes, or what an editor made
  /// of three.
  var isMistypedBodyStart: Bool {
    let end = trimmedEnd(position, min(lineEnd, position + 16))
    guard end > position, bytes[position] == UInt8(ascii: "-") || bytes[position] == 0xE2,
      !starts("---", at: position)
    else { return false }
    return text(position, end).unicodeScalars.allSatisfy {
      $0 == "-" || $0 == " " || ("\u{2010}"..."\u{2015}").contains($0) || $0 == "\u{2212}"
    }
  }

  /// Whether a `---` comes below, before the node is over.
  func hasBodyStart(below end: Int) -> Bool {
    var end = end
    while end < count {
      let start = afterSpaces(startAfter(lineEnd: end))
      if starts("---", at: start) { return true }
      if starts("===", at: start) || isTitle(at: start) { return false }
      end = endOfLine(from: start)
    }
    return false
  }

  /// Whether the node's body is over although no `===` stands here: another node begins, or the line
  /// is an `=` or two and nothing of the node comes after it.
  var isAtUnmarkedEnd: Bool {
    if bytes[position] == UInt8(ascii: "t") { return isTitle(at: position) && isNode(at: position) }
    guard bytes[position] == UInt8(ascii: "=") else { return false }
    let end = trimmedEnd(position, lineEnd)
    guard end - position <= 2, bytes[end - 1] == UInt8(ascii: "=") else { return false }
    var next = position
    for _ in 0..<Self.longestHead {
      next = endOfLine(from: next)
      guard next < count else { return true }
      next = afterSpaces(startAfter(lineEnd: next))
      if !isNewline(bytes[next]), !starts("//", at: next) { break }
    }
    return next >= count || isTitle(at: next) && isNode(at: next)
  }

  /// Whether the lines below are headers, up to a `---`.
  func isHead(below end: Int) -> Bool {
    end < count && isNode(at: afterSpaces(startAfter(lineEnd: end)))
  }

  /// Whether headers stand from `offset` on, up to a `---`.
  private func isNode(at offset: Int) -> Bool {
    var start = offset
    for _ in 0..<Self.longestHead where start < count {
      if starts("---", at: start) { return true }
      let end = endOfLine(from: start)
      guard isHeader(at: start) || start == end || starts("//", at: start), end < count else {
        return false
      }
      start = afterSpaces(startAfter(lineEnd: end))
    }
    return false
  }

  func afterSpaces(_ offset: Int) -> Int {
    var offset = offset
    while offset < count, isSpace(bytes[offset]) { offset += 1 }
    return offset
  }
}
