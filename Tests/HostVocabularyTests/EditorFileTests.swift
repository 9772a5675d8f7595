import Foundation
import HostVocabulary
import Testing

@Suite struct EditorFileTests {
  @Test func isJSONWithEveryCommandAndFunction() throws {
    let json = try JSONSerialization.jsonObject(with: Data(Vocabulary.ysls.utf8))
    let root = try #require(json as? [String: Any])
    #expect(root["version"] as? Int == 1)
    let commands = try #require(root["commands"] as? [[String: Any]])
    #expect(commands.compactMap { $0["yarnName"] as? String } == Vocabulary.commands.map(\.name))
    let functions = try #require(root["functions"] as? [[String: Any]])
    #expect(functions.compactMap { $0["yarnName"] as? String } == Vocabulary.functions.map(\.name))
    for item in commands + functions {
      for parameter in try #require(item["parameters"] as? [[String: Any]]) {
        let type = try #require(parameter["type"] as? String)
        #expect(["number", "string", "bool", "any"].contains(type))
      }
    }
  }

  @Test func theManualsNameEverything() {
    for name in Vocabulary.commands.map(\.name) + Vocabulary.functions.map(\.name) {
      #expect(Vocabulary.text.contains(name))
      #expect(Vocabulary.markdown.contains(name))
    }
  }
}
