import Diagnostics

/// A breath drawn on one row: what to do, a bar that fills and empties, the second, the round.
///
///     in    ████████▌                  2     1 of 8
enum BreathFrame {
  /// The row without its margin, at most `columns` wide; the bar takes what room there is. What has none
  /// is left out: first the round, then the bar. `instead` of a phase: not yet begun, or paused.
  /// `told` stands where the round does, for a while.
  static func text(
    _ moment: BreathMoment, rounds: Int, instead: String?, told: String? = nil, columns: Int,
    wording: some Wording
  ) -> [DrawnRow.Piece] {
    let words = BreathPhase.allCases.map { wording.word($0) } + [wording.paused, wording.ready]
    let wordWidth = words.map { DisplayWidth.columns($0) }.max() ?? 0
    let word = pad(instead ?? wording.word(moment.phase), to: wordWidth)
    let second = pad(instead == nil ? String(moment.second) : "", to: 2)
    let roundWidth = DisplayWidth.columns(wording.round(rounds, of: rounds))
    let tail = pad(told ?? wording.round(moment.round, of: rounds), to: roundWidth)

    let least = 8
    let withoutBar = wordWidth + 2 + 2 + 2
    for tail in ["  " + tail, ""] {
      let width = columns - withoutBar - DisplayWidth.columns(tail)
      guard width >= least else { continue }
      return [
        .init(word + "  "), .init(bar(moment.fullness, columns: width), .accent),
        .init("  " + second), .init(tail, .soft),
      ]
    }
    return [.init(Layout.clip(told ?? word + " " + second, columns: columns))]
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
