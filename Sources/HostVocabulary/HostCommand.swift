import DialogueProgram

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

extension HostCommand {
  /// Reads a command as a script gives it, its values put in. What is wrong is told in the author's
  /// words; the person in conversation never sees it.
  public init(_ text: CommandText) throws(CommandProblem) {
    let words = text.words
    guard let name = words.first?.text,
      let signature = Vocabulary.commands.first(where: { $0.name == name })
    else {
      throw CommandProblem(
        "There is no command called \(words.first?.text ?? "").", isUnknownCommand: true)
    }
    if let problem = signature.problem(in: Array(words.dropFirst())) { throw problem }
    func word(_ index: Int) -> String? {
      words.indices.contains(index + 1) ? words[index + 1].text : nil
    }
    func string(_ index: Int) -> String {
      if let word = word(index) { return word }
      if case .string(let text)? = signature.parameters[index].fallback { return text }
      return ""
    }
    func number(_ index: Int) -> Double {
      if let word = word(index) { return Double(word) ?? 0 }
      if case .number(let number)? = signature.parameters[index].fallback { return Double(number) }
      return 0
    }
    func shelf() -> Shelf { Shelf(rawValue: string(0)) ?? .reason }
    switch name {
    case "ask": self = .ask(variable: string(0), hint: string(1))
    case "rate": self = .rate(variable: string(0), low: string(1), high: string(2))
    case "wait": self = .wait(seconds: number(0))
    case "breathe":
      self = .breathe(
        BreathPattern(
          inhale: number(0), holdFull: number(1), exhale: number(2), holdEmpty: number(3),
          rounds: Int(number(4))))
    case "sit": self = .sit(minutes: number(0), bellEvery: number(1))
    case "keep": self = .keep(shelf: shelf(), words: text.rest(from: 2))
    case "show": self = .show(shelf: shelf())
    case "measure": self = .measure(name: string(0), value: number(1))
    case "resources": self = .resources(topic: string(0))
    case "bell": self = .bell
    default:
      throw CommandProblem("There is no command called \(name).", isUnknownCommand: true)
    }
  }
}
