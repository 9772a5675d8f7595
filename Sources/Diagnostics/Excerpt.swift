/// One line of a script as a message shows it: made safe, tabs as spaces, cut to the width, with
/// marks under stretches of it.
struct Excerpt {
  /// A stretch to mark, in UTF-8 offsets from the line's beginning.
  typealias Stretch = Range<Int>

  /// What is shown of the line.
  let text: String
  /// For each stretch, in the order they were given, the columns (from 0) to put a mark under; at
  /// least one.
  let marks: [Range<Int>]

  /// The columns from one tab stop to the next.
  private static let tabWidth = 4
  /// How much of an endless line is looked at on either side of what is marked, in bytes.
  private static let reach = 4096

  init(_ line: Substring, marking stretches: [Stretch], width: Int) {
    let from = stretches.map(\.lowerBound).min() ?? 0
    let cells = Self.cells(of: line, in: (from - Self.reach)..<(from + Self.reach))
    let full = stretches.map { Self.columns(of: $0, in: cells) }
    let window = Self.window(
      of: cells, width: max(20, width), keeping: full.map(\.lowerBound).min())
    let shown = cells.filter { $0.column >= window.lowerBound && $0.end <= window.upperBound }
    let total = cells.last?.end ?? 0
    let isCutBefore = window.lowerBound > 0
    let isCutAfter = window.upperBound < total
    text = (isCutBefore ? "…" : "") + shown.map(\.text).joined() + (isCutAfter ? "…" : "")
    marks = full.map { columns in
      let lower = min(max(columns.lowerBound, window.lowerBound), window.upperBound)
      let upper = min(max(columns.upperBound, lower + 1), max(window.upperBound, lower + 1))
      let shift = (isCutBefore ? 1 : 0) - window.lowerBound
      return lower + shift..<upper + shift
    }
  }

  /// One character as shown: where it begins in the line, and the columns it takes.
  private struct Cell {
    var text: String
    var offset: Int
    var column: Int
    var end: Int
  }

  private static func cells(of line: Substring, in range: Range<Int>) -> [Cell] {
    var cells: [Cell] = []
    var offset = 0
    var column = 0
    for character in line {
      defer { offset += character.utf8.count }
      if offset < range.lowerBound { continue }
      if offset >= range.upperBound { break }
      let shown =
        character == "\t"
        ? String(repeating: " ", count: tabWidth - column % tabWidth)
        : SafeText.line(String(character))
      let end = column + DisplayWidth.columns(shown)
      cells.append(Cell(text: shown, offset: offset, column: column, end: end))
      column = end
    }
    return cells
  }

  /// The columns of the characters that a stretch touches; a stretch past the line is its end.
  private static func columns(of stretch: Stretch, in cells: [Cell]) -> Range<Int> {
    let lower = cells.last { $0.offset < stretch.lowerBound }?.end ?? 0
    let upper = cells.last { $0.offset < stretch.upperBound }?.end ?? 0
    return lower..<max(lower, upper)
  }

  /// The columns to show, so that no more than `width` are taken and the column `start` is among
  /// them; a column is left on each side that is cut, for the sign that says so.
  private static func window(of cells: [Cell], width: Int, keeping start: Int?) -> Range<Int> {
    let total = cells.last?.end ?? 0
    guard total > width else { return 0..<total }
    let start = start ?? 0
    guard start >= width * 2 / 3 else { return 0..<(width - 1) }
    let wanted = min(start - width / 3, total - width + 1)
    let first = cells.first { $0.column >= wanted }?.column ?? wanted
    return total - first <= width - 1 ? first..<total : first..<(first + width - 2)
  }
}
