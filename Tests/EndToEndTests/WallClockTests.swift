import Foundation
import TestSupport
import Testing

/// Someone sets the computer's clock, or the network does, in the middle of things.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct WallClockTests {
  private let leeward: Leeward

  private static let sixtyYears = 60 * 365 * 24 * 60 * 60

  init() throws {
    leeward = try Leeward()
    leeward.environment["LD_PRELOAD"] = builtProducts + "/libWallClock.so"
    leeward.environment["LEEWARD_TEST_CLOCK"] = leeward.folder.path + "/clock"
    try setClock(to: 0)
    try leeward.write(
      "scripts/clock.yarn",
      """
      title: Clock
      ---
      <<declare $by_this_clock = "">>
      <<ask $by_this_clock "before">>
      <<sit 0.02>>
      Between.
      <<breathe 1 0 1 0 1>>
      After.
      <<ask $by_this_clock "after">>
      Heard {$by_this_clock}.
      <<ask $by_this_clock "last">>
      ===

      """)
  }

  /// So many seconds ahead of the real time.
  private func setClock(to seconds: Int) throws {
    try leeward.write("clock", "")
    #expect(truncate(leeward.folder.path + "/clock", off_t(Self.sixtyYears + seconds)) == 0)
  }

  private func start() throws -> Program {
    try Program(
      Leeward.path,
      ["talk", "Clock", "--pace", "none", "--dialogues", leeward.folder.path + "/scripts"],
      environment: leeward.environment)
  }

  /// By hours and days; and to 1970 and 2100, as on a computer whose clock has lost its battery.
  @Test(arguments: [
    -3600, 3600, -86_000, 1_000_000, 86_400 - Int(Date().timeIntervalSince1970),
    4_102_444_800 - Int(Date().timeIntervalSince1970),
  ])
  func setDuringASitAndABreath(seconds: Int) throws {
    let program = try start()
    try program.terminal.expect("your words ›", within: .seconds(30))
    program.terminal.send("before\r")
    try program.terminal.expect("key ends it.", within: .seconds(30))
    let begun = ContinuousClock.now
    usleep(300_000)
    try setClock(to: seconds)
    try program.terminal.expect("Between.", within: .seconds(30))
    // Two hundredths of a minute are 1.2 seconds, whatever the wall says.
    let sat = begun.duration(to: .now)
    #expect(sat >= .milliseconds(1100) && sat < .seconds(15), "\(sat)")
    try program.terminal.expect("After.", within: .seconds(30))
    try program.terminal.expect("your words ›", within: .seconds(30))
    program.terminal.send("after\r")
    try program.terminal.expect("Heard after.", within: .seconds(30))
    program.signal(SIGTERM)
    #expect(try program.exitStatus(within: .seconds(30)) == 128 + SIGTERM)

    let (first, last) = try leeward.keptTimes()
    #expect(abs(last - first - seconds) < 60)
    // Kept whole and in order; and gone on with, on a clock that says it is yesterday.
    #expect(try leeward.journalCheck() == "ok")
    #expect(try leeward.keptWords() == ["before", "after"])
    try setClock(to: -80_000)
    let shown = try leeward.run("journal", "show", "--plain").output
    let places = ["> before\n", "Between.\n", "After.\n", "> after\n"].map {
      shown.firstRange(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil) && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    let again = try leeward.run(
      "--plain", "--dialogues", leeward.folder.path + "/scripts", input: "yes\nthe last\n")
    #expect(again.status == 0)
    #expect(try leeward.keptWords() == ["before", "after", "the last"])
  }
}
