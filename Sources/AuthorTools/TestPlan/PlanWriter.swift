import Diagnostics
import DialogueMachine
import DialogueProgram
import HostVocabulary

/// What a person answered in a conversation, in the order in which a script asked.
public enum PlanAnswer: Sendable, Hashable {
  /// `number` is the choice's place among those that could be taken, from 1.
  case choice(number: Int, text: String, node: String?)
  case words(String)
  /// 0 to 10.
  case rating(Double)
  /// A rating that was skipped.
  case noRating
}

/// Who answers for the host while a conversation is played again.
public protocol PlanHost: AnyObject {
  /// A function's value after so many answers; nil for one it doesn't know.
  func value(of call: FunctionCall, after answers: Int) -> Value?
  /// A command that isn't answered, after so many answers.
  func perform(_ command: HostCommand, after answers: Int)
}

/// A conversation as a test plan, and how much of it that holds.
public struct WrittenPlan: Sendable {
  public var text = ""
  /// How many of the answers are in it.
  public var answered = 0
  /// Whether it goes to the end of the conversation, or to where the answers end.
  public var isWhole = false
  /// The lines that were said, by their ids.
  public var lines: [String] = []
}

/// Plays a conversation again from its answers, and writes the plan that does the same.
///
/// The script says what comes, the answers only what was taken: so what is written always comes out as it
/// says. Where an answer fits nothing that the script asks, the plan ends.
public struct PlanWriter {
  private var machine: Machine
  private let host: any PlanHost
  private let answers: [PlanAnswer]
  private var plan = WrittenPlan()
  private var given = FunctionAnswers()

  /// Longer than anyone talks; a script that never asks is left there.
  private static let mostEvents = 50_000

  /// `node` is where the conversation began, `variables` what the scripts knew of the person then.
  public static func write(
    _ answers: [PlanAnswer], from node: String, variables: [(name: String, value: Value)],
    in program: Program, host: any PlanHost
  ) -> WrittenPlan {
    var writer = PlanWriter(program, answers, host)
    guard (try? writer.machine.start(at: node)) != nil else { return writer.plan }
    if node != "Start" { writer.add("node: \(node)") }
    for (name, value) in variables where writer.machine.set(name, value) {
      guard let written = value.written else { continue }
      writer.add("set: \(name) = \(written)")
    }
    writer.play()
    return writer.plan
  }

  private init(_ program: Program, _ answers: [PlanAnswer], _ host: any PlanHost) {
    machine = PlanRunner.machine(for: program)
    self.answers = answers
    self.host = host
  }

  private mutating func play() {
    for _ in 0..<Self.mostEvents {
      guard step() else { return }
    }
  }

  /// False where the plan ends.
  private mutating func step() -> Bool {
    switch machine.next() {
    case .line(let line):
      plan.lines.append(line.id)
      add("line: \(line.text.quoted ?? "*")")
    case .options(let options): return take(from: options)
    case .command(let command): return perform(command)
    case .call(let call): return answer(call)
    case .ended:
      add("stop")
      plan.isWhole = true
      return false
    case .fault: return false
    }
    return true
  }

  /// Whether there is an answer left; where there is none, all of it is in the plan.
  private mutating func nextAnswer() -> PlanAnswer? {
    guard answers.indices.contains(plan.answered) else {
      plan.isWhole = true
      return nil
    }
    return answers[plan.answered]
  }

  private mutating func take(from options: [Option]) -> Bool {
    var steps: [String] = []
    for option in options {
      // A plan has no way to say a backtick.
      guard let text = option.line.text.quoted else { return false }
      steps.append("option: \(text)" + (option.isAvailable ? "" : " [disabled]"))
    }
    steps.forEach { add($0) }
    guard options.contains(where: \.isAvailable) else {
      add("select: 0")
      machine.choose(nil)
      return true
    }
    guard let answer = nextAnswer() else { return false }
    let available = options.indices.filter { options[$0].isAvailable }
    guard case .choice(let number, let text, let node) = answer,
      let index = available.first(where: { options[$0].line.spoken == text })
        ?? available.dropFirst(number - 1).prefix(1).first(where: { options[$0].line.node == node })
    else { return false }
    add("select: \(index + 1)")
    plan.answered += 1
    machine.choose(index)
    return true
  }

  private mutating func perform(_ command: Command) -> Bool {
    guard let text = command.text.text.quoted else { return false }
    add("command: \(text)")
    guard let host = try? HostCommand(command.text) else { return true }
    switch host {
    case .ask(let variable, _):
      guard let answer = nextAnswer(), case .words(let words) = answer else { return false }
      let said = words.replacing("`", with: "'")
      add("answer: `\(said)`")
      machine.set(variable, .string(said))
    case .rate(let variable, _, _):
      switch nextAnswer() {
      case .rating(let value)? where (0...10).contains(value):
        add("answer: `\(Value.number(Float(value)).written ?? "0")`")
        machine.set(variable, .number(Float(value)))
      case .noRating?: break
      default: return false
      }
    default:
      self.host.perform(host, after: plan.answered)
      return true
    }
    plan.answered += 1
    return true
  }

  private mutating func answer(_ call: FunctionCall) -> Bool {
    let calm = ScriptHost.leeward.answer(call)
    guard let value = host.value(of: call, after: plan.answered) ?? calm,
      call.returns == .any || call.returns == value.type
    else { return false }
    if (given.value(of: call) ?? calm) != value {
      let arguments = call.arguments.compactMap(\.written)
      guard arguments.count == call.arguments.count, let written = value.written else {
        return false
      }
      add("function: \(call.name)(\(arguments.joined(separator: ", "))) = \(written)")
      given.set(call.name, call.arguments, value)
    }
    machine.answer(value)
    return true
  }

  private mutating func add(_ step: String) { plan.text += step + "\n" }
}

extension String {
  /// Between backticks; nil where it has one of its own.
  fileprivate var quoted: String? { utf8.contains(UInt8(ascii: "`")) ? nil : "`\(self)`" }
}

extension Value {
  /// As a plan reads it; nil where it can't say it.
  fileprivate var written: String? {
    switch self {
    case .number(let number):
      guard number.isFinite else { return nil }
      return number == number.rounded() && abs(number) < 1e6 ? String(Int(number)) : "\(number)"
    case .string(let text):
      return text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == 0x0A }
        ? text.quoted : "\"\(text)\""
    case .bool(let bool): return "\(bool)"
    }
  }
}
