/// All that one source says, read and checked, before it is kept.
public struct SourceContents: Sendable {
  /// What makes a later import the same source.
  public var slug: String
  public var kind: Source.Kind
  /// What a person calls it.
  public var name: String
  /// What its publisher says: `2023`, `2023-08`, `2023-08-31`; nil where it doesn't.
  public var asOf: String?
  public var licence: String?
  public var note: String?
  /// A place's bit is an index into these.
  public var codes: [ServiceCode] = []
  public var places: [Place] = []
  public var meetings: [Meeting] = []
  /// How many of its records came in: a meeting on three days is one.
  public var rowCount = 0

  public init(slug: String, kind: Source.Kind, name: String) {
    self.slug = slug
    self.kind = kind
    self.name = name
  }
}
