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

  @Test func whereMostHaveOneEachThatLacksOneIsTold() {
    #expect(
      LineWithoutID.findings(
        node("One. #line:a\nTwo.\n-> Three #line:b\n    Four.\n-> Five #line:c"))
        == ["Two.", "Four."].map {
          Finding(at: $0, message: "This line has no id, and the others have.")
        })
  }

  @Test func mended() {
    #expect(
      LineWithoutID.findings(node("One. #line:a\n-> Two #mi:Q #line:b\nOne. #shadow:a")) == [])
  }
}
