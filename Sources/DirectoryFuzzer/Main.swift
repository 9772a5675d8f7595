import Foundation
import ResourceDirectory

/// Has lists made wrong brought in: DirectoryFuzzer [--seconds N] [--inputs N] [--seed N] [--from N]
/// [--folder PATH] [--show]. `.ci/fuzz --directory` runs it under AddressSanitizer.
@main struct DirectoryFuzzer {
  static func main() throws {
    var options = ["--seconds": "60", "--inputs": "\(Int.max)", "--seed": "1", "--from": "0"]
    var shows = false
    var words = CommandLine.arguments.dropFirst()
    while let word = words.popFirst() {
      if word == "--show" {
        shows = true
      } else {
        options[word] = words.popFirst()
      }
    }
    func number(_ name: String) -> Int { options[name].flatMap { Int($0) } ?? 0 }
    let seeds = FuzzSeeds(folder: options["--folder"]).all
    func input(_ number: Int, seed: Int) -> FuzzInput {
      FuzzInput(number: number, seed: UInt64(seed), seeds: seeds)
    }
    if shows {
      let shown = input(number("--from"), seed: number("--seed"))
      return FileHandle.standardOutput.write(Data(shown.bytes))
    }
    let home = FileManager.default.temporaryDirectory.appending(path: "fuzz-\(getpid())")
    defer { try? FileManager.default.removeItem(at: home) }
    let judge = try FuzzJudge(folder: home)
    let end = Date(timeIntervalSinceNow: Double(number("--seconds")))
    var current = number("--from")
    var done = 0
    var found = 0
    var slowest = (seconds: 0.0, number: 0)
    while done < number("--inputs"), Date() < end {
      // What hangs ends the run, and is told by its number.
      alarm(60)
      let begun = Date()
      for finding in judge.findings(input(current, seed: number("--seed")), now: begun).prefix(3) {
        found += 1
        print("input \(current): \(finding.prefix(400))")
      }
      let seconds = Date().timeIntervalSince(begun)
      if seconds > slowest.seconds { slowest = (seconds, current) }
      current += 1
      done += 1
    }
    print(
      "\(done) inputs from \(number("--from")), seed \(number("--seed")), \(seeds.count) lists: \(found) "
        + "findings; the slowest, \(slowest.number), took \(Int(slowest.seconds * 1000)) ms")
    exit(found == 0 ? 0 : 1)
  }
}
