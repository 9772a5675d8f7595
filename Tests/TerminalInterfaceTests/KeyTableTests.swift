import Conversation
import Foundation
import TerminalInterface
import Testing

@Suite struct KeyTableTests {
  private let table = KeyTable.shown

  @Test func readmeHasTheTable() throws {
    let readme = URL(filePath: #filePath).appending(path: "../../../README.md").standardizedFileURL
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(text.contains(table.markdown), "README's table is to be:\n\(table.markdown)")
  }

  @Test func everyCommandIsInItAndNoOther() {
    let listed = table.sections.flatMap(\.rows).map(\.keys).filter { $0.hasPrefix("/") }
    #expect(listed == SlashCommand.allCases.map(\.typed))
  }

  @Test func aManualHasItInColumns() {
    #expect(table.text.contains("\n  /back     take your last answer back"))
    for line in table.text.split(separator: "\n") { #expect(line.count <= 90, "\(line)") }
  }
}
