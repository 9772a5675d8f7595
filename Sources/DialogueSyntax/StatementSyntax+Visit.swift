extension [StatementSyntax] {
  /// Calls `body` for each statement, those inside others too, in the order of the text.
  public func visit(_ body: (StatementSyntax) -> Void) {
    for statement in self {
      body(statement)
      switch statement {
      case .options(let items), .lineGroup(let items):
        for item in items { item.body.visit(body) }
      case .ifBlock(let block):
        for clause in block.clauses { clause.body.visit(body) }
      case .once(let block):
        block.body.visit(body)
        block.alternate.visit(body)
      case .enumeration(let enumeration): enumeration.strays.visit(body)
      case .line, .set, .declare, .call, .go, .return, .stop, .command: break
      }
    }
  }

  /// Calls `body` for this list of statements and for each one inside it.
  public func visitLists(_ body: ([StatementSyntax]) -> Void) {
    body(self)
    for statement in self {
      switch statement {
      case .options(let items), .lineGroup(let items):
        for item in items { item.body.visitLists(body) }
      case .ifBlock(let block):
        for clause in block.clauses { clause.body.visitLists(body) }
      case .once(let block):
        block.body.visitLists(body)
        block.alternate.visitLists(body)
      case .line, .set, .declare, .call, .go, .return, .stop, .enumeration, .command: break
      }
    }
  }

  /// The first line among these, or the words of the first option or item: what the statements are
  /// known by.
  public var firstLine: LineSyntax? {
    for statement in self {
      switch statement {
      case .line(let line): return line
      case .options(let items), .lineGroup(let items):
        if let first = items.first { return first.line }
      default: continue
      }
    }
    return nil
  }

  /// Calls `body` for each line of text, those of options and line groups too.
  public func visitLines(_ body: (LineSyntax) -> Void) {
    visit { statement in
      switch statement {
      case .line(let line): body(line)
      case .options(let items), .lineGroup(let items): for item in items { body(item.line) }
      default: break
      }
    }
  }
}

extension StatementSyntax {
  /// Calls `body` for each expression that stands in this statement itself, outermost only; not for
  /// those of statements inside it.
  public func visitExpressions(_ body: (ExpressionSyntax) -> Void) {
    switch self {
    case .line(let line): line.visitExpressions(body)
    case .options(let items), .lineGroup(let items):
      for item in items { item.line.visitExpressions(body) }
    case .ifBlock(let block):
      for case let condition? in block.clauses.map(\.condition) { body(condition) }
    case .once(let block): if let condition = block.condition { body(condition) }
    case .set(let set): body(set.value)
    case .declare(let declare): body(declare.value)
    case .call(let expression, _): body(expression)
    case .go(let go): if case .expression(let target) = go.target { body(target) }
    case .command(let command):
      for case .expression(let expression) in command.segments { body(expression) }
    case .return, .stop, .enumeration: break
    }
  }
}

extension WhenSyntax {
  /// Calls `body` for the condition, where there is one.
  public func visitExpressions(_ body: (ExpressionSyntax) -> Void) {
    switch self {
    case .expression(let expression), .once(let expression?): body(expression)
    case .always, .once(nil): break
    }
  }
}

extension LineSyntax {
  /// Calls `body` for the values put into the text, and for the condition.
  public func visitExpressions(_ body: (ExpressionSyntax) -> Void) {
    for case .expression(let expression) in segments { body(expression) }
    if let condition = condition?.expression { body(condition) }
  }
}

extension ExpressionSyntax {
  /// Calls `body` for this expression and all inside it.
  public func visit(_ body: (ExpressionSyntax) -> Void) {
    body(self)
    switch kind {
    case .unary(_, let inner), .parenthesised(let inner): inner.visit(body)
    case .binary(_, let left, let right):
      left.visit(body)
      right.visit(body)
    case .call(_, let arguments): for argument in arguments { argument.visit(body) }
    case .number, .string, .bool, .variable, .member, .missing: break
    }
  }
}
