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
  /// How many scalars of a character are shown: no letter and no emoji has more.
  private static let mostMarks = 24

  init(_ line: Substring, marking stretches: [Stretch], width: Int) {
    let from = stretches.map(\.lowerBound).min() ?? 0
    // As much of an endless line, in bytes, as could be shown on either side of what is marked.
    let reach = max(20, width) * 8
    let cells = Self.cells(of: line, in: (from - reach)..<(from + reach))
    let full = stretches.map { Self.columns(of: $0, in: cells) }
    let window = Self.window(
      of: cells, width: max(20, width), keeping: full.map(\.lowerBound).min())
    let shown = cells.filter { $0.column >= window.lowerBound && $0.end <= window.upperBound }
    let total = cells.last?.end ?? 0
    let isCutBefore = window.lowerBound > 0
    let isCutAfter = window.upperBound < total
    text = (isCutBefore ? "…" : "") + shown.map(\.shown).joined() + (isCutAfter ? "…" : "")
    marks = full.map { columns in
      let lower = min(max(columns.lowerBound, window.lowerBound), window.upperBound)
      let upper = min(max(columns.upperBound, lower + 1), max(window.upperBound, lower + 1))
      let shift = (isCutBefore ? 1 : 0) - window.lowerBound
      return lower + shift..<upper + shift
    }
  }

  /// One character: where it begins in the line, and the columns it takes.
  private struct Cell {
    var character: Character
    var offset: Int
    var column: Int
    var end: Int

    init(_ character: Character, offset: Int, column: Int) {
      self.character = character
      self.offset = offset
      self.column = column
      end = column
      if character == "\t" {
        end += tabWidth - column % tabWidth
      } else if let value = character.asciiValue, (0x20..<0x7F).contains(value) {
        end += 1
      } else {
        end += DisplayWidth.columns(shown)
      }
    }

    var shown: String {
      if character == "\t" { return String(repeating: " ", count: end - column) }
      return SafeText.line(
        String(String.UnicodeScalarView(character.unicodeScalars.prefix(mostMarks))))
    }
  }

  private static func cells(of line: Substring, in range: Range<Int>) -> [Cell] {
    let utf8 = line.utf8
    let count = utf8.count
    func index(_ offset: Int) -> Substring.Index { utf8.index(line.startIndex, offsetBy: offset) }
    var start = min(max(0, range.lowerBound), count)
    // To where a scalar begins; that it may be in the middle of a character is too far off to show.
    while start > 0, start < count, utf8[index(start)] & 0xC0 == 0x80 { start -= 1 }
    let end = min(max(start, range.upperBound), count)
    var cells: [Cell] = []
    var offset = start
    // As a text of its own: walking a part of one takes quadratic time where it is all flags.
    for character in String(line[index(start)..<index(end)]) {
      cells.append(Cell(character, offset: offset, column: cells.last?.end ?? 0))
      offset += character.utf8.count
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
