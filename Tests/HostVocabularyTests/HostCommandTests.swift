import DialogueProgram
import HostVocabulary
import Testing

@Suite struct HostCommandTests {
  private func text(_ pieces: CommandText.Piece...) -> CommandText { CommandText(pieces) }

  @Test func readsQuotedWordsAndFallbacks() throws {
    #expect(
      try HostCommand(text(.literal("ask $said \"a word is fine\"")))
        == .ask(variable: "$said", hint: "a word is fine"))
    #expect(try HostCommand(text(.literal("ask $said"))) == .ask(variable: "$said", hint: ""))
    #expect(
      try HostCommand(text(.literal("breathe 4 0 6 0 8")))
        == .breathe(
          BreathPattern(inhale: 4, holdFull: 0, exhale: 6, holdEmpty: 0, rounds: 8)))
  }

  @Test func aPersonsWordsAreOneArgumentWhateverIsInThem() throws {
    let said = "my \"son\"  and <<stop>> {0} place"
    #expect(
      try HostCommand(text(.literal("keep reason "), .value(.string(said), shown: said)))
        == .keep(shelf: .reason, words: said))
    #expect(
      try HostCommand(text(.literal("keep reason "), .value(.string(""), shown: "")))
        == .keep(shelf: .reason, words: ""))
  }

  @Test func wordsInQuotesAreKeptWithoutThem() throws {
    #expect(
      try HostCommand(text(.literal("keep reason \"my son\"")))
        == .keep(shelf: .reason, words: "my son"))
    #expect(
      try HostCommand(text(.literal("keep reason my \"little\" son")))
        == .keep(shelf: .reason, words: "my \"little\" son"))
  }

  @Test func valuesWorkedOutAreRead() throws {
    #expect(
      try HostCommand(text(.literal("measure craving "), .value(.number(7), shown: "7")))
        == .measure(name: "craving", value: 7))
  }

  @Test(arguments: [
    "wait", "wait soon", "wait -1", "wait 601", "wait 4 5", "breathe 0 0 6 0 8", "keep shoes x",
    "ask said", "rate", "measure craving much", "dance", "",
  ])
  func refusesWhatItCantTake(command: String) {
    #expect(throws: CommandProblem.self) { try HostCommand(text(.literal(command))) }
  }

  @Test func everyExampleIsRight() throws {
    for command in Vocabulary.commands {
      let inner = command.example.dropFirst(2).dropLast(2)
      let parts = inner.split(separator: "{", maxSplits: 1)
      var pieces: [CommandText.Piece] = [.literal(String(parts[0]))]
      if parts.count > 1 { pieces.append(.value(.number(3), shown: "3")) }
      _ = try HostCommand(CommandText(pieces))
      #expect(inner.hasPrefix(command.name))
    }
  }

  @Test func everyFunctionHasACalmAnswerWithinItsRange() throws {
    for function in Vocabulary.functions {
      let answer = try #require(Vocabulary.calmAnswer(to: function.name))
      #expect(answer.type == function.returns)
      #expect(function.range.contains(answer))
    }
  }
}
