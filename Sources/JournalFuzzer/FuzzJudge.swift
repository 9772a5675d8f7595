import Foundation
import Journal

/// Opens damaged homes, and says where what is told isn't so.
struct FuzzJudge {
  let homes: FuzzHomes
  private let folder: URL
  /// How the homes were answered to.
  private(set) var answers: [String: Int] = [:]

  /// `folder` is where homes are laid out; a quick disk is best.
  init(in folder: URL) throws {
    self.folder = folder.appending(path: "fuzzed")
    homes = try FuzzHomes(in: folder)
  }

  /// What is wrong with how this one was answered to; nil where nothing is.
  mutating func finding(_ number: Int, seed: UInt64) throws -> String? {
    let damage = FuzzDamage(number: number, seed: seed, homes: homes)
    try lay(damage.files)
    guard let wrong = judge(damage) else { return nil }
    return "\(damage.home.name); \(damage.story.joined(separator: "; ")): \(wrong)"
  }

  private mutating func judge(_ damage: FuzzDamage) -> String? {
    let told: Told
    let isSound: Bool
    do {
      guard try SQLiteJournal.isSealed(folder) else {
        count("not sealed")
        // Without its key or its file there is nothing to open; what there is must not be taken for one.
        _ = try SQLiteJournal(readingFolder: folder)
        return nil
      }
      let key = try FuzzHomes.key(to: folder)
      told = try Told(SQLiteJournal(readingFolder: folder, key: key))
      isSound = try SQLiteJournal.check(folder, key: key).isWhole
    } catch {
      count("refused")
      return "\(error)".contains("said") ? "an error tells what was said: \(error)" : nil
    }
    if told == damage.home.told {
      count("as it was")
      return nil
    }
    if !isSound {
      count("told, and found damaged")
      return nil
    }
    // All of it as it was at another time, with its tally; and of a letter less, which ends where it was cut
    // off.
    let letter = damage.home.name == "letter" ? Array(damage.home.told.conversations.suffix(2)) : []
    for earlier in [homes.earlier] + homes.homes {
      let sure = earlier.told.conversations.prefix(earlier.sure)
      guard told.conversations.starts(with: sure) else { continue }
      let rest = told.conversations.dropFirst(sure.count)
      guard rest.count <= letter.count, zip(rest, letter).allSatisfy({ $1.starts(with: $0) })
      else { continue }
      count(
        damage.files["journal.tally"] == damage.home.files["journal.tally"]
          ? "less of a letter" : "as it was earlier")
      return nil
    }
    return
      "it tells \(told.conversations.map(\.count)) for \(damage.home.told.conversations.map(\.count))"
  }

  private mutating func count(_ answer: String) { answers[answer, default: 0] += 1 }

  private func lay(_ files: Files) throws {
    try? FileManager.default.removeItem(at: folder)
    for name in files.keys.sorted() {
      let path = folder.appending(path: name)
      let parent = path.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      try Data(files[name] ?? []).write(to: path)
      chmod(path.path, 0o600)
      chmod(parent.path, 0o700)
    }
  }
}
