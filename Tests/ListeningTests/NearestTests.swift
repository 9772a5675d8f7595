import Testing

@testable import Listening

@Suite struct NearestTests {
  static let names = ["help", "back", "again", "pause", "skip", "hide", "quit", "people"]

  @Test(arguments: [
    ("hlep", "help"), ("HELP", "help"), ("bcak", "back"), ("agian", "again"), ("quitt", "quit"),
    ("poeple", "people"), ("skp", "skip"),
  ])
  func aSlipIsFoundOut(typed: String, meant: String) {
    #expect(Nearest.of(typed, in: Self.names) == meant)
  }

  @Test(arguments: ["", "x", "purple", "hhhh", "relapse", "go"])
  func whatIsFarIsNot(typed: String) {
    #expect(Nearest.of(typed, in: Self.names) == nil)
  }

  @Test func theNearestWinsAndOfEqualsTheFirst() {
    #expect(Nearest.of("breath", in: ["breather", "breathe"]) == "breathe")
    #expect(Nearest.of("cat", in: ["bat", "hat"]) == "bat")
    #expect(Nearest.of("a", in: []) == nil)
  }

  @Test func slipsAreCounted() {
    #expect(EditDistance.between("kitten", "sitting", limit: 3) == 3)
    #expect(EditDistance.between("kitten", "sitting", limit: 2) == nil)
    #expect(EditDistance.between("ab", "ba", limit: 1) == 1)
    #expect(EditDistance.between("", "abc", limit: 3) == 3)
    #expect(EditDistance.between(String(repeating: "a", count: 90), "a", limit: 99) == nil)
  }
}
