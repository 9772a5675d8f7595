import Foundation
import TestSupport
import Testing

extension Leeward {
  static let passphrase = "quiet harbour, low tide"

  /// A file in its folder, for its owner only.
  @discardableResult
  func writePrivate(_ name: String, _ text: String) throws -> String {
    try write(name, text)
    let path = folder.path + "/" + name
    chmod(path, 0o600)
    return path
  }

  /// What opens its journal, in a file.
  func passphraseFile(_ text: String = Leeward.passphrase) throws -> String {
    try writePrivate("key.txt", text + "\n")
  }

  /// Locks its journal.
  func lock(with text: String = Leeward.passphrase) throws {
    let file = try writePrivate("new.txt", text)
    let run = try run("journal", "passphrase", "--new-passphrase-file", file)
    #expect(run.status == 0, "\(run.errors)")
    try FileManager.default.removeItem(atPath: file)
  }

  /// The names of files under its folder in which these bytes stand.
  func files(holding text: String) throws -> [String] {
    let files = FileManager.default.enumerator(atPath: folder.path)?.allObjects ?? []
    return try files.compactMap { $0 as? String }.filter { name in
      let path = folder.path + "/" + name
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      guard isThere, !isFolder.boolValue else { return false }
      return try Data(contentsOf: URL(filePath: path)).range(of: Data(text.utf8)) != nil
    }
  }

  /// The bytes of all that is in its home, by name.
  func homeContents() throws -> [String: Data] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: home)) ?? []
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, try Data(contentsOf: URL(filePath: home + "/" + name)))
      })
  }

  /// A talk in which these words are said and kept.
  func talk(_ words: String) throws {
    let run = try run("talk", "KeepTest", input: "7\n\(words)\n")
    #expect(run.output.contains("You said \(words)"), "\(run.output) \(run.errors)")
  }

  /// With the script that `talk` needs.
  static func keeping() throws -> Leeward {
    let leeward = try Leeward()
    try leeward.write("scripts/keep.yarn", KeepScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
    return leeward
  }
}
