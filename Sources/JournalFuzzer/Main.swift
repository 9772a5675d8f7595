import Foundation
import Journal

/// Has sealed journals opened that were damaged: JournalFuzzer [--inputs N] [--seed N] [--from N]
/// [--folder PATH], where `--folder` is best on a disk in memory.
@main struct JournalFuzzer {
  static func main() throws {
    var options = ["--inputs": "1000", "--seed": "1", "--from": "0"]
    var words = CommandLine.arguments.dropFirst()
    while let word = words.popFirst() { options[word] = words.popFirst() }
    func number(_ name: String) -> Int { options[name].flatMap { Int($0) } ?? 0 }
    let home = URL(filePath: options["--folder"] ?? FileManager.default.temporaryDirectory.path)
      .appending(path: "journal-fuzz-\(getpid())")
    var judge = try FuzzJudge(in: home)
    var found = 0
    let begun = Date()
    for input in number("--from")..<number("--from") + number("--inputs") {
      // What hangs ends the run.
      alarm(60)
      if let finding = try judge.finding(input, seed: UInt64(number("--seed"))) {
        found += 1
        print("input \(input): \(finding)")
      }
    }
    let answers = judge.answers.sorted { $0.value > $1.value }.map { "\($0.value) \($0.key)" }
    print(
      """
      \(number("--inputs")) inputs from \(number("--from")), seed \(number("--seed")): \(found) \
      findings in \(Int(Date().timeIntervalSince(begun))) s; \(answers.joined(separator: ", "))
      """)
    try? FileManager.default.removeItem(at: home)
    exit(found == 0 ? 0 : 1)
  }
}
