import Testing

@testable import AuthorTools

@Suite struct UnknownCommandTests {
  @Test func aCommandThatIsNotThereIsFound() {
    #expect(
      UnknownCommand.findings(node("-> A\n    <<wiat 4>>\n<<if true>>\n<< open_door >>\n<<endif>>"))
        == [
          Finding(at: "wiat", message: "Leeward has no command called wiat."),
          Finding(at: "open_door", message: "Leeward has no command called open_door."),
        ])
  }

  @Test func mended() {
    #expect(UnknownCommand.findings(node("-> A\n    <<wait 4>>\n<<ask $said>>")) == [])
  }

  @Test func aNameThatIsWorkedOutLaterIsLeftAlone() {
    #expect(UnknownCommand.findings(node("<<declare $a = \"wait\">>\n<<{$a} 4>>\n<<x{$a}>>")) == [])
  }

  @Test func whatAFileSaysUnderAnotherNameIsFoundToo() {
    #expect(UnknownCommand.findings(node("<<wait 1>>"), node("<<Wait 1>>")).map(\.at) == ["Wait"])
  }
}
