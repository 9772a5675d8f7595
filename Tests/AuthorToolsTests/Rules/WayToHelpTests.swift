import Testing

@testable import AuthorTools

@Suite struct WayToHelpTests {
  private func titled(_ titles: String...) -> String {
    titles.map { "title: \($0)\n---\nHello.\n===\n" }.joined()
  }

  @Test func aProjectToTalkToHasAllThreeWays() {
    #expect(
      WayToHelp.findings(titled("Start", "HelpCrisis"))
        == [
          Finding(
            at: "Start",
            message: "No node is called HelpEmergency: it is for when someone's life is in danger "
              + "now."),
          Finding(
            at: "Start",
            message: "No node is called HelpConcern: it is for when someone is without hope, or "
              + "alone with too much."),
        ])
  }

  @Test func mendedInAnyFile() {
    #expect(
      WayToHelp.findings(titled("Start"), titled("HelpEmergency", "HelpCrisis", "HelpConcern"))
        == [])
  }

  @Test func scriptsWithoutAStartAreNotTalkedTo() {
    #expect(WayToHelp.findings(titled("Breathing")) == [])
  }
}
