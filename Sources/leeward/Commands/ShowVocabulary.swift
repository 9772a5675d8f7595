import ArgumentParser
import HostVocabulary

/// `leeward vocabulary`: the commands and functions a script may use.
struct ShowVocabulary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vocabulary",
    abstract: "List the commands and functions a script may use.",
    discussion: """
      As ysls it is the file that Yarn Spinner's own editors read.

      EXAMPLES:
        leeward vocabulary
        leeward vocabulary --as ysls > Dialogues/leeward.ysls.json
      """)

  enum Form: String, CaseIterable, ExpressibleByArgument {
    case text
    case ysls
    case markdown
  }

  @Option(name: .customLong("as"), help: ArgumentHelp("In which form.", valueName: "form"))
  var form: Form = .text

  func run() {
    switch form {
    case .text: print(Vocabulary.text)
    case .ysls: print(Vocabulary.ysls, terminator: "")
    case .markdown: print(Vocabulary.markdown)
    }
  }
}
