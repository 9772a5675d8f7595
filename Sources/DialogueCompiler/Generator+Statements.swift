import Diagnostics
import DialogueProgram
import DialogueSyntax

/// Code for each kind of statement.
extension Generator {
  mutating func write(_ statements: [StatementSyntax]) {
    for (index, statement) in statements.enumerated() {
      if case .enumeration = statement { continue }
      line = Int32(file.line(at: Int(statement.span.lower)))
      switch statement {
      case .line(let syntax):
        var isLast = false
        if index + 1 < statements.count, case .options = statements[index + 1] { isLast = true }
        write(syntax, isLastBeforeOptions: isLast)
      case .options(let items): writeOptions(items)
      case .lineGroup(let items): writeLineGroup(items)
      case .ifBlock(let block): write(block)
      case .once(let block): write(block)
      case .set(let set): write(set)
      case .call(let expression, _):
        write(expression)
        emit(.pop)
      case .go(let go): write(go)
      case .return: emit(.return)
      case .stop: emit(.stop)
      case .command(let command):
        let count = writeValues(command.segments)
        program.commands.append(
          CommandTemplate(
            pieces: Self.pieces(command.segments),
            place: ScriptPlace(file: file.name, line: Int(line))))
        emit(.command(command: Int32(program.commands.count - 1), count: count))
      case .declare, .enumeration: break
      }
    }
  }

  // MARK: Lines

  private mutating func write(_ syntax: LineSyntax, isLastBeforeOptions: Bool) {
    let template = addLine(syntax, isLastBeforeOptions: isLastBeforeOptions)
    var skip: Int?
    if let condition = syntax.condition {
      let flag = writeCondition(condition, of: template)
      skip = emit(.jumpIfFalse(0))
      if let flag { emit(.markSeen(flag)) }
    }
    let count = writeValues(syntax.segments)
    emit(.say(line: template, count: count))
    if let skip { land(skip) }
  }

  /// Pushes whether a line's condition holds; gives its once-flag, if it has one.
  private mutating func writeCondition(
    _ condition: ConditionSyntax, of template: Int32
  ) -> Int32? {
    guard condition.isOnce else {
      if let expression = condition.expression { write(expression) } else { emit(.pushBool(true)) }
      return nil
    }
    let flag = once("once:" + program.lines[Int(template)].id)
    emit(.pushUnseen(flag))
    if let expression = condition.expression {
      write(expression)
      emit(.binary(.and))
    }
    return flag
  }

  private mutating func addLine(_ syntax: LineSyntax, isLastBeforeOptions: Bool = false) -> Int32 {
    let own = syntax.tags.first { $0.text.hasPrefix("line:") }?.text
    let id = own ?? makeID(for: syntax)
    var tags = syntax.tags.map(\.text)
    if isLastBeforeOptions { tags.append("lastline") }
    program.lines.append(
      LineTemplate(
        id: id, pieces: Self.pieces(syntax.segments), tags: tags, hasOwnID: own != nil,
        node: title,
        place: ScriptPlace(file: file.name, line: file.line(at: Int(syntax.span.lower)))))
    return Int32(program.lines.count - 1)
  }

  /// An id for a line that its author gave none: from what it says, not from where it stands.
  private mutating func makeID(for syntax: LineSyntax) -> String {
    let isShadow = syntax.tags.contains { $0.text.hasPrefix("shadow:") }
    return lineNames.take(
      (isShadow ? "line:sh_" : "line:") + StableKey.hash(scope, syntax.template))
  }

  // MARK: Groups of items

  private mutating func writeOptions(_ items: [ItemSyntax]) {
    var entries: [(Int, Int32?)] = []
    for item in items {
      let template = addLine(item.line)
      var flag: Int32?
      if let condition = item.line.condition {
        flag = writeCondition(condition, of: template)
      } else {
        emit(.pushBool(true))
      }
      let count = writeValues(item.line.segments)
      entries.append((emit(.option(line: template, count: count, pc: 0)), flag))
    }
    emit(.showOptions)
    writeBodies(items, entries) { _, _ in }
  }

  private mutating func writeLineGroup(_ items: [ItemSyntax]) {
    var entries: [(Int, Int32?)] = []
    var templates: [Int32] = []
    for item in items {
      let template = addLine(item.line)
      templates.append(template)
      var flag: Int32?
      if let condition = item.line.condition {
        flag = writeCondition(condition, of: template)
      } else {
        emit(.pushBool(true))
      }
      let complexity =
        (flag == nil ? 0 : 1) + Self.complexity(of: item.line.condition?.expression)
      let content = content(program.lines[Int(template)].id, complexity: complexity)
      entries.append((emit(.candidate(content: content, pc: 0)), flag))
    }
    emit(.pick)
    writeBodies(items, entries) { generator, index in
      let count = generator.writeValues(items[index].line.segments)
      generator.emit(.say(line: templates[index], count: count))
    }
  }

  /// What each item leads to; after each, and where none was taken, it goes on behind them all.
  private mutating func writeBodies(
    _ items: [ItemSyntax], _ entries: [(Int, Int32?)],
    before: (inout Generator, Int) -> Void
  ) {
    var exits = [emit(.jump(0))]
    for (index, item) in items.enumerated() {
      land(entries[index].0)
      if let flag = entries[index].1 { emit(.markSeen(flag)) }
      before(&self, index)
      write(item.body)
      exits.append(emit(.jump(0)))
    }
    for exit in exits { land(exit) }
  }

  /// A node group's hub: picks a member, detours there, and leaves.
  mutating func writeHub(_ members: [Project.NodeEntry], into hub: Int) {
    var entries: [(Int, Int32?)] = []
    for member in members {
      file = project.sources.file(of: member.syntax.span)
      if program.nodes[hub].file.isEmpty { program.nodes[hub].file = file.name }
      line = Int32(file.line(at: Int(member.syntax.span.lower)))
      var flag: Int32?
      var complexity = 0
      emit(.pushBool(true))
      for case let when? in member.syntax.headers.map(\.when) {
        switch when {
        case .always: continue
        case .expression(let expression):
          write(expression)
          emit(.binary(.and))
          complexity += Self.complexity(of: expression)
        case .once(let expression):
          let own = flag ?? once("once:" + member.title)
          flag = own
          emit(.pushUnseen(own))
          emit(.binary(.and))
          complexity += 1 + Self.complexity(of: expression)
          if let expression {
            write(expression)
            emit(.binary(.and))
          }
        }
      }
      let content = content(member.title, complexity: complexity)
      program.nodes[hub].members.append(content)
      entries.append((emit(.candidate(content: content, pc: 0)), flag))
    }
    emit(.pick)
    emit(.return)
    for (index, member) in members.enumerated() {
      land(entries[index].0)
      if let flag = entries[index].1 { emit(.markSeen(flag)) }
      if let node = program.index(ofNode: member.title) { emit(.detour(Int32(node))) }
      emit(.return)
    }
  }

  // MARK: Blocks

  private mutating func write(_ block: IfSyntax) {
    var exits: [Int] = []
    for clause in block.clauses {
      var skip: Int?
      if let condition = clause.condition {
        line = Int32(file.line(at: Int(clause.span.lower)))
        write(condition)
        skip = emit(.jumpIfFalse(0))
      }
      write(clause.body)
      exits.append(emit(.jump(0)))
      if let skip { land(skip) }
    }
    for exit in exits { land(exit) }
  }

  private mutating func write(_ block: OnceSyntax) {
    let opening = String(project.sources.text(of: block.span))
    let identity = StableKey.identity(of: block.body, project.sources)
    let flag = once("once:\(scope):\(StableKey.hash(opening, identity))")
    emit(.pushUnseen(flag))
    if let condition = block.condition {
      write(condition)
      emit(.binary(.and))
    }
    let skip = emit(.jumpIfFalse(0))
    emit(.markSeen(flag))
    write(block.body)
    let exit = emit(.jump(0))
    land(skip)
    write(block.alternate)
    land(exit)
  }

  // MARK: The rest

  private mutating func write(_ set: SetSyntax) {
    guard let index = program.index(ofVariable: set.variable) else { return }
    if let arithmetic = set.arithmetic {
      emit(.load(Int32(index)))
      write(set.value)
      emit(.binary(Self.operation(arithmetic)))
    } else {
      write(set.value)
    }
    emit(.store(Int32(index)))
  }

  private mutating func write(_ go: GoSyntax) {
    switch go.target {
    case .node(let title):
      if let node = program.index(ofNode: title) {
        emit(go.isDetour ? .detour(Int32(node)) : .go(Int32(node)))
      } else {
        emit(.pushString(string(title)))
        emit(go.isDetour ? .detourNamed : .goNamed)
      }
    case .expression(let expression):
      write(expression)
      emit(go.isDetour ? .detourNamed : .goNamed)
    }
  }
}
