import Foundation
import TestSupport
import Testing

/// A disk that fills up while someone talks, and one that can't be written: on small file systems of
/// our own.
@Suite(
  .onThreads, .timeLimit(.minutes(10)),
  .enabled(if: SmallDisk.canMount, "a small file system of our own can't be mounted here"))
struct DiskTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/test.yarn", TestScript.text)
  }

  /// Runs a shell's script with a disk of so many kilobytes mounted at `disk`, `$LEEWARD` the program.
  private func run(kilobytes: Int, _ script: String, input: String = "") throws -> PipedRun {
    try PipedRun(
      "/usr/bin/unshare",
      [
        "-rm", "/bin/sh", "-c",
        "cd '\(leeward.folder.path)' && mkdir disk && mount -t tmpfs -o size=\(kilobytes)k tmpfs disk && \(script)",
      ], input: Array(input.utf8),
      environment: leeward.environment.merging([
        "LEEWARD": Leeward.path, "LEEWARD_HOME": leeward.folder.path + "/disk/home",
      ]) { $1 }, within: .seconds(60))
  }

  @Test func itFillsUpWhileSomeoneTalks() throws {
    let said = (1...150).map { "words number \($0)" }
    let run = try run(
      kilobytes: 500,
      """
      "$LEEWARD" talk echo --plain --dialogues scripts; echo "status $?"; \
      "$LEEWARD" journal show --plain
      """, input: said.joined(separator: "\n") + "\n")
    #expect(run.errors == "")
    let parts = run.output.components(separatedBy: "status 0\n")
    let (talk, kept) = (parts[0], parts.count > 1 ? parts[1] : "")
    // It is told once, and the talk goes on.
    #expect(talk.contains("I heard words number 150."))
    let told = talk.lowercased().components(separatedBy: "full")
    #expect(told.count == 2, "\(talk)")
    // What was answered before that is there.
    let answered = said.filter { (told.first ?? "").contains("i heard \($0).") }
    #expect(answered.count > 5)
    for words in answered { #expect(kept.contains("> \(words)\n"), "\(words)\n\(run.output)") }
  }

  @Test func aDiskThatCanOnlyBeRead() throws {
    let run = try run(
      kilobytes: 1000,
      """
      echo before | "$LEEWARD" talk echo --plain --dialogues scripts >/dev/null && \
      mount -o remount,ro disk && \
      "$LEEWARD" talk echo --plain --dialogues scripts; echo "status $?"; \
      "$LEEWARD" journal show --plain
      """, input: "after\n")
    #expect(run.errors == "")
    let parts = run.output.components(separatedBy: "status 0\n")
    #expect(parts[0].contains("I heard after."), "\(run.output)")
    #expect(parts[0].contains("kept"))
    #expect(parts.last?.contains("> before\n") == true)
  }
}

private enum SmallDisk {
  static let canMount: Bool = {
    let run = try? PipedRun("/usr/bin/unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"])
    return run?.status == 0
  }()
}
