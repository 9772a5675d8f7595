import DialogueProgram

/// The vocabulary for people to read.
extension Vocabulary {
  /// For a terminal.
  public static var text: String {
    var lines = ["Commands", ""]
    for command in commands {
      lines += ["  \(usage(command))", "      \(command.summary)", "      \(command.example)", ""]
    }
    lines += ["Functions", ""]
    for function in functions {
      lines += ["  \(usage(function))", "      \(function.summary)", ""]
    }
    lines.removeLast()
    return lines.joined(separator: "\n")
  }

  /// For a web page or a wiki.
  public static var markdown: String {
    var lines = [
      "## Commands", "", "| command | what the person gets | example |", "| --- | --- | --- |",
    ]
    for command in commands {
      lines.append("| `\(usage(command))` | \(command.summary) | `\(command.example)` |")
    }
    lines += ["", "## Functions", "", "| function | value |", "| --- | --- |"]
    for function in functions {
      lines.append("| `\(usage(function))` | \(function.summary) |")
    }
    return lines.joined(separator: "\n")
  }

  private static func usage(_ command: CommandSignature) -> String {
    let parameters = command.parameters.map { parameter in
      var name = parameter.name
      if case .variable = parameter.kind { name = "$" + name }
      return parameter.fallback == nil ? " " + name : " [\(name)]"
    }
    return "<<\(command.name)\(parameters.joined())>>"
  }

  private static func usage(_ function: FunctionSignature) -> String {
    "\(function.name)(\(function.parameters.map(\.name).joined(separator: ", ")))"
  }
}
