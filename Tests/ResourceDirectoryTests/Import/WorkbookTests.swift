import Testing

@testable import DirectoryFuzzer
@testable import ResourceDirectory

@Suite struct WorkbookTests {
  @Test func sheetsAreReadInOrder() throws {
    let workbook = try workbook(
      WorkbookBuilder.workbook(
        [("One", [["a", "b"], ["", "é & <x>"]]), ("Two", [["c"]])], title: "2023 list"))
    #expect(workbook.title == "2023 list")
    #expect(workbook.tables.map(\.name) == ["One", "Two"])
    #expect(try rows(workbook, 0).map(\.cells) == [["a", "b"], ["", "é & <x>"]])
    #expect(try rows(workbook, 1).map(\.cells) == [["c"]])
  }

  @Test func cellsOfAllKindsAreRead() throws {
    let sheet = """
      <x:worksheet xmlns:x="m"><x:sheetData>
      <x:row r="3"><x:c r="A3" t="inlineStr"><x:is><x:t>in</x:t><x:t>line</x:t></x:is></x:c>
      <x:c r="C3"><x:v>35007</x:v></x:c><x:c r="D3"><x:v>2.0521602E9</x:v></x:c>
      <x:c r="E3" t="s"><x:v>99</x:v></x:c><x:c r="F3" t="str"><x:f>A1</x:f><x:v>sum</x:v></x:c></x:row>
      </x:sheetData></x:worksheet>
      """
    let row = try #require(try rows(workbook(sheet: sheet), 0).first)
    #expect(row.number == 3)
    #expect(row.cells == ["inline", "", "35007", "2052160200", "", "sum"])
  }

  @Test func entitiesOfItsOwnAreRefused() throws {
    let sheet = """
      <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
      <worksheet><sheetData><row r="1"><c r="A1"><v>&b;</v></c></row></sheetData></worksheet>
      """
    #expect(throws: ImportProblem.self) { try rows(workbook(sheet: sheet), 0) }
  }

  @Test func aSheetThatIsCutIsRefused() throws {
    let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
    #expect(throws: ImportProblem.self) { try rows(workbook(sheet: sheet), 0) }
  }

  @Test(arguments: ["ZZZZZZ1", "XFD1", "1", "AAAAAAAAAAAAAAAAAAAA1"])
  func aCellFarAwayCostsNoMemory(cell: String) throws {
    let sheet =
      "<worksheet><sheetData><row><c r=\"\(cell)\"><v>1</v></c></row></sheetData></worksheet>"
    let row = try rows(workbook(sheet: sheet), 0).first
    #expect((row?.cells.count ?? 0) <= 1)
  }

  private func workbook(_ bytes: [UInt8]) throws -> Workbook {
    try Workbook(ZipArchive(bytes, limits: ImportLimits()).files, limits: ImportLimits())
  }

  private func workbook(sheet: String) throws -> Workbook {
    var zip = ZipBuilder()
    zip.add("xl/worksheets/sheet1.xml", sheet)
    zip.add(
      "xl/workbook.xml",
      "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>")
    zip.add(
      "xl/_rels/workbook.xml.rels",
      "<r><Relationship Id=\"a\" Target=\"/xl/worksheets/sheet1.xml\"/></r>")
    return try workbook(zip.zip)
  }

  private func rows(_ workbook: Workbook, _ sheet: Int) throws -> [TableRow] {
    var rows: [TableRow] = []
    try workbook.tables[sheet].forEachRawRow { rows.append($0) }
    return rows
  }
}
