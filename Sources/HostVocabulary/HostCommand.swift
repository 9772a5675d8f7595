/// Every command a Leeward script may give its host. Closed on purpose: adding one makes the
/// compiler name every place that must learn it.
public enum HostCommand: Sendable, Hashable {
  /// `<<ask $said "hint">>`: their own words into a variable.
  case ask(variable: String, hint: String)
  /// `<<rate $craving "low" "high">>`: 0 to 10 into a variable.
  case rate(variable: String, low: String, high: String)
  /// `<<wait 4>>`: seconds of quiet.
  case wait(seconds: Double)
  /// `<<breathe 4 0 6 0 8>>`.
  case breathe(BreathPattern)
  /// `<<sit 5 1>>`: minutes of silence, minutes between bells (0: none).
  case sit(minutes: Double, bellEvery: Double)
  /// `<<keep reason {$said}>>`.
  case keep(shelf: Shelf, words: String)
  /// `<<show reason>>`.
  case show(shelf: Shelf)
  /// `<<measure craving {$craving}>>`.
  case measure(name: String, value: Double)
  /// `<<resources crisis>>`.
  case resources(topic: String)
  /// `<<bell>>`.
  case bell
}

/// Paced breathing: seconds in, hold, out, hold; and how many rounds.
public struct BreathPattern: Sendable, Hashable, Codable {
  public var inhale: Double
  public var holdFull: Double
  public var exhale: Double
  public var holdEmpty: Double
  public var rounds: Int

  public init(
    inhale: Double, holdFull: Double, exhale: Double, holdEmpty: Double, rounds: Int
  ) {
    self.inhale = inhale
    self.holdFull = holdFull
    self.exhale = exhale
    self.holdEmpty = holdEmpty
    self.rounds = rounds
  }

  /// Seconds of one round.
  public var round: Double { inhale + holdFull + exhale + holdEmpty }
  /// Seconds of all rounds.
  public var total: Double { round * Double(rounds) }
}

/// Where a person's own words are kept.
public enum Shelf: String, Sendable, Hashable, Codable, CaseIterable {
  case reason
  case trigger
  case sign
  case coping
  case person
  case place
  case strength
  case safer
}
