import Diagnostics
import DialogueProgram
import DialogueSyntax

/// Finds the type of every variable, function and expression of a project.
///
/// What is the same is made the same at once; what may differ (an enum where its raw value is
/// wanted) or isn't known yet is kept and looked at again at the end. The time is linear in the
/// project's size, and the order of the scripts doesn't matter to the result.
struct TypeChecker {
  let project: Project
  var table = TypeTable()
  var diagnostics: [Diagnostic] = []

  var variables: [String: TypeTable.ID] = [:]
  /// Where an undeclared variable is first met, in the order they are met.
  var firstUses: [(name: String, span: Span, inText: Bool)] = []
  var functions: [String: Function] = [:]
  var unknownCalls: [(name: String, span: Span, inText: Bool)] = []
  var pending: [Pending] = []
  /// What `.case` stands for, by its place.
  var memberValues: [Span: Value] = [:]
  /// Whether the expression being read is put into a text.
  var inText = false

  struct Function {
    var parameters: [TypeTable.ID]
    var returns: TypeTable.ID
    /// How many values must be given; nil: all.
    var required: Int?
    /// Whether the last parameter takes any number of values.
    var isVariadic = false
    /// Whether the host or the language gave its types; else they are inferred.
    var isDeclared: Bool
    /// Its first call, for a message about a later one.
    var firstCall: Span?
  }

  /// What can't be decided when it is met.
  enum Pending {
    /// A value of type `from` is put where `to` is wanted.
    case convertible(from: TypeTable.ID, to: TypeTable.ID, Span)
    /// Number or text: an operand of `+`.
    case addable(TypeTable.ID, Span)
    /// `.name`: an enum that has that case.
    case member(TypeTable.ID, name: String, Span)

    var isConvertible: Bool { if case .convertible = self { true } else { false } }
  }

  init(project: Project, functions signatures: [FunctionSignature]) {
    self.project = project
    for builtin in Builtin.allCases {
      functions[builtin.name] = Function(
        parameters: builtin.parameters.map(TypeTable.id(of:)),
        returns: TypeTable.id(of: builtin.returns), isDeclared: true)
    }
    for signature in signatures {
      let parameters = signature.parameters.map { parameter in
        if case .value(let type) = parameter.kind { TypeTable.id(of: type) } else { TypeTable.any }
      }
      functions[signature.name] = Function(
        parameters: parameters, returns: TypeTable.id(of: signature.returns),
        required: signature.parameters.requiredCount,
        isVariadic: signature.parameters.last?.isVariadic ?? false, isDeclared: true)
    }
  }

  /// Checks it all.
  mutating func check() -> [Diagnostic] {
    for name in project.declarationOrder {
      // Which of two declarations was meant can't be known.
      variables[name] = project.contested.contains(name) ? TypeTable.any : table.fresh()
    }
    for name in project.declarationOrder {
      if let declaration = project.declarations[name] { checkDeclaration(declaration) }
    }
    for node in project.nodes {
      for header in node.syntax.headers {
        switch header.when {
        case .expression(let expression)?, .once(let expression?)?: checkCondition(expression)
        case .always?, .once(nil)?, nil: break
        }
      }
      node.syntax.body.visit { check($0) }
    }
    solve()
    checkSmartLoops()
    reportUnknown()
    return diagnostics
  }

  // MARK: Declarations

  private mutating func checkDeclaration(_ declaration: DeclareSyntax) {
    let type = variable(declaration.variable, at: declaration.variableSpan)
    if let name = declaration.type {
      guard let known = typeNamed(name) else {
        report(
          CompilerProblems.noSuchType, "There is no kind of value called \(name).",
          at: declaration.typeSpan, nextStep: "Write number, string, bool, or an enum's name.")
        table.giveUp(type)
        return
      }
      let value = infer(declaration.value)
      if fits(value, table.fresh(known)) {
        _ = table.unify(type, table.fresh(known))
      } else {
        // Which of the two was meant can't be known.
        table.giveUp(type)
        report(
          CompilerProblems.declaredType,
          "\(declaration.variable) is declared as \(words(known)), but its value is \(words(value)).",
          at: declaration.value.span, because: .init(declaration.typeSpan, "its kind"),
          nextStep: "Change the value, or the kind after as.")
      }
    } else {
      let value = infer(declaration.value)
      if table[value] == .any { table.giveUp(type) }
      if !table.unify(type, value) {
        reportMismatch(value, wants: type, at: declaration.value.span)
      }
    }
  }

  private func typeNamed(_ name: String) -> TypeTable.Known? {
    switch name {
    case "number", "Number": .number
    case "string", "String": .string
    case "bool", "Bool": .bool
    default: project.enumIndices[name].map { .enumeration($0) }
    }
  }

  // MARK: Statements

  private mutating func check(_ statement: StatementSyntax) {
    switch statement {
    case .line(let line): check(line)
    case .options(let items), .lineGroup(let items): for item in items { check(item.line) }
    case .ifBlock(let block):
      for clause in block.clauses {
        if let condition = clause.condition { checkCondition(condition) }
      }
    case .once(let block): if let condition = block.condition { checkCondition(condition) }
    case .set(let set): check(set)
    case .call(let expression, _): _ = infer(expression)
    case .go(let go):
      if case .expression(let target) = go.target {
        put(infer(target), into: TypeTable.string, at: target.span)
      }
    case .command(let command): checkSegments(command.segments)
    case .declare, .return, .stop, .enumeration: break
    }
  }

  private mutating func check(_ line: LineSyntax) {
    checkSegments(line.segments)
    if let condition = line.condition?.expression { checkCondition(condition) }
  }

  private mutating func checkSegments(_ segments: [TextSegment]) {
    for case .expression(let expression) in segments {
      inText = true
      _ = infer(expression)
      inText = false
    }
  }

  mutating func checkCondition(_ expression: ExpressionSyntax) {
    require(infer(expression), .bool, at: expression.span)
  }

  private mutating func check(_ set: SetSyntax) {
    let target = variable(set.variable, at: set.variableSpan)
    if let declaration = project.declarations[set.variable], !declaration.value.isPlainValue {
      report(
        CompilerProblems.readOnly,
        "\(set.variable) is worked out from other values each time, so it can't be set.",
        at: set.variableSpan, because: .init(declaration.span, "where it is declared"),
        nextStep: "Set the values it is made from, or declare it with a plain value.")
      _ = infer(set.value)
      return
    }
    let value = infer(set.value)
    guard let arithmetic = set.arithmetic else {
      put(value, into: target, at: set.value.span)
      return
    }
    if arithmetic == .add {
      if !fits(value, target) { reportMismatch(value, wants: target, at: set.value.span) }
      pending.append(.addable(target, set.variableSpan))
    } else {
      require(target, .number, at: set.variableSpan)
      require(value, .number, at: set.value.span)
    }
  }
}
