import Diagnostics
import Foundation
import Testing

@testable import AuthorTools

@Suite struct ProjectTests {
  /// The names of what a project holds, without the folder they are in.
  private func names(_ files: [SourceFile], in folder: TemporaryFolder) -> [String] {
    files.map { $0.name.replacing(folder.path + "/", with: "") }
  }

  @Test func aScriptAloneIsAProjectWithItsPlan() throws {
    let folder = try TemporaryFolder(["a.yarn": "A", "a.testplan": "stop", "b.yarn": "B"])
    let project = try Project.open(folder / "a.yarn")
    #expect(project.scripts == [SourceFile(name: folder / "a.yarn", text: "A")])
    #expect(project.plans == [SourceFile(name: folder / "a.testplan", text: "stop")])
    #expect(project.problems.isEmpty)
  }

  @Test func aFolderIsAllItsScriptsInOrderWithoutHiddenOnes() throws {
    let folder = try TemporaryFolder([
      "b.yarn": "", "a/z.yarn": "", "a/z.testplan": "", ".git/x.yarn": "", ".hidden.yarn": "",
      "notes.md": "", "c.yarn.bak": "",
    ])
    let project = try Project.open(folder.path)
    #expect(names(project.scripts, in: folder) == ["a/z.yarn", "b.yarn"])
    #expect(names(project.plans, in: folder) == ["a/z.testplan"])
  }

  @Test func aLinkInACircleIsNotFollowed() throws {
    let folder = try TemporaryFolder(["a/b.yarn": ""])
    try FileManager.default.createSymbolicLink(
      atPath: folder / "a/again", withDestinationPath: folder.path)
    #expect(names(try Project.open(folder.path).scripts, in: folder) == ["a/b.yarn"])
  }

  @Test func pathsThatAreNoProjectSaySo() throws {
    let folder = try TemporaryFolder(["a.txt": "", "empty/readme": ""])
    #expect(throws: ProjectError.missing(folder / "no.yarn")) {
      try Project.open(folder / "no.yarn")
    }
    #expect(throws: ProjectError.notAScript(folder / "a.txt")) {
      try Project.open(folder / "a.txt")
    }
    #expect(throws: ProjectError.noScripts(folder / "empty")) {
      try Project.open(folder / "empty")
    }
    #expect(throws: ProjectError.notAScript("/dev/null")) { try Project.open("/dev/null") }
  }

  @Test func aFileThatIsNotTextIsAProblemAtItsFirstByteOfTheKind() throws {
    let folder = try TemporaryFolder(["good.yarn": "fine"])
    try folder.write("bad.yarn", Data("one\ntw\u{F6}".unicodeScalars.map { UInt8($0.value) }))
    let project = try Project.open(folder.path)
    #expect(names(project.scripts, in: folder) == ["good.yarn"])
    #expect(names(project.others, in: folder) == ["bad.yarn"])
    let problem = try #require(project.problems.first)
    #expect(problem.problem.slug == "not-text")
    #expect(project.others[0].place(at: Int(problem.span.lower)) == Place(line: 2, column: 3))
  }

  @Test func utf16IsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.yarn", try #require("title: A".data(using: .utf16)))
    let project = try Project.open(folder / "a.yarn")
    #expect(
      project.problems.map(\.message) == ["This file is written in UTF-16, and scripts are UTF-8."])
  }

  @Test func aPipeIsNotReadForEver() throws {
    let folder = try TemporaryFolder(["b.yarn": ""])
    try #require(mkfifo(folder / "a.yarn", 0o600) == 0)
    let project = try Project.open(folder.path)
    #expect(project.problems.map(\.problem.slug) == ["unreadable-file"])
    #expect(names(project.scripts, in: folder) == ["b.yarn"])
  }

  @Test func anEnormousFileIsRefused() throws {
    let folder = try TemporaryFolder(["a.yarn": ""])
    try #require(truncate(folder / "a.yarn", 5 << 30) == 0)
    let project = try Project.open(folder / "a.yarn")
    #expect(project.problems.map(\.message) == ["This file is too large to be a script: 5120 MB."])
  }

  @Test func aProjectFileTakesWhatItsPatternsSay() throws {
    let folder = try TemporaryFolder([
      "p/my.yarnproject": """
      {
        // Version of the format.
        "PROJECTFILEVERSION": 3, /* and
        more */
        "sourceFiles": ["**/*.yarn", "../shared/c?.yarn", "x/a.yarn",],
        "excludeFiles": ["drafts/**"],
        "baseLanguage": "en",
      }
      """,
      "p/a.yarn": "", "p/a.testplan": "", "p/x/a.yarn": "", "p/drafts/d/e.yarn": "",
      "shared/c1.yarn": "", "shared/c22.yarn": "", "p/stray.testplan": "",
    ])
    let project = try Project.open(folder / "p/my.yarnproject")
    #expect(project.problems == [])
    #expect(
      names(project.scripts, in: folder) == ["p/a.yarn", "p/x/a.yarn", "p/../shared/c1.yarn"])
    #expect(names(project.plans, in: folder) == ["p/a.testplan"])
  }

  @Test(
    "A project file with a mistake says where it is",
    arguments: [
      (#"{"projectFileVersion": 4 "sourceFiles": []}"#, "A comma or } is missing here.", 26),
      (
        #"{"projectFileVersion": 9, "sourceFiles": ["*.yarn"], "baseLanguage": "en"}"#,
        "This project file is of a newer form than Leeward knows: it reads versions 2, 3 and 4.", 24
      ),
      (
        #"{"projectFileVersion": 1, "sourceFiles": ["*.yarn"], "baseLanguage": "en"}"#,
        "This project file is of an older form than Leeward reads: versions 2, 3 and 4.", 24
      ),
      (
        #"{"projectFileVersion": "4", "sourceFiles": ["*.yarn"], "baseLanguage": "en"}"#,
        "The version of a project file is a whole number.", 24
      ),
      (
        #"{"projectFileVersion": 2.5, "sourceFiles": ["*.yarn"], "baseLanguage": "en"}"#,
        "The version of a project file is a whole number.", 24
      ),
      (
        #"{"sourceFiles": ["*.yarn"], "baseLanguage": "en"}"#,
        "The version of the project file is missing.", 1
      ),
      (
        #"{"projectFileVersion": 4, "sourceFiles": ["*.yarn"]}"#,
        "baseLanguage is missing: the language that the scripts are written in.", 1
      ),
      (
        #"{"projectFileVersion": 4, "baseLanguage": "en"}"#,
        "sourceFiles is missing, so every script below is taken.", 1
      ),
      (
        #"{"projectFileVersion": 4, "baseLanguage": "en", "sourceFiles": [1, "*.yarn"]}"#,
        "sourceFiles is a list of texts in double quotes.", 64
      ),
      (
        #"{"projectFileVersion": 4, "baseLanguage": "en", "sourceFiles": ["*.yarn", "no/*.yarn"]}"#,
        "No script fits this pattern.", 75
      ),
      ("[]", "A project file is one pair of braces with everything between them.", 1),
      ("", "A value is missing here: the file ends.", 1),
      (#"{"a": "b"#, "This text has no closing double quote.", 7),
      (#"{"a": /* b"#, "This comment has no end: */ is missing.", 7),
      (String(repeating: "[", count: 100_000), "This is nested too deep.", 101),
    ])
  func mistakes(text: String, message: String, column: Int) throws {
    let folder = try TemporaryFolder(["p.yarnproject": text, "a.yarn": ""])
    let project = try Project.open(folder / "p.yarnproject")
    let problem = try #require(project.problems.first)
    #expect(project.problems.count == 1)
    #expect(problem.message == message)
    #expect(project.others[0].place(at: Int(problem.span.lower)).column == column)
  }

  @Test(arguments: [
    ("**/*.yarn", "a.yarn", true), ("**/*.yarn", "a/b/c.yarn", true), ("*.yarn", "a/b.yarn", false),
    ("a/**/b.yarn", "b.yarn", true), ("a*b*.yarn", "a*b*", false), ("**", "a/b", true),
    ("*a*a*a*a*a*a*a*a*b", String(repeating: "a", count: 5000), false),
    ("?.yarn", "你.yarn", true), ("??.yarn", "你.yarn", false),
  ])
  func patterns(pattern: String, path: String, fits: Bool) {
    #expect(Glob(pattern).matches(path) == fits)
  }

  @Test(.enabled(if: SharedFiles.areThere))
  func theSpaceProjectOfYarnSpinnersOwnTestsOpens() throws {
    let project = try Project.open(
      SharedFiles.path("conformance/yarn/projects/Space/Space.yarnproject"))
    #expect(project.scripts.count == 2)
    #expect(project.problems.isEmpty)
  }
}
