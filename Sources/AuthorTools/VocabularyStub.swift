import DialogueMachine
import DialogueProgram
import HostVocabulary

enum Vocabulary {
  static let functions: [FunctionSignature] = []
  static let commands: [CommandSignature] = [CommandSignature("wait", [], "", example: "")]
  static func calmAnswer(to call: FunctionCall) -> Value? { nil }
}

enum UpstreamHost {
  static let signatures: [FunctionSignature] = [
    FunctionSignature("assert", [Parameter("b", .value(.bool))], returns: .bool),
    FunctionSignature(
      "add_three_operands",
      [
        Parameter("a", .value(.number)), Parameter("b", .value(.number)),
        Parameter("c", .value(.number)),
      ], returns: .number),
    FunctionSignature("set_objective_complete", [Parameter("b", .value(.string))], returns: .bool),
    FunctionSignature("is_objective_active", [Parameter("b", .value(.string))], returns: .bool),
    FunctionSignature("get_quest_status", [Parameter("b", .value(.string))], returns: .string),
  ]
  static func answer(name: String, arguments: [Value]) throws -> Value? {
    switch name {
    case "assert": arguments == [.bool(true)] ? .bool(true) : nil
    case "add_three_operands":
      .number(
        arguments.reduce(0) {
          if case .number(let n) = $1 { $0 + n } else { $0 }
        })
    case "set_objective_complete", "is_objective_active", "dummy_bool": .bool(true)
    case "get_quest_status": .string("InProgress")
    case "dummy_number": .number(1)
    case "dummy_string": .string("string")
    default: nil
    }
  }
}

extension HostCommand {
  init(_ text: CommandText) throws {
    let words = text.words
    guard words.count > 1, words[0].text == "ask" || words[0].text == "rate" else {
      throw Fault(.divisionByZero, node: "", place: ScriptPlace(file: "", line: 0))
    }
    self =
      words[0].text == "ask"
      ? .ask(variable: words[1].text, hint: "") : .rate(variable: words[1].text, low: "", high: "")
  }
}
