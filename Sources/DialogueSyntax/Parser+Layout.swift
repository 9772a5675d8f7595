import Diagnostics

/// Moving from line to line.
extension Parser {
  /// The end of the line that `offset` stands in.
  func endOfLine(from offset: Int) -> Int {
    var end = offset
    while end < count, !isNewline(bytes[end]) { end += 1 }
    return end
  }

  /// Where the line after the one that ends at `end` begins.
  func startAfter(lineEnd end: Int) -> Int {
    guard end < count else { return count }
    return bytes[end] == 0x0D && end + 1 < count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
  }

  /// Stands at the first character of the line that begins at `offset`, past its white space.
  @discardableResult
  mutating func enterLine(at offset: Int) -> Int {
    position = offset
    lineStart = offset
    var width = 0
    while position < count, isSpace(bytes[position]) {
      width += bytes[position] == 0x09 ? 8 : 1
      position += 1
    }
    lineEnd = endOfLine(from: position)
    trimmedLineEnd = lineEnd
    while trimmedLineEnd > position, isSpace(bytes[trimmedLineEnd - 1]) { trimmedLineEnd -= 1 }
    return width
  }

  /// In a body: goes on at the next line that has something on it, keeping track of the layout.
  /// Comments and blank lines are passed; a node's end is not.
  mutating func nextBodyLine() {
    var afterNewline = false
    while lineEnd < count {
      let width = enterLine(at: startAfter(lineEnd: lineEnd))
      layout.newline(width: width, afterNewline: afterNewline)
      if position < lineEnd {
        guard skipComment() else {
          isAtNextNode = isAtUnmarkedEnd
          return
        }
        afterNewline = false
      } else {
        afterNewline = true
      }
    }
    position = count
  }

  var isAtFileEnd: Bool { position >= count }

  /// Whether the parser stands at `===`, at the end of the file, or where another node begins.
  var isAtBodyEnd: Bool { isAtFileEnd || starts("===", at: position) || isAtNextNode }
}
