import DialogueProgram

/// What is wrong with a command, in its author's words.
public struct CommandProblem: Error, Sendable, Hashable {
  /// One plain sentence.
  public var message: String
  /// A line that uses the command well; "" where it isn't one of ours.
  public var example: String
  /// Whether there is no command of that name.
  public var isUnknownCommand: Bool

  public init(_ message: String, example: String = "", isUnknownCommand: Bool = false) {
    self.message = message
    self.example = example
    self.isUnknownCommand = isUnknownCommand
  }
}

extension CommandSignature {
  /// Stands in a word for a value that isn't known yet; no script has it.
  public static let unknownValue = "\u{FFFC}"

  /// What is wrong with the words after a command's name; nil where they fit.
  ///
  /// A word with `unknownValue` in it is taken to be right: it is known only while a script runs.
  public func problem(in words: [CommandText.Word]) -> CommandProblem? {
    for (index, word) in words.map(\.text).enumerated() {
      guard let parameter = index < parameters.count ? parameters[index] : repeated else {
        let extra = word.replacing(Self.unknownValue, with: "{…}")
        return CommandProblem(
          "\(name) doesn't know what to do with \"\(extra)\".", example: example)
      }
      if parameter.kind == .rest { return nil }
      if !word.contains(Self.unknownValue), !parameter.takes(word) {
        return CommandProblem(
          "\(name) needs \(parameter.inWords) where \"\(word)\" stands.", example: example)
      }
    }
    guard words.count < parameters.requiredCount else { return nil }
    return CommandProblem(
      "\(name) needs \(parameters[words.count].inWords) here.", example: example)
  }

  /// The parameter that any further words belong to.
  private var repeated: Parameter? {
    parameters.last.flatMap { $0.isVariadic ? $0 : nil }
  }
}

extension Parameter {
  /// Whether a word can stand in this parameter's place.
  func takes(_ word: String) -> Bool {
    switch kind {
    case .value(.number):
      guard let number = Float(word), number.isFinite else { return false }
      return range?.contains(number) ?? true
    // The parameter's own name means true: `<<walk home quickly>>`.
    case .value(.bool): return ["true", "false", name.lowercased()].contains(word.lowercased())
    case .value(.string), .value(.any), .rest: return true
    case .variable: return word.hasPrefix("$") && word.utf8.count > 1
    case .word(let words): return words.contains(word)
    case .name:
      return !word.isEmpty
        && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
  }

  /// What belongs here, for a message.
  var inWords: String {
    switch kind {
    case .value(.number):
      if let range {
        "a number from \(whole(range.lowerBound)) to \(whole(range.upperBound)) (\(name))"
      } else {
        "a number (\(name))"
      }
    case .value(.bool): "true or false (\(name))"
    case .value(.string), .value(.any), .rest: "text (\(name))"
    case .variable: "a variable, such as $\(name),"
    case .word(let words): "one of \(words.joined(separator: ", "))"
    case .name: "a name (\(name))"
    }
  }

  private func whole(_ number: Float) -> String { String(Int(number)) }
}
