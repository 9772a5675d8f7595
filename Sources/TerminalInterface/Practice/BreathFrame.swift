import Diagnostics

/// A breath drawn on one row: what to do, a bar that fills and empties, the second, the round.
///
///     in    ████████▌                  2     1 of 8
enum BreathFrame {
  /// The row without its margin, at most `columns` wide. What has no room is left out: first the
  /// round, then the bar. `instead` of a phase: not yet begun, or paused.
  static func text(
    _ moment: BreathMoment, rounds: Int, instead: String?, columns: Int, wording: some Wording,
    style: Style
  ) -> String {
    let words = BreathPhase.allCases.map { wording.word($0) } + [wording.paused, wording.ready]
    let wordWidth = words.map { DisplayWidth.columns($0) }.max() ?? 0
    let word = pad(instead ?? wording.word(moment.phase), to: wordWidth)
    let second = pad(instead == nil ? String(moment.second) : "", to: 2)
    let round = wording.round(moment.round, of: rounds)
    let roundWidth = DisplayWidth.columns(wording.round(rounds, of: rounds))

    let most = 30
    let least = 8
    let withoutBar = wordWidth + 2 + 2 + 2
    if columns >= withoutBar + least + 2 + roundWidth {
      let width = min(most, columns - withoutBar - 2 - roundWidth)
      return word + "  " + style.paint(bar(moment.fullness, columns: width), .accent) + "  "
        + second
        + "  " + style.paint(round, .soft)
    }
    if columns >= withoutBar + least {
      let width = min(most, columns - withoutBar)
      return word + "  " + style.paint(bar(moment.fullness, columns: width), .accent) + "  "
        + second
    }
    return Layout.clip(word + " " + second, columns: columns)
  }

  /// Filled to an eighth of a column.
  static func bar(_ fullness: Double, columns: Int) -> String {
    let eighths = Int((min(max(fullness, 0), 1) * Double(columns * 8)).rounded())
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let filled = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    return filled
      + String(repeating: " ", count: columns - eighths / 8 - (eighths % 8 == 0 ? 0 : 1))
  }

  private static func pad(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(text)))
  }
}
