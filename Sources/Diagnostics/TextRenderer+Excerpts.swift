/// The author's own lines, numbered, with a mark under where it is and one under because of what.
extension TextRenderer {
  /// A stretch of a script with its sign and the words beside it.
  private struct Mark {
    var span: Span
    var line: Int
    var sign: String
    var text: String
    var paint: Paint
  }

  func excerpts(of diagnostic: Diagnostic, in sources: SourceSet) -> [String] {
    let paint: Paint =
      switch diagnostic.severity {
      case .error: .red
      case .warning: .yellow
      case .advice: .cyan
      }
    let because = diagnostic.because
    // A reason at the very same place is said beside the mark itself.
    let isSamePlace = because?.span == diagnostic.span
    var marks = [
      Mark(
        span: diagnostic.span, line: sources.place(of: diagnostic.span).line, sign: "~",
        text: isSamePlace ? because?.text ?? "" : "", paint: paint)
    ]
    guard let because, !isSamePlace else { return excerpt(marks, in: sources) }
    let second = Mark(
      span: because.span, line: sources.place(of: because.span).line, sign: "-",
      text: because.text, paint: .cyan)
    if because.span.file == diagnostic.span.file {
      marks.append(second)
      return excerpt(marks, in: sources)
    }
    let name = SafeText.line(sources.file(of: because.span).name)
    let place = sources.place(of: because.span)
    return excerpt(marks, in: sources) + ["", "  \(name):\(place.line):\(place.column)", ""]
      + excerpt([second], in: sources)
  }

  /// The marked lines of one file, the line before the first, and `...` where lines are left out.
  private func excerpt(_ marks: [Mark], in sources: SourceSet) -> [String] {
    guard let first = marks.map(\.line).min(), let last = marks.map(\.line).max(),
      let span = marks.first?.span
    else { return [] }
    let file = sources.file(of: span)
    let gutter = max(3, String(last).count) + 2
    var rows: [String] = []
    var shown = first - 1
    if !file.lineText(first - 1).allSatisfy(\.isWhitespace) {
      rows += row(first - 1, of: file, marks: [], gutter: gutter)
    }
    for line in Set(marks.map(\.line)).sorted() {
      if line == shown + 2 { rows += row(line - 1, of: file, marks: [], gutter: gutter) }
      if line > shown + 2 { rows.append(String(repeating: " ", count: gutter - 3) + "...") }
      rows += row(line, of: file, marks: marks.filter { $0.line == line }, gutter: gutter)
      shown = line
    }
    return rows
  }

  /// A line with its number, and below it a row for each mark.
  private func row(_ line: Int, of file: SourceFile, marks: [Mark], gutter: Int) -> [String] {
    let text = file.lineText(line)
    let start = file.offset(ofLine: line)
    let stretches = marks.map { mark in
      let range = mark.span.range
      let end = min(range.upperBound - start, text.utf8.count)
      return (range.lowerBound - start)..<max(range.lowerBound - start, end)
    }
    let excerpt = Excerpt(text, marking: stretches, width: width - gutter - 3)
    let number = String(line)
    let padding = String(repeating: " ", count: max(0, gutter - number.count))
    let empty = paint(String(repeating: " ", count: gutter) + " |", .faint)
    let code = paint(padding + number + " |", .faint) + " " + excerpt.text
    return [code.trimmingTrailingSpaces]
      + zip(marks, excerpt.marks).map { mark, columns in
        let sign = String(repeating: mark.sign, count: columns.count)
        let words = mark.text.isEmpty ? "" : " " + SafeText.line(mark.text)
        return empty + " " + String(repeating: " ", count: columns.lowerBound)
          + paint(sign, mark.paint) + words
      }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
