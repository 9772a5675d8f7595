import DialogueProgram
import DialogueSyntax

/// Code that leaves a value on the stack.
extension Generator {
  mutating func write(_ expression: ExpressionSyntax) {
    switch expression.kind {
    case .number(let number): emit(.pushNumber(number))
    case .string(let text): emit(.pushString(string(text)))
    case .bool(let flag): emit(.pushBool(flag))
    case .variable(let name):
      if let index = program.index(ofVariable: name) { emit(.load(Int32(index))) }
    case .member:
      switch types.memberValues[expression.span] {
      case .number(let number)?: emit(.pushNumber(number))
      case .string(let text)?: emit(.pushString(string(text)))
      case .bool(let flag)?: emit(.pushBool(flag))
      case nil: emit(.pushNumber(0))
      }
    case .call(let name, let arguments):
      for argument in arguments { write(argument) }
      if let builtin = Builtin.named(name) {
        emit(.callBuiltin(builtin))
      } else {
        emit(.callHost(function: function(name), count: Int32(arguments.count)))
      }
    case .unary(let op, let operand):
      write(operand)
      emit(.unary(op == .not ? .not : .negate))
    case .binary(let op, let left, let right):
      write(left)
      write(right)
      emit(.binary(Self.operation(op)))
    case .parenthesised(let inner): write(inner)
    case .missing: emit(.pushNumber(0))
    }
  }

  static func operation(_ op: BinaryOperator) -> BinaryOperation {
    switch op {
    case .multiply: .multiply
    case .divide: .divide
    case .remainder: .remainder
    case .add: .add
    case .subtract: .subtract
    case .less: .less
    case .lessOrEqual: .lessOrEqual
    case .greater: .greater
    case .greaterOrEqual: .greaterOrEqual
    case .equal: .equal
    case .notEqual: .notEqual
    case .and: .and
    case .or: .or
    case .xor: .xor
    }
  }

  /// Pushes the values that a text's segments put in; gives how many.
  mutating func writeValues(_ segments: [TextSegment]) -> Int32 {
    var count: Int32 = 0
    for case .expression(let expression) in segments {
      write(expression)
      count += 1
    }
    return count
  }

  /// A text's pieces, its values numbered in order.
  static func pieces(_ segments: [TextSegment]) -> [TemplatePiece] {
    var count = 0
    return segments.map { segment in
      switch segment {
      case .text(let text): return .text(text)
      case .expression:
        count += 1
        return .value(count - 1)
      }
    }
  }

  /// How specific a condition is: 1, and 1 more for each `and`, `or` and `xor` in it.
  static func complexity(of expression: ExpressionSyntax?) -> Int {
    guard let expression else { return 0 }
    var count = 1
    expression.visit {
      if case .binary(let op, _, _) = $0.kind, [.and, .or, .xor].contains(op) { count += 1 }
    }
    return count
  }
}
