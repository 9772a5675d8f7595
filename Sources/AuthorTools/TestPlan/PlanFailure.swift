import Diagnostics
import DialogueMachine
import DialogueProgram

/// What came out otherwise than a plan says.
struct PlanFailure: Error {
  enum Reason {
    case expected(Expectation, came: Event)
    case noSuchChoice(Int, of: Int)
    case nothingToTake
    case noStart
    case noSuchNode(String)
    /// A variable that isn't there (nil), or that holds another type.
    case cannotSet(String, wants: ValueType?)
    case nothingAsked
    case notARating(String)
    case unanswered(FunctionCall)
    /// Saved and restored, the conversation stood elsewhere: a mistake of ours.
    case notRestored
  }

  enum Expectation {
    case line(String?)
    case command(String)
    case menu
    case stop
  }

  var reason: Reason
  /// The step at which it showed; nil where the plan has none.
  var step: TestPlan.Step?

  init(_ reason: Reason, at step: TestPlan.Step?) {
    self.reason = reason
    self.step = step
  }
}

extension PlanFailure {
  static let otherwise = Problem("plan-comes-out-otherwise")
  static let impossible = Problem("plan-step-not-possible")

  /// The failure in its author's words: the plan's step, what came, and where in the script.
  func diagnostic(in scripts: PlanScripts) -> Diagnostic {
    let span = Span(file: scripts.plan, step?.range ?? 0..<0)
    switch reason {
    case .expected(let expectation, let event):
      return Diagnostic(
        Self.otherwise,
        "The plan expects \(expectation.words), but \(event.words(instead: expectation)).",
        at: span,
        because: scripts.span(of: event).map { .init($0, "this comes") },
        nextStep: event.step.map { "If the script is right, the plan says:\n\($0)" })
    case .noSuchChoice(let number, let count):
      let range = count == 1 ? "select: 1" : "select: 1 to \(count)"
      return Diagnostic(
        Self.impossible, "This menu has no choice \(number).", at: span, nextStep: "Write \(range)."
      )
    case .nothingToTake:
      return Diagnostic(
        Self.impossible, "None of these choices can be taken now.", at: span,
        nextStep: "Write select: 0, which takes none of them.")
    case .noStart:
      return Diagnostic(
        Self.impossible, "No node is called Start, where a run begins.", at: span,
        nextStep: "Begin the run with the node it is about: node: NAME")
    case .noSuchNode(let title):
      let near = NearName.nearest(to: title, among: scripts.program.nodes.map(\.title))
      return Diagnostic(
        Self.impossible, "No node is called \(title).", at: span,
        nextStep: near.map { "Did you mean \($0)?" } ?? "Look at the titles in the script.")
    case .cannotSet(let name, nil):
      let near = NearName.nearest(to: name, among: scripts.program.variables.map(\.name))
      return Diagnostic(
        Self.impossible, "No script uses a variable called \(name).", at: span,
        nextStep: near.map { "Did you mean \($0)?" } ?? "Declare it: <<declare \(name) = 0>>")
    case .cannotSet(let name, let type?):
      return Diagnostic(
        Self.impossible, "\(name) can't be set to this.", at: span,
        nextStep: "It holds \(type.words).")
    case .nothingAsked:
      return Diagnostic(
        Self.impossible, "Nothing was asked just before this answer.", at: span,
        nextStep: "An answer follows the command: step of an ask or a rate.")
    case .notARating:
      return Diagnostic(
        Self.impossible, "A rate command takes a number from 0 to 10.", at: span,
        nextStep: "For example: answer: `7`")
    case .notRestored:
      return Diagnostic(
        Self.otherwise, "Saved and gone on with, the conversation stood somewhere else.", at: span,
        nextStep: "This is a mistake in Leeward, not in the script. Please tell its makers.")
    case .unanswered(let call):
      let arguments = call.arguments.map(\.inPlan).joined(separator: ", ")
      return Diagnostic(
        Self.impossible,
        "The script asks for \(call.name)(\(arguments)), which nothing answers here.",
        at: span,
        nextStep: "Say in the plan what it gives: "
          + "function: \(call.name)(\(arguments)) = \(call.returns.example)")
    }
  }
}

extension PlanFailure.Expectation {
  fileprivate var words: String {
    switch self {
    case .line(let text?): "the line \"\(text)\""
    case .line(nil): "a line"
    case .command(let text): "the command <<\(text)>>"
    case .menu: "this menu"
    case .stop: "the end"
    }
  }
}

extension Event {
  /// What comes, in words that follow "but".
  fileprivate func words(instead expectation: PlanFailure.Expectation) -> String {
    switch self {
    case .line(let line): "the script says \"\(line.text)\""
    case .options:
      if case .menu = expectation { "another one comes" } else { "a menu comes" }
    case .command(let command): "the command <<\(command.text.text)>> comes"
    case .call(let call): "the script asks for \(call.name)"
    case .ended: "the conversation ends"
    case .fault(let fault): "the script can't go on: \(fault.words)"
    }
  }

  /// The plan's step that would expect it.
  fileprivate var step: String? {
    switch self {
    case .line(let line): "line: `\(line.text)`"
    case .options(let options):
      options.map { "option: `\($0.line.text)`\($0.isAvailable ? "" : " [disabled]")" }
        .joined(separator: "\n")
    case .command(let command): "command: `\(command.text.text)`"
    case .ended: "stop"
    case .call, .fault: nil
    }
  }
}

extension Fault {
  /// Why, in a script author's words.
  public var words: String {
    switch reason {
    case .noSuchNode(let title): "no node is called \(title)"
    case .divisionByZero: "a number is divided by zero"
    case .wrongValue(let value): "\(value) is another kind of value than is needed here"
    case .tooManySteps: "it goes round for ever without saying anything"
    case .tooManyDetours: "it detours from node to node and never comes back"
    case .tooMuchText: "a text grows longer and longer"
    case .unexpectedReply: "an answer came that nothing asked for"
    }
  }
}

extension ValueType {
  fileprivate var words: String {
    switch self {
    case .number: "a number"
    case .string: "text, in quotes"
    case .bool: "true or false"
    case .any: "anything"
    }
  }

  fileprivate var example: String {
    switch self {
    case .number, .any: "1"
    case .string: "\"…\""
    case .bool: "true"
    }
  }
}

extension Value {
  /// As a plan writes it.
  fileprivate var inPlan: String {
    switch self {
    case .number(let number):
      number == number.rounded() && abs(number) < 1e6 ? String(Int(number)) : "\(number)"
    case .string(let text): "\"\(text)\""
    case .bool(let bool): "\(bool)"
    }
  }
}
