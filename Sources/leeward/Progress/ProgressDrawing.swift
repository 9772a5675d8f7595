import Conversation
import Diagnostics
import Foundation
import Journal
import TerminalInterface

/// Progress in a terminal: drawn in blocks, or told in words.
struct ProgressDrawing {
  let progress: ProgressSoFar
  let screen: Screen
  /// How many columns a drawing may take; nil: in words.
  let columns: Int?

  func show() {
    guard !progress.isEmpty else { return screen.say(ProgressSoFar.nothingYet) }
    screen.say("The pull, 0 to 10")
    screen.gap()
    if progress.numbers.count >= ProgressSoFar.fewest { showBars() }
    progress.numbersInWords.forEach { screen.say($0) }
    if !progress.rated.isEmpty {
      screen.gap()
      screen.say("Before and after a practice")
      screen.gap()
      progress.rated.forEach(show)
    }
    if progress.numbers.count >= ProgressSoFar.fewest {
      screen.gap()
      screen.say("Times of day")
      screen.gap()
      for (part, values) in progress.partsOfDay {
        screen.say(progress.words(of: part, values))
        if values.count >= 3 { draw(values.mean) }
      }
      screen.say(progress.dayInWords)
    }
    guard !progress.milestones.isEmpty else { return }
    screen.gap()
    screen.say(ProgressSoFar.milestonesIntro)
    screen.gap()
    for line in progress.milestones { screen.say(line, lead: columns == nil ? "" : "· ") }
  }

  private func show(_ practice: ProgressSoFar.Practice) {
    screen.say(progress.words(of: practice))
    if practice.changes.count >= 3 {
      draw(practice.before, "before ")
      draw(practice.after, "after  ")
    }
  }

  /// A bar that lies, as long as its value.
  private func draw(_ value: Double, _ name: String = "") {
    guard let columns else { return }
    let width = min(30, columns - name.count - 6)
    guard width >= 10 else { return }
    screen.say("", lead: name + Self.lying(value, columns: width) + " " + value.short)
  }

  private func showBars() {
    let room = columns.map { max(8, $0 - 6) } ?? 24
    let (stretch, bars) = progress.bars(atMost: min(48, room))
    guard columns != nil else {
      // Read aloud, the latest are enough.
      for bar in bars.compactMap({ $0 }).suffix(12) {
        screen.say(
          "\(ProgressSoFar.name(of: bar, stretch)): \(bar.values.mean.short)"
            + (bar.values.count > 1 ? ", of \(bar.values.count) numbers" : ""))
      }
      return
    }
    // Bars that touch would be one; where there is room they stand apart.
    let width = bars.count * 3 <= room ? 2 : 1
    let gap = bars.count * (width + 1) <= room ? " " : ""
    for (row, label) in zip((0..<Self.rows).reversed(), ["10", "  ", " 5", "  "]) {
      let line = bars.map { bar in
        String(repeating: Self.block(bar?.values.mean, row: row), count: width) + gap
      }.joined()
      screen.say("", lead: label + " │" + line)
    }
    let length = bars.count * (width + gap.count)
    screen.say("", lead: " 0 └" + String(repeating: "─", count: length))
    if let first = bars.compactMap({ $0 }).first, let last = bars.compactMap({ $0 }).last {
      let (from, to) = (LocalTime(first.first).date, LocalTime(last.last).date)
      let space = String(repeating: " ", count: max(2, length - from.count - to.count))
      let dates = "    " + (from == to ? from : from + space + to)
      if let columns, dates.count <= columns {
        screen.say("", lead: dates)
      } else {
        screen.say(from == to ? from : "\(from) to \(to)")
      }
    }
    screen.say(ProgressSoFar.legend(stretch))
    screen.gap()
  }

  /// How high the bars can be, in rows.
  private static let rows = 4

  /// What a bar shows in a row, from 0 at the bottom. A zero is a thin line, what is missing nothing.
  static func block(_ value: Double?, row: Int) -> String {
    guard let value else { return " " }
    let eighths = max(1, Int((value / 10 * Double(rows * 8)).rounded())) - row * 8
    return [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][min(8, max(0, eighths))]
  }

  /// Ten are as many columns.
  static func lying(_ value: Double, columns: Int) -> String {
    let eighths = Int((value / 10 * Double(columns * 8)).rounded())
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let bar = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    return bar + String(repeating: " ", count: max(0, columns - bar.count))
  }
}
