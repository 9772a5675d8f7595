import Diagnostics

/// One row at the cursor that is drawn over again, and gone afterwards. Only what changes is written,
/// in one piece. Where nothing may be drawn it does nothing.
final class DrawnRow {
  /// A piece of a row that looks the same from end to end.
  struct Piece: Hashable {
    var text: String
    var role: Role

    init(_ text: String, _ role: Role = .plain) {
      self.text = text
      self.role = role
    }
  }

  private struct Cell: Hashable {
    var character: Character
    var role: Role
  }

  private let screen: Screen
  private let isDrawn: Bool
  private var drawing: ((Int) -> [Piece])?
  /// What stands there, from the window's first column.
  private var shown: [Cell] = []
  private var isThere = false
  /// How wide the window was then.
  private var width = 0
  private var isCursorHidden = false

  init(screen: Screen, isDrawn: Bool) {
    self.screen = screen
    self.isDrawn = isDrawn
  }

  /// Draws what `drawing` makes of so many columns, where that differs from what stands there.
  func draw(_ drawing: @escaping (Int) -> [Piece]) {
    guard isDrawn else { return }
    self.drawing = drawing
    let columns = screen.columns
    // The window has changed: where the row stands now is the terminal's own affair.
    if isThere, columns != width { wipe() }
    // A terminal that can't keep up is not pressed: the next frame makes up for this one.
    if isThere, !screen.isReady { return }
    let margin = screen.margin
    let pieces = [Piece(margin)] + drawing(max(1, columns - 1 - margin.count))
    let cells = pieces.flatMap { piece in
      piece.text.map { Cell(character: $0, role: $0 == " " ? .plain : piece.role) }
    }
    let out = isThere ? changes(to: cells) : painted(cells[...]) + "\u{1B}[K"
    shown = cells
    width = columns
    isThere = true
    guard !out.isEmpty else { return }
    // The cursor waits in the row's first column. There it stays when a window made narrower folds the
    // row: all of it can be wiped from there.
    screen.put((isCursorHidden ? "" : "\u{1B}[?25l") + out + "\r")
    isCursorHidden = true
  }

  func show(_ text: String, _ role: Role) {
    draw { columns in [Piece(Layout.clip(text, columns: columns), role)] }
  }

  /// Someone else has written there: draws everything anew.
  func again() {
    guard isThere, let drawing else { return }
    wipe()
    isCursorHidden = false
    draw(drawing)
  }

  func erase() {
    guard isThere else { return }
    wipe()
    screen.put("\u{1B}[?25h")
    isCursorHidden = false
  }

  private func wipe() {
    screen.put("\r\u{1B}[J")
    shown = []
    isThere = false
  }

  /// The cells that differ, each run of them with the way to its column.
  private func changes(to cells: [Cell]) -> String {
    // A character that isn't one column wide moves all behind it. And where most is new, the ways
    // between would take more than the rest.
    let same = zip(cells, shown).count { $0 == $1 }
    let isEven = (cells + shown).allSatisfy { DisplayWidth.columns(String($0.character)) == 1 }
    guard isEven, same * 2 >= cells.count else {
      return cells == shown ? "" : painted(cells[...]) + "\u{1B}[K"
    }
    var out = ""
    var index = 0
    while index < cells.count {
      guard index >= shown.count || cells[index] != shown[index] else {
        index += 1
        continue
      }
      var end = index + 1
      while end < cells.count, end >= shown.count || cells[end] != shown[end] { end += 1 }
      out += "\u{1B}[\(index + 1)G" + painted(cells[index..<end])
      index = end
    }
    if cells.count < shown.count { out += "\u{1B}[\(cells.count + 1)G\u{1B}[K" }
    return out
  }

  private func painted(_ cells: ArraySlice<Cell>) -> String {
    var out = ""
    var run = ""
    var role = Role.plain
    for cell in cells {
      if cell.role != role, cell.character != " " {
        out += screen.style.paint(run, role)
        (run, role) = ("", cell.role)
      }
      run.append(cell.character)
    }
    return out + screen.style.paint(run, role)
  }
}
