import DialogueProgram

/// Where a dialogue stands, in a form that outlives the program it ran in: everything is known by
/// its name, so that an edit elsewhere in a script, or a newer program, loses nothing.
public struct SavedState: Hashable, Sendable, Codable {
  /// Raised when the form changes. Version 1: the first.
  public static let currentVersion = 1

  public var version = SavedState.currentVersion
  public var variables: [String: Value]
  public var visits: [String: Int32]
  public var seen: Set<String>
  public var views: [String: Int32]
  public var random: SeededRandom
  public var saliency: Saliency
  var frames: [Frame]
  var stack: [Value]
  var returns: [Int32]
  var choices: [Choice]
  var answer: ValueType?
  var isChoosing: Bool

  struct Frame: Hashable, Sendable, Codable {
    var node: String
    /// From the beginning of the node's code.
    var offset: Int32
    var fingerprint: UInt64
  }

  struct Choice: Hashable, Sendable, Codable {
    var line: String
    var offset: Int32
    var isAvailable: Bool
    var values: [Value]
  }
}

/// Why a saved state can't be gone on with.
public enum RestoreError: Error, Sendable, Hashable {
  /// A newer program wrote it.
  case tooNew(version: Int)
}

extension Machine {
  /// The state as it can be kept.
  public func save() -> SavedState {
    func named<T: Equatable>(_ values: [T], _ names: [String], but none: T) -> [String: T] {
      var result: [String: T] = [:]
      for (index, value) in values.enumerated() where value != none { result[names[index]] = value }
      return result
    }
    var variables: [String: Value] = [:]
    for (index, variable) in program.variables.enumerated() where variable.smartCode == nil {
      variables[variable.name] = state.variables[index]
    }
    let start = state.frames.last.map { program.nodes[Int($0.node)].start } ?? 0
    var answer: ValueType?
    if case .answer(let type) = state.waiting { answer = type }
    return SavedState(
      variables: variables,
      visits: named(state.visits, program.nodes.map(\.title), but: 0),
      seen: Set(zip(program.onceKeys, state.seen).filter(\.1).map(\.0)),
      views: named(state.views, program.contents.map(\.key), but: 0),
      random: state.random, saliency: state.saliency,
      frames: state.frames.map { frame in
        let node = program.nodes[Int(frame.node)]
        return .init(
          node: node.title, offset: frame.pc - node.start, fingerprint: node.fingerprint)
      },
      stack: state.stack, returns: state.returns.map { $0 - start },
      choices: state.choices.map {
        .init(
          line: program.lines[Int($0.line)].id, offset: $0.pc - start,
          isAvailable: $0.isAvailable, values: $0.values)
      },
      answer: answer, isChoosing: state.waiting == .choice)
  }

  /// A machine that goes on from a saved state. `moved` is true where the place itself has changed
  /// since: then the innermost node that is still there is begun anew, with all that was known.
  public static func restore(
    _ saved: SavedState, in program: Program
  ) throws(RestoreError) -> (machine: Machine, moved: Bool) {
    guard saved.version <= SavedState.currentVersion else {
      throw .tooNew(version: saved.version)
    }
    var machine = Machine(program, seed: 0, saliency: saved.saliency)
    for (name, value) in saved.variables { machine.set(name, value) }
    for (index, node) in program.nodes.enumerated() {
      machine.state.visits[index] = saved.visits[node.title] ?? 0
    }
    for (index, key) in program.onceKeys.enumerated() {
      machine.state.seen[index] = saved.seen.contains(key)
    }
    for (index, content) in program.contents.enumerated() {
      machine.state.views[index] = saved.views[content.key] ?? 0
    }
    machine.state.random = saved.random
    // Not in the tuple itself: its first half would be a copy from before.
    let moved = machine.restorePlace(saved)
    return (machine, moved)
  }

  /// Stands where the saved state stood; whether that could not be done exactly.
  private mutating func restorePlace(_ saved: SavedState) -> Bool {
    for frame in saved.frames {
      guard let index = program.index(ofNode: frame.node) else { return startOver() }
      let node = program.nodes[index]
      guard node.fingerprint == frame.fingerprint, frame.offset >= 0,
        node.start + frame.offset < node.end
      else {
        state.frames.append(self.frame(Int32(index)))
        return true
      }
      state.frames.append(.init(node: Int32(index), pc: node.start + frame.offset))
    }
    guard let last = state.frames.last else { return false }
    let node = program.nodes[Int(last.node)]
    // A state saved in the middle of an expression stands in code that belongs to the node.
    state.stack = saved.stack
    state.returns = saved.returns.map { $0 + node.start }
    if let answer = saved.answer { state.waiting = .answer(answer) }
    guard saved.isChoosing else { return false }
    state.waiting = .choice
    for choice in saved.choices {
      guard let line = program.lines.firstIndex(where: { $0.id == choice.line }) else {
        return startOver()
      }
      state.choices.append(
        .init(
          line: Int32(line), pc: node.start + choice.offset, isAvailable: choice.isAvailable,
          values: choice.values))
    }
    return false
  }

  /// Begins the innermost node anew, where there is one.
  private mutating func startOver() -> Bool {
    let last = state.frames.last?.node
    clearRun()
    if let last { state.frames = [frame(last)] }
    return true
  }
}
