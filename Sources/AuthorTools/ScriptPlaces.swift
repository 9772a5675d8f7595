import Diagnostics
import DialogueProgram

/// Finds where a program's lines stand in the scripts it was made from.
struct ScriptPlaces: Sendable {
  private let sources: SourceSet
  private let numbers: [String: Int]

  init(_ sources: SourceSet) {
    self.sources = sources
    numbers = Dictionary(
      sources.files.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  /// A script's line, without the space before and after its text; nil where there is none.
  func span(of place: ScriptPlace) -> Span? {
    guard place.line > 0, let number = numbers[place.file] else { return nil }
    let file = sources.files[number]
    let text = file.lineText(place.line)
    let start = file.offset(ofLine: place.line) + text.prefix(while: \.isWhitespace).utf8.count
    let end = start + text.trimmingPrefix(while: \.isWhitespace).utf8.count
    return Span(file: number, start..<end)
  }
}
