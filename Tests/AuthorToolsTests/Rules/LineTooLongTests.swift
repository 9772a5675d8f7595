import Testing

@testable import AuthorTools

@Suite struct LineTooLongTests {
  /// Seven rows of 36 columns, which six of 37 can't hold.
  private let row = "It comes, it crests, and it goes on."

  private func lines(_ count: Int) -> String {
    Array(repeating: row, count: count).joined(separator: " ")
  }

  @Test func sixRowsFitAndSevenDoNot() {
    #expect(row.count == 36)
    #expect(LineTooLong.findings(node(lines(6))) == [])
    #expect(
      LineTooLong.findings(node(lines(7))).map(\.message)
        == ["In a small window this takes 7 rows, and not all of it can be seen."])
  }

  @Test func choicesAndWordsWithoutEndAreLookedAtToo() {
    #expect(LineTooLong.findings(node("-> \(lines(7))\n-> No")).count == 1)
    #expect(LineTooLong.findings(node(String(repeating: "a", count: 223))).count == 1)
    #expect(LineTooLong.findings(node(String(repeating: "a", count: 222))) == [])
    #expect(LineTooLong.findings(node(String(repeating: "字", count: 120))).count == 1)
  }

  @Test func longValuesAndTagsAreNoText() {
    let value = "{\"" + String(repeating: "so ", count: 100) + "\"}"
    #expect(LineTooLong.findings(node("Yes \(value)")) == [])
  }
}
