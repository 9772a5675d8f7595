import Listening

/// What a line that starts with `/` asks of Leeward itself, in the order a person may need it.
public enum SlashCommand: String, Sendable, Hashable, CaseIterable {
  case help
  case back
  case again
  case skip
  case pause
  case find
  case plan
  case people
  case keep
  case helped
  case country
  case unlock
  case hide
  case quit

  /// As it is typed.
  public var typed: String { "/" + rawValue }

  /// The one that was most likely meant by a word that is none: by its beginning, by another word for
  /// the same, or by a slip.
  static func nearest(to word: String, among commands: [SlashCommand]) -> SlashCommand? {
    guard !word.isEmpty else { return nil }
    // Whoever types a slip of this is to get help, and nothing else.
    if word.hasPrefix(help.rawValue) { return .help }
    if let begun = commands.first(where: { $0.rawValue.hasPrefix(word) }) { return begun }
    if let same = otherWords[word] { return same }
    return Nearest.of(word, in: commands.map(\.rawValue) + otherWords.keys.sorted())
      .flatMap { SlashCommand(rawValue: $0) ?? otherWords[$0] }
  }

  private static let otherWords: [String: SlashCommand] = [
    "?": .help, "commands": .help, "keys": .help, "menu": .help, "sos": .help,
    "undo": .back, "oops": .back, "repeat": .again, "redo": .again, "next": .skip, "none": .skip,
    "break": .pause, "wait": .pause, "search": .find, "look": .find, "lines": .people,
    "friends": .people, "contacts": .people, "call": .people, "save": .keep, "remember": .keep,
    "note": .keep,
    "worked": .helped, "useful": .helped, "mark": .helped, "land": .country, "nation": .country,
    "clear": .hide, "close": .quit, "exit": .quit, "leave": .quit, "stop": .quit,
    "bye": .quit, "end": .quit,
  ]
}
