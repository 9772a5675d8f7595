import Foundation
import Testing

@testable import AuthorTools

@Suite struct AtomicFileTests {
  private func permissions(_ path: String) throws -> Int {
    let all = try FileManager.default.attributesOfItem(atPath: path)
    return (all[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  @Test func aFileIsReplacedAndKeepsItsPermissions() throws {
    let folder = try TemporaryFolder(["a": "old and longer"])
    chmod(folder / "a", 0o640)
    try AtomicFile.write("new", to: folder / "a")
    #expect(try String(contentsOfFile: folder / "a", encoding: .utf8) == "new")
    #expect(try permissions(folder / "a") == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
  }

  @Test func aNewFileCanBeReadLikeAnyOther() throws {
    let folder = try TemporaryFolder(["other": ""])
    try AtomicFile.write("new", to: folder / "a")
    #expect(try permissions(folder / "a") == permissions(folder / "other"))
  }

  @Test func aLinkStaysALink() throws {
    let folder = try TemporaryFolder(["real/a": "old"])
    try FileManager.default.createSymbolicLink(
      atPath: folder / "a", withDestinationPath: folder / "real/a")
    try AtomicFile.write("new", to: folder / "a")
    #expect(try String(contentsOfFile: folder / "real/a", encoding: .utf8) == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder / "a") == folder / "real/a")
  }

  @Test func whatCanNotBeWrittenStaysAsItWas() throws {
    let folder = try TemporaryFolder()
    #expect(throws: AtomicFile.Failure.self) { try AtomicFile.write("x", to: folder / "no/a") }
    let error = #expect(throws: AtomicFile.Failure.self) {
      try AtomicFile.write("x", to: "/proc/version")
    }
    #expect(error?.path == "/proc/version")
    #expect(error?.reason.isEmpty == false)
  }
}
