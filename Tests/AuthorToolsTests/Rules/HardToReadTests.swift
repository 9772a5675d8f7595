import Diagnostics
import Testing

@testable import AuthorTools

@Suite struct HardToReadTests {
  private static let hard = """
    Experiencing uncomfortable sensations during recovery is understandable.
    Identifying individual situations beforehand reduces their intensity.
    Considering alternative activities encourages continuing improvement.
    Communicating difficulties to supportive individuals increases confidence.
    Remembering previous accomplishments strengthens determination.
    """

  @Test func aHardScriptIsToldOnceAtItsHardestLine() throws {
    let found = HardToRead.findings(node(Self.hard), node("It comes, and it goes."))
    #expect(found.count == 1)
    let first = try #require(found.first)
    #expect(first.message.hasSuffix("years of school. 6 are enough."))
    #expect(Self.hard.contains(first.at))
  }

  @Test func plainWordsAreLetBe() {
    let plain = Array(repeating: "It comes, it crests, and it goes. You can watch it.", count: 12)
    #expect(HardToRead.findings(node(plain.joined(separator: "\n"))) == [])
  }

  @Test func namesOfThingsValuesAndChoicesAreNotCounted() {
    let names = Array(
      repeating:
        "Buprenorphine, naloxone and methadone can help. {1} -> so\n-> Unquestionably\n-> No",
      count: 8)
    #expect(HardToRead.findings(node(names.joined(separator: "\n"))) == [])
  }

  @Test func fewWordsSayTooLittle() {
    #expect(HardToRead.findings(node("Unquestionably uncomfortable circumstances.")) == [])
  }
}
