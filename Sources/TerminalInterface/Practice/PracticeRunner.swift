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
  }

  let screen: Screen
  /// Nil where nobody is there.
  let keys: (any Keys)?
  let abilities: Abilities
  let wording: any Wording
  let bells: Bool

  /// One more than this is taken for a mistake.
  private static let longest = 24.0 * 3600

  /// Who types on within this time after a letter is saying something, and not ending a practice.
  private static let betweenLetters = Duration.milliseconds(400)

  // MARK: Quiet

  /// `explains`: that any key goes on is said.
  func quiet(seconds: Double, explains: Bool) throws(Departure) -> Outcome {
    let length = seconds > 0 ? min(seconds, Self.longest) : 0
    guard let keys else {
      screen.line(wording.quiet(seconds: length), .soft)
      return Outcome(seconds: 0, early: false)
    }
    let hint = explains ? wording.keys(.quiet) : ""
    if !abilities.draws {
      screen.line(wording.quiet(seconds: length) + " " + hint, .soft)
    }
    let row = DrawnRow(screen: screen, isDrawn: abilities.draws)
    defer { row.erase() }
    row.show("·  " + hint, .soft)
    var clock = PracticeClock(startingAt: keys.now)
    while true {
      let end = clock.instant(after: .seconds(length))
      if keys.now >= end { return Outcome(seconds: length, early: false) }
      switch keys.wait(until: end) {
      case .timeUp: clock.woke(at: keys.now, expected: end)
      case .key(let key): return try cut(clock, by: key)
      case .interrupted: return cut(clock, byKey: false)
      case .disturbed: row.again()
      case .hidden: throw .hidden
      case .terminated(let signal): throw .terminated(signal)
      }
    }
  }

  // MARK: Breathing

  func breathe(_ pattern: BreathPattern) throws(Departure) -> Outcome {
    let pattern = pattern.bounded
    guard let keys else {
      screen.line(wording.pattern(pattern), .soft)
      return Outcome(seconds: 0, early: false)
    }
    screen.line(wording.pattern(pattern) + " " + wording.keys(.breathing), .soft)
    screen.gap()
    let row = DrawnRow(screen: screen, isDrawn: abilities.draws)
    defer { row.erase() }
    var spoken = SpokenBreath(screen: screen, wording: wording)
    defer { if !abilities.draws { spoken.end() } }
    let frame = Duration.milliseconds(50)

    // A moment to find the row and to let go of the last breath.
    var clock = PracticeClock(startingAt: keys.now + .seconds(2))
    while true {
      let elapsed = clock.elapsed(at: keys.now)
      let instead = clock.isPaused ? wording.paused : elapsed < .zero ? wording.ready : nil
      guard let moment = pattern.moment(at: elapsed.seconds) else {
        return Outcome(seconds: pattern.total, early: false)
      }
      if abilities.draws {
        row.draw { columns in
          BreathFrame.text(
            moment, rounds: pattern.rounds, instead: instead, columns: columns, wording: wording,
            style: screen.style)
        }
      } else {
        spoken.say(moment, instead: instead)
      }
      let frames = Int64((elapsed / frame).rounded(.down)) + 1
      let next = clock.isPaused ? keys.now + .seconds(3600) : clock.instant(after: frame * frames)
      switch keys.wait(until: next) {
      case .timeUp: clock.woke(at: keys.now, expected: next)
      case .key(.space): clock.togglePause(at: keys.now)
      case .key(let key): return try cut(clock, by: key)
      case .interrupted: return cut(clock, byKey: false)
      case .disturbed:
        clock.woke(at: keys.now, expected: next)
        row.again()
      case .hidden: throw .hidden
      case .terminated(let signal): throw .terminated(signal)
      }
    }
  }

  // MARK: Sitting

  func sit(minutes: Double, bellEvery: Double) throws(Departure) -> Outcome {
    let length = minutes > 0 ? min(minutes * 60, Self.longest) : 0
    let bell = bellEvery > 0 ? max(bellEvery * 60, 1) : .infinity
    guard let keys else {
      screen.line(wording.sitting(minutes: length / 60), .soft)
      return Outcome(seconds: 0, early: false)
    }
    screen.line(wording.sitting(minutes: length / 60) + " " + wording.keys(.sitting), .soft)
    let row = DrawnRow(screen: screen, isDrawn: abilities.draws)
    defer { row.erase() }
    var rung = 0.0
    var clock = PracticeClock(startingAt: keys.now)
    while true {
      let elapsed = clock.elapsed(at: keys.now).seconds
      if elapsed >= length {
        if bells { screen.bell() }
        return Outcome(seconds: length, early: false)
      }
      if elapsed >= (rung + 1) * bell {
        rung = (elapsed / bell).rounded(.down)
        if bells { screen.bell() }
      }
      let nextStop = Duration.seconds(min(length, (rung + 1) * bell))
      let next = clock.isPaused ? keys.now + .seconds(3600) : clock.instant(after: nextStop)
      switch keys.wait(until: next) {
      case .timeUp: clock.woke(at: keys.now, expected: next)
      case .key(.space):
        clock.togglePause(at: keys.now)
        tell(clock.isPaused ? wording.paused : "", row)
      case .key(.text(let letter)) where letter.lowercased() == "t":
        if let typed = try saying(letter) { return cut(clock, byKey: true, typed: typed) }
        tell(wording.timeLeft(seconds: length - clock.elapsed(at: keys.now).seconds), row)
      case .key(let key): return try cut(clock, by: key)
      case .interrupted: return cut(clock, byKey: false)
      case .disturbed: row.again()
      case .hidden: throw .hidden
      case .terminated(let signal): throw .terminated(signal)
      }
    }
  }

  private func tell(_ text: String, _ row: DrawnRow) {
    if abilities.draws { row.show(text, .soft) } else if !text.isEmpty { screen.line(text, .soft) }
  }

  // MARK: Ending

  /// What is being said, up to where the keys pause, where `text` is its beginning; nil where it was a
  /// key by itself.
  ///
  /// Somebody in danger doesn't wait for a prompt: what they type over a practice is theirs to say, and
  /// not five keys that end five practices.
  func saying(_ text: String) throws(Departure) -> String? {
    guard let keys else { return nil }
    // A paste is more than a key from its beginning.
    if text.hasPrefix("\u{1B}") { return text }
    var typed = text
    while true {
      switch keys.wait(until: keys.now + Self.betweenLetters) {
      case .key(.text(let more)): typed += more
      case .key(.space): typed += " "
      case .key(.enter): return typed + "\n"
      case .key(.other), .interrupted, .timeUp:
        // One letter pressed twice is still a key, from a hand that shakes.
        return Set(typed.lowercased()).count > 1 ? typed : nil
      case .disturbed: continue
      case .hidden: throw .hidden
      case .terminated(let signal): throw .terminated(signal)
      }
    }
  }

  /// Ended by a key before its time.
  private func cut(_ clock: PracticeClock, by key: Key) throws(Departure) -> Outcome {
    var outcome = cut(clock, byKey: true)
    if case .text(let text) = key { outcome.typed = try saying(text) }
    return outcome
  }

  /// Ended before its time.
  private func cut(_ clock: PracticeClock, byKey: Bool, typed: String? = nil) -> Outcome {
    let seconds = clock.elapsed(at: keys?.now ?? .zero).seconds
    return Outcome(seconds: max(0, seconds), early: true, byKey: byKey, typed: typed)
  }
}

extension Duration {
  /// As a number of seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
