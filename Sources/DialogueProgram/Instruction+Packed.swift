/// Instructions in a packed program: a number for the kind, then what belongs to it.
extension Packer {
  mutating func instruction(_ instruction: Instruction) {
    switch instruction {
    case .pushNumber(let number):
      kind(0)
      float(number)
    case .pushString(let string): kind(1, string)
    case .pushBool(let flag): kind(2, flag ? 1 : 0)
    case .load(let variable): kind(3, variable)
    case .store(let variable): kind(4, variable)
    case .pop: kind(5)
    case .leaveSmart: kind(6)
    case .unary(let operation): kind(7, Int32(operation.rawValue))
    case .binary(let operation): kind(8, Int32(operation.rawValue))
    case .callBuiltin(let function): kind(9, Int32(function.rawValue))
    case .callHost(let function, let count): kind(10, function, count)
    case .jump(let pc): kind(11, pc)
    case .jumpIfFalse(let pc): kind(12, pc)
    case .go(let node): kind(13, node)
    case .goNamed: kind(14)
    case .detour(let node): kind(15, node)
    case .detourNamed: kind(16)
    case .return: kind(17)
    case .stop: kind(18)
    case .say(let line, let count): kind(19, line, count)
    case .option(let line, let count, let pc): kind(20, line, count, pc)
    case .showOptions: kind(21)
    case .command(let command, let count): kind(22, command, count)
    case .pushUnseen(let flag): kind(23, flag)
    case .markSeen(let flag): kind(24, flag)
    case .candidate(let content, let pc): kind(25, content, pc)
    case .pick: kind(26)
    }
  }

  private mutating func kind(_ kind: Int32, _ operands: Int32...) {
    number(kind)
    for operand in operands { number(operand) }
  }
}

extension Unpacker {
  mutating func instruction() -> Instruction {
    let instruction: Instruction? =
      switch number() as Int {
      case 0: .pushNumber(float())
      case 1: .pushString(number())
      case 2: .pushBool(flag())
      case 3: .load(number())
      case 4: .store(number())
      case 5: .pop
      case 6: .leaveSmart
      case 7: UnaryOperation(rawValue: number()).map { .unary($0) }
      case 8: BinaryOperation(rawValue: number()).map { .binary($0) }
      case 9: Builtin(rawValue: number()).map { .callBuiltin($0) }
      case 10: .callHost(function: number(), count: number())
      case 11: .jump(number())
      case 12: .jumpIfFalse(number())
      case 13: .go(number())
      case 14: .goNamed
      case 15: .detour(number())
      case 16: .detourNamed
      case 17: .return
      case 18: .stop
      case 19: .say(line: number(), count: number())
      case 20: .option(line: number(), count: number(), pc: number())
      case 21: .showOptions
      case 22: .command(command: number(), count: number())
      case 23: .pushUnseen(number())
      case 24: .markSeen(number())
      case 25: .candidate(content: number(), pc: number())
      case 26: .pick
      default: nil
      }
    return known(instruction) ?? .stop
  }
}
