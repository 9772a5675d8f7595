import Foundation
import TestSupport
import Testing

/// How far a practice is from its plan at the end of so many minutes: the built program on a terminal of
/// its own, each change of a breath and each line timed as it arrives there.
///
/// Takes as long as it measures, so only where it is asked for:
///
///     LEEWARD_DRIFT_MINUTES=10 swift test --filter DriftMeasurement
@Suite(.enabled(if: driftMinutes > 0)) struct DriftMeasurement {
  private static let script = """
    title: Breath
    practice: breath
    ---
    <<breathe 4 0 6 0 \(driftMinutes * 6)>>
    ===
    title: Lines
    practice: lines
    ---
    <<declare $left = \(driftMinutes * 12)>>
    <<detour Line>>
    ===
    title: Line
    ---
    <<set $left = $left - 1>>
    Now.
    <<wait 5>>
    <<if $left > 0>>
        <<detour Line>>
    <<endif>>
    ===

    """

  /// When each of these arrived, since the first, against when it was to; in seconds.
  private func lateness(_ practice: String, expecting texts: [(text: String, at: Double)]) throws
    -> [Double]
  {
    let leeward = try Leeward()
    try leeward.write("scripts/drift.yarn", Self.script)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
    let program = try leeward.onTerminal("practice", practice, "--pace", "none")
    try program.terminal.expect("0 to 10 ›", within: .seconds(60))
    program.terminal.send("5\r")
    var first: ContinuousClock.Instant?
    var late: [Double] = []
    for (text, at) in texts {
      try program.terminal.expect(text, within: .seconds(60))
      let now = ContinuousClock.now
      late.append((now - (first ?? now)) / .seconds(1) - at)
      first = first ?? now
    }
    program.terminal.send("\u{1C}")
    _ = try program.exitStatus()
    return late
  }

  private func tell(_ what: String, _ late: [Double]) {
    func milliseconds(_ seconds: Double) -> String { String(format: "%.1f ms", seconds * 1000) }
    let sorted = late.map(abs).sorted()
    print(
      """
      \(what): \(late.count) times over \(driftMinutes) minutes; \
      at the end \(milliseconds(late.last ?? 0)), median \(milliseconds(sorted[late.count / 2])), \
      95th of 100 \(milliseconds(sorted[late.count * 95 / 100])), \
      worst \(milliseconds(sorted.last ?? 0))
      """)
    // The first is late as well; what counts is that none goes further away.
    #expect(sorted[late.count * 95 / 100] < 0.05)
  }

  @Test func breath() throws {
    // "in" stands in the words before it, too: from "ready" on.
    var turns: [(text: String, at: Double)] = [("ready", 0)]
    for round in 0..<driftMinutes * 6 {
      let begin = Double(round) * 10 + 2
      turns.append(("in", begin))
      turns.append(("out", begin + 4))
    }
    tell("Breath, drawn", try lateness("breath", expecting: turns))
  }

  @Test func lines() throws {
    let lines: [(text: String, at: Double)] = (0..<driftMinutes * 12).map {
      ("Now.", Double($0) * 5)
    }
    tell("Lines with quiet between", try lateness("lines", expecting: lines))
  }
}

/// How many minutes to measure; 0: not now.
private let driftMinutes =
  ProcessInfo.processInfo.environment["LEEWARD_DRIFT_MINUTES"].flatMap { Int($0) } ?? 0
