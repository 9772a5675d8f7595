import Diagnostics
import DialogueSyntax

/// What could not be read of a project, so that nothing is told that only follows from it: that a
/// variable is never declared, say, whose declaration has a slip in it.
struct Unread {
  /// Variables (with their `$`), functions and enums named on lines that could not be read.
  private(set) var names = Set<String>()
  /// Whether more than single lines is missing.
  private(set) var isVast = false
  /// Where the mistakes are, in order, by file.
  private var mistakes: [Int32: [Int32]] = [:]

  init(_ diagnostics: [Diagnostic], in sources: SourceSet) {
    var lines = Set<Span>()
    for diagnostic in diagnostics where diagnostic.severity == .error {
      let span = diagnostic.span
      mistakes[span.file, default: []].append(span.lower)
      if diagnostic.problem == SyntaxProblems.tooDeep { isVast = true }
      let file = sources.file(of: span)
      let line = file.line(at: Int(span.lower))
      let start = file.offset(ofLine: line)
      if lines.insert(Span(file: Int(span.file), start..<start)).inserted {
        note(file.lineText(line))
      }
    }
    for file in mistakes.keys { mistakes[file]?.sort() }
  }

  /// Whether something in this stretch could not be read.
  func touches(_ span: Span) -> Bool {
    let places = mistakes[span.file] ?? []
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < span.lower { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] <= span.upper
  }

  private mutating func note(_ line: Substring) {
    var word = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      let isPart = Identifier.isTail(scalar.value)
      if !isPart { take(&word) }
      if isPart || scalar == "$" { word.append(scalar) }
    }
    take(&word)
  }

  /// A word, and the variable that it may have been meant as.
  private mutating func take(_ word: inout String.UnicodeScalarView) {
    guard let first = word.first else { return }
    names.insert(String(word))
    if first != "$" { names.insert("$" + String(word)) }
    word = .init()
  }
}
