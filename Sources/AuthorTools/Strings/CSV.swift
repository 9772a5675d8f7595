/// Comma-separated values, as RFC 4180 has them.
enum CSV {
  struct Field: Sendable, Hashable {
    /// Without its quotes.
    var text: String
    /// Where it stands, quotes included, in UTF-8 offsets.
    var range: Range<Int>
  }

  /// Why a file can't be read further, and where that shows.
  struct Failure: Error, Hashable {
    var message: String
    var range: Range<Int>
  }

  /// One row, with the line end that RFC 4180 asks for.
  ///
  /// Quoted is what needs it, and what begins or ends with a space, which some programs would drop.
  static func row(_ fields: [String]) -> String {
    fields.map { field in
      let needsQuotes =
        field.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        || field.hasPrefix(" ") || field.hasSuffix(" ")
      return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
    }.joined(separator: ",") + "\r\n"
  }

  /// The rows of a text, blank ones left out, up to the first that can't be read.
  ///
  /// Spreadsheets of some countries put `;` or a tab where others put a comma: whatever stands between
  /// the names of the first row does.
  static func read(_ text: String) -> (rows: [[Field]], failure: Failure?) {
    let bytes = Array(text.utf8)
    let separator =
      [",", ";", "\t"].map { UInt8(ascii: $0) }.first { separator in
        var reader = CSVReader(bytes, separator: separator)
        return ((try? reader.row()) ?? []).count > 1
      } ?? UInt8(ascii: ",")
    var reader = CSVReader(bytes, separator: separator)
    var rows: [[Field]] = []
    do {
      while !reader.isAtEnd {
        let row = try reader.row()
        if row.count > 1 || row.first?.text.isEmpty == false { rows.append(row) }
      }
      return (rows, nil)
    } catch {
      return (rows, error)
    }
  }
}

/// Reads row by row; each function takes what it is named for.
private struct CSVReader {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  var isAtEnd: Bool { position >= bytes.count }

  mutating func row() throws(CSV.Failure) -> [CSV.Field] {
    var fields: [CSV.Field] = []
    while true {
      fields.append(isAt(UInt8(ascii: "\"")) ? try quoted() : plain())
      if isAt(separator) {
        position += 1
        continue
      }
      if isAt(0x0D) { position += 1 }
      if isAt(0x0A) { position += 1 }
      return fields
    }
  }

  private mutating func plain() -> CSV.Field {
    let start = position
    while !isAtEnd, !isAt(separator), !isAt(0x0A), !isAt(0x0D) { position += 1 }
    return CSV.Field(
      text: String(decoding: bytes[start..<position], as: UTF8.self), range: start..<position)
  }

  private mutating func quoted() throws(CSV.Failure) -> CSV.Field {
    let start = position
    var text: [UInt8] = []
    position += 1
    while true {
      let part = bytes[position...].prefix { $0 != UInt8(ascii: "\"") }
      text += part
      position = part.endIndex
      if isAtEnd {
        throw CSV.Failure(message: "This quote is never closed.", range: start..<(start + 1))
      }
      position += 1
      guard isAt(UInt8(ascii: "\"")) else { break }
      text.append(UInt8(ascii: "\""))
      position += 1
    }
    guard isAtEnd || isAt(separator) || isAt(0x0A) || isAt(0x0D) else {
      throw CSV.Failure(
        message: "After a closing quote comes a comma or the line's end.",
        range: (position - 1)..<position)
    }
    return CSV.Field(text: String(decoding: text, as: UTF8.self), range: start..<position)
  }

  private func isAt(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }
}
