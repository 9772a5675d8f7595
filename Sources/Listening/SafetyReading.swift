/// How much danger was heard in what someone typed.
public enum SafetyLevel: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Nothing to act on.
  case none
  /// One gentle, direct question is due.
  case concern
  /// Thoughts of suicide or self-harm, or harm from someone: ask directly, show who is there now.
  case crisis
  /// Life is in danger now: the emergency screen, at once.
  case emergency

  public static func < (a: SafetyLevel, b: SafetyLevel) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .concern: 1
    case .crisis: 2
    case .emergency: 3
    }
  }
}

/// What the danger is.
public enum SafetyKind: String, Sendable, Hashable, Codable, CaseIterable {
  case overdose
  /// A seizure, a heart, a breath: a danger to life that may not be an overdose.
  case medical
  case suicide
  case selfHarm
  /// In danger from someone.
  case violence
  /// They may hurt someone else.
  case harmToOthers
  case withdrawal
  case hopelessness
  /// They asked for help by a word or a number: `help`, `988`, `sos`.
  case asked
}

/// Whom the danger is to.
public enum SafetyWho: String, Sendable, Hashable, Codable {
  case me
  case other
  case unknown
}

/// What the safety gate heard in one typed text.
public struct SafetyReading: Sendable, Hashable {
  public var level: SafetyLevel
  /// nil where nothing was heard.
  public var kind: SafetyKind?
  public var who: SafetyWho
  /// The phrases it was heard in, as typed, in order: for the author's tools, never for the person.
  public var because: [String]
  /// Danger was spoken of, but as denied, long past, or someone's death: nothing is opened, and a
  /// quiet line says where help is.
  public var suggestsQuietLine: Bool

  public init(
    level: SafetyLevel = .none, kind: SafetyKind? = nil, who: SafetyWho = .unknown,
    because: [String] = [], suggestsQuietLine: Bool = false
  ) {
    self.level = level
    self.kind = kind
    self.who = who
    self.because = because
    self.suggestsQuietLine = suggestsQuietLine
  }

  /// Nothing heard.
  public static let nothing = SafetyReading()

  /// Whether the way to help opens before anything else happens.
  public var opensHelp: Bool { level >= .crisis || kind == .asked }
}
