import DialogueProgram
import HostVocabulary

/// The commands a project's scripts can give.
enum KnownCommands {
  /// By name: ours, or those that a project's definitions tell of, where they tell of any.
  ///
  /// Of a command that they describe as our own definitions file does, ours is used: it knows more.
  static func signatures(with definitions: Definitions) -> [String: CommandSignature] {
    let own = Dictionary(Vocabulary.commands.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
    if definitions.commands.isEmpty { return own }
    let asDescribed = DefinitionsFile(Vocabulary.ysls).definitions.commands
    let theirs = definitions.commands.map { command in
      let isOurs = asDescribed.contains { $0.name == command.name && form($0) == form(command) }
      return isOurs ? own[command.name] ?? command : command
    }
    return Dictionary(
      (theirs + [wait]).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What Yarn Spinner's own hosts all have, whatever definitions say.
  private static let wait = CommandSignature(
    "wait", [Parameter("seconds", .value(.number))], "Quiet for so many seconds.",
    example: "<<wait 2>>")

  /// Its parameters without the words about them.
  private static func form(_ command: CommandSignature) -> [Parameter] {
    command.parameters.map { parameter in
      var parameter = parameter
      parameter.summary = ""
      return parameter
    }
  }
}
