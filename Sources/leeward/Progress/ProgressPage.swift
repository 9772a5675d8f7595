import Conversation
import Foundation
import Journal

/// Progress as one page for a browser or a printer: drawings in it, nothing from elsewhere, nothing a
/// person said.
struct ProgressPage {
  let progress: ProgressSoFar
  let madeAt: Date

  var html: String {
    var parts = ["<h1>How it has gone</h1>"]
    if progress.isEmpty {
      parts.append(paragraph(ProgressSoFar.nothingYet))
    } else {
      parts.append("<h2>The pull, 0 to 10</h2>")
      if progress.numbers.count >= ProgressSoFar.fewest { parts.append(numbers) }
      parts += progress.numbersInWords.map(paragraph)
      parts += practices + timesOfDay + milestones
    }
    parts.append(
      "<p class=\"soft\">Made on \(LocalTime(madeAt).date). A number is how it was at one moment.</p>"
    )
    return HTMLText.page(
      title: "How it has gone", style: Self.style, body: parts.joined(separator: "\n"))
  }

  private func paragraph(_ text: String) -> String { "<p>\(HTMLText.escaped(text))</p>" }

  // MARK: The numbers

  /// A dot for each number where there are not too many, and the average of each stretch.
  private var numbers: String {
    let (stretch, bars) = progress.bars(atMost: 60)
    guard let first = bars.compactMap({ $0 }).first, let last = bars.compactMap({ $0 }).last
    else { return "" }
    let slot = Self.width / Double(bars.count)
    var drawn: [String] = []
    for level in [0.0, 5, 10] {
      let y = px(Self.height * (1 - level / 10))
      drawn.append(
        "<line class=\"rule\" x1=\"0\" y1=\"\(y)\" x2=\"\(px(Self.width))\" y2=\"\(y)\"/>")
      drawn.append(
        "<text x=\"-8\" y=\"\(y)\" dy=\".35em\" text-anchor=\"end\">\(level.short)</text>")
    }
    for (index, bar) in bars.enumerated() {
      guard let bar else { continue }
      let height = max(2, bar.values.mean / 10 * Self.height)
      drawn.append(
        "<rect class=\"bar\" x=\"\(px(Double(index) * slot + slot * 0.12))\" "
          + "y=\"\(px(Self.height - height))\" width=\"\(px(slot * 0.76))\" height=\"\(px(height))\">"
          + "<title>\(HTMLText.escaped(title(of: bar, stretch)))</title></rect>")
    }
    let (from, to) = (LocalTime(first.first).date, LocalTime(last.last).date)
    drawn.append("<text x=\"0\" y=\"\(px(Self.height + 20))\">\(from)</text>")
    if from != to {
      drawn.append(
        "<text x=\"\(px(Self.width))\" y=\"\(px(Self.height + 20))\" text-anchor=\"end\">\(to)</text>"
      )
    }
    return svg(
      "-32 -12 \(px(Self.width + 40)) \(px(Self.height + 40))", drawn,
      told: "The pull over time. " + progress.numbersInWords.joined(separator: " "))
      + "\n<p class=\"soft\">\(HTMLText.escaped(ProgressSoFar.legend(stretch)))</p>"
  }

  private func title(of bar: ProgressSoFar.Bar, _ stretch: ProgressSoFar.Stretch) -> String {
    "\(ProgressSoFar.name(of: bar, stretch)): \(bar.values.mean.short)"
      + (bar.values.count > 1 ? ", of \(bar.values.count) numbers" : "")
  }

  // MARK: Practices

  private var practices: [String] {
    guard !progress.rated.isEmpty else { return [] }
    var parts = ["<h2>Before and after a practice</h2>"]
    for practice in progress.rated {
      parts.append(paragraph(progress.words(of: practice)))
      if practice.changes.count >= 3 { parts.append(line(practice)) }
    }
    return parts
  }

  /// From where it was to where it came, on a line from 0 to 10.
  private func line(_ practice: ProgressSoFar.Practice) -> String {
    let (before, after) = (practice.before / 10 * Self.width, practice.after / 10 * Self.width)
    // What is written over two points that touch goes to both sides.
    let isLower = after <= before
    func text(_ x: Double, _ word: String, isLeft: Bool) -> String {
      "<text x=\"\(px(x + (isLeft ? -10 : 10)))\" y=\"0\" dy=\".35em\" "
        + "text-anchor=\"\(isLeft ? "end" : "start")\">\(word)</text>"
    }
    return svg(
      "-70 -14 \(px(Self.width + 140)) 28",
      [
        "<line class=\"rule\" x1=\"0\" y1=\"0\" x2=\"\(px(Self.width))\" y2=\"0\"/>",
        "<line class=\"way\" x1=\"\(px(before))\" y1=\"0\" x2=\"\(px(after))\" y2=\"0\"/>",
        "<circle class=\"before\" cx=\"\(px(before))\" cy=\"0\" r=\"6\"/>",
        "<circle class=\"after\" cx=\"\(px(after))\" cy=\"0\" r=\"6\"/>",
        text(before, "before", isLeft: !isLower), text(after, "after", isLeft: isLower),
      ], told: progress.words(of: practice))
  }

  // MARK: Times of day

  private var timesOfDay: [String] {
    guard progress.numbers.count >= ProgressSoFar.fewest else { return [] }
    let rows = progress.partsOfDay.map { part, values in
      let words = paragraph(progress.words(of: part, values))
      guard values.count >= 3 else { return words }
      let width = max(2, values.mean / 10 * Self.width)
      return words
        + svg(
          "0 0 \(px(Self.width)) 12",
          ["<rect class=\"bar\" x=\"0\" y=\"0\" width=\"\(px(width))\" height=\"12\"/>"],
          told: values.mean.short)
    }
    return ["<h2>Times of day</h2>"] + rows + [paragraph(progress.dayInWords)]
  }

  private var milestones: [String] {
    guard !progress.milestones.isEmpty else { return [] }
    let items = progress.milestones.map { "<li>\(HTMLText.escaped($0))</li>" }
    return [
      "<h2>\(ProgressSoFar.milestonesIntro)</h2>", "<ul>\(items.joined(separator: "\n"))</ul>",
    ]
  }

  // MARK: Drawing

  /// Of a drawing, in its own units.
  private static let width = 600.0
  private static let height = 180.0

  /// `told` is what someone hears who doesn't see it.
  private func svg(_ box: String, _ drawn: [String], told: String) -> String {
    "<svg viewBox=\"\(box)\" role=\"img\" aria-label=\"\(HTMLText.escaped(told))\">\n"
      + drawn.joined(separator: "\n") + "\n</svg>"
  }

  /// A length as SVG has it, to a tenth.
  private func px(_ length: Double) -> String { length.short }

  private static let style = """
    svg { display: block; width: 100%; height: auto; margin: .75rem 0; overflow: visible; }
    svg text { fill: var(--soft); font-size: 13px; paint-order: stroke; stroke: var(--paper);
      stroke-width: 5px; }
    @media (max-width: 30rem) { svg text { font-size: 22px; } }
    svg, li { break-inside: avoid; }
    h2 { break-after: avoid; }
    .bar { fill: var(--tone); }
    .rule { stroke: var(--line); stroke-width: 1; }
    .way { stroke: var(--tone); stroke-width: 3; }
    .before { fill: var(--paper); stroke: var(--tone); stroke-width: 2; }
    .after { fill: var(--tone); stroke: var(--tone); stroke-width: 2; }
    ul { padding-left: 1.25rem; }
    li { margin: .3rem 0; }
    """
}
