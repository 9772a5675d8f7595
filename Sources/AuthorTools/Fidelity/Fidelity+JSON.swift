import Diagnostics

extension JSONText {
  /// What was added up in all projects, in the shape that `leeward fidelity --json` writes.
  public static func report(_ fidelities: [Fidelity]) -> JSONText {
    .object([.init("files", .array(fidelities.flatMap(\.scripts).map(\.json)))])
  }
}

extension ScriptFidelity {
  var json: JSONText {
    .object([
      .init("file", .string(file)),
      .init(
        "counts",
        .object(MICode.allCases.map { .init($0.rawValue, .integer(counts[$0])) })),
      .init("paths", .integer(paths.count)),
      .init("reflectionToQuestion", Self.json(reflectionToQuestion)),
      .init("complexShare", Self.json(complexShare)),
      .init("nonAdherent", .object([.init("max", .integer(mostNonAdherent))])),
      .init("untagged", .integer(untagged)),
    ])
  }

  /// To two places; nulls where no path of five volleys or more has the measure.
  private static func json(_ range: Range?) -> JSONText {
    func value(_ number: Double?) -> JSONText {
      number.map { .number(($0 * 100).rounded() / 100) } ?? .null
    }
    return .object([
      .init("min", value(range?.min)), .init("median", value(range?.median)),
    ])
  }
}
