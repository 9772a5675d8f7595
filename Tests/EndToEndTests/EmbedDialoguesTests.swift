import Foundation
import TestSupport
import Testing

/// The tool that puts the scripts into the program while it is built.
@Suite struct EmbedDialoguesTests {
  private func embed(_ script: String) throws -> (run: PipedRun, written: String?) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "leeward-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "Scripts/en/one.yarn")
    let output = folder.appending(path: "Out.swift")
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(script.utf8).write(to: file)
    let run = try PipedRun(
      builtProducts + "/EmbedDialoguesTool",
      [output.path, folder.path + "/Scripts", "en", file.path])
    return (run, try? String(contentsOf: output, encoding: .utf8))
  }

  @Test func aScriptIsWrittenWithItsNameAndNothingOfThisComputer() throws {
    let (run, written) = try embed("title: Start\n---\nHello \"\"\"#.\n===\n")
    #expect(run.status == 0, "\(run.errors)")
    let code = try #require(written)
    #expect(code.contains("Dialogues/en/one.yarn"))
    #expect(code.contains("Hello \"\"\"#."))
    #expect(!code.contains(FileManager.default.temporaryDirectory.path))
  }

  @Test func aScriptThatDoesNotCompileEndsTheBuildAndSaysWhere() throws {
    let (run, written) = try embed("title: Start\n---\nHello.\n<<jump Nowhere>>\n===\n")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("Dialogues/en/one.yarn:4:8: error: "))
    #expect(run.errors.contains("Nowhere"))
    #expect(written == nil)
  }
}
