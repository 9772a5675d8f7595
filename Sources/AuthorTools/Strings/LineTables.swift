import DialogueProgram

/// A project's lines as tables for translators and other programs.
public struct LineTables: Sendable {
  /// In the order of the scripts.
  let lines: [LineTemplate]

  /// `program` is the project's own, in the language it is written in.
  public init(_ program: Program, of project: Project) {
    let files = Dictionary(
      project.scripts.enumerated().map { ($0.element.name, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    lines = program.lines.enumerated().sorted { a, b in
      let (x, y) = (a.element.place, b.element.place)
      return (files[x.file] ?? 0, x.line, a.offset) < (files[y.file] ?? 0, y.line, b.offset)
    }.map(\.element)
  }

  /// A file's text and how many rows it has, the names of its columns aside.
  public struct Table: Sendable, Hashable {
    public private(set) var text = ""
    public private(set) var rows = -1

    mutating func add(_ fields: [String]) {
      text += CSV.row(fields)
      rows += 1
    }
  }

  /// How many lines are known only by an id that was made for them.
  public var withoutID: Int { lines.count { !$0.hasOwnID && !$0.isShadow } }

  /// `X-Lines.csv`, as Yarn Spinner's console writes it. A line that repeats another has no text.
  public var texts: Table {
    var table = Table()
    table.add(["id", "text", "file", "node", "lineNumber"])
    for line in lines {
      table.add([
        line.id, line.isShadow ? "" : line.tableText, line.place.file, line.node,
        String(line.place.line),
      ])
    }
    return table
  }

  /// `X-Metadata.csv`, as Yarn Spinner's console writes it: lines that have tags other than their id,
  /// each tag a field of its own.
  public var metadata: Table {
    var table = Table()
    table.add(["id", "node", "lineNumber", "tags"])
    for line in lines {
      let tags = line.tags.filter { !$0.hasPrefix("line:") }
      if tags.isEmpty { continue }
      table.add([line.id, line.node, String(line.place.line)] + tags)
    }
    return table
  }

  /// A language's table for its translator: what is translated already, with all its columns, then
  /// nothing yet where that is missing. Rows whose line is gone come last, so that no words are lost.
  ///
  /// `original` says what the words were made from, so that a later change shows.
  public func translation(over table: StringTable?, language: String) -> Table {
    var columns = table?.columns ?? []
    for name in ["id", "text", "file", "node", "lineNumber", "original"]
    where !columns.contains(where: { $0.lowercased() == name.lowercased() }) {
      columns.append(name)
    }
    let rows = table?.rows ?? []
    let byID = Dictionary(grouping: rows.indices) { rows[$0].id }
    var used = Set<Int>()
    var out = Table()
    out.add(columns)
    for line in lines where !line.isShadow {
      let own = byID[line.id] ?? []
      let index = own.first { rows[$0].hasWords } ?? own.first
      if let index { used.insert(index) }
      let row = index.map { rows[$0] }
      let isCurrent = row?.isCurrent(for: line) ?? true
      let fields = columns.enumerated().map { number, column in
        let kept =
          row.flatMap { $0.fields.indices.contains(number) ? $0.fields[number] : nil } ?? ""
        switch column.lowercased() {
        case "id": return line.id
        case "file": return line.place.file
        case "node": return line.node
        case "linenumber": return String(line.place.line)
        case "language": return kept.isEmpty ? language : kept
        case "original": return isCurrent ? line.tableText : kept
        case "lock": return isCurrent ? StringTable.lock(of: line.tableText) : kept
        default: return kept
        }
      }
      out.add(fields)
    }
    for index in rows.indices where !used.contains(index) { out.add(rows[index].fields) }
    return out
  }
}

extension StringTable.Row {
  var hasWords: Bool { !text.allSatisfy(\.isWhitespace) }

  /// Whether its words, if it has any, were made from what the line says now, as far as it tells.
  func isCurrent(for line: LineTemplate) -> Bool {
    guard hasWords else { return true }
    if let original, !original.text.isEmpty { return original.text == line.tableText }
    if let lock, !lock.text.isEmpty { return lock.text == StringTable.lock(of: line.tableText) }
    return true
  }
}

extension StringTable {
  /// What Yarn Spinner's tools for Unity write beside a translation, to see when its line changes.
  static func lock(of text: String) -> String { String(SHA256.digits(text).prefix(8)) }
}
