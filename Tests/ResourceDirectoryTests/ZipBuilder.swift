import CUnpack

/// Makes a zip as programs do, and such as none should.
struct ZipBuilder {
  private var bytes: [UInt8] = []
  private var list: [UInt8] = []
  private var count = 0

  /// Adds a file. `claims` is how large the zip says that it is, where that isn't true.
  mutating func add(_ name: String, _ contents: some Collection<UInt8>, claims: Int? = nil) {
    let contents = Array(contents)
    let packed = Self.deflated(contents)
    let isPacked = packed.count < contents.count
    let stored = isPacked ? packed : contents
    let checksum = UInt32(
      contents.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) })
    let common: [UInt8] =
      Self.two(isPacked ? 8 : 0) + Self.two(0) + Self.two(40 << 9 | 3 << 5 | 17)
      + Self.four(checksum) + Self.four(UInt32(stored.count))
      + Self.four(UInt32(claims ?? contents.count)) + Self.two(name.utf8.count)
    let offset = bytes.count
    bytes += Self.four(0x0403_4B50) + Self.two(20) + Self.two(0) + common + Self.two(0)
    bytes += Array(name.utf8) + stored
    list +=
      Self.four(0x0201_4B50) + Self.two(20) + Self.two(20) + Self.two(0) + common + Self.two(0)
    list += Self.two(0) + Self.two(0) + Self.two(0) + Self.four(0) + Self.four(UInt32(offset))
    list += Array(name.utf8)
    count += 1
  }

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  var zip: [UInt8] {
    bytes + list + Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + Self.two(count)
      + Self.two(count) + Self.four(UInt32(list.count)) + Self.four(UInt32(bytes.count))
      + Self.two(0)
  }

  private static func deflated(_ contents: [UInt8]) -> [UInt8] {
    var size = compressBound(UInt(contents.count))
    var packed = [UInt8](repeating: 0, count: Int(size))
    guard compress(&packed, &size, contents, UInt(contents.count)) == Z_OK else { return contents }
    // Without zlib's own two bytes before and checksum behind.
    return Array(packed[2..<Int(size) - 4])
  }

  private static func two(_ number: Int) -> [UInt8] {
    [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)]
  }

  private static func four(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(number >> (8 * $0) & 0xFF) }
  }
}

/// Makes an Excel workbook of sheets of rows.
enum WorkbookBuilder {
  static func workbook(_ sheets: [(name: String, rows: [[String]])], title: String? = nil)
    -> [UInt8]
  {
    var zip = ZipBuilder()
    var strings: [String] = []
    var list = ""
    var relations = ""
    for (index, sheet) in sheets.enumerated() {
      list += "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
      relations +=
        "<Relationship Id=\"rId\(index + 1)\" Target=\"worksheets/sheet\(index + 1).xml\"/>"
      var rows = ""
      for (number, cells) in sheet.rows.enumerated() {
        rows += "<row r=\"\(number + 1)\">"
        for (column, text) in cells.enumerated() where !text.isEmpty {
          let letter = String(UnicodeScalar(UInt8(65 + column)))
          rows += "<c r=\"\(letter)\(number + 1)\" t=\"s\"><v>\(strings.count)</v></c>"
          strings.append(text)
        }
        rows += "</row>"
      }
      zip.add(
        "xl/worksheets/sheet\(index + 1).xml",
        "<?xml version=\"1.0\"?><worksheet><sheetData>\(rows)</sheetData></worksheet>")
    }
    zip.add("xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>\(list)</sheets></workbook>")
    zip.add("xl/_rels/workbook.xml.rels", "<Relationships>\(relations)</Relationships>")
    let items = strings.map { "<si><t>\(escaped($0))</t></si>" }.joined()
    zip.add("xl/sharedStrings.xml", "<sst>\(items)</sst>")
    if let title { zip.add("docProps/core.xml", "<p><dc:title>\(title)</dc:title></p>") }
    return zip.zip
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}
