import Testing

@testable import AuthorTools

@Suite struct LineWithoutIDTests {
  @Test func eachFileIsToldOnce() {
    #expect(
      LineWithoutID.findings(
        node("One. #line:a\nTwo.\n-> Three\n    Four. #mi:Q"), node("Five. #line:b\nSix."))
        == [
          Finding(at: "Two.", message: "This line and 2 others below have no id of their own."),
          Finding(at: "Six.", message: "This line has no id of its own."),
        ])
  }

  @Test func whatIsSaidOnceHasAMessageOfItsOwn() {
    #expect(LineWithoutID.findings(node("One. <<once>>\n<<once>>\nTwo.\n<<endonce>>")) == [])
  }

  @Test func mended() {
    #expect(
      LineWithoutID.findings(node("One. #line:a\n-> Two #mi:Q #line:b\nOne. #shadow:a")) == [])
  }
}
