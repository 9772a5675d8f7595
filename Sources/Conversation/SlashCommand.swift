/// What a line that starts with `/` asks of Leeward itself.
public enum SlashCommand: String, Sendable, Hashable, CaseIterable {
  case help
  case back
  case again
  case skip
  case hide
  case quit
}
