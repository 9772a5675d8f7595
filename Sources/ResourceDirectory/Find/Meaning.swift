/// What a word or two that people type stands for in the lists: which service codes, which types of
/// meeting, which lines to call.
struct Meaning: Sendable, Hashable {
  /// How it is said back: `methadone`, `free or low cost`.
  var name: String
  /// Service codes, any of which will do.
  var codes: [String] = []
  /// Those of them that are meant before the others.
  var first: [String] = []
  /// Codes of places that are of no use to who asks for this.
  var without: [String] = []
  /// `MeetingType`s, any of which will do.
  var types: [String] = []
  /// A fellowship, as `Meeting.fellowship` has it.
  var fellowship: String?
  /// A language, as lists write it in words.
  var language: String?
  /// What the word alone says someone looks for.
  var kind: FindKind?
  /// What the lines to call are listed under.
  var topic: String?
  /// A code that stands for this where detox is asked for with it.
  var detox: String?
  /// How meetings are held.
  var isOnline: Bool?

  /// Whether it says anything about a facility.
  var isOfPlaces: Bool { !codes.isEmpty }
  /// Whether it says anything about a meeting.
  var isOfMeetings: Bool {
    !types.isEmpty || fellowship != nil || isOnline != nil || language != nil
  }
}

/// What someone may look for.
public enum FindKind: String, Sendable, Hashable, CaseIterable {
  /// Something of the person's own.
  case own
  case line
  case facility
  case service
  case meeting
  case topic
}
