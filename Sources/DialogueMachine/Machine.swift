import DialogueProgram

/// Runs a program one event at a time. A value: no input or output, no clock, no closures.
///
/// Call `start(at:)`, then `next()` until it gives `ended` or a `fault`; answer `options` with
/// `choose(_:)` and `call` with `answer(_:)` before the next `next()`.
public struct Machine: Sendable {
  public let program: Program
  public internal(set) var state: MachineState

  /// How many instructions may run between two events, so that a loop without a line ends too.
  static let longestSilence = 1_000_000
  /// How many nodes may be open at once, each detoured into from the one before.
  static let deepestDetour = 10_000
  /// How long a text may grow while a script runs, in UTF-8 bytes; what the author wrote may be longer.
  static let longestText = 1 << 20
  /// How much text counts as one instruction more.
  static let textPerStep = 16

  public init(
    _ program: Program, seed: UInt64, saliency: Saliency = .bestLeastRecentlyViewed
  ) {
    self.program = program
    state = MachineState(program, seed: seed, saliency: saliency)
  }

  // MARK: Steering

  /// Begins at a node, leaving whatever ran; variables, visits and flags stay.
  public mutating func start(at title: String) throws(Fault) {
    clearRun()
    guard let node = program.index(ofNode: title) else {
      throw Fault(.noSuchNode(title), node: "", place: ScriptPlace(file: "", line: 0))
    }
    state.frames = [frame(Int32(node))]
  }

  /// Takes the choice with that index of the menu on show; nil takes none of them.
  public mutating func choose(_ index: Int?) {
    guard state.waiting == .choice else { return }
    state.waiting = .nothing
    if let index, state.choices.indices.contains(index), !state.frames.isEmpty {
      state.frames[state.frames.count - 1].pc = state.choices[index].pc
    }
    state.choices.removeAll(keepingCapacity: true)
  }

  /// Gives the value of the function that was asked for. Of another type than the function's, it is
  /// no answer: what asks for the next event then gets a fault.
  public mutating func answer(_ value: Value) {
    guard case .answer(let type) = state.waiting, type == .any || type == value.type else { return }
    state.waiting = .nothing
    state.stack.append(value)
  }

  // MARK: Looking

  /// The title of the node that is being run; nil when nothing is.
  public var currentNode: String? {
    state.frames.last.map { program.nodes[Int($0.node)].title }
  }

  /// The titles of all nodes being run, outermost first.
  public var openNodes: [String] { state.frames.map { program.nodes[Int($0.node)].title } }

  public var hasEnded: Bool { state.frames.isEmpty }

  public var saliency: Saliency {
    get { state.saliency }
    set { state.saliency = newValue }
  }

  /// A variable's value; nil where the program has none of that name, or it is a smart one.
  public func value(of name: String) -> Value? {
    guard let index = program.index(ofVariable: name), program.variables[index].smartCode == nil
    else { return nil }
    return state.variables[index]
  }

  /// Sets a variable; false where there is none of that name and type.
  @discardableResult
  public mutating func set(_ name: String, _ value: Value) -> Bool {
    guard let index = program.index(ofVariable: name), program.variables[index].smartCode == nil,
      program.variables[index].initial.type == value.type
    else { return false }
    state.variables[index] = value
    return true
  }

  /// How often a tracked node was left.
  public func visits(of title: String) -> Int {
    program.index(ofNode: title).map { Int(state.visits[$0]) } ?? 0
  }

  /// The menu that is waited on, for showing it again; nil where none is.
  public func currentOptions() -> [Option]? {
    guard state.waiting == .choice else { return nil }
    return state.choices.map {
      Option(line: line($0.line, $0.values), isAvailable: $0.isAvailable)
    }
  }

  // MARK: Inside

  func frame(_ node: Int32) -> MachineState.Frame {
    MachineState.Frame(node: node, pc: program.nodes[Int(node)].start)
  }

  mutating func clearRun() {
    state.frames.removeAll(keepingCapacity: true)
    state.stack.removeAll(keepingCapacity: true)
    state.returns.removeAll(keepingCapacity: true)
    state.choices.removeAll(keepingCapacity: true)
    state.candidates.removeAll(keepingCapacity: true)
    state.waiting = .nothing
  }

  /// Where the instruction that ran last stands.
  var place: ScriptPlace {
    guard let frame = state.frames.last else { return ScriptPlace(file: "", line: 0) }
    return program.place(ofNode: Int(frame.node), pc: max(0, Int(frame.pc) - 1))
  }

  mutating func fault(_ reason: Fault.Reason) -> Event {
    let fault = Fault(reason, node: currentNode ?? "", place: place)
    clearRun()
    return .fault(fault)
  }
}
