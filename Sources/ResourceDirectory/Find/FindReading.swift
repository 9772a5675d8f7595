/// What was understood of what someone looks for.
public struct FindReading: Sendable, Hashable {
  /// One thing a place must offer, or a meeting must be.
  public struct Wish: Sendable, Hashable {
    /// How it is said back: `methadone`.
    public var name: String
    /// The words that were typed for it.
    var typed: [String]
    var meaning: Meaning

    /// Whether anything is left out for it.
    public var filters: Bool {
      meaning.isOfPlaces || meaning.isOfMeetings || !meaning.without.isEmpty
    }
  }

  /// A word that was read as another.
  public struct Correction: Sendable, Hashable {
    public var typed: String
    public var meant: String
  }

  /// All of these together.
  public internal(set) var wishes: [Wish] = []
  /// What the words say is looked for; empty where they don't.
  public internal(set) var kinds: Set<FindKind> = []
  /// When a meeting is to begin.
  public internal(set) var time = TimeWish()
  /// Whether it must be open at this hour.
  public internal(set) var isOpenNow = false
  /// Words that mean nothing else: they are looked for in names.
  public internal(set) var names: [String] = []
  /// Where, as it was typed; nil where they didn't say.
  public internal(set) var place: String?
  /// "at Saint Jude's" may be a name as well as a place.
  var isPlaceGuessed = false
  /// Someone says something of themselves or of others.
  public internal(set) var isSentence = false
  /// "near me": nothing here knows where that is.
  public internal(set) var isNearMe = false
  /// Miles, where they said how far.
  public internal(set) var within: Double?
  public internal(set) var corrections: [Correction] = []
  /// What the lines to call are listed under.
  var topics: [String] = []
  /// Single service codes typed as such.
  var typedCodes: [String] = []
  /// All that was typed but the place, for what reads whole sentences.
  public internal(set) var words = ""

  /// What was asked for that these results' lists say nothing of, as it is said back.
  public func unfiltered(among results: [FindResult]) -> [String] {
    let kinds = Set(results.map(\.kind))
    let wantsPlaces = kinds.contains(.facility) || kinds.contains(.service)
    guard wantsPlaces != kinds.contains(.meeting) else { return [] }
    return wishes.filter { wish in
      wantsPlaces
        ? !wish.meaning.isOfPlaces && wish.meaning.isOfMeetings && wish.meaning.fellowship == nil
        : wish.meaning.isOfPlaces && !wish.meaning.isOfMeetings
          && !wish.meaning.codes.contains("NP")
    }.map(\.name)
  }

  /// What lines are listed under that stand before any place.
  static let urgent: Set<String> = [
    "emergency", "crisis", "overdose", "poison", "violence", "naloxone",
  ]

  /// Whether what is held online is wanted.
  public var isOnline: Bool { wishes.contains { $0.meaning.isOnline == true } }

  /// Codes of places that are of no use to who asks for this.
  var without: [String] { wishes.flatMap(\.meaning.without) }
}

/// When a meeting is to begin, by the clock of whoever asks.
public struct TimeWish: Sendable, Hashable {
  /// Days of the week, 0 is Sunday; a night belongs to the day it began on.
  public var days: Set<Int>?
  /// Minutes after midnight; those past 1440 are the next morning's.
  public var window: ClosedRange<Int>?
  /// It begins within so many hours, or is on now.
  public var hours: Double?
  /// The words for it: `tonight`.
  public var name: String?

  public var isEmpty: Bool { days == nil && window == nil && hours == nil }

  /// Whether a start fits: its day, its minute, and how many hours it is away.
  func holds(day: Int, minute: Int, hoursAway: Double) -> Bool {
    if let hours, hoursAway > hours { return false }
    let asNight = ((day + 6) % 7, minute + 1440)
    return [(day, minute), asNight].contains { day, minute in
      (days?.contains(day) ?? true) && (window?.contains(minute) ?? (minute < 1440))
    }
  }
}
