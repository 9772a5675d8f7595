import DialogueMachine
import DialogueProgram
import HostVocabulary

/// How long a practice has still to go, found by going through a copy of it: at each menu the first
/// choice, to every question the calm answer.
struct PracticeWalk {
  /// Seconds of quiet, breathing and sitting.
  var timed = 0.0
  /// Seconds in which its lines are read.
  var reading = 0.0

  /// More steps than this, and it has no end that could be told.
  private static let longest = 2000

  /// Nil where its end can't be told.
  init?(_ machine: Machine, secondsToRead: (String) -> Double) {
    var machine = machine
    for _ in 0..<Self.longest {
      switch machine.next() {
      case .line(let line):
        guard machine.outermostPractice != nil else { return }
        reading += secondsToRead(String(line.spoken))
      case .options(let options): machine.choose(options.firstIndex { $0.isAvailable })
      case .command(let command):
        guard machine.outermostPractice != nil else { return }
        if let host = try? HostCommand(command.text) { timed += host.seconds }
      case .call(let call): machine.answer(Vocabulary.calmAnswer(to: call))
      case .ended: return
      case .fault: return nil
      }
      // An answer is asked for, or it is over: what comes then isn't the practice any more.
      if machine.outermostPractice == nil { return }
    }
    return nil
  }
}

extension Machine {
  /// How deep the outermost node stands that is a practice, and its name; nil outside of one.
  var outermostPractice: (depth: Int, name: String)? {
    for (depth, title) in openNodes.enumerated() {
      let node = program.index(ofNode: title).map { program.nodes[$0] }
      if let name = node?.header("practice") { return (depth, name) }
    }
    return nil
  }
}

extension HostCommand {
  /// How long it takes, as written.
  var seconds: Double {
    switch self {
    case .wait(let seconds): seconds
    case .breathe(let pattern): pattern.total
    case .sit(let minutes, _): minutes * 60
    case .ask, .rate, .keep, .show, .measure, .resources, .bell: 0
    }
  }

  /// The same, made to last about so many seconds: a breath keeps its pace, and there are more or
  /// fewer of them.
  func lasting(_ seconds: Double) -> HostCommand {
    switch self {
    case .wait: return .wait(seconds: min(600, max(1, seconds)))
    case .breathe(var pattern):
      guard pattern.round > 0 else { return self }
      pattern.rounds = Int(min(1000, max(1, (seconds / pattern.round).rounded())))
      return .breathe(pattern)
    case .sit(_, let bellEvery):
      return .sit(minutes: min(120, max(0, seconds / 60)), bellEvery: bellEvery)
    case .ask, .rate, .keep, .show, .measure, .resources, .bell: return self
    }
  }
}

extension Vocabulary {
  /// The calm answer, of the type that is wanted.
  fileprivate static func calmAnswer(to call: FunctionCall) -> Value {
    if let value = calmAnswer(to: call.name) { return value }
    switch call.returns {
    case .number: return .number(0)
    case .bool: return .bool(false)
    case .string, .any: return .string("")
    }
  }
}
