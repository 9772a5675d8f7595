import Diagnostics

/// Takes values of the shape they are meant to have out of a JSON file, and notes those of another.
struct JSONShapes {
  /// The slug that a wrong shape is told under.
  let problem: Problem
  /// The spans' file is 0.
  private(set) var problems: [Diagnostic] = []

  init(problem: Problem) { self.problem = problem }

  /// What a key of an object holds; nil where it is missing or something else.
  mutating func text(_ json: LenientJSON, _ key: String, example: String) -> String? {
    guard let value = json[key] else { return nil }
    if case .string(let text) = value.content { return text }
    report("\(key) is a text in double quotes.", at: value, example: "\"\(key)\": \"\(example)\"")
    return nil
  }

  mutating func flag(_ json: LenientJSON, _ key: String) -> Bool? {
    guard let value = json[key] else { return nil }
    if case .bool(let flag) = value.content { return flag }
    report("\(key) is true or false, without quotes.", at: value, example: "\"\(key)\": true")
    return nil
  }

  /// A list's values; of a single one where `takesOne`, that one.
  mutating func list(
    _ json: LenientJSON, _ key: String, takesOne: Bool = false, example: String
  ) -> [LenientJSON] {
    guard let value = json[key] else { return [] }
    switch value.content {
    case .array(let values): return values
    case .string where takesOne: return [value]
    default:
      report("\(key) is a list in square brackets.", at: value, example: "\"\(key)\": [\(example)]")
      return []
    }
  }

  /// A list's texts, each with its place; told once of one that is something else.
  mutating func texts(
    _ json: LenientJSON, _ key: String, takesOne: Bool = false, example: String
  ) -> [(text: String, range: Range<Int>)] {
    let values = list(json, key, takesOne: takesOne, example: "\"\(example)\"")
    let texts = values.compactMap { value -> (text: String, range: Range<Int>)? in
      guard case .string(let text) = value.content else { return nil }
      return (text, value.range)
    }
    if texts.count < values.count, let value = json[key] {
      report(
        "\(key) is a list of texts in double quotes.", at: value,
        example: "\"\(key)\": [\"\(example)\"]")
    }
    return texts
  }

  mutating func members(
    _ json: LenientJSON, _ key: String, example: String
  ) -> [LenientJSON.Member] {
    guard let value = json[key] else { return [] }
    if case .object(let members) = value.content { return members }
    report(
      "\(key) is a pair of braces with names and values in it.", at: value,
      example: "\"\(key)\": { \(example) }")
    return []
  }

  mutating func report(_ message: String, at json: LenientJSON, example: String) {
    report(problem, message, at: json.range, next: "For example: \(example)")
  }

  mutating func report(
    _ problem: Problem, _ message: String, at range: Range<Int>, next: String
  ) {
    problems.append(Diagnostic(problem, message, at: Span(file: 0, range), nextStep: next))
  }
}
