import Testing

@testable import ResourceDirectory

@Suite struct CSVTableTests {
  @Test func rowsAreNumberedAsASpreadsheetDoes() throws {
    let rows = try rows("a,b\r\n1,\"two\nlines\"\r\n\r\n3,\"he said \"\"hi\"\"\"\n")
    #expect(rows.map(\.number) == [1, 2, 4])
    #expect(rows.map(\.cells) == [["a", "b"], ["1", "two\nlines"], ["3", "he said \"hi\""]])
  }

  @Test(arguments: [";", "\t", "|"])
  func otherSeparatorsAreSeen(separator: String) throws {
    let rows = try rows("a\(separator)b\n1,5\(separator)2")
    #expect(rows.map(\.cells) == [["a", "b"], ["1,5", "2"]])
  }

  @Test func marksAtTheStartAreNoText() throws {
    #expect(try rows("\u{FEFF}a,b\n1,2\n").first?.cells == ["a", "b"])
    let wide: [UInt8] =
      [0xFF, 0xFE] + "a,é\n1,2\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try rows(wide).first?.cells == ["a", "é"])
  }

  @Test func fieldsThatAreNoUTF8AreLatin1() throws {
    let row = try #require(try rows([0x61, 0x2C, 0xE9, 0x92, 0x0A]).first)
    #expect(row.cells == ["a", "é’"])
    #expect(!row.isUTF8)
  }

  @Test func aQuoteThatIsNeverClosedCostsOneRow() throws {
    let rows = try rows("a,b\n\"1,2\n3,4\n")
    #expect(rows.map { $0.problem != nil } == [false, true, false])
    #expect(rows.last?.cells == ["3", "4"])
  }

  @Test func aRowCutAtTheEndOfTheFileIsNone() throws {
    #expect(try rows("a,b,c\n1,2,3\n4,5").last?.problem == "the file ends in the middle of it")
    #expect(try rows("a,b,c\n1,2,3\n4,5,6").last?.problem == nil)
  }

  @Test func whatIsTooMuchIsRefused() throws {
    var limits = ImportLimits()
    limits.rows = 3
    #expect(throws: ImportProblem.self) { try rows("a\n1\n2\n3\n4\n", limits: limits) }
    limits.columns = 2
    #expect(try rows("a,b,c\n", limits: limits).first?.problem != nil)
  }

  @Test func whatIsBrokenThroughoutIsNoTable() throws {
    var limits = ImportLimits()
    limits.columns = 2
    let text = String(repeating: "a,b,c\n", count: 1500)
    #expect(throws: ImportProblem.self) { try rows(text, limits: limits).count }
  }

  private func rows(_ text: String, limits: ImportLimits = ImportLimits()) throws -> [TableRow] {
    try rows(Array(text.utf8), limits: limits)
  }

  private func rows(_ bytes: [UInt8], limits: ImportLimits = ImportLimits()) throws -> [TableRow] {
    var rows: [TableRow] = []
    try CSVTable(bytes, limits: limits).forEachRow { rows.append($0) }
    return rows
  }
}
