/// Someone to call, text or write to, as published.
public struct HelpLine: Sendable, Hashable {
  /// Stable id, as in the list it came from: `us-988`.
  public var id: String
  /// ISO 3166 country, upper case.
  public var country: String
  public var name: String
  /// What to dial, as it is written there; nil where there is no voice line.
  public var phone: String?
  /// How to reach it by text message, as words: `HOME to 741741`.
  public var text: String?
  public var chat: String?
  public var hours: String?
  public var languages: String?
  /// What it is for, in a few plain words.
  public var purpose: String
  /// What it is listed under: `emergency`, `crisis`, `overdose`, `treatment`, `poison`, `violence`.
  public var topics: [String]
  /// Where that was read.
  public var sources: [String]
  /// When, as YYYY-MM-DD. Nobody called it then.
  public var checkedOn: String

  public init(
    id: String, country: String, name: String, phone: String? = nil, text: String? = nil,
    chat: String? = nil, hours: String? = nil, languages: String? = nil, purpose: String,
    topics: [String], sources: [String], checkedOn: String
  ) {
    self.id = id
    self.country = country
    self.name = name
    self.phone = phone
    self.text = text
    self.chat = chat
    self.hours = hours
    self.languages = languages
    self.purpose = purpose
    self.topics = topics
    self.sources = sources
    self.checkedOn = checkedOn
  }
}
