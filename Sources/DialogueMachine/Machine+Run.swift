import DialogueProgram

/// The loop: one instruction after another, up to the next event.
extension Machine {
  /// Runs to the next event.
  public mutating func next() -> Event {
    guard state.waiting == .nothing else { return fault(.unexpectedReply) }
    guard var frame = state.frames.last else { return .ended }
    var budget = Self.longestSilence
    while budget > 0 {
      budget -= 1
      let instruction = program.code[Int(frame.pc)]
      frame.pc += 1
      switch instruction {
      case .pushNumber(let number): state.stack.append(.number(number))
      case .pushString(let index): state.stack.append(.string(program.strings[Int(index)]))
      case .pushBool(let flag): state.stack.append(.bool(flag))
      case .load(let index):
        if let code = program.variables[Int(index)].smartCode {
          state.returns.append(frame.pc)
          frame.pc = code
        } else {
          state.stack.append(state.variables[Int(index)])
        }
      case .store(let index):
        if let value = state.stack.popLast() { state.variables[Int(index)] = value }
      case .pop: state.stack.removeLast(min(1, state.stack.count))
      case .leaveSmart:
        guard let pc = state.returns.popLast() else { return faultAt(frame, .wrongValue("")) }
        frame.pc = pc

      case .unary(let operation):
        guard apply(operation) else { return faultAt(frame, .wrongValue("")) }
      case .binary(let operation):
        if let reason = apply(operation, &budget) { return faultAt(frame, reason) }
      case .callBuiltin(let builtin):
        if let reason = call(builtin, &budget) { return faultAt(frame, reason) }
      case .callHost(let function, let count):
        let arguments = popValues(Int(count))
        let function = program.functions[Int(function)]
        keep(frame)
        state.waiting = .answer(function.returns)
        return .call(
          FunctionCall(name: function.name, arguments: arguments, returns: function.returns))

      case .jump(let pc): frame.pc = pc
      case .jumpIfFalse(let pc):
        if state.stack.popLast() != .bool(true) { frame.pc = pc }
      case .go(let node): frame = go(node)
      case .detour(let node):
        guard open(node, &frame) else { return faultAt(frame, .tooManyDetours) }
      case .goNamed, .detourNamed:
        guard case .string(let title)? = state.stack.popLast() else {
          return faultAt(frame, .wrongValue(""))
        }
        budget -= title.utf8.count / Self.textPerStep
        guard let node = program.index(ofNode: title) else {
          return faultAt(frame, .noSuchNode(title))
        }
        if instruction == .goNamed {
          frame = go(Int32(node))
        } else if !open(Int32(node), &frame) {
          return faultAt(frame, .tooManyDetours)
        }
      case .return:
        countVisit(frame.node)
        state.frames.removeLast()
        guard let outer = state.frames.last else {
          clearRun()
          return .ended
        }
        frame = outer
      case .stop:
        for frame in state.frames.reversed() { countVisit(frame.node) }
        clearRun()
        return .ended

      case .say(let line, let count):
        keep(frame)
        if count == 0 { return .line(self.line(line, EmptyCollection())) }
        guard Self.isShort(state.stack.suffix(Int(count))) else { return fault(.tooMuchText) }
        let said = self.line(line, state.stack.suffix(Int(count)))
        state.stack.removeLast(min(Int(count), state.stack.count))
        return .line(said)
      case .option(let line, let count, let pc):
        let values = count == 0 ? [] : popValues(Int(count))
        state.choices.append(
          .init(
            line: line, pc: pc, isAvailable: state.stack.popLast() == .bool(true), values: values))
      case .showOptions:
        keep(frame)
        guard Self.isShort(state.choices.lazy.flatMap(\.values)) else { return fault(.tooMuchText) }
        state.waiting = .choice
        return .options(currentOptions() ?? [])
      case .command(let command, let count):
        let values = count == 0 ? [] : popValues(Int(count))
        keep(frame)
        guard Self.isShort(values) else { return fault(.tooMuchText) }
        let template = program.commands[Int(command)]
        return .command(
          Command(
            text: CommandText(template.pieces, values),
            node: program.nodes[Int(frame.node)].title, place: template.place))

      case .pushUnseen(let flag): state.stack.append(.bool(!state.seen[Int(flag)]))
      case .markSeen(let flag): state.seen[Int(flag)] = true
      case .candidate(let content, let pc):
        if state.stack.popLast() == .bool(true) {
          state.candidates.append(.init(content: content, pc: pc))
        }
      case .pick: if let pc = pick() { frame.pc = pc }
      }
    }
    return faultAt(frame, .tooManySteps)
  }

  /// Begins a node that comes back to `frame`, which becomes the new one; false where too many are
  /// open.
  private mutating func open(_ node: Int32, _ frame: inout MachineState.Frame) -> Bool {
    guard state.frames.count < Self.deepestDetour else { return false }
    keep(frame)
    frame = self.frame(node)
    state.frames.append(frame)
    return true
  }

  /// Whether the values that are put into one text, or one menu, are no more than anyone could read.
  private static func isShort(_ values: some Sequence<Value>) -> Bool {
    var length = 0
    for case .string(let text) in values { length += text.utf8.count }
    return length <= longestText
  }

  /// Writes the frame that is being run back into the state.
  private mutating func keep(_ frame: MachineState.Frame) {
    state.frames[state.frames.count - 1] = frame
  }

  private mutating func faultAt(_ frame: MachineState.Frame, _ reason: Fault.Reason) -> Event {
    keep(frame)
    return fault(reason)
  }

  /// Leaves all nodes for another.
  private mutating func go(_ node: Int32) -> MachineState.Frame {
    for frame in state.frames.reversed() { countVisit(frame.node) }
    let frame = self.frame(node)
    state.frames.removeAll(keepingCapacity: true)
    state.frames.append(frame)
    return frame
  }

  mutating func countVisit(_ node: Int32) {
    if program.nodes[Int(node)].isTracked { state.visits[Int(node)] &+= 1 }
  }

  private mutating func popValues(_ count: Int) -> [Value] {
    let values = Array(state.stack.suffix(count))
    state.stack.removeLast(min(count, state.stack.count))
    return values
  }

  /// Picks among the candidates by the strategy; nil where there are none.
  private mutating func pick() -> Int32? {
    defer { state.candidates.removeAll(keepingCapacity: true) }
    guard let index = Self.choose(state.candidates, program, &state) else { return nil }
    let candidate = state.candidates[index]
    state.views[Int(candidate.content)] &+= 1
    return candidate.pc
  }

  private static func choose(
    _ candidates: [MachineState.Candidate], _ program: Program, _ state: inout MachineState
  ) -> Int? {
    func complexity(_ index: Int) -> Int32 {
      program.contents[Int(candidates[index].content)].complexity
    }
    func views(_ index: Int) -> Int32 { state.views[Int(candidates[index].content)] }
    let indices = Array(candidates.indices)
    switch state.saliency {
    case .first: return indices.first
    case .best:
      guard let most = indices.map(complexity).max() else { return nil }
      return indices.first { complexity($0) == most }
    case .bestLeastRecentlyViewed, .randomBestLeastRecentlyViewed:
      guard let least = indices.map(views).min() else { return nil }
      let seldom = indices.filter { views($0) == least }
      guard let most = seldom.map(complexity).max() else { return nil }
      let best = seldom.filter { complexity($0) == most }
      guard state.saliency == .randomBestLeastRecentlyViewed else { return best.first }
      return best[state.random.whole(0...best.count - 1)]
    }
  }
}
