import HostVocabulary

/// Takes a person through what takes its time. Without anyone there (a pipe) it only says what
/// it would be.
struct PracticeRunner {
  struct Outcome: Hashable {
    /// Seconds, pauses not counted.
    var seconds: Double
    /// The person ended it.
    var early: Bool
    /// A key ended it; the next may come from the same hand.
    var byKey = false
    /// They are saying something, and this is how it begins.
    var typed: String?
    /// When it was to end, where it went on to its end: what follows begins then, however late it is.
    var endedAt: Duration?
  }

  /// What is around a step: when it begins, and how many seconds of the practice come after it.
  struct Step {
    /// Nil: now.
    var start: Duration?
    var after: () -> Double? = { nil }
  }

  let screen: Screen
  /// Nil where nobody is there.
  let keys: (any Keys)?
  let abilities: Abilities
  let wording: any Wording
  let bells: Bool

  /// One more than this is taken for a mistake.
  private static let longest = 24.0 * 3600

  // MARK: Quiet

  /// Quiet between two lines. `explains`: what keys do is said. `step`: nil outside of a practice, where
  /// any key goes on.
  func quiet(seconds: Double, explains: Bool, in step: Step? = nil) throws(Departure) -> Outcome {
    let length = seconds > 0 ? min(seconds, Self.longest) : 0
    guard let keys else {
      screen.line(wording.quiet(seconds: length), .soft)
      return Outcome(seconds: 0, early: false)
    }
    var hint = explains ? wording.keys(step == nil ? .quiet : .guided) : ""
    if !abilities.draws {
      screen.line(wording.quiet(seconds: length) + (hint.isEmpty ? "" : " " + hint), .soft)
    } else if step != nil, !hint.isEmpty {
      // Too long for a row in a small window, and good to come back to.
      screen.line(hint, .soft)
      screen.gap()
      hint = ""
    }
    let sign = hint.isEmpty ? "·" : "·  " + hint
    let row = DrawnRow(screen: screen, isDrawn: abilities.draws)
    defer { row.erase() }
    var state = StateInWords(screen: screen, wording: wording, isOn: !abilities.draws)
    return try pass(
      length, step ?? Step(), keys, anyKeyEnds: step == nil, redraw: row.again
    ) { sight in
      state.say(sight)
      row.show(sight.told ?? (sight.isPaused ? wording.paused : sign), .soft)
      return .seconds(length)
    }
  }

  /// The time a line of a practice is read in; nothing shows but what is asked for.
  func reading(seconds: Double, in step: Step) throws(Departure) -> Outcome {
    guard let keys else { return Outcome(seconds: 0, early: false) }
    let row = DrawnRow(screen: screen, isDrawn: abilities.draws)
    defer { row.erase() }
    var state = StateInWords(screen: screen, wording: wording, isOn: !abilities.draws)
    return try pass(seconds, step, keys, anyKeyEnds: false, redraw: row.again) { sight in
      state.say(sight)
      if let text = sight.told ?? (sight.isPaused ? wording.paused : nil) {
        row.show(text, .soft)
      } else {
        row.erase()
      }
      return .seconds(seconds)
    }
  }

  // MARK: Breathing

  func breathe(_ pattern: BreathPattern, in step: Step = Step()) throws(Departure) -> Outcome {
    let pattern = pattern.bounded
    guard let keys else {
      screen.line(wording.pattern(pattern), .soft)
      return Outcome(seconds: 0, early: false)
    }
    screen.line(wording.pattern(pattern), .soft)
    screen.line(wording.keys(.guided), .soft)
    screen.gap()
    let row = DrawnRow(screen: screen, isDrawn: abilities.draws)
    defer { row.erase() }
    var spoken = SpokenBreath(screen: screen, wording: wording)
    defer { if !abilities.draws { spoken.end() } }
    let frame = Duration.milliseconds(50)

    // A moment to find the row and to let go of the last breath.
    var step = step
    step.start = (step.start ?? keys.now) + .seconds(2)
    return try pass(pattern.total, step, keys, anyKeyEnds: false, redraw: row.again) { sight in
      let elapsed = sight.elapsed
      let instead = sight.isPaused ? wording.paused : elapsed < .zero ? wording.ready : nil
      // The last instant stands for what is past the end.
      let seconds = min(elapsed.seconds, pattern.total.nextDown)
      if let moment = pattern.moment(at: seconds) {
        if abilities.draws {
          row.draw { columns in
            BreathFrame.text(
              moment, rounds: pattern.rounds, instead: instead, told: sight.told, columns: columns,
              wording: wording)
          }
        } else {
          spoken.say(moment, instead: instead, told: sight.told)
        }
      }
      return frame * (Int64((elapsed / frame).rounded(.down)) + 1)
    }
  }

  // MARK: Sitting

  func sit(
    minutes: Double, bellEvery: Double, in step: Step = Step()
  ) throws(Departure) -> Outcome {
    let length = minutes > 0 ? min(minutes * 60, Self.longest) : 0
    let bell = bellEvery > 0 ? max(bellEvery * 60, 1) : .infinity
    guard let keys else {
      screen.line(wording.sitting(minutes: length / 60), .soft)
      return Outcome(seconds: 0, early: false)
    }
    screen.line(wording.sitting(minutes: length / 60), .soft)
    screen.line(wording.keys(.guided), .soft)
    let row = DrawnRow(screen: screen, isDrawn: abilities.draws)
    defer { row.erase() }
    var state = StateInWords(screen: screen, wording: wording, isOn: !abilities.draws)
    var rung = 0.0
    let outcome = try pass(length, step, keys, anyKeyEnds: false, redraw: row.again) { sight in
      let elapsed = sight.elapsed.seconds
      if elapsed < length, elapsed >= (rung + 1) * bell {
        rung = (elapsed / bell).rounded(.down)
        if bells { screen.bell() }
      }
      state.say(sight)
      row.show(sight.told ?? (sight.isPaused ? wording.paused : ""), .soft)
      return .seconds(min(length, (rung + 1) * bell))
    }
    if !outcome.early, bells { screen.bell() }
    return outcome
  }
}

extension Duration {
  /// As a number of seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
