import ArgumentParser

/// `leeward strings`: the lines of scripts as tables, for translators.
struct StringsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "strings",
    abstract: "The lines of scripts as tables: for translators, and to check what they wrote.",
    discussion: """
      First every line gets an id of its own, then its words go into a table, then a language's table \
      is compared with the scripts. A .yarnproject names each language's table: \
      "localisation": { "de": { "strings": "de.csv" } }

      EXAMPLES:
        leeward strings tag my.yarnproject
        leeward strings extract my.yarnproject --language de
        leeward strings check my.yarnproject --language de
        leeward test my.yarnproject --language de
      """,
    subcommands: [ExtractStrings.self, TagLines.self, CheckStrings.self])
}
