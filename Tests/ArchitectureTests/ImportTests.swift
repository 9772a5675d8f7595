import Foundation
import Testing

/// The rooms, in the order text flows through them, and what each may import. Sources/README.md
/// tells the same, and is held to it here.
private let rooms: [(name: String, ours: Set<String>, others: Set<String>)] = [
  ("Diagnostics", [], []),
  ("DialogueSyntax", ["Diagnostics"], []),
  ("DialogueProgram", ["Diagnostics"], []),
  ("DialogueCompiler", ["Diagnostics", "DialogueSyntax", "DialogueProgram"], []),
  ("DialogueMachine", ["Diagnostics", "DialogueProgram"], []),
  ("HostVocabulary", ["Diagnostics", "DialogueProgram"], []),
  ("Listening", [], []),
  ("CUnpack", [], []),
  ("ResourceDirectory", ["Diagnostics", "CUnpack"], ["Foundation", "GRDB"]),
  ("CSealing", [], []),
  ("Journal", ["CSealing"], ["Foundation", "Glibc", "GRDB"]),
  ("AgeFiles", ["CSealing"], []),
  (
    "Conversation",
    [
      "DialogueProgram", "DialogueMachine", "HostVocabulary", "Listening", "ResourceDirectory",
      "Journal",
    ], ["Foundation"]
  ),
  (
    "TerminalInterface",
    ["Conversation", "HostVocabulary", "ResourceDirectory", "Diagnostics", "CLibedit"], ["Glibc"]
  ),
  ("CLibedit", [], []),
  (
    "AuthorTools",
    [
      "Diagnostics", "DialogueSyntax", "DialogueProgram", "DialogueCompiler", "DialogueMachine",
      "HostVocabulary", "Listening",
    ], ["Foundation", "Glibc"]
  ),
  (
    "EmbedDialogues", ["Diagnostics", "DialogueProgram", "DialogueCompiler", "HostVocabulary"],
    ["Foundation", "PackagePlugin"]
  ),
  (
    "leeward",
    [
      "Diagnostics", "DialogueProgram", "DialogueCompiler", "DialogueMachine", "HostVocabulary",
      "ResourceDirectory", "Journal", "Listening", "Conversation", "TerminalInterface",
      "AuthorTools", "AgeFiles",
    ], ["ArgumentParser", "Foundation"]
  ),
  (
    "LanguageBenchmark",
    ["Diagnostics", "DialogueProgram", "DialogueCompiler", "DialogueMachine"], ["Glibc"]
  ),
  (
    "LanguageFuzzer",
    [
      "Diagnostics", "DialogueProgram", "DialogueCompiler", "DialogueMachine", "HostVocabulary",
      "Listening", "AuthorTools",
    ], ["Foundation", "Glibc"]
  ),
  ("DirectoryFuzzer", ["Diagnostics", "CUnpack", "ResourceDirectory"], ["Foundation"]),
  ("DirectoryBenchmark", ["ResourceDirectory"], ["Foundation"]),
  ("JournalFuzzer", ["Journal"], ["Foundation"]),
  ("JournalBenchmark", ["Journal"], ["Foundation"]),
  ("ListeningTrainer", ["Listening"], ["Foundation"]),
]

private let package = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

@Suite struct ImportTests {
  @Test(arguments: rooms.map(\.name))
  func aRoomImportsOnlyWhatItMay(name: String) throws {
    let room = try #require(rooms.first { $0.name == name })
    let files = try swiftFiles(in: package.appending(path: "Sources/\(name)"))
    for file in files {
      for module in imports(of: try String(contentsOf: file, encoding: .utf8)) {
        #expect(
          module == "Swift" || room.ours.contains(module) || room.others.contains(module),
          "\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  @Test func everyRoomIsInTheTable() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      at: package.appending(path: "Sources"), includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { (try? $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false }
    #expect(Set(folders.map(\.lastPathComponent)) == Set(rooms.map(\.name)))
  }

  @Test func roomsImportOnlyRoomsBeforeThem() {
    var known: Set<String> = ["CLibedit"]
    for room in rooms {
      #expect(room.ours.subtracting(known).isEmpty, "\(room.name)")
      known.insert(room.name)
    }
  }

  @Test func theReadmeTellsTheSame() throws {
    let readme = try String(
      contentsOf: package.appending(path: "Sources/README.md"), encoding: .utf8)
    let rows = readme.matches(of: /(?m)^\| `(\w+)` \|[^|]*\|([^|\n]*)\|$/)
    let told = rows.map { row in
      (String(row.1), Set(row.2.matches(of: /\w+/).map { String($0.output) }))
    }
    #expect(told.map(\.0) == rooms.map(\.name))
    for (row, room) in zip(told, rooms) {
      #expect(row.1 == room.ours.union(room.others), "\(room.name)")
    }
  }

  @Test func everyFolderOfTestsIsToldOf() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: package.appending(path: "Tests").path
    ).filter { $0 != "README.md" }
    let readme = try String(contentsOf: package.appending(path: "Tests/README.md"), encoding: .utf8)
    let told = readme.matches(of: /(?m)^\| `(\w+)` \|/).map { String($0.1) }
    #expect(Set(told) == Set(folders))
  }

  @Test func importsAreFoundInAllTheirForms() {
    let text = """
      import A
      @testable import B
      public import C.D
      @preconcurrency import E  // why
      import struct F.G
      // import H
      let text = "import I"
        import J
      """
    #expect(imports(of: text) == ["A", "B", "C", "E", "F", "J"])
  }

  /// The modules a file imports, in order.
  private func imports(of text: String) -> [String] {
    let pattern =
      /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)/
    return text.split(separator: "\n").compactMap { line in
      line.firstMatch(of: pattern).map { String($0.1) }
    }
  }

  private func swiftFiles(in folder: URL) throws -> [URL] {
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }
}
