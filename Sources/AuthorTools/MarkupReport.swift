import DialogueMachine
import Diagnostics

/// What a marked-up text becomes, in the shape that `leeward markup` writes.
public enum MarkupReport {
  public static func json(of input: String, language: String = "en") -> JSONText {
    let result = Markup.parse(input, language: language)
    return .object([
      .init("input", .string(input)), .init("text", .string(result.text)),
      .init("attributes", .array(result.attributes.map(json))),
      .init(
        "diagnostics",
        .array(
          result.problems.map {
            .object([
              .init("column", .integer($0.position + 1)), .init("message", .string($0.message)),
            ])
          })),
    ])
  }

  /// Positions and lengths are in UTF-16 code units, as Yarn Spinner counts them.
  private static func json(_ attribute: MarkupAttribute) -> JSONText {
    .object([
      .init("name", .string(attribute.name)), .init("position", .integer(attribute.position)),
      .init("length", .integer(attribute.length)),
      .init("sourcePosition", .integer(attribute.sourcePosition)),
      .init(
        "properties", .object(attribute.properties.map { .init($0.name, json($0.value)) })),
    ])
  }

  private static func json(_ value: MarkupValue) -> JSONText {
    let (type, text) =
      switch value {
      case .integer(let number): ("Integer", String(number))
      case .float(let number): ("Float", ValueText.string(number))
      case .string(let text): ("String", text)
      case .bool(let flag): ("Bool", flag ? "True" : "False")
      }
    return .object([.init("type", .string(type)), .init("value", .string(text))])
  }
}
