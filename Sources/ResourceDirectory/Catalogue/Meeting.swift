/// A meeting of a fellowship, on one day of the week.
public struct Meeting: Sendable, Hashable, Identifiable {
  /// 0 until it is in the catalogue.
  public var id: Int64 = 0
  public var sourceID: Int64 = 0
  /// The same for the same meeting in its source's next edition.
  public var key: String
  /// What it calls itself: `AA`, `NA`, `Al-Anon`.
  public var fellowship: String
  /// 0 is Sunday; nil is by appointment.
  public var day: Int?
  /// Minutes after midnight, 0 to 1439.
  public var start: Int?
  /// Minutes after that day's midnight; more than 1440 where it ends on the next day.
  public var end: Int?
  /// An IANA zone; nil where nobody says.
  public var zone: String?
  public var isInPerson: Bool
  public var isOnline: Bool
  /// Whether it can be gone to at all; others are hidden.
  public var isActive: Bool
  /// Canonical types, `MeetingType`'s raw values, in the order of its source.
  public var types: [String] = []
  /// What its fellowship calls its types, with commas between.
  public var formats: String?
  public var name: String
  public var venue: String?
  public var street: String?
  public var city: String?
  public var region: String?
  public var postal: String?
  /// ISO 3166, upper case; nil where nobody says.
  public var country: String?
  public var latitude: Double?
  public var longitude: Double?
  public var located: Place.Located = .unknown
  /// Its page; `http` or `https`, always.
  public var url: String?
  /// Where to join it; `http` or `https`, always.
  public var conferenceURL: String?
  public var conferencePhone: String?
  /// In words, with commas between.
  public var languages: String?
  /// How to find the room, what to bring; may have line feeds.
  public var notes: String?
  /// When its publisher last changed this row, YYYY-MM-DD; nil where no row is dated.
  public var updated: String?

  public init(
    key: String, fellowship: String, name: String, isInPerson: Bool, isOnline: Bool,
    isActive: Bool = true
  ) {
    self.key = key
    self.fellowship = fellowship
    self.name = name
    self.isInPerson = isInPerson
    self.isOnline = isOnline
    self.isActive = isActive
  }
}
