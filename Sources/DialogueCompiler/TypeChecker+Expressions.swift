import Diagnostics
import DialogueProgram
import DialogueSyntax

/// The type of each kind of expression.
extension TypeChecker {
  mutating func infer(_ expression: ExpressionSyntax) -> TypeTable.ID {
    switch expression.kind {
    case .number: return TypeTable.number
    case .string: return TypeTable.string
    case .bool: return TypeTable.bool
    case .missing: return TypeTable.any
    case .parenthesised(let inner): return infer(inner)
    case .variable(let name): return variable(name, at: expression.span)
    case .member(let type, let name): return member(type, name, at: expression.span)
    case .call(let name, let arguments): return call(name, arguments, at: expression.span)
    case .unary(.not, let operand):
      return require(infer(operand), .bool, at: operand.span) ? TypeTable.bool : TypeTable.any
    case .unary(.negate, let operand):
      return require(infer(operand), .number, at: operand.span) ? TypeTable.number : TypeTable.any
    case .binary(let op, let left, let right): return binary(op, left, right, expression.span)
    }
  }

  mutating func variable(_ name: String, at span: Span) -> TypeTable.ID {
    if let type = variables[name] { return type }
    let type = table.fresh()
    variables[name] = type
    firstUses.append((name, span, inText))
    return type
  }

  private mutating func binary(
    _ op: BinaryOperator, _ left: ExpressionSyntax, _ right: ExpressionSyntax, _ span: Span
  ) -> TypeTable.ID {
    let l = infer(left)
    let r = infer(right)
    switch op {
    case .add:
      if !unifyOperands(l, r, op, at: right.span) { return TypeTable.any }
      pending.append(.addable(l, span))
      return l
    case .subtract, .multiply, .divide, .remainder:
      return requireBoth(l, r, .number, left, right) ? TypeTable.number : TypeTable.any
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      return requireBoth(l, r, .number, left, right) ? TypeTable.bool : TypeTable.any
    case .equal, .notEqual:
      return unifyOperands(l, r, op, at: right.span) ? TypeTable.bool : TypeTable.any
    case .and, .or, .xor:
      return requireBoth(l, r, .bool, left, right) ? TypeTable.bool : TypeTable.any
    }
  }

  /// What both sides are wanted to be; where they are alike otherwise, that is one mistake. Whether
  /// they are.
  private mutating func requireBoth(
    _ l: TypeTable.ID, _ r: TypeTable.ID, _ wanted: TypeTable.Known, _ left: ExpressionSyntax,
    _ right: ExpressionSyntax
  ) -> Bool {
    let isRight = require(l, wanted, at: left.span)
    if !isRight, table[l] == table[r] { return false }
    return require(r, wanted, at: right.span) && isRight
  }

  /// Makes the two sides one type; reports where they can't be.
  private mutating func unifyOperands(
    _ l: TypeTable.ID, _ r: TypeTable.ID, _ op: BinaryOperator, at span: Span
  ) -> Bool {
    if table.unify(l, r) { return true }
    report(
      CompilerProblems.typeMismatch,
      "The left side of \(op.symbol) is \(words(l)), and this is \(words(r)).", at: span,
      nextStep: "Make both sides the same kind of value.")
    return false
  }

  private mutating func member(_ type: String?, _ name: String, at span: Span) -> TypeTable.ID {
    guard let type else {
      let id = table.fresh()
      pending.append(.member(id, name: name, span))
      return id
    }
    guard let index = project.enumIndices[type] else {
      // It may be one whose name could not be read.
      if project.unread.names.contains(type)
        || project.enumerations.contains(where: {
          $0.syntax.name.isEmpty && $0.syntax.cases.contains { $0.name == name }
        })
      {
        return TypeTable.any
      }
      report(
        CompilerProblems.noSuchMember, "There is no enum called \(type).", at: span,
        nextStep: "Declare it with <<enum \(type)>>, or check how it is spelled.")
      return TypeTable.any
    }
    guard let value = project.enumerations[index].cases[name] else {
      reportNoCase(name, of: index, at: span)
      return TypeTable.any
    }
    memberValues[span] = value
    return table.fresh(.enumeration(index))
  }

  func caseList(_ index: Int) -> String {
    project.enumerations[index].order.prefix(6).map(Self.cut).joined(separator: ", ")
  }

  mutating func reportNoCase(_ name: String, of index: Int, at span: Span) {
    guard project.enumerations[index].isWhole else { return }
    report(
      CompilerProblems.noSuchMember,
      "The enum \(enumName(index)) has no case called \(name).", at: span,
      because: .init(project.enumerations[index].syntax.nameSpan, "the enum"),
      nextStep: "It has: \(caseList(index))")
  }

  private mutating func call(
    _ name: String, _ arguments: [ExpressionSyntax], at span: Span
  ) -> TypeTable.ID {
    let types = arguments.map { infer($0) }
    guard let function = functions[name] else {
      let returns = table.fresh()
      functions[name] = Function(
        parameters: types.map { _ in table.fresh() }, returns: returns, isDeclared: false,
        firstCall: span)
      for (index, type) in types.enumerated() {
        put(
          type, into: functions[name]?.parameters[index] ?? TypeTable.any, at: arguments[index].span
        )
      }
      unknownCalls.append((name, span, inText))
      return returns
    }
    let most = function.parameters.count
    let wanted = function.required ?? most
    guard types.count >= wanted, types.count <= most || function.isVariadic else {
      let takes =
        if function.isVariadic {
          "\(count(wanted)) or more"
        } else {
          wanted == most ? count(most) : "\(wanted) to \(most) values"
        }
      report(
        CompilerProblems.wrongArguments,
        "\(name) takes \(takes), and gets \(types.isEmpty ? "none" : String(types.count)) here.",
        at: span, because: function.firstCall.map { .init($0, "how it is used elsewhere") },
        nextStep: wanted == 0
          ? "Write \(name)()"
          : "Write \(name)(\(Array(repeating: "…", count: wanted).joined(separator: ", ")))")
      return function.returns
    }
    for (index, type) in types.enumerated() {
      put(type, into: function.parameters[min(index, most - 1)], at: arguments[index].span)
    }
    return function.returns
  }

  private func count(_ number: Int) -> String {
    switch number {
    case 0: "no values"
    case 1: "one value"
    default: "\(number) values"
    }
  }
}
