import Testing

@testable import TerminalInterface

@Suite struct PacingTests {
  @Test func longerLinesHaveLongerTime() {
    #expect(Pace.gentle.pause(after: "Short.") < Pace.gentle.pause(after: "Not so short."))
    #expect(Pace.slow.pause(after: "Short.") > Pace.gentle.pause(after: "Short."))
    #expect(Pace.none.pause(after: "Short.") == .zero)
  }

  @Test func noLineHoldsUpLong() {
    let long = String(repeating: "long ", count: 1000)
    #expect(Pace.gentle.pause(after: long) == .milliseconds(1500))
    #expect(Pace.slow.pause(after: long) == .milliseconds(3500))
  }
}
