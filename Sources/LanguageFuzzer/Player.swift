import DialogueMachine
import DialogueProgram

/// Someone who takes any choice, and a host that answers anything.
struct Player {
  var machine: Machine
  var chance: Chance

  init(_ machine: Machine, _ chance: Chance) {
    self.machine = machine
    self.chance = chance
  }

  /// Starts at any node.
  mutating func begin(onlyIfEnded: Bool = false) {
    if onlyIfEnded, !machine.hasEnded { return }
    machine.saliency = chance.one(of: Saliency.allCases) ?? .first
    let title = chance.one(of: machine.program.nodes)?.title ?? "Start"
    try? machine.start(at: chance.isTrue(percent: 60) ? "Start" : title)
  }

  /// The next event, answered.
  mutating func step() -> Event {
    let event = machine.next()
    switch event {
    case .options(let options):
      machine.choose(chance.isTrue(percent: 10) ? nil : chance.below(options.count + 1))
    case .command: setAny()
    case .call(let call):
      let type = chance.isTrue(percent: 5) ? .any : call.returns
      machine.answer(value(type))
    case .line, .ended, .fault: break
    }
    return event
  }

  private mutating func setAny() {
    guard chance.isTrue(percent: 30), let variable = chance.one(of: machine.program.variables)
    else { return }
    machine.set(variable.name, value(variable.initial.type))
  }

  private mutating func value(_ type: ValueType) -> Value {
    switch type {
    case .number: .number(chance.one(of: Self.numbers) ?? 0)
    case .string: .string(chance.one(of: Self.texts) ?? "")
    case .bool: .bool(chance.isTrue(percent: 50))
    case .any: value(chance.one(of: [.number, .string, .bool] as [ValueType]) ?? .number)
    }
  }

  private static let numbers: [Float] = [
    0, 1, -1, 2.5, 0.1, 1e7, -1e9, 1e15, 3e38, .infinity, -.infinity, .nan,
    .leastNonzeroMagnitude, -0.0, 16_777_216,
  ]
  private static let texts = [
    "", "a", " x y ", "[b]", "{0}", "A: b", "Start", "\u{301}", "\u{0}\u{1B}[2J", "\"q\" \\",
    "\u{1F468}\u{200D}\u{1F469}", String(repeating: "long ", count: 200),
  ]
}
