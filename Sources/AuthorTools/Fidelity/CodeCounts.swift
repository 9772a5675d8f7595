/// How often each code of MITI 4.2.1 was given, and the sums its manual makes of them.
public struct CodeCounts: Sendable, Hashable {
  private var counts: [MICode: Int] = [:]

  public init() {}

  public subscript(code: MICode) -> Int { counts[code] ?? 0 }

  /// Counts each code that a line has.
  mutating func add(_ codes: some Sequence<MICode>) {
    for code in codes { counts[code, default: 0] += 1 }
  }

  /// Counts what the guide says between two turns: each code once; one reflection, the complex one
  /// where there are both; and no information where there is persuasion.
  mutating func addVolley(_ codes: some Sequence<MICode>) {
    var codes = Set(codes)
    if codes.contains(.complexReflection) { codes.remove(.simpleReflection) }
    if !codes.isDisjoint(with: [.persuade, .persuadeWithPermission]) {
      codes.remove(.giveInformation)
    }
    add(codes)
  }

  public var reflections: Int { self[.simpleReflection] + self[.complexReflection] }

  /// Reflections for each question; nil where nothing is asked.
  public var reflectionToQuestion: Double? { Self.share(reflections, of: self[.question]) }

  /// The part of the reflections that are complex, 0 to 1; nil where nothing is reflected.
  public var complexShare: Double? { Self.share(self[.complexReflection], of: reflections) }

  public var adherent: Int { self[.seekCollaboration] + self[.affirm] + self[.emphasiseAutonomy] }

  public var nonAdherent: Int { self[.confront] + self[.persuade] }

  private static func share(_ part: Int, of whole: Int) -> Double? {
    whole == 0 ? nil : Double(part) / Double(whole)
  }
}

/// What MITI 4.2.1 calls fair and good: its makers' opinion, for twenty minutes of spoken talk.
public enum MIThreshold {
  public static let reflectionToQuestion = (fair: 1.0, good: 2.0)
  public static let complexShare = (fair: 0.4, good: 0.5)
  /// How many volleys a path has at least, for its sums to say something.
  public static let fewestVolleys = 5
}
