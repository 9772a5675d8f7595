import CLibedit

/// Where libedit has left the cursor. It doesn't tell, so its own arithmetic is done again: `wcwidth`
/// a scalar, at the window's width, a wide one never on two rows.
extension EditLineReader {
  /// To the beginning of the prompt's row, everything from there on erased.
  func eraseShown() {
    leeward_edit_flush(edit)
    let rows = shownRows().cursor
    screen.put((rows > 0 ? "\u{1B}[\(rows)A" : "") + "\r\u{1B}[J")
  }

  /// To a new row below what is shown.
  func leaveLine() {
    leeward_edit_flush(edit)
    let (cursor, last) = shownRows()
    screen.put((last > cursor ? "\u{1B}[\(last - cursor)B" : "") + "\r\n")
  }

  /// The rows, counted from the prompt's, that the cursor and the line's end stand in.
  private func shownRows() -> (cursor: Int, last: Int) {
    var walk = Walk(width: max(2, screen.columns))
    var isEscape = false
    for scalar in request.prompt.unicodeScalars {
      if scalar == "\u{1B}" { isEscape = true }
      if !isEscape { walk.step(scalar.value) }
      if isEscape, scalar == "m" { isEscape = false }
    }
    guard let line = el_wline(edit)?.pointee else { return (walk.row, walk.row) }
    var cursor = walk.row
    for index in 0..<(line.lastchar - line.buffer) {
      if line.buffer + index == line.cursor { cursor = walk.row }
      walk.step(UInt32(truncatingIfNeeded: line.buffer[index]))
    }
    if line.cursor == line.lastchar { cursor = walk.row }
    return (cursor, walk.row)
  }

  private struct Walk {
    let width: Int
    var row = 0
    var column = 0

    mutating func step(_ scalar: UInt32) {
      switch scalar {
      case 0x09: advance(8 - column % 8)
      case 0x0A: advance(width - column)
      default: advance(Self.columns(scalar))
      }
    }

    private mutating func advance(_ columns: Int) {
      if column + columns > width {
        row += 1
        column = 0
      }
      column += columns
      if column >= width {
        row += 1
        column = 0
      }
    }

    /// libedit shows a control character as `^A` and one it can't show as `\U+1F600`.
    private static func columns(_ scalar: UInt32) -> Int {
      let columns = Int(leeward_columns(scalar))
      if columns >= 0 { return columns }
      if scalar < 0x20 || scalar == 0x7F { return 2 }
      return scalar > 0xFFFF ? 8 : 7
    }
  }
}
