import ArgumentParser
import TerminalInterface

/// `leeward help keys` and `leeward keys`: what can be typed while talking.
struct ShowKeys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "What each key and slash command does while you talk.",
    discussion: KeyTable.shown.text + "\n\nEXAMPLE:\n  leeward keys")

  func run() { print(KeyTable.shown.text) }
}
