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
    if told == homes.other.told {
      count("another journal, whole")
      return nil
    }
    let hasTally = damage.files["journal.tally"] == damage.home.files["journal.tally"]
    if isEarlier(told, damage.home, mayBeOlder: !hasTally) {
      count(hasTally ? "less of a letter" : "as it was earlier")
      return nil
    }
    return
      "it tells \(told.conversations.map(\.count)) for \(damage.home.told.conversations.map(\.count))"
  }

  /// Whether all is as it was at one time before: with its tally of that time, or none. Of letters there may be
  /// less in any case: a letter ends where it was cut off.
  private func isEarlier(_ told: Told, _ home: FuzzHomes.Home, mayBeOlder: Bool) -> Bool {
    let found = told.conversations.map { $0.map(\.entry) }
    let truth = home.told.conversations.map { $0.map(\.entry) }
    let (journal, letter) = (truth.prefix(home.sure), truth.dropFirst(home.sure))
    return (0...min(found.count, journal.count)).contains { split in
      let (kept, rest) = (found.prefix(split), found.dropFirst(split))
      guard rest.count <= letter.count, zip(letter, rest).allSatisfy({ $0.starts(with: $1) }) else {
        return false
      }
      if !mayBeOlder { return kept == journal }
      return kept.dropLast() == journal.prefix(max(0, split - 1))
        && zip(journal, kept).allSatisfy { $0.starts(with: $1) }
    }
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
