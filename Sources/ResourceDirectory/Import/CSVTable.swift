import Foundation

/// A table as comma-separated values (RFC 4180), read row by row from its bytes.
///
/// Of our own, because the libraries that are kept take a whole text that is already decoded, stop at
/// the first row that is wrong, and can't tell which one that was. Here a bad row is left out alone,
/// and each field is decoded by itself, so that Latin-1 among UTF-8 is read.
struct CSVTable {
  private let bytes: [UInt8]
  private let separator: UInt8
  private let limits: ImportLimits

  init(_ bytes: [UInt8], limits: ImportLimits) {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    var bytes = isWide ? Array(FileText.wide(bytes).utf8) : bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    self.bytes = bytes
    self.limits = limits
    separator = Self.separator(of: bytes)
  }

  /// Whatever stands most often in the first line; spreadsheets of some countries put `;`.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.prefix(20_000).prefix { $0 != 0x0A && $0 != 0x0D }
    let comma = UInt8(ascii: ",")
    return [comma, UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")].max { first, second in
      line.count { $0 == first } < line.count { $0 == second }
    } ?? comma
  }

  /// Hands over each row that isn't empty. Rows are numbered from 1, those not handed over included.
  func forEachRow(
    _ body: (TableRow) throws(ImportProblem) -> Void
  ) throws(ImportProblem) {
    var position = 0
    var number = 0
    var broken = 0
    // Of the row before.
    var width = 0
    while position < bytes.count {
      number += 1
      guard number <= limits.rows + 1 else {
        throw ImportProblem("It has more than \(limits.rows) rows. Bring in a part of it.")
      }
      let start = position
      var row = TableRow(number: number)
      row.problem = readRow(from: &position, into: &row)
      if row.problem != nil {
        broken += 1
        guard broken <= 1000 else {
          throw ImportProblem("Too many of its rows can't be read for a table. Is it one?")
        }
        // What a quote swallowed is read again, line by line.
        let rest = bytes[start...]
        position = rest.firstIndex { $0 == 0x0A }.map { $0 + 1 } ?? bytes.count
      }
      if row.problem == nil, row.cells.allSatisfy(\.isEmpty) { continue }
      let isEnd = position >= bytes.count && bytes.last != 0x0A && bytes.last != 0x0D
      if row.problem == nil, isEnd, row.cells.count < width {
        row.problem = "the file ends in the middle of it"
      }
      width = row.cells.count
      try body(row)
    }
  }

  /// Reads one row and its end; returns why it can't be read.
  private func readRow(from position: inout Int, into row: inout TableRow) -> String? {
    while true {
      let isQuoted = position < bytes.count && bytes[position] == UInt8(ascii: "\"")
      if isQuoted {
        guard let field = quoted(&position) else { return "a quote in it is never closed" }
        append(field, to: &row)
      } else {
        let start = position
        skipPlain(&position)
        append(bytes[start..<position], to: &row)
      }
      if row.cells.count > limits.columns { return "it has more than \(limits.columns) columns" }
      guard position < bytes.count else { return nil }
      let byte = bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == 0x0D, position < bytes.count, bytes[position] == 0x0A { position += 1 }
      return nil
    }
  }

  private func append(_ bytes: some Collection<UInt8>, to row: inout TableRow) {
    if bytes.count > limits.fieldBytes { row.isCut = true }
    let field = FileText.field(bytes.prefix(limits.fieldBytes))
    if !field.isUTF8 { row.isUTF8 = false }
    row.cells.append(field.text)
  }

  private func skipPlain(_ position: inout Int) {
    bytes.withUnsafeBufferPointer { bytes in
      while position < bytes.count {
        let byte = bytes[position]
        if byte == separator || byte == 0x0A || byte == 0x0D { return }
        position += 1
      }
    }
  }

  /// A quoted field without its quotes; what follows the closing one belongs to it, as some
  /// programs write. Nil where it isn't closed.
  private func quoted(_ position: inout Int) -> [UInt8]? {
    let limit = min(bytes.count, position + 1 + limits.fieldBytes)
    var field: [UInt8] = []
    position += 1
    while true {
      let part = bytes[position..<limit].prefix { $0 != UInt8(ascii: "\"") }
      field += part
      position = part.endIndex
      guard position < limit else { return nil }
      position += 1
      guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { break }
      guard position < limit else { return nil }
      field.append(UInt8(ascii: "\""))
      position += 1
    }
    let start = position
    skipPlain(&position)
    field += bytes[start..<position]
    return field
  }
}
