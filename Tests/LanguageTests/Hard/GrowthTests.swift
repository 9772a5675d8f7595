import Testing

@testable import LanguageFuzzer

/// No script makes the language slower than its length does: four times as much of anything takes
/// about four times as long. `LanguageFuzzer --scaling` measures the same at larger sizes.
@Suite struct GrowthTests {
  @Test(.timeLimit(.minutes(2)), arguments: HardShape.all)
  func timeGrowsWithLength(shape: HardShape) {
    var growth = Scaling.Growth(shape, noticeable: 0.02, largest: 2_000)
    // Once more where it looks bad: a pause of the machine's isn't the script's.
    if !growth.tooMuch.isEmpty { growth = Scaling.Growth(shape, noticeable: 0.1, largest: 8_000) }
    #expect(growth.tooMuch.isEmpty)
  }
}
