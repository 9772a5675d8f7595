import Diagnostics
import DialogueProgram
import DialogueSyntax

/// Constraints: those met at once, and those that wait.
extension TypeChecker {
  /// A value of one type is put where another is wanted. An enum may stand for its raw value.
  mutating func put(_ from: TypeTable.ID, into to: TypeTable.ID, at span: Span) {
    if table[from] != nil, table[to] != nil {
      if !fits(from, to) { reportMismatch(from, wants: to, at: span) }
    } else {
      pending.append(.convertible(from: from, to: to, span))
    }
  }

  @discardableResult
  mutating func require(
    _ type: TypeTable.ID, _ wanted: TypeTable.Known, at span: Span
  ) -> Bool {
    let id: TypeTable.ID =
      switch wanted {
      case .number: TypeTable.number
      case .string: TypeTable.string
      case .bool: TypeTable.bool
      case .any: TypeTable.any
      case .enumeration: table.fresh(wanted)
      }
    if table.unify(type, id) { return true }
    reportMismatch(type, wants: id, at: span)
    return false
  }

  /// Whether `from` can stand where `to` is wanted; makes them one where either is unknown.
  mutating func fits(_ from: TypeTable.ID, _ to: TypeTable.ID) -> Bool {
    if case .enumeration(let index)? = table[from], let wanted = table[to] {
      switch (project.enumerations[index].rawType, wanted) {
      case (.number, .number), (.string, .string): return true
      default: break
      }
    }
    return table.unify(from, to)
  }

  /// Decides what waits, each thing as soon as the type it waits for is known.
  mutating func solve() {
    var isOpen = Array(repeating: true, count: pending.count)
    var ready = EarliestFirst()
    for item in pending.indices { consider(item, &isOpen, &ready, isFirst: true) }
    settle(&isOpen, &ready)
    // What is left waits on itself: a value put into a variable nothing else is known of.
    var first = 0
    while true {
      if let item = ready.removeFirst() {
        bind(item, &isOpen)
      } else {
        while first < pending.count, !isOpen[first] || !pending[first].isConvertible { first += 1 }
        guard first < pending.count else { break }
        bind(first, &isOpen)
      }
      settle(&isOpen, &ready)
    }
    for (item, isOpen) in zip(pending, isOpen) where isOpen {
      guard case .member(let type, let name, let span) = item else { continue }
      reportAmbiguous(name, at: span)
      table.giveUp(type)
    }
  }

  /// Looks again at what waited for types that are known now.
  private mutating func settle(_ isOpen: inout [Bool], _ ready: inout EarliestFirst) {
    while true {
      let woken = table.takeWoken()
      if woken.isEmpty { return }
      for item in woken where isOpen[item] { consider(item, &isOpen, &ready, isFirst: false) }
    }
  }

  /// Decides one thing if it can be decided now; else it waits, the first time.
  private mutating func consider(
    _ item: Int, _ isOpen: inout [Bool], _ ready: inout EarliestFirst, isFirst: Bool
  ) {
    switch pending[item] {
    case .convertible(let from, let to, let span):
      // A wanted type decides an unknown value's; the other way round may still change.
      if table[to] != nil {
        isOpen[item] = false
        if !fits(from, to) { reportMismatch(from, wants: to, at: span) }
      } else {
        if isFirst { table.wait(item, for: to) }
        if table[from] != nil { ready.insert(item) } else if isFirst { table.wait(item, for: from) }
      }
    case .addable(let type, let span):
      guard let known = table[type] else { return table.wait(item, for: type) }
      isOpen[item] = false
      switch known {
      case .number, .string, .any: break
      case .bool, .enumeration:
        report(
          CompilerProblems.typeMismatch,
          "+ adds numbers or runs texts together, and this is \(words(type)).", at: span,
          nextStep: "To show it in a text, write string( ) around it.")
      }
    case .member(let type, let name, let span):
      if decideMember(type, name, span) {
        isOpen[item] = false
      } else {
        table.wait(item, for: type)
      }
    }
  }

  private mutating func decideMember(
    _ type: TypeTable.ID, _ name: String, _ span: Span
  ) -> Bool {
    switch table[type] {
    case .enumeration(let index)?:
      if let value = project.enumerations[index].cases[name] {
        memberValues[span] = value
      } else {
        reportNoCase(name, of: index, at: span)
      }
      return true
    case .any?: return true
    case .number?, .string?, .bool?:
      report(
        CompilerProblems.typeMismatch,
        "\(words(type).prefix(1).uppercased() + words(type).dropFirst()) belongs here, and .\(name) is a case of an enum.",
        at: span, nextStep: table[type].map(example))
      return true
    case nil:
      // Where none has it, what the value is put into may yet tell which enum was meant.
      let having = project.enumerationsByCase[name] ?? []
      guard having.count == 1, let index = having.first else { return false }
      _ = table.unify(type, table.fresh(.enumeration(index)))
      memberValues[span] = project.enumerations[index].cases[name]
      return true
    }
  }

  /// Lets a value that is put somewhere unknown decide what that is.
  private mutating func bind(_ item: Int, _ isOpen: inout [Bool]) {
    guard isOpen[item], case .convertible(let from, let to, _) = pending[item] else { return }
    isOpen[item] = false
    if table[from] == .any { table.giveUp(to) }
    _ = table.unify(from, to)
  }

  private mutating func reportAmbiguous(_ name: String, at span: Span) {
    let having = (project.enumerationsByCase[name] ?? []).prefix(4).map(enumName)
    if having.isEmpty {
      guard project.enumerations.allSatisfy(\.isWhole) else { return }
      return report(
        CompilerProblems.noSuchMember, "No enum has a case called \(name).", at: span,
        nextStep: "Check how it is spelled, or add the case to an enum.")
    }
    report(
      CompilerProblems.unknownType,
      ".\(name) could be a case of \(having.joined(separator: " or ")).", at: span,
      nextStep: "Write which: \(having.first ?? "Name").\(name)")
  }

  // MARK: What is not known in the end

  mutating func reportUnknown() {
    // What stands on a line that could not be read may be known from it.
    for name in project.unread.names {
      if let type = variables[name] { table.giveUp(type) }
      if let function = functions[name] { table.giveUp(function.returns) }
    }
    if project.unread.isVast { return }
    var declared = NearNames(project.declarations.keys)
    for (name, span, inText) in firstUses {
      guard let type = variables[name], !project.unread.names.contains(name) else { continue }
      if table[type] == nil {
        report(
          inText ? CompilerProblems.unknownExpressionType : CompilerProblems.unknownType,
          "Nothing says what kind of value \(name) holds.", at: span,
          nextStep: "Declare it: <<declare \(name) = 0>>, = \"\" or = false")
        table.giveUp(type)
      } else if table[type] != .any {
        let near = declared.nearest(to: name)
        let declare = "eclare it: <<declare \(name) = \(initialWords(type))>>"
        report(
          CompilerProblems.undeclared, "\(name) is used but never declared.", at: span,
          nextStep: near.map { "Did you mean \($0)? If not, d\(declare)" } ?? "D\(declare)")
      }
    }
    for (name, span, inText) in unknownCalls {
      guard let function = functions[name], table[function.returns] == nil else { continue }
      report(
        inText ? CompilerProblems.unknownExpressionType : CompilerProblems.unknownType,
        "Nothing says what kind of value \(name)() gives.", at: span,
        nextStep: "Check how it is spelled, or put its value into a declared variable first.")
    }
  }

  private func initialWords(_ type: TypeTable.ID) -> String {
    switch table[type] {
    case .number?: "0"
    case .bool?: "false"
    case .enumeration(let index)?:
      "\(project.enumerations[index].syntax.name).\(project.enumerations[index].order.first ?? "")"
    case .string?, .any?, nil: "\"\""
    }
  }

  /// Smart variables that are made, by any way, from themselves. Looks without recursion: they may
  /// be made from each other in a chain of any length.
  mutating func checkSmartLoops() {
    var isSound: [String: Bool] = [:]  // false: on the way that is being followed
    var reported = Set<String>()
    for name in project.declarationOrder where isSound[name] == nil {
      isSound[name] = false
      var way = [(name: name, uses: smartUses(name))]
      while let last = way.indices.last {
        guard let used = way[last].uses.popFirst() else {
          isSound[way.removeLast().name] = true
          continue
        }
        if isSound[used] == nil {
          isSound[used] = false
          way.append((used, smartUses(used)))
        } else if isSound[used] == false, reported.insert(used).inserted,
          let declaration = project.declarations[used]
        {
          report(
            CompilerProblems.smartLoop, "\(used) is worked out from itself.",
            at: declaration.variableSpan,
            nextStep: "Give it a plain value, or one of those that it is made from.")
        }
      }
    }
  }

  /// What a smart variable is made from; nothing for others.
  private func smartUses(_ name: String) -> ArraySlice<String> {
    guard let declaration = project.declarations[name], !declaration.value.isPlainValue else {
      return []
    }
    return declaration.value.variables[...]
  }

  // MARK: Words

  func words(_ type: TypeTable.ID) -> String { table[type].map(words) ?? "of no known kind" }

  func words(_ type: TypeTable.Known) -> String {
    switch type {
    case .number: "a number"
    case .string: "a text"
    case .bool: "true or false"
    case .any: "any value"
    case .enumeration(let index): "a case of \(enumName(index))"
    }
  }

  /// An enum's name for a message: cut where it has no end, since many messages may bear it.
  func enumName(_ index: Int) -> String { Self.cut(project.enumerations[index].syntax.name) }

  static func cut(_ name: String) -> String {
    name.utf8.count > 200 ? name.prefix(60) + "…" : name
  }

  mutating func reportMismatch(_ type: TypeTable.ID, wants: TypeTable.ID, at span: Span) {
    report(
      CompilerProblems.typeMismatch,
      "This is \(words(type)), and \(words(wants)) belongs here.", at: span,
      nextStep: table[wants].map(example))
  }

  private func example(of type: TypeTable.Known) -> String {
    switch type {
    case .number: "A number is written without quotes: 3"
    case .string: "A text stands in quotes: \"yes\""
    case .bool: "A condition compares, or asks: $mood > 3, $name == \"Sam\", visited(\"Start\")"
    case .any: "Any value can stand here."
    case .enumeration(let index):
      "For example: \(project.enumerations[index].syntax.name)."
        + (project.enumerations[index].order.first ?? "")
    }
  }

  mutating func report(
    _ problem: Problem, _ message: String, at span: Span, because: Diagnostic.Note? = nil,
    nextStep: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(problem, message, at: span, because: because, nextStep: nextStep))
  }
}

extension ExpressionSyntax {
  /// Every variable in it, in order.
  fileprivate var variables: [String] {
    var names: [String] = []
    visit { if case .variable(let name) = $0.kind { names.append(name) } }
    return names
  }
}
