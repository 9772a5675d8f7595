import Diagnostics
import Testing

@Suite struct NearNameTests {
  private let names = ["Relapse", "Start", "Craving", "UrgeSurfing", "rate", "Sleep", "Steep"]

  @Test(arguments: [
    ("Relaspe", "Relapse"), ("relapse", "Relapse"), ("Cravign", "Craving"), ("raet", "rate"),
    ("UrgSurfing", "UrgeSurfing"), ("Strat", "Start"), ("Sleeep", "Sleep"), ("Step", "Steep"),
  ])
  func aSlipFindsTheName(typed: String, meant: String) {
    #expect(NearName.nearest(to: typed, among: names) == meant)
  }

  @Test(arguments: ["", "x", "Breathing", "Stop and think", "Start"])
  func whatIsNotNearFindsNone(typed: String) {
    #expect(NearName.nearest(to: typed, among: names) == nil)
  }

  @Test func endlessNamesTakeNoTime() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(NearName.nearest(to: long, among: [long + "b"]) == nil)
  }
}
