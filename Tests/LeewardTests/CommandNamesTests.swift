import ArgumentParser
import Testing

@testable import leeward

@Suite struct CommandNamesTests {
  /// A name made out of the type's is looked up at every start, for every command.
  @Test func everyCommandSaysItsOwnName() {
    var commands: [any ParsableCommand.Type] = [Leeward.self]
    var count = 0
    while let command = commands.popLast() {
      count += 1
      #expect(command.configuration.commandName != nil, "\(command)")
      commands += command.configuration.subcommands
    }
    #expect(count > 20)
  }
}
