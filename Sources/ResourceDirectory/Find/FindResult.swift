import Foundation

/// Something that was found: a line, a place, a meeting, a topic, or something of the person's own.
public struct FindResult: Sendable, Hashable, Identifiable {
  /// What fits, and why.
  public struct Reason: Sendable, Hashable {
    /// A service code, or a meeting's type.
    public var code: String
    /// In plain words.
    public var words: String

    public init(code: String, words: String) {
      self.code = code
      self.words = words
    }
  }

  /// Stable from one import to the next: `samhsa-directory/…`, `us-988`.
  public var id: String
  public var kind: FindKind
  public var name: String
  /// The organisation, the program, the building.
  public var detail: String?
  /// Street and city, in one line.
  public var address: String?
  /// The first number to call.
  public var phone: String?
  /// More numbers, each with what it is for where that is known.
  public var otherPhones: [String] = []
  public var website: String?
  /// In a straight line; nil where it isn't known where it is, or where they are.
  public var miles: Double?
  /// It is only known to be somewhere near there.
  public var isSomewhereNear = false
  public var why: [Reason] = []
  /// Who published it.
  public var source: String
  public var freshness: Freshness
  /// A line to call, whole.
  public var line: HelpLine?
  public var meeting: MeetingDetails?
  public var openness: Openness?
  /// A few sentences, where that is what was found.
  public var text: String?
  /// The day on which they said that it helped, as YYYY-MM-DD.
  public var helpedOn: String?

  public init(
    id: String, kind: FindKind, name: String, source: String, freshness: Freshness
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.source = source
    self.freshness = freshness
  }
}

/// What there is to know of a meeting.
public struct MeetingDetails: Sendable, Hashable {
  public var fellowship: String
  /// Nil: by appointment, or nobody says when.
  public var time: MeetingTime?
  /// The start by the clock of whoever asks: 0 is Sunday; minutes after midnight.
  public var weekday: Int?
  public var minute: Int?
  /// Days from today: 0 is today.
  public var daysAhead: Int?
  public var isInPerson: Bool
  public var isOnline: Bool
  /// In plain words: `women`, `wheelchair access`.
  public var types: [String]
  public var conferenceURL: String?
  public var conferencePhone: String?
  public var notes: String?
}

/// Whether a place is open, where its publisher says when.
public enum Openness: Sendable, Hashable {
  /// Until this minute after midnight.
  case open(until: Int)
  case closed
}
