import Foundation

/// An object of a JSON file, read without trust in what its values are.
struct JSONFields {
  private let values: [String: Any]

  init?(_ json: Any) {
    guard let values = json as? [String: Any] else { return nil }
    self.values = values
  }

  /// The objects of a list, also of one that services wrap: `{"data": [{"fields": {…}}]}`.
  static func rows(in json: Any) -> [JSONFields] {
    var json = json
    if let object = json as? [String: Any] {
      let names = [
        "meetings", "services", "contents", "records", "data", "items", "results", "rows",
      ]
      guard let list = names.lazy.compactMap({ object[$0] as? [Any] }).first else {
        return [JSONFields(values: object)]
      }
      json = list
    }
    return (json as? [Any] ?? []).map { row in
      let object = row as? [String: Any] ?? [:]
      return JSONFields(values: object["fields"] as? [String: Any] ?? object)
    }
  }

  private init(values: [String: Any]) {
    self.values = values
  }

  var isEmpty: Bool { values.isEmpty }

  func has(_ name: String) -> Bool { values[name] != nil }

  /// The first of these that says something, as it stands there; a number as it is written.
  func raw(_ names: String...) -> String? { raw(names) }

  private func raw(_ names: [String]) -> String? {
    names.lazy.compactMap { values[$0].flatMap(Self.text) }.first { !$0.isEmpty }
  }

  func line(_ names: String..., limit: Int = 300) -> String? {
    raw(names).flatMap { FieldText.line($0, limit: limit) }
  }

  func block(_ names: String...) -> String? { raw(names).flatMap { FieldText.block($0) } }

  func link(_ names: String...) -> String? { raw(names).flatMap { FieldText.link($0) } }

  func phone(_ names: String...) -> String? { raw(names).flatMap { FieldText.phone($0) } }

  func number(_ names: String...) -> Double? {
    raw(names).flatMap { Double($0.trimmed) }
  }

  func object(_ name: String) -> JSONFields? { values[name].flatMap(JSONFields.init) }

  /// The objects of a list; one alone is a list of it.
  func objects(_ name: String) -> [JSONFields] {
    if let list = values[name] as? [Any] { return list.compactMap(JSONFields.init) }
    return object(name).map { [$0] } ?? []
  }

  /// The texts of a list; one alone is a list of it, one with commas as many as it has.
  func texts(_ name: String) -> [String] {
    switch values[name] {
    case let list as [Any]: list.compactMap(Self.text)
    case let value?:
      (Self.text(value) ?? "").split(separator: ",").map { $0.trimming(\.isWhitespace) }
    case nil: []
    }
  }

  private static func text(_ value: Any) -> String? {
    switch value {
    case let text as String: text
    case let number as NSNumber: number.stringValue
    default: nil
    }
  }
}
