import DialogueProgram
import HostVocabulary
import Testing

/// Every function that scripts are promised is answered by a session.
@Suite struct HostFunctionTests {
  /// What a conversation says and notes whose only line calls a function.
  private func called(_ call: String) throws -> (shown: String?, faults: [String]) {
    let talk = try Conversed("title: Start\n---\nIt is {\(call)}.\n===\n")
    talk.run()
    return (talk.shown.first, talk.faults)
  }

  private func call(_ function: FunctionSignature) -> String {
    let arguments = function.parameters.map { parameter in
      switch parameter.kind {
      case .value(.number): "1"
      case .value(.bool): "true"
      default: "\"family\""
      }
    }
    return "\(function.name)(\(arguments.joined(separator: ", ")))"
  }

  @Test(arguments: Vocabulary.functions)
  func aSessionAnswersIt(function: FunctionSignature) throws {
    let (shown, faults) = try called(call(function))
    #expect(faults == [])
    #expect(shown?.hasPrefix("It is ") == true)
    // Tests of scripts answer for the session, so they know it too.
    #expect(Vocabulary.calmAnswer(to: function.name)?.type == function.returns)
  }

  @Test func oneThatIsNotOursIsNoted() throws {
    let (shown, faults) = try called("not_ours() + 1")
    #expect(shown == "It is 1.")
    #expect(faults.count == 1)
    #expect(faults.first?.contains("not_ours") == true)
  }
}
