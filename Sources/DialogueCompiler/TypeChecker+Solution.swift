import Diagnostics
import DialogueProgram

/// What the types turned out to be, for the generator.
struct TypeSolution {
  struct Variable {
    var initial: Value
    var isDeclared: Bool
  }

  /// Every variable of the project; those inferred begin as 0, "", false or an enum's first case.
  var variables: [String: Variable]
  /// Names in order: declared first, then as met.
  var variableOrder: [String]
  var memberValues: [Span: Value]
  /// What the functions give that the language itself doesn't have.
  var functionReturns: [String: ValueType]
}

extension TypeChecker {
  var solution: TypeSolution {
    var solution = TypeSolution(
      variables: [:], variableOrder: project.declarationOrder, memberValues: memberValues,
      functionReturns: [:])
    for name in project.declarationOrder {
      guard let declaration = project.declarations[name] else { continue }
      let initial: Value =
        switch declaration.value.kind {
        case .number(let number): .number(number)
        case .string(let text): .string(text)
        case .bool(let flag): .bool(flag)
        case .member: memberValues[declaration.value.span] ?? .number(0)
        case .unary(.negate, let inner):
          if case .number(let number) = inner.kind { .number(-number) } else { initialValue(name) }
        default: initialValue(name)
        }
      solution.variables[name] = .init(initial: initial, isDeclared: true)
    }
    for (name, _, _) in firstUses {
      solution.variables[name] = .init(initial: initialValue(name), isDeclared: false)
      solution.variableOrder.append(name)
    }
    for (name, function) in functions where Builtin.named(name) == nil {
      solution.functionReturns[name] = valueType(function.returns)
    }
    return solution
  }

  private func initialValue(_ name: String) -> Value {
    guard let type = variables[name] else { return .string("") }
    switch table[type] {
    case .number?: return .number(0)
    case .bool?: return .bool(false)
    case .enumeration(let index)?:
      let enumeration = project.enumerations[index]
      return enumeration.order.first.flatMap { enumeration.cases[$0] } ?? .number(0)
    case .string?, .any?, nil: return .string("")
    }
  }

  private func valueType(_ id: TypeTable.ID) -> ValueType {
    switch table[id] {
    case .number?: .number
    case .string?: .string
    case .bool?: .bool
    case .enumeration(let index)?: project.enumerations[index].rawType
    case .any?, nil: .any
    }
  }
}
