import Testing

@testable import AuthorTools

@Suite struct NoWayOutTests {
  @Test(arguments: [
    "-> Ride it out\n-> Take a few breaths", "-> Yes\n-> Of course",
    "-> Now\n    -> a\n    -> b\n    -> None of these\n-> Tell me more",
  ])
  func told(menu: String) {
    #expect(
      NoWayOut.findings(node(menu)).map(\.message)
        == ["Whoever wants none of these has no choice to take."])
  }

  @Test(arguments: [
    "None of these", "No", "Not now", "Something else", "That's enough for now", "I don't know",
    "Stop here", "Go back", "I’d rather not say", "Maybe later", "I can't tell", "It's a mistake",
    "Never mind", "Zurück #way-out", "Good night",
  ])
  func waysOut(choice: String) {
    #expect(NoWayOut.findings(node("-> Ride it out\n-> \(choice)")) == [])
  }

  @Test func aChoiceThatEndsTheTalkIsOne() {
    #expect(NoWayOut.findings(node("-> Ride it out\n-> Sleep now\n    <<stop>>")) == [])
  }

  @Test func aSingleChoiceIsNoMenu() { #expect(NoWayOut.findings(node("-> Go on")) == []) }

  @Test func aWayOutThatIsNotAlwaysThereIsTold() {
    #expect(
      NoWayOut.findings(node("-> Ride it out\n-> Breathe\n-> Enough <<if visited(\"A\")>>"))
        == [
          Finding(
            at: "<<if visited(\"A\")>>",
            message: "The only way out of this menu isn't always there.")
        ])
    #expect(
      NoWayOut.findings(node("-> Ride it out\n-> Enough <<once>>\n-> None of these")) == [])
  }
}
