/// One text as its author wrote it, with the means to say where something in it stands.
///
/// Offsets are UTF-8 offsets into `text`; lines and columns count from 1, columns in characters as
/// shown (extended grapheme clusters), which is what editors show too.
public struct SourceFile: Sendable, Hashable {
  /// The path as it was given, for messages.
  public let name: String
  public let text: String
  /// The UTF-8 offset at which each line begins.
  private let lineStarts: [Int]
  /// The columns along lines of endless length, by the offset at which the line begins: counting
  /// from the line's beginning for each of its messages would take for ever.
  private let milestones: [Int: [Milestone]]

  /// Where a character begins, and how many stand before it in its line.
  private struct Milestone: Hashable {
    var offset: Int
    var column: Int
  }

  /// How far milestones stand apart, in bytes.
  private static let stretch = 4096

  public init(name: String, text: String) {
    self.name = name
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    var starts = [0]
    var offset = 0
    var lastWasReturn = false
    for byte in text.utf8 {
      offset += 1
      if byte == 0x0A {
        if lastWasReturn { starts.removeLast() }
        starts.append(offset)
      } else if byte == 0x0D {
        starts.append(offset)
      }
      lastWasReturn = byte == 0x0D
    }
    lineStarts = starts
    var milestones: [Int: [Milestone]] = [:]
    for (start, end) in zip(starts, starts.dropFirst() + [offset])
    where end - start > Self.stretch * 2 {
      milestones[start] = Self.milestones(in: text, from: start, to: end)
    }
    self.milestones = milestones
  }

  private static func milestones(in text: String, from start: Int, to end: Int) -> [Milestone] {
    let first = text.utf8.index(text.startIndex, offsetBy: start)
    var milestones: [Milestone] = []
    var offset = start
    var column = 0
    var next = start + stretch
    // As a text of its own: walking a part of one takes quadratic time where it is all flags.
    for character in String(text[first..<text.utf8.index(first, offsetBy: end - start)]) {
      if offset >= next {
        milestones.append(Milestone(offset: offset, column: column))
        next = offset + stretch
      }
      offset += character.utf8.count
      column += 1
    }
    return milestones
  }

  public var lineCount: Int { lineStarts.count }

  /// The line (from 1) in which the UTF-8 offset stands.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The place of a UTF-8 offset. An offset past the end is the end.
  public func place(at offset: Int) -> Place {
    let offset = min(max(0, offset), text.utf8.count)
    let line = line(at: offset)
    let start = lineStarts[line - 1]
    let near = milestones[start]?.last { $0.offset <= offset }
    let column = (near?.column ?? 0) + substring((near?.offset ?? start)..<offset).count + 1
    return Place(line: line, column: column)
  }

  /// A line's text without its line ending. Lines count from 1; "" for one that isn't there.
  public func lineText(_ line: Int) -> Substring {
    guard line >= 1, line <= lineStarts.count else { return "" }
    let start = lineStarts[line - 1]
    let end = line < lineStarts.count ? lineStarts[line] : text.utf8.count
    var slice = substring(start..<end)
    while let last = slice.last, last.isNewline { slice.removeLast() }
    return slice
  }

  /// The UTF-8 offset at which a line (from 1) begins.
  public func offset(ofLine line: Int) -> Int {
    lineStarts[min(max(1, line), lineStarts.count) - 1]
  }

  /// The text between two UTF-8 offsets, cut to what is there.
  public func substring(_ range: Range<Int>) -> Substring {
    let count = text.utf8.count
    let lower = min(max(0, range.lowerBound), count)
    let upper = min(max(lower, range.upperBound), count)
    let utf8 = text.utf8
    let from = utf8.index(utf8.startIndex, offsetBy: lower)
    let to = utf8.index(from, offsetBy: upper - lower)
    return text[from..<to]
  }
}

/// A line and a column, both from 1; columns in characters as shown.
public struct Place: Sendable, Hashable, Codable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
