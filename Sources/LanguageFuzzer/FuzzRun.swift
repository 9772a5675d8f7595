import Foundation
import Glibc

/// One run: inputs by number, each timed and judged.
struct FuzzRun {
  private let arguments: Arguments
  private let seeds: Seeds
  private var times: [Input.Target: InputTimes] = [:]
  private(set) var found = 0
  private var done = 0

  /// What takes longer hangs; the alarm's signal ends the process.
  private static let longest: UInt32 = 60

  init(_ arguments: Arguments) {
    self.arguments = arguments
    seeds = Seeds(folders: arguments.folders)
  }

  func input(_ number: Int) -> Input {
    Input(number: number, seed: arguments.seed, seeds: seeds, only: arguments.only)
  }

  mutating func run() {
    let mark = arguments.mark.map { open($0, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600) } ?? -1
    let end = ContinuousClock.now + .seconds(arguments.seconds)
    var number = arguments.from
    while done < arguments.inputs, ContinuousClock.now < end {
      if mark >= 0 {
        // Always as wide, so that a shorter number leaves nothing of a longer one behind.
        let digits = String(number)
        let line = digits + String(repeating: " ", count: 20 - digits.count) + "\n"
        _ = line.withCString { pwrite(mark, $0, 21, 0) }
      }
      alarm(Self.longest)
      judge(number)
      number += 1
      done += 1
    }
    alarm(0)
    if mark >= 0 {
      // Empty: nothing was left undone.
      ftruncate(mark, 0)
      close(mark)
    }
  }

  private mutating func judge(_ number: Int) {
    let input = input(number)
    var findings = Findings()
    let seconds = Self.run(input, &findings)
    for finding in findings.all.prefix(5) { report(finding, input, number) }
    let bytes = input.text.utf8.count
    let isSlow = times[input.target, default: InputTimes()].add(seconds, bytes: bytes)
    // Once more: the first time may have been the machine's.
    guard isSlow else { return }
    var ignored = Findings()
    let again = (0..<2).map { _ in Self.run(input, &ignored) }.min() ?? seconds
    if let times = times[input.target], times.isSlow(again, bytes: bytes) {
      report("slow: \(Int(again * 1000)) ms for \(bytes) bytes", input, number)
    }
  }

  /// Hands an input to its target; gives what reading it took, in seconds of this thread's work.
  private static func run(_ input: Input, _ findings: inout Findings) -> Double {
    var chance = input.chance
    let start = WorkTime.now
    switch input.target {
    case .script: return ScriptTarget.check(input.text, &chance, &findings)
    case .sound: return ScriptTarget.checkSound(input.text, &chance, &findings)
    case .saved:
      ScriptTarget.checkSaved(input.text, &chance, &findings)
      return 0
    case .markup: OtherTargets.checkMarkup(input.text, &chance, &findings)
    case .words: OtherTargets.checkWords(input.text, &chance, &findings)
    case .plan: OtherTargets.checkPlan(input.text, &chance, &findings)
    case .project: OtherTargets.checkProject(input.text, &chance, &findings)
    case .typed: OtherTargets.checkTyped(input.text, &chance, &findings)
    }
    return WorkTime.now - start
  }

  private mutating func report(_ finding: String, _ input: Input, _ number: Int) {
    found += 1
    say("input \(number) (\(input.target.rawValue)): \(finding.prefix(600))")
    guard let folder = arguments.keep else { return }
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    let name = "\(input.target.rawValue)-\(arguments.seed)-\(number).txt"
    try? Data(input.text.utf8).write(to: URL(filePath: folder + "/" + name))
  }

  /// How many inputs of each kind, and how fast they were read.
  var summary: String {
    var lines = [
      "\(done) inputs, seed \(arguments.seed), from \(arguments.from): \(found) findings"
    ]
    for target in Input.Target.allCases {
      guard let times = times[target] else { continue }
      let name = target.rawValue
      lines.append(
        "  \(name)\(String(repeating: " ", count: 8 - name.count)) \(times.count) inputs, "
          + "\(times.medianNanosecondsPerByte) ns a byte (median), "
          + "\(Int(times.slowest * 1000)) ms the slowest")
    }
    return lines.joined(separator: "\n")
  }
}

/// What this thread has worked so far, in seconds, whatever else the machine is doing.
enum WorkTime {
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// How long inputs of one kind took, to tell one that takes far longer for its length.
struct InputTimes {
  private(set) var count = 0
  private(set) var slowest = 0.0
  private var samples: [Double] = []
  private var median = 0.0

  /// Whether it is slow beyond doubt: twenty times the median for its length, and noticeable.
  mutating func add(_ seconds: Double, bytes: Int) -> Bool {
    count += 1
    slowest = max(slowest, seconds)
    if samples.count < 4_096 { samples.append(seconds / Double(max(bytes, 100))) }
    if samples.count < 4_096, samples.count.nonzeroBitCount == 1 || median == 0 {
      median = samples.sorted()[samples.count / 2]
    }
    return isSlow(seconds, bytes: bytes)
  }

  func isSlow(_ seconds: Double, bytes: Int) -> Bool {
    count > 100 && seconds > 0.03 && seconds > 20 * median * Double(max(bytes, 100))
  }

  var medianNanosecondsPerByte: Int { Int(median * 1e9) }
}
