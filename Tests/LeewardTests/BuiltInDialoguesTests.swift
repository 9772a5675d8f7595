import AuthorTools
import Diagnostics
import DialogueProgram
import Foundation
import Testing

@testable import leeward

/// The program that was compiled when Leeward was built.
@Suite struct BuiltInDialoguesTests {
  @Test func itIsWhatTheScriptsAreCompiledTo() throws {
    let scripts = Project.inUse(
      builtIn: BuiltInDialogues.scripts, language: BuiltInDialogues.language, folders: [])
    #expect(scripts.scripts.count >= 12)
    let compiled = try #require(ScriptOptions().compile(scripts).program)
    let builtIn = try #require(
      EmbeddedDialogues.program.withUTF8Buffer { Program(packed: $0) }, "it is damaged")
    #expect(builtIn == compiled)
    #expect(BuiltInDialogues.program == compiled)
  }

  @Test func itIsUsedWhereNothingLiesOverIt() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "leeward-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    var paths: Paths {
      Paths(
        home: nil, dialogues: folder.path,
        environment: ["HOME": "/none", "XDG_DATA_DIRS": "/none"],
        program: "/none/bin/leeward")
    }
    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    #expect(paths.areDialoguesBuiltIn)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "en"), withIntermediateDirectories: true)
    try write("notes.txt", "nothing")
    #expect(paths.areDialoguesBuiltIn)
    try write("en/mine.yarn", "title: Mine\n---\nHello.\n===\n")
    #expect(!paths.areDialoguesBuiltIn)
    // One that can't be read is told of, so it doesn't count as none.
    try Data([0xFF]).write(to: folder.appending(path: "en/mine.yarn"))
    #expect(!paths.areDialoguesBuiltIn)
  }
}
