import Diagnostics
import DialogueMachine
import DialogueProgram

/// Compares a language's string table with the scripts: what is missing, left over, out of date, or
/// can't be shown.
public struct StringCheck: Sendable {
  static let missing = Problem("line-not-translated", .warning)
  static let leftOver = Problem("translation-left-over", .warning)
  static let twice = Problem("line-translated-twice", .warning)
  static let outOfDate = Problem("translation-out-of-date", .warning)
  static let unknownValue = Problem("translation-value-unknown")
  static let valueLeftOut = Problem("translation-value-left-out", .warning)
  static let markup = Problem("translation-markup", yarn: "YS0063", .warning)

  /// The scripts, and last the table.
  public let sources: SourceSet
  /// By file and place. Where the scripts can't run, only why.
  public private(set) var diagnostics: [Diagnostic] = []
  /// How many lines there are to translate, and how many are.
  public private(set) var lines = 0
  public private(set) var translated = 0

  private let table: StringTable
  private let places: ScriptPlaces

  public init(_ project: Project, _ table: StringTable, options: ScriptOptions = .init()) {
    var written = project
    written.translation = nil
    let compilation = options.compile(written)
    self.table = table
    sources = SourceSet(compilation.sources.files + [table.file])
    places = ScriptPlaces(sources)
    diagnostics = table.problems.map { problem in
      var problem = problem
      problem.span = span(problem.span.range)
      return problem
    }
    // What can't be read of a table would only seem to be missing.
    if let program = compilation.program, table.problems.isEmpty {
      check(LineTables(program, of: project), program)
    } else {
      diagnostics += compilation.diagnostics.filter { $0.severity == .error }
    }
    diagnostics = diagnostics.sortedByPlace()
  }

  private mutating func check(_ tables: LineTables, _ program: Program) {
    var rows: [String: StringTable.Row] = [:]
    for row in table.rows {
      guard let first = rows[row.id] else {
        rows[row.id] = row
        continue
      }
      if !first.hasWords { rows[row.id] = row }
      report(
        Self.twice, "The line \(row.id) is translated twice.", at: row.idRange,
        because: .init(span(first.idRange), "the one that is used"), next: "Take one of them out.")
    }
    for line in tables.lines where !line.isShadow {
      lines += 1
      if let row = rows[line.id], row.hasWords {
        translated += 1
        check(row, line)
      } else {
        reportMissing(line, rows[line.id])
      }
    }
    checkWords(program)
    let ids = Set(program.lines.map(\.id))
    for row in table.rows where !ids.contains(row.id) {
      report(
        Self.leftOver, "No line has the id \(row.id).", at: row.idRange,
        next: "Where its line has a new id, write that here. Else take the row out.")
    }
  }

  // MARK: Lines

  private mutating func reportMissing(_ line: LineTemplate, _ row: StringTable.Row?) {
    guard let place = places.span(of: line.place) else { return }
    let next =
      if let row {
        "Write them into \(table.file.name), line \(table.file.line(at: row.idRange.lowerBound))."
      } else if line.hasOwnID {
        "Have a row made for it: leeward strings extract --language \(table.language)"
      } else {
        "Give it an id of its own first: leeward strings tag"
      }
    diagnostics.append(
      Diagnostic(
        Self.missing, "This line has no words in \(table.language).", at: place, nextStep: next))
  }

  private mutating func check(_ row: StringTable.Row, _ line: LineTemplate) {
    guard !row.isCurrent(for: line) else { return }
    let isByText = row.original?.text.isEmpty == false
    report(
      Self.outOfDate, "The line has changed since this was translated.", at: row.textRange,
      because: places.span(of: line.place).map { .init($0, "what it says now") },
      next: "When the words fit again, write this into the row's "
        + (isByText
          ? "original: \(line.tableText)" : "lock: \(StringTable.lock(of: line.tableText))"))
  }

  /// What running the scripts with these words would come to.
  private mutating func checkWords(_ program: Program) {
    let (spoken, problems) = program.translated(into: table.language, lines: table.words)
    let rows = Dictionary(
      table.rows.filter(\.hasWords).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for problem in problems {
      let line = program.lines[problem.line]
      guard !line.isShadow, let row = rows[line.id] else { continue }
      let because = places.span(of: line.place).map { Diagnostic.Note($0, "the line") }
      switch problem.reason {
      case .missing: continue
      case .unknownValue(let index):
        report(
          Self.unknownValue,
          "The line has no value for {\(index)}, so its own words would be shown.",
          at: range(of: "{\(index)}", in: row), because: because,
          next: "The line reads: \(line.tableText)")
      case .valueLeftOut(let index):
        report(
          Self.valueLeftOut, "{\(index)} is left out, so nobody would see what stands for it.",
          at: row.textRange, because: because, next: "The line reads: \(line.tableText)")
      }
    }
    for (line, own) in zip(spoken.lines, program.lines) where !line.isShadow && line != own {
      if let row = rows[line.id] { checkMarkup(of: line, row) }
    }
  }

  private mutating func checkMarkup(of line: LineTemplate, _ row: StringTable.Row) {
    let because = places.span(of: line.place).map { Diagnostic.Note($0, "the line") }
    if let problem = Markup.problems(in: line).first {
      report(
        Self.markup, problem.message, at: row.textRange, because: because,
        next: "Mend the tag. To show a bracket, write \\[")
    } else if let missing = Markup.missingForms(in: line, language: table.language).first {
      report(
        Self.markup,
        "The tag [\(missing.tag)] has no words for \(missing.form), which \(table.language) needs.",
        at: row.textRange, because: because, next: "Put into it: \(missing.form)=\"…\"")
    }
  }

  // MARK: Places

  private mutating func report(
    _ problem: Problem, _ message: String, at range: Range<Int>,
    because: Diagnostic.Note? = nil, next: String?
  ) {
    diagnostics.append(
      Diagnostic(problem, message, at: span(range), because: because, nextStep: next))
  }

  private func span(_ range: Range<Int>) -> Span {
    Span(file: sources.files.count - 1, range)
  }

  /// Where a stretch of a row's words stands; all of them where it can't be found.
  private func range(of part: String, in row: StringTable.Row) -> Range<Int> {
    let words = table.file.substring(row.textRange)
    guard let found = words.firstRange(of: part) else { return row.textRange }
    let start = row.textRange.lowerBound + words[..<found.lowerBound].utf8.count
    return start..<(start + part.utf8.count)
  }
}
