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
  var returns: [CodePoint]
  var choices: [Choice]
  var candidates: [Candidate]
  var answer: ValueType?
  var isChoosing: Bool

  struct Frame: Hashable, Sendable, Codable {
    var node: String
    var point: CodePoint
    var fingerprint: UInt64
  }

  /// A place in the code: so far into a node's, or into a smart variable's expression.
  struct CodePoint: Hashable, Sendable, Codable {
    /// The variable's name; nil for the node itself.
    var variable: String?
    var offset: Int32
  }

  struct Choice: Hashable, Sendable, Codable {
    var line: String
    var offset: Int32
    var isAvailable: Bool
    var values: [Value]
  }

  struct Candidate: Hashable, Sendable, Codable {
    var content: String
    var offset: Int32
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
    let node = state.frames.last.map { program.nodes[Int($0.node)] }
    let start = node?.start ?? 0
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
          node: node.title, point: point(frame.pc, in: node), fingerprint: node.fingerprint)
      },
      stack: state.stack,
      returns: node.map { node in state.returns.map { point($0, in: node) } } ?? [],
      choices: state.choices.map {
        .init(
          line: program.lines[Int($0.line)].id, offset: $0.pc - start,
          isAvailable: $0.isAvailable, values: $0.values)
      },
      candidates: state.candidates.map {
        .init(content: program.contents[Int($0.content)].key, offset: $0.pc - start)
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
      guard node.fingerprint == frame.fingerprint, let pc = pc(of: frame.point, in: node) else {
        state.frames.append(self.frame(Int32(index)))
        return true
      }
      state.frames.append(.init(node: Int32(index), pc: pc))
    }
    guard let last = state.frames.last else { return false }
    let node = program.nodes[Int(last.node)]
    for point in saved.returns {
      guard let pc = pc(of: point, in: node) else { return startOver() }
      state.returns.append(pc)
    }
    state.stack = saved.stack
    let places = menuPlaces(in: node)
    for choice in saved.choices {
      guard let line = places.lines[choice.line],
        let pc = pc(of: .init(variable: nil, offset: choice.offset), in: node)
      else { return startOver() }
      state.choices.append(
        .init(line: line, pc: pc, isAvailable: choice.isAvailable, values: choice.values))
    }
    for candidate in saved.candidates {
      guard let content = places.contents[candidate.content],
        let pc = pc(of: .init(variable: nil, offset: candidate.offset), in: node)
      else { return startOver() }
      state.candidates.append(.init(content: content, pc: pc))
    }
    if let answer = saved.answer { state.waiting = .answer(answer) }
    if saved.isChoosing { state.waiting = .choice }
    return false
  }

  /// The lines and contents that a node's menus and groups are made of, by what they are known by.
  private func menuPlaces(
    in node: Program.Node
  ) -> (lines: [String: Int32], contents: [String: Int32]) {
    var lines: [String: Int32] = [:]
    var contents: [String: Int32] = [:]
    for instruction in program.code[Int(node.start)..<Int(node.end)] {
      switch instruction {
      case .option(let line, _, _): lines[program.lines[Int(line)].id] = line
      case .candidate(let content, _): contents[program.contents[Int(content)].key] = content
      default: break
      }
    }
    return (lines, contents)
  }

  private func point(_ pc: Int32, in node: Program.Node) -> SavedState.CodePoint {
    if pc >= node.start, pc <= node.end { return .init(variable: nil, offset: pc - node.start) }
    let nearest = program.variables.filter { ($0.smartCode ?? .max) <= pc }
      .max { ($0.smartCode ?? 0) < ($1.smartCode ?? 0) }
    return .init(variable: nearest?.name, offset: pc - (nearest?.smartCode ?? node.start))
  }

  /// nil where there is no such place any more.
  private func pc(of point: SavedState.CodePoint, in node: Program.Node) -> Int32? {
    guard point.offset >= 0 else { return nil }
    guard let name = point.variable else {
      return point.offset < node.end - node.start ? node.start + point.offset : nil
    }
    guard let index = program.index(ofVariable: name),
      let start = program.variables[index].smartCode,
      Int(point.offset) < program.code.count - Int(start)
    else { return nil }
    return start + point.offset
  }

  /// Begins the innermost node anew, where there is one.
  private mutating func startOver() -> Bool {
    let last = state.frames.last?.node
    clearRun()
    if let last { state.frames = [frame(last)] }
    return true
  }
}
