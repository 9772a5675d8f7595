import DialogueProgram

/// Operators and the language's own functions. Each gives nil, or why it can't.
extension Machine {
  mutating func apply(_ operation: UnaryOperation) -> Bool {
    guard let top = state.stack.popLast() else { return false }
    switch (operation, top) {
    case (.negate, .number(let number)): state.stack.append(.number(-number))
    case (.not, .bool(let flag)): state.stack.append(.bool(!flag))
    default: return false
    }
    return true
  }

  /// `budget` goes down by the length of the texts, as if they were so many instructions.
  mutating func apply(_ operation: BinaryOperation, _ budget: inout Int) -> Fault.Reason? {
    guard let right = state.stack.popLast(), let left = state.stack.popLast() else {
      return .wrongValue("")
    }
    if case .string(let text) = left { budget -= text.utf8.count / Self.textPerStep }
    switch operation {
    case .equal:
      state.stack.append(.bool(left == right))
      return nil
    case .notEqual:
      state.stack.append(.bool(left != right))
      return nil
    default: break
    }
    switch (left, right) {
    case (.number(let a), .number(let b)):
      guard let value = Self.value(of: operation, a, b) else {
        return operation == .remainder ? .divisionByZero : .wrongValue("")
      }
      state.stack.append(value)
    case (.bool(let a), .bool(let b)):
      switch operation {
      case .and: state.stack.append(.bool(a && b))
      case .or: state.stack.append(.bool(a || b))
      case .xor: state.stack.append(.bool(a != b))
      default: return .wrongValue("")
      }
    case (.string(let a), .string(let b)) where operation == .add:
      guard a.utf8.count + b.utf8.count <= Self.longestText else { return .tooMuchText }
      budget -= b.utf8.count / Self.textPerStep
      state.stack.append(.string(a + b))
    default: return .wrongValue("")
    }
    return nil
  }

  private static func value(of operation: BinaryOperation, _ a: Float, _ b: Float) -> Value? {
    switch operation {
    case .add: return .number(a + b)
    case .subtract: return .number(a - b)
    case .multiply: return .number(a * b)
    case .divide: return .number(a / b)
    case .remainder:
      let left = a.rounded(.toNearestOrEven)
      let right = b.rounded(.toNearestOrEven)
      return right == 0 ? nil : .number(left.truncatingRemainder(dividingBy: right))
    case .less: return .bool(a < b)
    case .lessOrEqual: return .bool(a <= b)
    case .greater: return .bool(a > b)
    case .greaterOrEqual: return .bool(a >= b)
    case .equal, .notEqual, .and, .or, .xor: return nil
    }
  }

  /// `budget` goes down by what the function does beyond a step.
  mutating func call(_ builtin: Builtin, _ budget: inout Int) -> Fault.Reason? {
    let count = builtin.parameters.count
    guard state.stack.count >= count else { return .wrongValue("") }
    let arguments = Array(state.stack.suffix(count))
    state.stack.removeLast(count)
    for case .string(let text) in arguments { budget -= text.utf8.count / Self.textPerStep }
    switch value(of: builtin, arguments, &budget) {
    case .success(let value):
      state.stack.append(value)
      return nil
    case .failure(let reason): return reason.reason
    }
  }

  private struct Refusal: Error { var reason: Fault.Reason }

  private mutating func value(
    of builtin: Builtin, _ arguments: [Value], _ budget: inout Int
  ) -> Result<Value, Refusal> {
    func text(_ index: Int) -> String { ValueText.string(arguments[index]) }
    switch builtin {
    case .visited: return .success(.bool(visits(of: text(0)) > 0))
    case .visitedCount: return .success(.number(Float(visits(of: text(0)))))
    case .hasAnyContent: return .success(.bool(hasAnyContent(text(0), &budget)))
    case .string: return .success(.string(text(0)))
    case .format:
      guard let text = ValueText.format(text(0), arguments[1], longest: Self.longestText) else {
        return .failure(Refusal(reason: .tooMuchText))
      }
      return .success(.string(text))
    case .number:
      guard let number = ValueText.number(arguments[0]) else {
        return .failure(Refusal(reason: .wrongValue(text(0))))
      }
      return .success(.number(number))
    case .bool:
      guard let flag = ValueText.bool(arguments[0]) else {
        return .failure(Refusal(reason: .wrongValue(text(0))))
      }
      return .success(.bool(flag))
    case .random: return .success(.number(state.random.unit()))
    default: break
    }
    var numbers: [Float] = []
    for argument in arguments {
      guard case .number(let number) = argument else {
        return .failure(Refusal(reason: .wrongValue(ValueText.string(argument))))
      }
      numbers.append(number)
    }
    let first = numbers.first ?? 0
    let second = numbers.count > 1 ? numbers[1] : 0
    switch builtin {
    case .formatInvariant: return .success(.string(ValueText.string(.number(first))))
    case .randomRange, .randomRangeFloat:
      return .success(.number(whole(from: first, to: second)))
    case .dice: return .success(.number(whole(from: 1, to: first)))
    case .min: return .success(.number(Swift.min(first, second)))
    case .max: return .success(.number(Swift.max(first, second)))
    case .round: return .success(.number(first.rounded(.toNearestOrEven)))
    case .roundPlaces: return .success(.number(Self.round(first, places: second)))
    case .floor: return .success(.number(first.rounded(.down)))
    case .ceil: return .success(.number(first.rounded(.up)))
    case .inc:
      return .success(.number(first == first.rounded() ? first + 1 : first.rounded(.up)))
    case .dec:
      return .success(.number(first == first.rounded() ? first - 1 : first.rounded(.down)))
    case .decimal: return .success(.number(first - first.rounded(.towardZero)))
    default: return .success(.number(first.rounded(.towardZero)))  // int
    }
  }

  private static func round(_ number: Float, places: Float) -> Float {
    let places = Swift.min(6, Swift.max(0, places.isFinite ? places.rounded(.towardZero) : 0))
    var scale: Double = 1
    for _ in 0..<Int(places) { scale *= 10 }
    return Float((Double(number) * scale).rounded(.toNearestOrEven) / scale)
  }

  /// A whole number from one to another, both possible, in either order.
  private mutating func whole(from: Float, to: Float) -> Float {
    guard from.isFinite, to.isFinite else { return from }
    // Beyond it, a number has no room for what comes behind.
    let limit: Float = 1e15
    func whole(_ number: Float) -> Int {
      Int(Swift.min(limit, Swift.max(-limit, number)).rounded(.towardZero))
    }
    let (low, high) = (whole(Swift.min(from, to)), whole(Swift.max(from, to)))
    return Float(state.random.whole(low...high))
  }

  /// Whether a node has something to say now: a plain one always, a group if a member may run.
  private func hasAnyContent(_ title: String, _ budget: inout Int) -> Bool {
    guard let index = program.index(ofNode: title) else { return false }
    let node = program.nodes[index]
    guard !node.members.isEmpty else { return true }
    // The hub's own code answers, run on a copy up to where it would pick.
    var copy = self
    copy.clearRun()
    copy.state.frames = [copy.frame(Int32(index))]
    var pc = Int(node.start)
    while pc < Int(node.end), program.code[pc] != .pick { pc += 1 }
    budget -= pc - Int(node.start)
    return copy.runConditions(to: pc, &budget)
  }

  /// Runs conditions only, up to `end`; whether there was a candidate.
  private mutating func runConditions(to end: Int, _ budget: inout Int) -> Bool {
    guard var pc = state.frames.last.map({ Int($0.pc) }) else { return false }
    while pc != end, budget > 0 {
      budget -= 1
      let instruction = program.code[pc]
      pc += 1
      switch instruction {
      case .pushNumber(let number): state.stack.append(.number(number))
      case .pushString(let index): state.stack.append(.string(program.strings[Int(index)]))
      case .pushBool(let flag): state.stack.append(.bool(flag))
      case .load(let index):
        if let code = program.variables[Int(index)].smartCode {
          state.returns.append(Int32(pc))
          pc = Int(code)
        } else {
          state.stack.append(state.variables[Int(index)])
        }
      case .leaveSmart: if let back = state.returns.popLast() { pc = Int(back) }
      case .unary(let operation): if !apply(operation) { return false }
      case .binary(let operation): if apply(operation, &budget) != nil { return false }
      case .callBuiltin(.hasAnyContent):
        _ = state.stack.popLast()
        state.stack.append(.bool(true))
      case .callBuiltin(let builtin): if call(builtin, &budget) != nil { return false }
      case .pushUnseen(let flag): state.stack.append(.bool(!state.seen[Int(flag)]))
      case .candidate: if state.stack.popLast() == .bool(true) { return true }
      default: return true  // a host function decides: it may have something to say
      }
    }
    return false
  }
}
