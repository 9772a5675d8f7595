import Diagnostics

/// `#mi:` with something behind it that is no code of MITI 4.2.1: it isn't counted.
enum UnknownCode: Rule {
  static let problem = Problem("unknown-mi-code", .warning)

  static func check(_ context: RuleContext) -> [Diagnostic] {
    let codes = MICode.allCases.map(\.rawValue).joined(separator: ", ")
    return context.lines.flatMap(\.tags).compactMap { tag in
      guard tag.text.hasPrefix(MICode.tag), MICode(tag: tag.text) == nil else { return nil }
      return Diagnostic(
        problem, "There is no such code, so this line isn't counted.", at: tag.span,
        nextStep: "The codes are \(codes).")
    }
  }
}
