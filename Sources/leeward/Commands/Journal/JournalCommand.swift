import ArgumentParser

/// `leeward journal`: what was said, read again.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Read what was said before, share it, lock it, or forget it.",
    discussion: """
      It is kept on this computer and nowhere else.

      EXAMPLES:
        leeward journal list
        leeward journal show 7
        leeward journal search can't sleep
        leeward journal export 7 --as html --to talk.html
        leeward journal forget 7
        leeward journal passphrase
        leeward journal verify
      """,
    subcommands: [
      List.self, Show.self, Search.self, Export.self, Forget.self, PassphraseCommand.self,
      Verify.self, SalvageCommand.self,
    ],
    defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the conversations, newest first.",
      discussion: """
        EXAMPLE:
          leeward journal list
        """)

    @OptionGroup var unlocking: UnlockOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try JournalReader(common, unlocking).list()
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show one conversation; without a number, the last.",
      discussion: """
        EXAMPLE:
          leeward journal show 7
        """)

    @Argument(help: ArgumentHelp("Its number in the list.", valueName: "id"))
    var id: Int64?
    @OptionGroup var unlocking: UnlockOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try JournalReader(common, unlocking).show(id)
    }
  }

  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search",
      abstract: "Find what was said with all of these words in it.",
      discussion: """
        Capitals and accents don't matter.

        EXAMPLE:
          leeward journal search can't sleep
        """)

    @Argument(help: ArgumentHelp("What to look for.", valueName: "words"))
    var words: [String]
    @OptionGroup var unlocking: UnlockOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
      try JournalReader(common, unlocking).search(words.joined(separator: " "))
    }
  }
}
