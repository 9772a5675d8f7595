import Diagnostics
import DialogueProgram
import DialogueSyntax

/// Enums, declared variables and line ids.
extension Project {
  mutating func collectEnum(_ syntax: EnumSyntax) -> [Diagnostic] {
    if let first = enumIndices[syntax.name], !syntax.name.isEmpty {
      enumerations[first].isWhole = false
      return [
        Diagnostic(
          CompilerProblems.duplicateEnum, "There is another enum called \(syntax.name).",
          at: syntax.nameSpan, because: .init(enumerations[first].syntax.nameSpan, "the first one"),
          nextStep: "Give this one another name.")
      ]
    }
    var diagnostics: [Diagnostic] = []
    var enumeration = Enumeration(syntax: syntax)
    enumeration.isWhole =
      !syntax.name.isEmpty && syntax.strays.isEmpty && syntax.cases.allSatisfy { !$0.name.isEmpty }
    if syntax.cases.isEmpty, enumeration.isWhole {
      diagnostics.append(
        Diagnostic(
          CompilerProblems.enumeration, "The enum \(syntax.name) has no cases.", at: syntax.span,
          nextStep: "Add one: <<case Calm>>"))
    }
    let hasValues = syntax.cases.contains { $0.value.map { $0.kind != .missing } ?? false }
    var seen: [String: Span] = [:]
    var values: [Value: Span] = [:]
    for (number, item) in syntax.cases.enumerated() where !item.name.isEmpty {
      if let first = seen[item.name] {
        diagnostics.append(
          Diagnostic(
            CompilerProblems.enumeration, "This enum has another case called \(item.name).",
            at: item.span, because: .init(first, "the first one"),
            nextStep: "Give this one another name."))
        continue
      }
      seen[item.name] = item.span
      var value = Value.number(Float(number))
      if hasValues {
        guard let given = literal(of: item.value) else {
          if item.value?.kind != .missing { diagnostics.append(badValue(item)) }
          enumeration.isWhole = false
          continue
        }
        value = given
        if enumeration.cases.isEmpty { enumeration.rawType = value.type }
        if value.type != enumeration.rawType {
          diagnostics.append(
            Diagnostic(
              CompilerProblems.enumeration,
              "The values of an enum's cases are all numbers or all texts.",
              at: item.value?.span ?? item.span,
              because: syntax.cases.first.map { .init($0.span, "the first one") },
              nextStep:
                "Make this one a \(enumeration.rawType == .number ? "number" : "text in quotes")."))
          enumeration.isWhole = false
          continue
        }
        if let first = values[value] {
          diagnostics.append(
            Diagnostic(
              CompilerProblems.enumeration, "Another case of this enum has this value.",
              at: item.value?.span ?? item.span, because: .init(first, "the first one"),
              nextStep: "Give this one another value."))
          enumeration.isWhole = false
          continue
        }
        values[value] = item.span
      }
      enumeration.cases[item.name] = value
      enumeration.order.append(item.name)
    }
    for name in enumeration.order {
      enumerationsByCase[name, default: []].append(enumerations.count)
    }
    enumIndices[syntax.name] = enumerations.count
    enumerations.append(enumeration)
    return diagnostics
  }

  private func badValue(_ item: EnumSyntax.Case) -> Diagnostic {
    guard let value = item.value else {
      return Diagnostic(
        CompilerProblems.enumeration,
        "Other cases of this enum have a value, and this one has none.",
        at: item.span, nextStep: "Give every case a value, or none.")
    }
    return Diagnostic(
      CompilerProblems.enumValue, "A case's value is a whole number or a text in quotes.",
      at: value.span, nextStep: "For example: <<case \(item.name) = 1>>")
  }

  /// A whole number or a text, as an enum's case may have.
  private func literal(of expression: ExpressionSyntax?) -> Value? {
    switch expression?.kind {
    case .number(let number): number == number.rounded() ? .number(number) : nil
    case .unary(.negate, let inner):
      if case .number(let number) = inner.kind, number == number.rounded() {
        .number(-number)
      } else {
        nil
      }
    case .string(let text): .string(text)
    default: nil
    }
  }

  mutating func collectDeclaration(_ syntax: DeclareSyntax) -> [Diagnostic] {
    if let first = declarations[syntax.variable] {
      contested.insert(syntax.variable)
      return [
        Diagnostic(
          CompilerProblems.duplicateVariable, "\(syntax.variable) is declared twice.",
          at: syntax.variableSpan, because: .init(first.variableSpan, "the first time"),
          nextStep: "Take one out. To change its value, use <<set>>.")
      ]
    }
    declarations[syntax.variable] = syntax
    declarationOrder.append(syntax.variable)
    return []
  }

  func collectLineIDs() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var places: [String: Span] = [:]
    var hasShadows = false
    for script in scripts {
      for id in script.survey.lineIDs {
        if let second = id.second {
          diagnostics.append(Self.secondID(second, after: id.tag))
        } else if id.tag.text.hasPrefix("shadow:") {
          hasShadows = true
        } else if let other = places.updateValue(id.tag.span, forKey: id.tag.text) {
          places[id.tag.text] = other
          diagnostics.append(
            Diagnostic(
              CompilerProblems.duplicateLineID, "Another line has the id #\(id.tag.text).",
              at: id.tag.span, because: .init(other, "the first one"),
              nextStep: "Give this line another id."))
        }
      }
    }
    if hasShadows { diagnostics += checkShadows() }
    return diagnostics
  }

  private static func secondID(_ tag: HashtagSyntax, after first: HashtagSyntax) -> Diagnostic {
    if tag.text.hasPrefix("shadow:") == first.text.hasPrefix("shadow:") {
      return Diagnostic(
        CompilerProblems.severalLineIDs, "This line has more than one id.", at: tag.span,
        because: .init(first.span, "the first one"), nextStep: "Keep one of them.")
    }
    return Diagnostic(
      CompilerProblems.lineAndShadow, "A line has a #line: id or a #shadow: id, not both.",
      at: tag.span, because: .init(first.span, "the other one"),
      nextStep: "Take one of them out.")
  }

  private func checkShadows() -> [Diagnostic] {
    var lines: [String: LineSyntax] = [:]
    var shadows: [(HashtagSyntax, LineSyntax)] = []
    for node in nodes {
      node.syntax.body.visitLines { line in
        let ids = line.tags.filter { $0.text.hasPrefix("line:") || $0.text.hasPrefix("shadow:") }
        guard ids.count == 1, let tag = ids.first else { return }
        if tag.text.hasPrefix("line:") {
          lines[tag.text] = line
        } else {
          shadows.append((tag, line))
        }
      }
    }
    return shadows.flatMap { tag, line in
      let id = "line:" + tag.text.dropFirst("shadow:".count)
      return checkShadow(tag, line, of: id, source: lines[id])
    }
  }

  private func checkShadow(
    _ tag: HashtagSyntax, _ line: LineSyntax, of id: String, source: LineSyntax?
  ) -> [Diagnostic] {
    guard let source else {
      return [
        Diagnostic(
          CompilerProblems.unknownShadow, "No line has the id #\(id) that this one repeats.",
          at: tag.span, nextStep: "Give the line that is repeated the tag #\(id).")
      ]
    }
    func hasValue(_ line: LineSyntax) -> Bool {
      line.segments.contains { if case .expression = $0 { true } else { false } }
    }
    if hasValue(line) || hasValue(source) {
      return [
        Diagnostic(
          CompilerProblems.shadowExpression,
          "A line that is repeated by its id can't have a value in it.",
          at: line.textSpan, because: .init(source.textSpan, "the line that is repeated"),
          nextStep: "Take the { } out, or give this line an id of its own.")
      ]
    }
    if source.segments != line.segments {
      return [
        Diagnostic(
          CompilerProblems.shadowText, "This line repeats another by its id, but its text differs.",
          at: line.textSpan, because: .init(source.textSpan, "the line that is repeated"),
          nextStep: "Make the texts the same, or give this line an id of its own.",
          fix: source.textSpan.range.count < 1000 ? source.template : nil)
      ]
    }
    return []
  }
}
