import Testing

@testable import AuthorTools

@Suite struct SplitMenuTests {
  private static let next =
    "The empty line above ends the menu, so this choice begins another one."

  @Test(arguments: [
    "-> A\n\n-> B", "-> A\n    Rest.\n\n-> B", "-> A\n\n\n\n-> B",
    "-> A\n\n// a note\n-> B",
    "<<if true>>\n-> A\n\n-> B\n<<endif>>", "<<once>>\n-> A\n\n-> B\n<<endonce>>",
  ])
  func anEmptyLineBetweenChoices(body: String) {
    #expect(SplitMenu.findings(node(body)) == [Finding(at: "-> B", message: Self.next)])
  }

  @Test func eachEmptyLineIsToldOnce() {
    #expect(SplitMenu.findings(node("-> A\n\n-> B\n\n-> C")).map(\.at) == ["-> B", "-> C"])
  }

  @Test func insideAChoiceTheSame() {
    #expect(
      SplitMenu.findings(node("-> A\n    -> B\n\n-> C\n    -> D\n    -> E")).map(\.at) == ["-> C"])
  }

  @Test func whatIsIndentedBelowNoLongerBelongsToTheChoice() {
    #expect(
      SplitMenu.findings(node("-> A\n    Rest.\n\n    Then this.\n-> B"))
        == [
          Finding(
            at: "Then this.",
            message: "The empty line above ends the menu, so this no longer belongs to its choice.")
        ])
    #expect(
      SplitMenu.findings(node("-> A\n    Rest.\n\n    <<wait 4>>")).map(\.at) == ["<<wait 4>>"])
  }

  @Test func groupsOfLinesTheSame() {
    #expect(
      SplitMenu.findings(node("=> A\n\n=> B"))
        == [
          Finding(
            at: "=> B",
            message: "The empty line above ends the group, so this => line begins another one.")
        ])
  }

  @Test(arguments: [
    "-> A\n-> B", "-> A\n    Rest.\n-> B", "-> A\n// a note\n\n// another\n-> B",
    "-> A\n// a note\n-> B", "-> A\n\nRest.\n-> B",
    "-> A\n    Rest.\n    \n    Then this.\n-> B", "-> A\n\nRest.", "-> A\n\n<<wait 4>>\n-> B",
    "-> A\n\n=> B", "Rest.\n\n-> A\n-> B", "<<if true>>\n-> A\n<<endif>>\n\n-> B",
    "-> A\n    -> B\n    -> C\n-> D",
  ])
  func mended(body: String) { #expect(SplitMenu.findings(node(body)) == []) }
}
