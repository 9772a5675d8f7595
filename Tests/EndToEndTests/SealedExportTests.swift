import Foundation
import TestSupport
import Testing

/// `leeward journal export --seal`: what is written is opened by `age`, where that is installed.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct SealedExportTests {
  private let leeward: Leeward
  private let canary = "bluest heron 4711"
  private static let age = ["/usr/bin/age", "/usr/local/bin/age"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }
  private static let key = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
  private static let secret =
    "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"

  init() throws {
    leeward = try .keeping()
    try leeward.talk(canary)
  }

  private func contents(_ name: String) throws -> Data {
    try Data(contentsOf: leeward.folder.appending(path: name))
  }

  @Test func aKeyNeedsNoPassphrase() throws {
    let run = try leeward.run(
      "journal", "export", "--to", "talk.json.age", "--for", Self.key, "--yes")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Sealed for 1 key: nobody else can open it, not even you."))
    #expect(run.output.contains("as JSON"))
    #expect(run.output.contains("age -d talk.json.age"))
    let file = try contents("talk.json.age")
    #expect(file.starts(with: Data("age-encryption.org/v1\n-> X25519 ".utf8)))
    #expect(file.range(of: Data(canary.utf8)) == nil)
  }

  @Test(.enabled(if: age != nil)) func ageOpensWhatIsForAKey() throws {
    let plain = try leeward.run("journal", "export", "--as", "md")
    _ = try leeward.run("journal", "export", "--to", "talk.md.age", "--for", Self.key, "--yes")
    let identity = try leeward.writePrivate("identity", Self.secret + "\n")
    let opened = try PipedRun(
      try #require(Self.age), ["-d", "-i", identity, leeward.folder.path + "/talk.md.age"])
    #expect(opened.status == 0, "\(opened.errors)")
    #expect(opened.output == plain.output)
  }

  @Test(.enabled(if: age != nil)) func ageOpensWhatHasAPassphrase() throws {
    let plain = try leeward.run("journal", "export", "--as", "html")
    let program = try leeward.onTerminal("journal", "export", "--to", "talk.html.age", "--seal")
    try program.terminal.expect("yes or no ›", within: .seconds(60))
    program.terminal.send("yes\r")
    for label in ["passphrase for this file (not shown) ›", "the same once more ›"] {
      try program.terminal.expect(label, within: .seconds(60))
      program.terminal.send("low tide, quiet harbour\r")
    }
    try program.terminal.expect("sealed. It is opened with age", within: .seconds(60))
    #expect(try program.exitStatus(within: .seconds(60)) == 0)
    let age = try Program(
      try #require(Self.age),
      ["-d", "-o", leeward.folder.path + "/opened", leeward.folder.path + "/talk.html.age"],
      environment: leeward.environment)
    try age.terminal.expect("passphrase", within: .seconds(60))
    age.terminal.send("low tide, quiet harbour\r")
    #expect(try age.exitStatus(within: .seconds(60)) == 0, "\(age.terminal.text)")
    // The time at which it was made is in both.
    #expect(try contents("opened").count == plain.output.utf8.count)
    #expect(try contents("opened").range(of: Data(canary.utf8)) != nil)
  }

  @Test func aPassphraseFromAFile() throws {
    let file = try leeward.writePrivate("recipient", "low tide\n")
    let run = try leeward.run(
      "journal", "export", "--to", "talk.age", "--seal-passphrase-file", file, "--yes")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Tell it to them by another way"))
    #expect(try contents("talk.age").starts(with: Data("age-encryption.org/v1\n-> scrypt ".utf8)))
  }

  @Test func whatCantBeSealedIsSaidBeforeAnythingIsWritten() throws {
    for (arguments, words) in [
      (["--seal"], "Where to write it: --to talk.md.age"),
      (["--seal", "--to", "a.age", "--yes"], "--seal-passphrase-file FILE"),
      (["--to", "a.age", "--for", "ssh-ed25519 AAAA"], "is no age key"),
      (["--to", "a.age", "--for", Self.secret], "That is a secret key"),
      (["--to", "a.age", "--for", String(Self.key.dropLast())], "There is a slip in that key"),
    ] {
      let run = try leeward.run(["journal", "export"] + arguments)
      #expect(run.status == 2)
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(!run.errors.contains(Self.secret))
    }
    #expect(!FileManager.default.fileExists(atPath: leeward.folder.path + "/a.age"))
  }

  @Test func mistypedNothingIsWritten() throws {
    let program = try leeward.onTerminal(
      "journal", "export", "--to", "talk.age", "--seal", "--yes")
    try program.terminal.expect("(not shown) ›", within: .seconds(60))
    program.terminal.send("low tide, quiet harbour\r")
    try program.terminal.expect("the same once more ›", within: .seconds(60))
    program.terminal.send("low tide\r")
    #expect(try program.exitStatus(within: .seconds(60)) == 2)
    #expect(!FileManager.default.fileExists(atPath: leeward.folder.path + "/talk.age"))
  }
}
