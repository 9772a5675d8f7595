import DialogueMachine
import Foundation
import Testing

/// The reference's own results for marked-up text: the same text, the same attributes.
@Suite struct MarkupTests {
  struct Example: Decodable, CustomTestStringConvertible {
    struct Attribute: Decodable {
      var name: String
      var position: Int
      var length: Int
      var sourcePosition: Int
      var properties: [String: Property]
    }

    struct Property: Decodable, Hashable {
      var type: String
      var value: String
    }

    struct Problem: Decodable {
      var message: String
    }

    var input: String
    /// Absent where the reference crashed: here that is a problem told, and the text as it was written.
    var text: String?
    var attributes: [Attribute]?
    var diagnostics: [Problem]?

    var testDescription: String { input }
  }

  static let examples: [Example] = {
    guard let url = SharedScripts.folder("markup.jsonl"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").compactMap {
      try? JSONDecoder().decode(Example.self, from: Data($0.utf8))
    }
  }()

  @Test(arguments: examples) func isTheSame(example: Example) {
    let result = Markup.parse(example.input)
    guard let text = example.text else {
      #expect(!result.problems.isEmpty && result.text == example.input)
      return
    }
    #expect(result.text == text)
    #expect(result.problems.isEmpty == (example.diagnostics ?? []).isEmpty)
    let ours = result.attributes.map(Self.words)
    let theirs = (example.attributes ?? []).map { a in
      let properties = a.properties.sorted { $0.key < $1.key }
        .map { "\($0.key)=\($0.value.type):\($0.value.value)" }
      return "\(a.name)@\(a.position)+\(a.length) from \(a.sourcePosition) \(properties)"
    }
    #expect(ours == theirs)
  }

  private static func words(_ a: MarkupAttribute) -> String {
    let properties = a.properties.sorted { $0.name < $1.name }.map { property in
      switch property.value {
      case .integer(let number): "\(property.name)=Integer:\(number)"
      case .float(let number): "\(property.name)=Float:\(ValueText.string(number))"
      case .string(let text): "\(property.name)=String:\(text)"
      case .bool(let flag): "\(property.name)=Bool:\(flag ? "True" : "False")"
      }
    }
    return "\(a.name)@\(a.position)+\(a.length) from \(a.sourcePosition) \(properties)"
  }
}
