/// Somewhere that helps, as its publisher tells of it.
public struct Place: Sendable, Hashable, Identifiable {
  /// What a place is, as it is stored.
  public enum Kind: Int, Sendable, Hashable {
    /// A treatment facility.
    case facility = 0
    /// A service of an organisation, or the organisation itself.
    case service = 1
    /// A line to call that the person added.
    case line = 2
  }

  /// How well it is known where it is, as it is stored.
  public enum Located: Int, Sendable, Hashable {
    case unknown = 0
    /// Its publisher gave coordinates.
    case given = 1
    /// It is somewhere in its postal area; the coordinates are that area's centre.
    case postalCentre = 2
    /// It is somewhere in the areas that share its first three digits.
    case postalRegion = 3
  }

  /// A number to call beside the first.
  public struct Phone: Sendable, Hashable, Codable {
    public var number: String
    /// What it is for: `intake`, `hotline`, `text`; nil where its publisher doesn't say.
    public var label: String?

    public init(number: String, label: String? = nil) {
      self.number = number
      self.label = label
    }
  }

  /// 0 until it is in the catalogue.
  public var id: Int64 = 0
  public var sourceID: Int64 = 0
  /// The same for the same place in the next edition of its source.
  public var key: String
  public var kind: Kind
  public var name: String
  public var organisation: String?
  public var street: String?
  public var city: String?
  /// A state or province, as published: `NY`.
  public var region: String?
  public var postal: String?
  /// ISO 3166, upper case; nil where nobody says.
  public var country: String?
  public var phone: String?
  public var phones: [Phone] = []
  /// `http` or `https`, always.
  public var website: String?
  /// What its publisher says it does; may have line feeds.
  public var about: String?
  /// Degrees.
  public var latitude: Double?
  public var longitude: Double?
  public var located: Located = .unknown
  /// Bits of the source's codes.
  public var codes = CodeSet()
  /// Subjects it is listed under, where they are no codes, with semicolons between.
  public var keywords: String?
  /// Nil is unknown, which is never "open".
  public var hours: OpeningHours?
  /// In words, with commas between.
  public var languages: String?
  public var cost: String?
  /// When its publisher last changed this row, YYYY-MM-DD; nil where no row is dated.
  public var updated: String?

  public init(key: String, kind: Kind, name: String) {
    self.key = key
    self.kind = kind
    self.name = name
  }
}
