import Foundation
import ResourceDirectory
import Testing

/// Every number that a person could call, wherever it is shown, is one of the directory's.
@Suite struct NumbersShownTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func noDialogueShowsAnotherNumber() throws {
    let files = try files(under: "Dialogues", ending: "yarn")
    #expect(files.count > 5)
    for (name, text) in files {
      for (line, shown) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        let said = shown.replacing(#/<<.*?>>|#\S+|//.*$/#, with: " ")
        expectKnown(String(said), "\(name):\(line + 1)")
      }
    }
  }

  @Test func noWordingShowsAnotherNumber() throws {
    let files = try files(under: "Sources/TerminalInterface/Wording", ending: "swift")
    #expect(files.count > 3)
    for (name, text) in files {
      for (line, shown) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        let code = shown.trimmingCharacters(in: .whitespaces)
        guard !code.hasPrefix("//") else { continue }
        for said in code.matches(of: #/"([^"]*)"/#) {
          expectKnown(String(said.output.1), "\(name):\(line + 1)")
        }
      }
    }
  }

  nonisolated(unsafe) private static let others =
    #/\b(19|20)\d\d\b|\bnear \d{5}\b|4-7-8|5-4-3-2-1|\\\([^)]*\)/#

  /// Not numbers to call: years, a ZIP code in an example, practices named for their counts, code.
  private func expectKnown(_ text: String, _ place: String) {
    for number in Numbers.all(in: text.replacing(Self.others, with: "")) {
      #expect(Numbers.known.contains(number), "\(place) shows \(number)")
    }
  }

  private func files(under folder: String, ending: String) throws -> [(name: String, text: String)]
  {
    let start = Self.root.appending(path: folder)
    let walk = try #require(
      FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil))
    return try walk.compactMap { $0 as? URL }.filter { $0.pathExtension == ending }
      .map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }
}
