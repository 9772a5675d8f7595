/// What was found in scripts, in the shape that `leeward check --json` writes.
public struct CheckReport: Sendable {
  private var files: [JSONText] = []
  /// Errors and warnings; advice is listed but is no problem.
  private var problems = 0

  public init() {}

  /// Adds one project: every file it was read from, those without a problem too.
  public mutating func add(_ diagnostics: [Diagnostic], in sources: SourceSet) {
    problems += diagnostics.count { $0.severity > .advice }
    let byFile = Dictionary(grouping: diagnostics) { Int($0.span.file) }
    for (number, file) in sources.files.enumerated() {
      let own = byFile[number] ?? []
      files.append(
        .object([
          .init("file", .string(file.name)),
          .init("diagnostics", .array(own.map { Self.json($0, in: file) })),
        ]))
    }
  }

  public var json: JSONText {
    .object([.init("problems", .integer(problems)), .init("files", .array(files))])
  }

  private static func json(_ diagnostic: Diagnostic, in file: SourceFile) -> JSONText {
    .object([
      .init("code", .string(diagnostic.problem.slug)),
      .init("yarn", .optional(diagnostic.problem.yarn)),
      .init("severity", .string(diagnostic.severity.code)),
      .init("message", .string(diagnostic.message)),
      .init("start", json(file.place(at: diagnostic.span.range.lowerBound))),
      .init("end", json(file.place(at: diagnostic.span.range.upperBound))),
      .init("fix", .optional(diagnostic.fix)),
    ])
  }

  private static func json(_ place: Place) -> JSONText {
    .object([.init("line", .integer(place.line)), .init("column", .integer(place.column))])
  }
}
