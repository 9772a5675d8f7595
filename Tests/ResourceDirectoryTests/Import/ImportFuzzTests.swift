import Foundation
import Testing

@testable import DirectoryFuzzer
@testable import ResourceDirectory

/// Lists made wrong, some hundred of them; `.ci/fuzz --directory` makes many more.
@Suite struct ImportFuzzTests {
  @Test func eachListIsRightBeforeItIsMadeWrong() throws {
    for seed in FuzzSeeds().all where seed.files.isEmpty {
      #expect(try !Reading.read(seed.bytes, name: seed.name).contents.slug.isEmpty, "\(seed.name)")
    }
  }

  @Test func nothingThatIsMadeWrongBreaksAPromise() throws {
    let seeds = FuzzSeeds(folder: SharedData.isHere ? SharedData.folder.path : nil).all
    let scratch = try ScratchFolder()
    let judge = try FuzzJudge(folder: scratch.url)
    for number in 0..<400 {
      let input = FuzzInput(number: number, seed: 1, seeds: seeds)
      #expect(judge.findings(input, now: Reading.now).isEmpty, "input \(number), \(input.name)")
    }
  }

  @Test func whatIsWrongIsFound() throws {
    var contents = FuzzSeeds().all
    contents.removeAll { $0.name != "own.csv" }
    let input = FuzzInput(number: 3, seed: 7, seeds: contents)
    #expect(input.bytes != contents[0].bytes)
    #expect(FuzzInput(number: 3, seed: 7, seeds: contents).bytes == input.bytes)
  }
}
