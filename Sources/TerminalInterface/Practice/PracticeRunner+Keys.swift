/// A stretch of time, and the keys that hold in it.
extension PracticeRunner {
  /// What is to be seen at a moment of it.
  struct Sight {
    /// Since its beginning; below zero before it.
    var elapsed: Duration
    var isPaused: Bool
    /// The time left, while it is shown.
    var told: String?
  }

  /// Who types on within this time after a letter is saying something, and not ending a practice.
  private static let betweenLetters = Duration.milliseconds(400)
  /// How long the time left stays in sight.
  private static let tells = Duration.seconds(4)

  /// A letter that has come: a key by itself, or how something that is said begins.
  private struct Letter {
    var text: String
    var until: Duration
    /// What it is where it was a key by itself.
    var outcome: Outcome
  }

  /// Lets so many seconds pass. `show` is called at each moment that something may have changed, and
  /// says after how much time it wants to be called next.
  func pass(
    _ seconds: Double, _ step: Step, _ keys: any Keys, anyKeyEnds: Bool,
    redraw: () -> Void, show: (Sight) -> Duration
  ) throws(Departure) -> Outcome {
    let length = Duration.seconds(seconds)
    var clock = PracticeClock(startingAt: step.start ?? keys.now)
    var told: (text: String, until: Duration)?
    var letter: Letter?
    while true {
      let now = keys.now
      if let begun = letter, now >= begun.until {
        letter = nil
        guard !anyKeyEnds, begun.text.lowercased() == "t" else { return begun.outcome }
        let left = seconds - max(.zero, clock.elapsed(at: now)).seconds + (step.after() ?? 0)
        told = (wording.timeLeft(seconds: left), now + Self.tells)
      }
      if let shown = told, now >= shown.until { told = nil }
      let elapsed = clock.elapsed(at: now)
      if elapsed >= length, letter == nil {
        return Outcome(seconds: seconds, early: false, endedAt: clock.instant(after: length))
      }
      let next = show(Sight(elapsed: elapsed, isPaused: clock.isPaused, told: told?.text))
      // Looked at each second, so that time in which the program was stopped is noticed.
      var waking = now + .seconds(1)
      if !clock.isPaused, elapsed < length {
        waking = min(waking, clock.instant(after: min(length, next)))
      }
      if let told { waking = min(waking, told.until) }
      if let letter { waking = min(waking, letter.until) }
      switch keys.wait(until: waking) {
      case .timeUp: clock.woke(at: keys.now, expected: waking)
      case .disturbed:
        clock.woke(at: keys.now, expected: waking)
        redraw()
      case .hidden: throw .hidden
      case .terminated(let signal): throw .terminated(signal)
      case .interrupted: return cut(clock, at: keys.now)
      case .key(let key):
        if let begun = letter {
          letter = nil
          if let typed = try saying(begun.text, then: key) {
            var outcome = begun.outcome
            outcome.typed = typed
            return outcome
          }
          return begun.outcome
        }
        var outcome = cut(clock, at: keys.now)
        outcome.byKey = true
        switch key {
        case .space where !anyKeyEnds: clock.togglePause(at: keys.now)
        case .text(let text) where text.hasPrefix("\u{1B}"):
          outcome.typed = try saying(text)
          return outcome
        case .text(let text):
          letter = Letter(text: text, until: keys.now + Self.betweenLetters, outcome: outcome)
        default: return outcome
        }
      }
    }
  }

  /// Ended before its time.
  private func cut(_ clock: PracticeClock, at now: Duration) -> Outcome {
    Outcome(seconds: max(.zero, clock.elapsed(at: now)).seconds, early: true)
  }

  // MARK: Saying something

  /// What is being said, up to where the keys pause, where `text` is its beginning; nil where it was a
  /// key by itself.
  ///
  /// Somebody in danger doesn't wait for a prompt: what they type over a practice is theirs to say, and
  /// not five keys that end five practices.
  func saying(_ text: String) throws(Departure) -> String? {
    try saying(text, then: nil)
  }

  /// The same where this key has come already, right behind it.
  private func saying(_ text: String, then first: Key?) throws(Departure) -> String? {
    guard let keys else { return nil }
    // A paste is more than a key from its beginning.
    if text.hasPrefix("\u{1B}") { return text }
    var typed = text
    var coming = first.map { Waking.key($0) }
    while true {
      switch coming ?? keys.wait(until: keys.now + Self.betweenLetters) {
      case .key(.text(let more)): typed += more
      case .key(.space): typed += " "
      case .key(.enter): return typed + "\n"
      case .key(.other), .interrupted, .timeUp:
        // One letter pressed twice is still a key, from a hand that shakes.
        return Set(typed.lowercased()).count > 1 ? typed : nil
      case .disturbed: break
      case .hidden: throw .hidden
      case .terminated(let signal): throw .terminated(signal)
      }
      coming = nil
    }
  }
}

/// Tells in words, a line each, what a row would show: that it is paused, that it goes on, the time left.
struct StateInWords {
  let screen: Screen
  let wording: any Wording
  /// Not where a row is drawn.
  let isOn: Bool
  private var wasPaused = false
  private var told: String?

  init(screen: Screen, wording: any Wording, isOn: Bool) {
    self.screen = screen
    self.wording = wording
    self.isOn = isOn
  }

  mutating func say(_ sight: PracticeRunner.Sight) {
    guard isOn else { return }
    if sight.isPaused != wasPaused {
      screen.line(sight.isPaused ? wording.paused : wording.goingOn, .soft)
    }
    wasPaused = sight.isPaused
    if let text = sight.told, text != told { screen.line(text, .soft) }
    told = sight.told
  }
}
