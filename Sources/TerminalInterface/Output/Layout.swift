import Diagnostics

/// Breaks text into the lines of a terminal.
enum Layout {
  /// Greedy, by columns as shown. Words are kept whole where they fit; one wider than a line is cut
  /// between graphemes, and East Asian text, which has no spaces, between its characters. Line feeds
  /// in the text stay. Never empty; a line is wider than `columns` only by a grapheme that is.
  static func wrap(_ text: some StringProtocol, columns: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      wrapOne(paragraph, columns: max(1, columns), into: &lines)
    }
    return lines
  }

  /// The longest beginning that takes no more than so many columns.
  static func clip(_ text: String, columns: Int) -> String {
    var out = ""
    var used = 0
    for character in text {
      used += DisplayWidth.columns(character)
      if used > columns { break }
      out.append(character)
    }
    return out
  }

  private static func wrapOne(
    _ text: some StringProtocol, columns: Int, into lines: inout [String]
  ) {
    var line = ""
    var used = 0
    func endLine() {
      lines.append(line)
      line = ""
      used = 0
    }
    for word in text.split(separator: " ") {
      var space = used > 0 ? 1 : 0
      for piece in pieces(of: word) {
        let width = DisplayWidth.columns(piece)
        if used > 0, used + space + width > columns {
          endLine()
          space = 0
        }
        if space > 0 { line += " " }
        used += space
        space = 0
        for character in piece {
          let width = DisplayWidth.columns(character)
          if used > 0, used + width > columns { endLine() }
          line.append(character)
          used += width
        }
      }
    }
    endLine()
  }

  /// A word's parts between which a line may end: at every wide character, but not before a
  /// closing mark.
  private static func pieces(of word: some StringProtocol) -> [String] {
    guard !word.utf8.allSatisfy({ $0 < 0x80 }) else { return [String(word)] }
    var pieces: [String] = []
    var afterWide = true
    for character in word {
      let wide = DisplayWidth.columns(character) == 2
      let starts = (wide || afterWide) && !closing.contains(character)
      if starts || pieces.isEmpty {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1].append(character)
      }
      afterWide = wide
    }
    return pieces
  }

  private static let closing = Set<Character>("、。，．！？：；）」』】〉》〕ーぁぃぅぇぉっゃゅょァィゥェォッャュョ,.!?:;)]}»”’…")
}
