/// Someone to call, text or write to, as published.
public struct HelpLine: Sendable, Hashable {
  /// How far what is said of a line can be relied on. Nobody called any of them.
  public enum Status: String, Sendable, Hashable {
    /// Read on the owner's page or a government's.
    case read
    /// Read elsewhere, and a second source agrees.
    case supported
    /// A general emergency number, known to everybody.
    case common
  }

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
  /// Where else to look, where it is not someone to chat with.
  public var website: String?
  /// Nil where nobody reliable says.
  public var hours: String?
  public var languages: String?
  /// What a call costs; nil where nobody says.
  public var cost: String?
  /// What it is for, in a few plain words.
  public var purpose: String
  /// What to expect when one calls, in a sentence or two that the sources support.
  public var expect: String
  /// What it is listed under; one of `HelpLines.topics`.
  public var topics: [String]
  public var status: Status
  /// Where that was read.
  public var sources: [String]
  /// When, as YYYY-MM-DD.
  public var checkedOn: String

  public init(
    id: String, country: String, name: String, phone: String? = nil, text: String? = nil,
    chat: String? = nil, website: String? = nil, hours: String? = nil, languages: String? = nil,
    cost: String? = nil, purpose: String, expect: String = "", topics: [String],
    status: Status = .read, sources: [String], checkedOn: String
  ) {
    self.id = id
    self.country = country
    self.name = name
    self.phone = phone
    self.text = text
    self.chat = chat
    self.website = website
    self.hours = hours
    self.languages = languages
    self.cost = cost
    self.purpose = purpose
    self.expect = expect
    self.topics = topics
    self.status = status
    self.sources = sources
    self.checkedOn = checkedOn
  }

  /// Whether there is nobody to reach, only somewhere to look.
  public var isWebsite: Bool { phone == nil && text == nil && chat == nil }
}
