/// Follows indentation, which means something only after `->` and `=>`.
///
/// Works as the reference's lexer does, newline by newline (seen in its behaviour, YARN.md 2.6): the
/// line after an arrow opens a body if it is deeper; a shallower line closes it; a blank line right
/// after an arrow or after its last body has closed ends the group. Spaces count 1, tabs 8.
struct LayoutTracker {
  enum Mark {
    /// A blank line that ends a group.
    case blank
    case indent
    case dedent
  }

  /// Marks before the line the parser stands in, in order.
  private(set) var marks: [Mark] = []
  private var taken = 0

  private var bodies: [Int] = []
  private var lastWidth = 0
  private var line = 0
  /// The line right after the last arrow, or the one that closed the last body; -1: none.
  private var trackedLine = -1
  /// Whether the line the parser stands in has an arrow.
  var lineHasArrow = false

  var next: Mark? { taken < marks.count ? marks[taken] : nil }

  /// How many spaces the line the parser stands in begins with.
  var width: Int { lastWidth }

  mutating func take() {
    taken += 1
    if taken == marks.count {
      marks.removeAll(keepingCapacity: true)
      taken = 0
    }
  }

  /// A newline, followed by a line that begins with `width` spaces. `afterNewline`: the line that
  /// ends here was empty.
  mutating func newline(width: Int, afterNewline: Bool) {
    line += 1
    if trackedLine != -1, afterNewline {
      if line - trackedLine == 1 { marks.append(.blank) }
      trackedLine = -1
    }
    if lineHasArrow {
      if width > lastWidth {
        bodies.append(width)
        marks.append(.indent)
      }
      lineHasArrow = false
      trackedLine = line
    }
    while let top = bodies.last, width < top {
      marks.append(.dedent)
      bodies.removeLast()
      if bodies.isEmpty { trackedLine = line }
    }
    lastWidth = width
  }

  /// The innermost body ended although its indentation goes on.
  mutating func leaveBody() {
    if !bodies.isEmpty { bodies.removeLast() }
  }

  /// The node's or the file's end: nothing is open any more.
  mutating func end() { self = LayoutTracker() }
}
