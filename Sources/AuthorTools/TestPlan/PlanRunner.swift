import Diagnostics
import DialogueMachine
import DialogueProgram
import HostVocabulary

/// Plays a test plan against a compiled project, up to the first thing that comes out otherwise.
///
/// All runs share one machine's variables, visits and once-flags, as in Yarn Spinner's own tests.
struct PlanRunner {
  private let scripts: PlanScripts
  private let options: ScriptOptions
  /// Whether the state is turned into bytes and back whenever the machine has stopped.
  private let savesBetweenSteps: Bool

  private var machine: Machine
  private(set) var coverage = CoverageRecorder()
  /// What was said in each run so far.
  private(set) var routes: [Route] = []
  /// The choices expected of the next menu.
  private var expected: [Choice] = []
  /// The command that may be answered, where one just came.
  private var question: HostCommand?
  private var answers = FunctionAnswers()

  /// A choice as a plan tells it.
  private struct Choice: Hashable {
    var text: String
    var isAvailable: Bool
  }

  init(_ scripts: PlanScripts, options: ScriptOptions, savesBetweenSteps: Bool) {
    self.scripts = scripts
    self.options = options
    self.savesBetweenSteps = savesBetweenSteps
    machine = Self.machine(for: scripts.program)
  }

  /// The machine that plans are played by, and written by.
  static func machine(for program: Program) -> Machine {
    // Plans can't tell chance what to do; a fixed seed at least makes it always do the same.
    Machine(program, seed: 1)
  }

  /// The first thing that came out otherwise; nil where the script does what the plan says.
  mutating func run(_ plan: TestPlan) -> PlanFailure? {
    do {
      for run in plan.runs { try play(run) }
      return nil
    } catch {
      return error
    }
  }

  private mutating func play(_ run: [TestPlan.Step]) throws(PlanFailure) {
    expected = []
    question = nil
    routes.append(Route(from: run.first?.range.lowerBound ?? 0))
    if scripts.program.hasNode("Start") {
      try start(at: "Start", run.first)
    } else if options.languageOnly {
      // In the reference's own tests, a script without a start only has to compile.
      return
    } else if case .node = run.first?.kind {
    } else {
      throw PlanFailure(.noStart, at: run.first)
    }
    for step in run {
      try play(step)
      if step.kind == .stop { return }
    }
    // A plan may end with a menu it only looks at.
    if !expected.isEmpty, let last = run.last { _ = try menu(last) }
  }

  private mutating func play(_ step: TestPlan.Step) throws(PlanFailure) {
    switch step.kind {
    case .line(let text):
      let event = try advance(step)
      guard case .line(let line) = event, text == nil || text == line.text else {
        throw PlanFailure(.expected(.line(text), came: event), at: step)
      }
    case .command(let text):
      let event = try advance(step)
      guard case .command(let command) = event, command.text.text == text else {
        throw PlanFailure(.expected(.command(text), came: event), at: step)
      }
      question = try? HostCommand(command.text)
    case .stop:
      let event = try advance(step)
      guard event == .ended else { throw PlanFailure(.expected(.stop, came: event), at: step) }
    case .option(let text, let isDisabled):
      expected.append(Choice(text: text, isAvailable: !isDisabled))
    case .select(let number): try select(number, step)
    case .node(let title): try start(at: title, step)
    case .saliency(let strategy): machine.saliency = strategy
    case .set(let variable, let value): try set(variable, to: value, step)
    case .answer(let text): try answer(text, step)
    case .function(let name, let arguments, let value):
      answers.set(name, arguments, value)
    }
    try saveAndRestore(step)
  }

  private mutating func start(at title: String, _ step: TestPlan.Step?) throws(PlanFailure) {
    routes[routes.count - 1].endVolley()
    do {
      try machine.start(at: title)
    } catch {
      throw PlanFailure(.noSuchNode(title), at: step)
    }
    try saveAndRestore(step)
  }

  /// The next thing that a person would meet. What functions give is answered on the way.
  private mutating func advance(_ step: TestPlan.Step) throws(PlanFailure) -> Event {
    question = nil
    while true {
      let event = machine.next()
      coverage.note(event)
      routes[routes.count - 1].note(event)
      guard case .call(let call) = event else {
        try saveAndRestore(step)
        return event
      }
      guard let value = answers.value(of: call) ?? options.host.answer(call),
        call.returns == .any || call.returns == value.type
      else {
        throw PlanFailure(.unanswered(call), at: step)
      }
      machine.answer(value)
    }
  }

  /// Expects the menu that was told before, and gives how many choices can be taken.
  private mutating func menu(_ step: TestPlan.Step) throws(PlanFailure) -> [Choice] {
    let event = try advance(step)
    let wanted = expected
    expected = []
    guard case .options(let options) = event else {
      throw PlanFailure(.expected(.menu, came: event), at: step)
    }
    let choices = options.map { Choice(text: $0.line.text, isAvailable: $0.isAvailable) }
    guard choices == wanted else {
      throw PlanFailure(.expected(.menu, came: event), at: step)
    }
    return choices
  }

  private mutating func select(_ number: Int, _ step: TestPlan.Step) throws(PlanFailure) {
    let choices = try menu(step)
    if choices.contains(where: \.isAvailable) {
      guard choices.indices.contains(number - 1) else {
        throw PlanFailure(.noSuchChoice(number, of: choices.count), at: step)
      }
      machine.choose(number - 1)
    } else {
      guard number == 0 else { throw PlanFailure(.nothingToTake, at: step) }
      machine.choose(nil)
    }
  }

  private mutating func set(
    _ variable: String, to value: Value, _ step: TestPlan.Step
  ) throws(PlanFailure) {
    if machine.set(variable, value) { return }
    let type = scripts.program.index(ofVariable: variable)
      .map { scripts.program.variables[$0].initial.type }
    throw PlanFailure(.cannotSet(variable, wants: type), at: step)
  }

  private mutating func answer(_ text: String, _ step: TestPlan.Step) throws(PlanFailure) {
    switch question {
    case .ask(let variable, _): try set(variable, to: .string(text), step)
    case .rate(let variable, _, _):
      guard let number = Float(text), (0...10).contains(number) else {
        throw PlanFailure(.notARating(text), at: step)
      }
      try set(variable, to: .number(number), step)
    default: throw PlanFailure(.nothingAsked, at: step)
    }
    question = nil
  }

  private mutating func saveAndRestore(_ step: TestPlan.Step?) throws(PlanFailure) {
    guard savesBetweenSteps else { return }
    guard let restored = try? SavedMachine.throughBytes(machine), !restored.moved else {
      throw PlanFailure(.notRestored, at: step)
    }
    machine = restored.machine
  }
}
