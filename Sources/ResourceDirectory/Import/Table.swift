/// A row of a table, as it stands there.
struct TableRow {
  /// As a spreadsheet counts: the first is 1.
  let number: Int
  var cells: [String] = []
  /// Why it can't be read; then it has no cells to trust.
  var problem: String?
  /// Whether every cell was UTF-8.
  var isUTF8 = true
  /// Whether a cell was too long, and lost its end.
  var isCut = false

  init(number: Int) {
    self.number = number
  }

  /// What stands in a column, cleaned, on one line; nil where the table has no such column, or
  /// nothing is in it.
  func line(_ column: Int?, limit: Int = 300) -> String? {
    raw(column).flatMap { FieldText.line($0, limit: limit) }
  }

  func block(_ column: Int?) -> String? { raw(column).flatMap { FieldText.block($0) } }

  func phone(_ column: Int?) -> String? { raw(column).flatMap { FieldText.phone($0) } }

  func link(_ column: Int?) -> String? { raw(column).flatMap { FieldText.link($0) } }

  func number(_ column: Int?) -> Double? {
    raw(column).flatMap { Double($0.trimmed) }
  }

  /// As it stands there.
  func raw(_ column: Int?) -> String? {
    guard let column, column < cells.count, !cells[column].isEmpty else { return nil }
    return cells[column]
  }
}

/// A table's first row: what its columns are called.
struct TableHeader {
  /// Lower case, without what isn't a letter, a digit or a low line between words.
  let names: [String]
  private let columns: [String: Int]

  init(_ row: TableRow) {
    names = row.cells.map(Self.plain)
    columns = Dictionary(names.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
  }

  static func plain(_ name: String) -> String {
    (FieldText.line(name) ?? "").lowercased()
      .split { !($0.isLetter || $0.isNumber) }.joined(separator: "_")
  }

  /// The first column that goes by one of these names, the first name first.
  func column(_ names: String...) -> Int? {
    names.lazy.compactMap { columns[$0] }.first
  }

  func has(_ name: String) -> Bool { columns[name] != nil }
}

/// Tables by the name of their sheet, from one file.
struct Table {
  let name: String
  private let each: (_ body: (TableRow) throws(ImportProblem) -> Void) throws(ImportProblem) -> Void

  init(
    name: String,
    each: @escaping (_ body: (TableRow) throws(ImportProblem) -> Void) throws(ImportProblem) -> Void
  ) {
    self.name = name
    self.each = each
  }

  init(csv bytes: [UInt8], name: String, limits: ImportLimits) {
    let table = CSVTable(bytes, limits: limits)
    self.init(name: name) { body throws(ImportProblem) in try table.forEachRow(body) }
  }

  /// Hands over each row behind the first, with the first.
  ///
  /// Titles may stand above the first: rows with one cell filled are passed over.
  func forEachRow(
    _ body: (TableHeader, TableRow) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    var header: TableHeader?
    try each { row throws(ImportProblem) in
      if let header {
        try body(header, row)
      } else if row.problem == nil, row.cells.count(where: { !$0.isEmpty }) > 1 {
        header = TableHeader(row)
      } else if row.number > 20 {
        throw ImportProblem("It has no first row with the names of its columns.")
      }
    }
  }

  /// Hands over each row, the first too.
  func forEachRawRow(
    _ body: (TableRow) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    try each(body)
  }

  /// What its columns are called; nil where it is empty, or no table.
  func header() -> TableHeader? {
    var header: TableHeader?
    // Reading ends at the first row behind it.
    try? each { row throws(ImportProblem) in
      guard header == nil, row.number <= 20 else { throw ImportProblem("") }
      if row.problem == nil, row.cells.count(where: { !$0.isEmpty }) > 1 {
        header = TableHeader(row)
      }
    }
    return header
  }
}
