import DialogueMachine
import DialogueProgram
import HostVocabulary

/// Who answers for a host while scripts are checked and tested without one.
public enum ScriptHost: String, Sendable, CaseIterable {
  /// Leeward itself, for someone it knows nothing of yet.
  case leeward
  /// The eight functions that Yarn Spinner's own tests assume.
  case upstream

  /// The functions a compiler is told of: this host's, and those that a project's definitions tell of.
  /// What the language itself has stays as it is.
  func functions(with definitions: Definitions) -> [FunctionSignature] {
    let own =
      switch self {
      case .leeward: Vocabulary.functions
      case .upstream: UpstreamHost.signatures
      }
    let names = Set(own.map(\.name))
    return own
      + definitions.functions.filter { !names.contains($0.name) && Builtin.named($0.name) == nil }
  }

  /// A function's value; nil for a function that this host doesn't have, or that refuses.
  func answer(_ call: FunctionCall) -> Value? {
    switch self {
    case .leeward: Vocabulary.calmAnswer(to: call.name)
    case .upstream: UpstreamHost.answer(name: call.name, arguments: call.arguments)
    }
  }
}

/// What a plan says functions give, over what their host would.
struct FunctionAnswers {
  private struct Call: Hashable {
    var name: String
    var arguments: [Value]
  }

  private var values: [Call: Value] = [:]

  mutating func set(_ name: String, _ arguments: [Value], _ value: Value) {
    values[Call(name: name, arguments: arguments)] = value
  }

  func value(of call: FunctionCall) -> Value? {
    values[Call(name: call.name, arguments: call.arguments)]
  }
}
