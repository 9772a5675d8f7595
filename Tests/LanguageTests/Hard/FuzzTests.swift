import Testing

@testable import LanguageFuzzer

/// A first few of the inputs that `.ci/fuzz` runs for ten minutes.
@Suite struct FuzzTests {
  @Test(.timeLimit(.minutes(10)), arguments: [1, 2, 3] as [UInt64])
  func nothingBreaks(seed: UInt64) throws {
    let arguments = try #require(Arguments(["--seed", "\(seed)", "--inputs", "150"]))
    var run = FuzzRun(arguments)
    run.run()
    #expect(run.found == 0, "\(run.summary)")
  }

  @Test func anInputIsMadeOfItsNumberAlone() throws {
    let arguments = try #require(Arguments(["--seed", "5"]))
    let numbers = [0, 1, 2, 700, 12_345]
    let texts = numbers.map { FuzzRun(arguments).input($0).text }
    #expect(texts == numbers.map { FuzzRun(arguments).input($0).text })
    #expect(Set(texts).count > 2)
  }
}
