import Diagnostics

/// One row at the cursor that is drawn over again, and gone afterwards. Where nothing may be drawn it
/// does nothing.
final class DrawnRow {
  private let screen: Screen
  private let isDrawn: Bool
  private var drawing: ((Int) -> String)?
  private var shown: String?
  private var isCursorHidden = false

  init(screen: Screen, isDrawn: Bool) {
    self.screen = screen
    self.isDrawn = isDrawn
  }

  /// Draws what `drawing` makes of so many columns, where that differs from what stands there.
  func draw(_ drawing: @escaping (Int) -> String) {
    guard isDrawn else { return }
    self.drawing = drawing
    let margin = screen.margin
    let row = margin + drawing(max(1, screen.limit - margin.count))
    guard row != shown else { return }
    shown = row
    screen.put((isCursorHidden ? "" : "\u{1B}[?25l") + "\r" + row + "\u{1B}[K")
    isCursorHidden = true
  }

  func show(_ text: String, _ role: Role) {
    let style = screen.style
    draw { columns in style.paint(Layout.clip(text, columns: columns), role) }
  }

  /// The window has changed, or someone else has written there: draws everything anew.
  func again() {
    guard let drawing else { return }
    wipe()
    isCursorHidden = false
    draw(drawing)
  }

  func erase() {
    guard shown != nil else { return }
    wipe()
    screen.put("\u{1B}[?25h")
    isCursorHidden = false
  }

  /// A window made narrower has folded the row over several; the cursor is in the last.
  private func wipe() {
    let folds = max(0, Style.columns(ofPainted: shown ?? "") - 1) / max(1, screen.columns)
    screen.put((folds > 0 ? "\u{1B}[\(folds)A" : "") + "\r\u{1B}[J")
    shown = nil
  }
}
