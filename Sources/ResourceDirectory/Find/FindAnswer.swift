/// What came of a search: what was understood, what fits, and what could be let go of.
public struct FindAnswer: Sendable, Hashable {
  /// Where distances are measured from.
  public struct Centre: Sendable, Hashable {
    /// As it is said: `10001`, `Austin, TX`.
    public var name: String
    public var coordinates: Coordinates
    /// Only roughly: the middle of a city, or of a larger area.
    public var isRough: Bool
    /// Other places of that name, by state.
    public var others: [String]
    /// A larger town with almost the same name, which may have been meant.
    public var alike: String?
  }

  /// Why it can't be said how far things are.
  public enum PlaceProblem: Sendable, Hashable {
    /// The place they named isn't known here.
    case unknown(String)
    /// They said "near me".
    case nearMe
    /// They named none, and it would help.
    case none
  }

  /// A filter, and how many more there would be without it.
  public struct Relaxed: Sendable, Hashable {
    public var name: String
    public var count: Int
  }

  public var reading: FindReading
  /// In order: what fits first, then the kinds by how urgent they are, then near before far.
  public var results: [FindResult]
  /// How many there are of each kind; `results` may hold fewer.
  public var totals: [FindKind: Int]
  public var centre: Centre?
  public var placeProblem: PlaceProblem?
  /// Nothing said where: it is where they looked before, or what they asked to be kept.
  public var isUsualPlace = false
  /// So many places fit, all over the country, that none of them is shown.
  public var leftOut: Int?
  /// A state that was searched whole.
  public var region: String?
  /// Miles, where distance counted.
  public var radius: Double?
  /// The radius it began with, where it was widened.
  public var widenedFrom: Double?
  /// Nothing fits within the radius: how far the nearest is, which is the first of the results.
  public var nearest: Double?
  /// No meeting fits the time they asked for, which is left out: `tonight`.
  public var timeLetGo: String?
  /// Words that no name has, and that were left out for it.
  public var namesLetGo: [String]
  /// Places or meetings were looked for in what was brought in, and none fits.
  public var isNothingThere: Bool
  public var relaxed: [Relaxed]
  /// Nothing was ever brought in.
  public var isCatalogueEmpty: Bool
  /// What was wanted and isn't in what was brought in: facilities, meetings.
  public var missing: Set<FindKind>
  /// Nothing fits; the results are lines to ask instead.
  public var isLastResort: Bool
  /// Why what was brought in couldn't be read.
  public var failure: CatalogueError?

  public var total: Int { totals.values.reduce(0, +) }
}
