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
