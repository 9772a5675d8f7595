import Diagnostics

/// A language's words for the lines of a project, as translators keep them: one CSV file.
///
/// Columns are known by the names in the first row, whatever their order: `id` and `text` it must
/// have. `original` is the text that was translated; `lock`, which Yarn Spinner's tools for Unity
/// write, the first eight digits of that text's SHA-256; either tells when the script has changed
/// since. `language`, where it is there, tells whose words a row has.
public struct StringTable: Sendable, Hashable {
  static let notATable = Problem("not-a-string-table")

  struct Row: Sendable, Hashable {
    /// With its `line:`.
    var id: String
    var idRange: Range<Int>
    var text: String
    var textRange: Range<Int>
    /// What it was translated from.
    var original: CSV.Field?
    /// A digest of what it was translated from.
    var lock: CSV.Field?
    /// All of the row, column by column.
    var fields: [String]
  }

  public let language: String
  let file: SourceFile
  /// The names in the first row.
  let columns: [String]
  private(set) var rows: [Row] = []
  /// What is wrong with the file itself; the spans' file is 0.
  private(set) var problems: [Diagnostic] = []
  /// Whether it couldn't be had at all.
  public private(set) var isUnreadable = false

  /// Reads a table; what can't be understood of it is told in `problems`.
  init(_ file: SourceFile, language: String) {
    self.language = language
    self.file = file
    let (lines, failure) = CSV.read(file.text)
    columns =
      lines.first?.map { $0.text.trimmingPrefix(while: \.isWhitespace) }.map(String.init) ?? []
    if let failure {
      problems.append(
        Diagnostic(
          Self.notATable, failure.message, at: Span(file: 0, failure.range),
          nextStep: "Save it again from a spreadsheet as CSV, with the encoding UTF-8."))
    }
    guard let id = index(of: "id"), let text = index(of: "text") else {
      if failure == nil { reportColumns(lines.first) }
      return
    }
    let own = index(of: "language")
    let (original, lock) = (index(of: "original"), index(of: "lock"))
    for line in lines.dropFirst() {
      func field(_ index: Int?) -> CSV.Field? {
        index.flatMap { line.indices.contains($0) ? line[$0] : nil }
      }
      guard let name = field(id), !name.text.isEmpty else { continue }
      if let tag = field(own)?.text, !tag.isEmpty, !LanguageTag.areOfOneLanguage(tag, language) {
        continue
      }
      let end = line.last?.range.upperBound ?? name.range.upperBound
      rows.append(
        Row(
          id: name.text.hasPrefix("line:") ? name.text : "line:" + name.text,
          idRange: name.range, text: field(text)?.text ?? "",
          textRange: field(text)?.range ?? end..<end, original: field(original),
          lock: field(lock), fields: line.map(\.text)))
    }
  }

  /// A file that can't be had as text.
  init(unreadable file: SourceFile, _ problem: Diagnostic, language: String) {
    self.language = language
    self.file = file
    columns = []
    problems = [problem]
    isUnreadable = true
  }

  /// What is said for each line's id; of several rows of one id, the first with words counts.
  var words: [String: String] {
    Dictionary(
      rows.filter { !$0.text.allSatisfy(\.isWhitespace) }.map { ($0.id, $0.text) },
      uniquingKeysWith: { first, _ in first })
  }

  func index(of column: String) -> Int? {
    columns.firstIndex { $0.lowercased() == column.lowercased() }
  }

  private mutating func reportColumns(_ header: [CSV.Field]?) {
    let missing = ["id", "text"].filter { index(of: $0) == nil }
    let end = header?.last?.range.upperBound ?? 0
    problems.append(
      Diagnostic(
        Self.notATable,
        missing.count == 2
          ? "This table has no columns called id and text."
          : "This table has no column called \(missing.joined()).",
        at: Span(file: 0, (header?.first?.range.lowerBound ?? 0)..<end),
        nextStep: "Its first line names the columns: id,text,file,node,lineNumber"))
  }
}
