import ArgumentParser

/// `leeward`, and `leeward talk NODE`: a conversation.
struct Talk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "talk",
    abstract: "Talk. This is what happens without a command, too.",
    discussion: """
      Goes on where it was broken off, if you like. With a name it begins there.

      EXAMPLES:
        leeward
        leeward talk craving
        leeward talk two minds
        leeward --private --pace slow
        leeward --dialogues my-scripts --language de
      """)

  @Argument(
    help: ArgumentHelp("Where to begin: a conversation by its name.", valueName: "name"))
  var name: [String] = []

  @OptionGroup var options: TalkOptions
  @OptionGroup var unlocking: UnlockOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let log = FaultLog(path: common.paths.log)
    let scripts = try CompiledScripts(common, language: options.language, log: log)
    let start = try name.isEmpty ? nil : scripts.node(called: name.joined(separator: " "))
    try Talker(
      common: common, options: options, unlocking: unlocking, scripts: scripts, log: log
    ).talk(from: start)
  }
}
