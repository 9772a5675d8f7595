/// An Excel workbook (`.xlsx`), read sheet by sheet (ECMA-376, part 1).
struct Workbook {
  private let files: FileSet
  private let limits: ImportLimits
  private let strings: [String]
  private let sheets: [(name: String, path: String)]
  /// What its properties call it; nil where they don't.
  let title: String?

  static func isWorkbook(_ files: FileSet) -> Bool { files.names.contains("xl/workbook.xml") }

  init(_ files: FileSet, limits: ImportLimits) throws(ImportProblem) {
    self.files = files
    self.limits = limits
    sheets = try Self.sheets(in: files)
    title = try Self.title(in: files)
    strings = try Self.strings(in: files)
  }

  /// Its sheets in order, each a table.
  var tables: [Table] {
    sheets.map { sheet in
      Table(name: sheet.name) { body throws(ImportProblem) in
        try read(sheet.path, body)
      }
    }
  }

  private static func sheets(in files: FileSet) throws(ImportProblem) -> [(String, String)] {
    var paths: [String: String] = [:]
    if files.names.contains("xl/_rels/workbook.xml.rels") {
      let scanner = XMLScanner()
      scanner.onStart = { name, attributes in
        if name == "Relationship", let id = attributes["Id"], let target = attributes["Target"] {
          paths[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
        }
      }
      try scanner.read(files.bytes(of: "xl/_rels/workbook.xml.rels"))
    }
    var sheets: [(String, String)] = []
    let scanner = XMLScanner()
    scanner.onStart = { name, attributes in
      if name == "sheet", let id = attributes["r:id"] ?? attributes["id"], let path = paths[id],
        files.names.contains(path)
      {
        sheets.append((attributes["name"] ?? "", path))
      }
    }
    try scanner.read(files.bytes(of: "xl/workbook.xml"))
    guard !sheets.isEmpty else { throw ImportProblem("The workbook has no sheet.") }
    return sheets
  }

  private static func title(in files: FileSet) throws(ImportProblem) -> String? {
    guard files.names.contains("docProps/core.xml") else { return nil }
    let text = FileText.whole(try files.bytes(of: "docProps/core.xml")).text
    return text.firstMatch(of: /<dc:title>([^<]*)</).flatMap { FieldText.line($0.1) }
  }

  private static func strings(in files: FileSet) throws(ImportProblem) -> [String] {
    guard files.names.contains("xl/sharedStrings.xml") else { return [] }
    var strings: [String] = []
    var text: [UInt8] = []
    var isText = false
    let scanner = XMLScanner()
    scanner.onStart = { name, _ in
      if name == "t" {
        isText = true
      } else if name == "si" {
        text.removeAll(keepingCapacity: true)
      } else if name == "rPh" {
        isText = false
      }
    }
    scanner.onText = { if isText { text += $0 } }
    scanner.onEnd = { name in
      if name == "t" {
        isText = false
      } else if name == "si" {
        strings.append(String(decoding: text, as: UTF8.self))
      }
    }
    try scanner.read(files.bytes(of: "xl/sharedStrings.xml"))
    return strings
  }

  private func read(
    _ path: String, _ body: (TableRow) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    let bytes = try files.bytes(of: path)
    try withoutActuallyEscaping(body) { body throws(ImportProblem) in
      let scanner = XMLScanner()
      var sheet = SheetReader(strings: strings, limits: limits)
      scanner.onStart = { name, attributes in sheet.start(name, attributes) }
      scanner.onText = { sheet.take($0) }
      scanner.onEnd = { [unowned scanner] name in
        guard let row = sheet.end(name) else { return }
        do throws(ImportProblem) {
          guard row.number <= limits.rows + 1, sheet.rows <= limits.rows + 1 else {
            throw ImportProblem("It has more than \(limits.rows) rows. Bring in a part of it.")
          }
          if row.problem != nil || !row.cells.allSatisfy(\.isEmpty) { try body(row) }
        } catch {
          scanner.stop(error)
        }
      }
      try scanner.read(bytes)
    }
  }
}

/// Puts a sheet's rows together from its cells.
private struct SheetReader {
  let strings: [String]
  let limits: ImportLimits
  private(set) var rows = 0
  private var row = TableRow(number: 0)
  private var column = 0
  private var kind = ""
  private var text: [UInt8] = []
  private var isValue = false

  init(strings: [String], limits: ImportLimits) {
    self.strings = strings
    self.limits = limits
  }

  mutating func start(_ name: XMLScanner.Name, _ attributes: XMLScanner.Attributes) {
    if name == "c" {
      column = attributes["r"].flatMap(Self.column) ?? row.cells.count
      kind = attributes["t"] ?? ""
      text.removeAll(keepingCapacity: true)
    } else if name == "v" || name == "t" {
      isValue = true
    } else if name == "row" {
      rows += 1
      row = TableRow(number: attributes["r"].flatMap { Int($0) } ?? row.number + 1)
    }
  }

  mutating func take(_ piece: UnsafeBufferPointer<UInt8>) {
    if isValue, text.count <= limits.fieldBytes { text += piece }
  }

  /// The row that is whole with this; nil at the end of anything else.
  mutating func end(_ name: XMLScanner.Name) -> TableRow? {
    if name == "v" || name == "t" {
      isValue = false
    } else if name == "c" {
      guard column < limits.columns else {
        row.problem = "it has more than \(limits.columns) columns"
        return nil
      }
      guard column >= row.cells.count else { return nil }
      row.cells += repeatElement("", count: column - row.cells.count)
      row.cells.append(value)
    } else if name == "row" {
      return row
    }
    return nil
  }

  private var value: String {
    let text = String(decoding: text, as: UTF8.self)
    switch kind {
    case "s":
      guard let index = Int(text), strings.indices.contains(index) else { return "" }
      return strings[index]
    case "e": return ""
    case "", "n":
      // 2.052160200E9 and 35007.0 are how programs write whole numbers.
      guard text.utf8.contains(where: { $0 == UInt8(ascii: "E") || $0 == UInt8(ascii: ".") }),
        let number = Double(text), number == number.rounded(), abs(number) < 1e15
      else { return text }
      return String(Int(number))
    default: return text
    }
  }

  /// From 0; nil where it isn't the name of a cell.
  private static func column(_ cell: String) -> Int? {
    var column = 0
    for byte in cell.utf8 {
      guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { break }
      column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      if column > 1 << 20 { return nil }
    }
    return column > 0 ? column - 1 : nil
  }
}
