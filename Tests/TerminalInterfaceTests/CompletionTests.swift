import Testing

@testable import TerminalInterface

@Suite struct CompletionTests {
  private let offered = [
    "Ride it out", "Just breathe", "Say more", "Say nothing", "/help", "/hide", "/quit",
  ]

  @Test func theOnlyOneIsPutWhole() {
    #expect(Completion(of: "ju", from: offered) == .text("Just breathe"))
    #expect(Completion(of: "/q", from: offered) == .text("/quit"))
  }

  @Test func whatSeveralHaveInCommonIsPut() {
    #expect(Completion(of: "s", from: offered) == .text("Say "))
    #expect(Completion(of: "/", from: offered) == .several(["/help", "/hide", "/quit"]))
    #expect(Completion(of: "/h", from: offered) == .several(["/help", "/hide"]))
  }

  @Test func nothingTypedOffersTheChoices() {
    #expect(Completion(of: "", from: offered) == .several(Array(offered.prefix(4))))
    #expect(Completion(of: "", from: ["/help", "/hide"]) == .text("/h"))
  }

  @Test func whatFitsNothingIsLeft() {
    #expect(Completion(of: "x", from: offered) == .none)
    #expect(Completion(of: "x", from: []) == .none)
  }

  @Test func composedLetters() {
    #expect(Composition.composed("cafe\u{301} Cŏ").unicodeScalars.count == 7)
    #expect(Composition.composed("e\u{301}") == "é")
    #expect(Array(Composition.composed("x\u{301}").unicodeScalars) == ["x", "\u{301}"])
  }
}
