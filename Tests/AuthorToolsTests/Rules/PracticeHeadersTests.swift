import Testing

@testable import AuthorTools

@Suite struct PracticeHeadersTests {
  /// What is told of two nodes with these headers.
  private func messages(_ first: String, _ second: String = "") -> [String] {
    let nodes = [first, second].enumerated().map { number, headers in
      "title: Node\(number)\n\(headers)\n---\nA line. #line:l\(number)\n===\n"
    }
    return PracticeHeaders.findings(nodes.joined()).map(\.message)
  }

  @Test func whatCanBeUsedIsLeftAlone() {
    #expect(messages("practice: body-scan\nminutes: 5 (2 to 20)") == [])
    #expect(messages("practice: 4-7-8\nminutes: 2.5\nabout: Anything: at all") == [])
    #expect(messages("about: not a practice\nminutes: soon") == [])
  }

  @Test(arguments: ["five", "", "5 to 20", "0", "5 (20 to 2)", "5 2"])
  func aLengthThatCanNotBeRead(minutes: String) {
    #expect(
      messages("practice: scan\nminutes: \(minutes)") == ["How long it takes can't be read here."])
  }

  @Test(arguments: ["body scan", "", "scan!"]) func aNameThatCanNotBeTyped(name: String) {
    #expect(messages("practice: \(name)") == ["Nobody can ask for a practice by this name."])
  }

  @Test func oneNameForTwo() {
    #expect(
      messages("practice: scan", "practice: scan") == ["Node0 is the practice scan already."])
  }
}
