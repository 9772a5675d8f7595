import HostVocabulary
import TestSupport
import Testing

@testable import TerminalInterface

@Suite struct PracticeTests {
  private let calm = BreathPattern(inhale: 4, holdFull: 0, exhale: 6, holdEmpty: 0, rounds: 2)

  private func runner(
    _ transcript: Transcript, _ keys: ScriptedKeys?, bells: Bool = false
  ) -> PracticeRunner {
    PracticeRunner(
      screen: transcript.screen, keys: keys, abilities: transcript.abilities, wording: English(),
      bells: bells)
  }

  // MARK: Breathing

  @Test func itLastsExactlyAsLongAsItSays() throws {
    let keys = ScriptedKeys()
    let transcript = try Transcript()
    let outcome = try runner(transcript, keys).breathe(calm)
    #expect(outcome.untimed == .init(seconds: 20, early: false))
    // Two seconds to find the row.
    #expect(keys.now == .seconds(22))
    #expect(keys.waits == 22 * 20)
  }

  @Test func waitsThatEndLateDoNotAddUp() throws {
    let keys = ScriptedKeys()
    for wait in 1...400 { keys.lateness[wait] = .milliseconds(wait % 7) }
    _ = try runner(Transcript(), keys).breathe(calm)
    #expect(keys.now >= .seconds(22) && keys.now < .seconds(22) + .milliseconds(50))
  }

  @Test func timeStoppedIsNoTimeBreathed() throws {
    let keys = ScriptedKeys()
    keys.lateness[100] = .seconds(300)
    _ = try runner(Transcript(), keys).breathe(calm)
    #expect(keys.now >= .seconds(322) && keys.now < .seconds(322) + .milliseconds(50))
  }

  @Test func spacePausesAndGoesOn() throws {
    let keys = ScriptedKeys([
      (.seconds(5), .key(.space)), (.seconds(65), .key(.space)), (.seconds(70), .key(.other)),
    ])
    let transcript = try Transcript()
    let outcome = try runner(transcript, keys).breathe(calm)
    #expect(outcome.untimed == .init(seconds: 8, early: true, byKey: true))
    #expect(transcript.file.text.contains("paused"))
  }

  @Test func controlCEndsThePracticeOnly() throws {
    let keys = ScriptedKeys([(.seconds(7), .interrupted)])
    let outcome = try runner(Transcript(), keys).breathe(calm)
    #expect(outcome.untimed == .init(seconds: 5, early: true))
  }

  @Test func endedBeforeItBeganIsNoTime() throws {
    let keys = ScriptedKeys([(.seconds(1), .key(.enter))])
    let outcome = try runner(Transcript(), keys).breathe(calm)
    #expect(outcome.untimed == .init(seconds: 0, early: true, byKey: true))
  }

  @Test(arguments: [Departure.hidden, .terminated(15)])
  func itLetsGoOfTheTerminal(departure: Departure) throws {
    let waking = departure == .hidden ? Waking.hidden : .terminated(15)
    let transcript = try Transcript()
    let keys = ScriptedKeys([(.seconds(3), waking)])
    #expect(throws: departure) { try runner(transcript, keys).breathe(calm) }
    // What hid the cursor showed it again.
    #expect(transcript.file.text.hasSuffix("\r\u{1B}[J\u{1B}[?25h"))
  }

  @Test func drawnItLeavesOnlyWhatItWas() throws {
    let transcript = try Transcript()
    _ = try runner(transcript, ScriptedKeys()).breathe(calm)
    let text = transcript.file.text
    #expect(
      text.hasPrefix("  \u{1B}[2mBreathing: in 4, out 6; 2 times.\u{1B}[0m\n  \u{1B}[2mSpace"))
    #expect(text.hasSuffix("\r\u{1B}[J\u{1B}[?25h"))
    #expect(text.components(of: "\u{1B}[?25l") == 1)
    #expect(text.components(of: "\u{1B}[?25h") == 1)
  }

  @Test func onlyWhatChangesIsWritten() throws {
    let transcript = try Transcript()
    let hold = BreathPattern(inhale: 0, holdFull: 10, exhale: 0, holdEmpty: 10, rounds: 1)
    _ = try runner(transcript, ScriptedKeys()).breathe(hold)
    let frames = transcript.file.text.split(separator: "\r").dropFirst()
    // The row once; then what takes the place of "ready", each second, and the turn of the breath.
    #expect(frames.count == 21)
    #expect(frames.dropFirst().map { $0.count }.max() ?? 0 < 150)
    #expect(transcript.file.text.components(of: "\u{1B}[K") == 2)
    // A second's number is all that a second changes.
    #expect(frames.contains { withoutEscapes(String($0)) == "3" })
  }

  @Test(arguments: [["TERM": "dumb"], ["LEEWARD_MOTION": "reduced"]])
  func inWordsWhereNothingMayMove(variables: [String: String]) throws {
    let transcript = try Transcript(variables: variables)
    let keys = ScriptedKeys()
    _ = try runner(transcript, keys).breathe(calm)
    #expect(keys.now == .seconds(22))
    #expect(!transcript.file.text.contains("\u{1B}[K") && !transcript.file.text.contains("\r"))
    let told = transcript.text.split(separator: "\n").suffix(5).map { $0.drop { $0 == " " } }
    #expect(
      told == [
        "ready", "in… two, three, four", "out… two, three, four, five, six",
        "in… two, three, four", "out… two, three, four, five, six",
      ])
  }

  @Test func onAPipeItIsOneLine() throws {
    let transcript = try Transcript(terminal: false)
    let outcome = try runner(transcript, nil).breathe(calm)
    #expect(outcome.untimed == .init(seconds: 0, early: false))
    #expect(transcript.file.text == "Breathing: in 4, out 6; 2 times.\n")
  }

  @Test func theTimeLeftIsToldOverABreath() throws {
    let drawn = try Transcript()
    let step = PracticeRunner.Step { 100 }
    let keys = { ScriptedKeys([(at: .seconds(3), waking: .key(.text("t")))]) }
    let outcome = try runner(drawn, keys()).breathe(calm, in: step)
    #expect(outcome.untimed == .init(seconds: 20, early: false))
    #expect(withoutEscapes(drawn.file.text).contains("minutes le"))

    let words = try Transcript(plain: true)
    _ = try runner(words, keys()).breathe(calm, in: step)
    #expect(words.text.contains("in… two\n2 minutes left.\nin… two, three, four\n"))
  }

  @Test func spokenItSaysWhenItIsPausedAndGoesOn() throws {
    let transcript = try Transcript(plain: true)
    let keys = ScriptedKeys([(.seconds(5), .key(.space)), (.seconds(65), .key(.space))])
    _ = try runner(transcript, keys).breathe(calm)
    #expect(
      transcript.text.hasSuffix(
        """
        ready
        in… two, three
        paused
        in… four
        out… two, three, four, five, six
        in… two, three, four
        out… two, three, four, five, six

        """), "\(transcript.text)")
    #expect(keys.now == .seconds(82))
  }

  @Test func stepsOnOneAnotherDoNotAddUpWhatIsLate() throws {
    let keys = ScriptedKeys()
    for wait in 1...20_000 { keys.lateness[wait] = .milliseconds(3 + wait % 11) }
    let runner = try runner(Transcript(), keys)
    var start = keys.now
    for _ in 1...60 {
      let step = PracticeRunner.Step(start: start)
      let outcome = try runner.quiet(seconds: 10, explains: false, in: step)
      start = try #require(outcome.endedAt)
    }
    #expect(start == .seconds(600))
    #expect(keys.now - start < .milliseconds(50))
  }

  @Test func keysInAStepOfAPractice() throws {
    let transcript = try Transcript(plain: true)
    let keys = ScriptedKeys([
      (.seconds(2), .key(.space)), (.seconds(12), .key(.space)), (.seconds(14), .key(.text("t"))),
      (.seconds(20), .key(.enter)),
    ])
    let outcome = try runner(transcript, keys).quiet(
      seconds: 30, explains: true, in: PracticeRunner.Step { 65 })
    #expect(outcome == .init(seconds: 10, early: true, byKey: true))
    #expect(
      transcript.text == """
        Quiet for 30 seconds. Space pauses, t shows the time left, any other key
        ends it.
        paused
        going on
        2 minutes left.

        """)
  }

  // MARK: Quiet

  @Test func quietIsQuietUntilAKey() throws {
    let transcript = try Transcript()
    let keys = ScriptedKeys()
    let whole = try runner(transcript, keys).quiet(seconds: 20, explains: true)
    #expect(whole.untimed == .init(seconds: 20, early: false))
    #expect(keys.now == .seconds(20))
    #expect(withoutEscapes(transcript.file.text) == "  ·  Any key goes on.")
    #expect(transcript.text == "")

    let hasty = ScriptedKeys([(.seconds(3), .key(.text("x")))])
    #expect(
      try runner(transcript, hasty).quiet(seconds: 20, explains: false)
        == .init(seconds: 3, early: true, byKey: true))
  }

  @Test func whoTypesOnIsSayingSomething() throws {
    let letters = "help me".enumerated().map { index, letter in
      (
        at: Duration.milliseconds(3000 + 150 * index),
        waking: Waking.key(letter == " " ? .space : .text(String(letter)))
      )
    }
    let pattern = calm
    let practices: [(PracticeRunner) throws -> PracticeRunner.Outcome] = [
      { try $0.quiet(seconds: 20, explains: false) }, { try $0.breathe(pattern) },
      { try $0.sit(minutes: 5, bellEvery: 0) },
    ]
    for practice in practices {
      let outcome = try practice(runner(Transcript(), ScriptedKeys(letters)))
      #expect(outcome.early && outcome.typed == "help me")
      let entered = letters + [(at: .milliseconds(4100), waking: .key(.enter))]
      #expect(try practice(runner(Transcript(), ScriptedKeys(entered))).typed == "help me\n")
      // One key is a key, whatever comes a while after it.
      let apart = [letters[0], (at: .seconds(9), waking: Waking.key(.text("e")))]
      #expect(try practice(runner(Transcript(), ScriptedKeys(apart))).typed == nil)
      let twice = [letters[0], (at: .milliseconds(3100), waking: Waking.key(.text("h")))]
      #expect(try practice(runner(Transcript(), ScriptedKeys(twice))).typed == nil)
    }
  }

  @Test func sayingSomethingMayBeginWithTheKeyForTheTime() throws {
    let transcript = try Transcript(plain: true)
    let keys = ScriptedKeys([
      (.seconds(60), .key(.text("t"))), (.seconds(60), .key(.text("o"))),
      (.seconds(60), .key(.text("o"))),
    ])
    let outcome = try runner(transcript, keys).sit(minutes: 5, bellEvery: 0)
    #expect(outcome.typed == "too" && outcome.seconds == 60)
    #expect(!transcript.text.contains("minutes left"))
  }

  @Test(arguments: [0, -5, Double.nan])
  func quietForNoTimeIsOver(seconds: Double) throws {
    let keys = ScriptedKeys()
    _ = try runner(Transcript(), keys).quiet(seconds: seconds, explains: false)
    #expect(keys.waits == 0)
  }

  @Test func quietOnAPipe() throws {
    let transcript = try Transcript(terminal: false)
    _ = try runner(transcript, nil).quiet(seconds: 90, explains: true)
    #expect(transcript.file.text == "Quiet for 1 and a half minutes.\n")
  }

  // MARK: Sitting

  @Test func bellsRingInTheirTimeAndAtTheEnd() throws {
    let terminal = try PseudoTerminal()
    let side = try terminal.openProgramSide()
    let options = TerminalOptions(
      environment: TerminalEnvironment(["TERM": "xterm"]), output: side, catchesSignals: false)
    let abilities = Abilities(options, inputIsTerminal: true, outputIsTerminal: true)
    let keys = ScriptedKeys()
    let outcome = try PracticeRunner(
      screen: Screen(options, abilities), keys: keys, abilities: abilities, wording: English(),
      bells: true
    ).sit(minutes: 5, bellEvery: 2)
    #expect(outcome.untimed == .init(seconds: 300, early: false))
    terminal.takeIn(for: .milliseconds(50))
    #expect(terminal.transcript.count { $0 == 7 } == 3)
  }

  @Test func noBellWhereNoneIsWanted() throws {
    let transcript = try Transcript()
    _ = try runner(transcript, ScriptedKeys()).sit(minutes: 5, bellEvery: 1e-9)
    #expect(!transcript.file.text.contains("\u{7}"))
  }

  @Test func theTimeLeftIsToldWhenAskedFor() throws {
    let transcript = try Transcript(plain: true)
    let keys = ScriptedKeys([
      (.seconds(60), .key(.text("t"))), (.seconds(270), .key(.text("T"))),
      (.seconds(280), .key(.text("q"))),
    ])
    let outcome = try runner(transcript, keys).sit(minutes: 5, bellEvery: 0)
    #expect(outcome.untimed == .init(seconds: 280, early: true, byKey: true))
    #expect(
      transcript.text == """
        Sitting for 5 minutes.
        Space pauses, t shows the time left, any other key ends it.
        4 minutes left.
        Less than a minute left.

        """)
  }
}

extension PracticeRunner.Outcome {
  /// The same without when it ended.
  var untimed: Self {
    var outcome = self
    outcome.endedAt = nil
    return outcome
  }
}

extension String {
  /// How often this occurs.
  func components(of part: String) -> Int {
    split(separator: part, omittingEmptySubsequences: false).count - 1
  }
}
