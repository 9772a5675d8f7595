import Foundation
import TestSupport
import Testing

/// `leeward progress`, after real talks.
@Suite(.onThreads, .timeLimit(.minutes(10))) struct ProgressTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/keep.yarn", KeepScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
  }

  private func talk(_ numbers: [Int]) throws {
    for (day, number) in numbers.enumerated() {
      let run = try leeward.run(
        "talk", "KeepTest", "--now", "2026-03-0\(day + 1)T09:00",
        input: "\(number)\nsecret heron\n1\n")
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  @Test func withNothingKeptItSaysSoAndMakesNothing() throws {
    let run = try leeward.run("progress")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("There is nothing to show yet."))
    #expect(!FileManager.default.fileExists(atPath: leeward.home))
  }

  @Test func onAPipeItIsToldInWords() throws {
    try talk([8, 5, 3])
    let few = try leeward.run("progress").output
    #expect(
      few.contains(
        "Three numbers so far: 8 on Sun 1 Mar 2026, 09:00; 5 on Mon 2 Mar 2026, 09:00; "))
    try talk([8, 5, 3, 6, 7])
    let run = try leeward.run("progress", "--plain")
    #expect(run.status == 0)
    #expect(run.output.contains("8 numbers so far, from 3 to 8. In the middle: 5.5.\n"))
    #expect(run.output.contains("You came here 8 times, on 5 days; the first on 1 Mar 2026.\n"))
    #expect(!run.output.hasControls)
    let drawn = run.output.unicodeScalars.contains { (0x2500...0x259F).contains($0.value) }
    #expect(!drawn)
  }

  @Test func onATerminalItIsDrawnAndFits() throws {
    try talk([8, 5, 3, 6, 7, 0])
    leeward.environment["NO_COLOR"] = "1"
    for columns in [20, 40, 80] {
      let program = try leeward.onTerminal("progress", columns: columns)
      try program.terminal.expect("│", within: .seconds(30))
      try program.terminal.expect("█", within: .seconds(30))
      #expect(try program.exitStatus(within: .seconds(30)) == 0)
      let rows = program.terminal.text.split(whereSeparator: \.isNewline)
      #expect(rows.allSatisfy { $0.count < columns }, "\(rows)")
    }
  }

  @Test func asAPageItHasNumbersAndNoWordOfTheirs() throws {
    try talk([8, 5, 3, 6, 7])
    let first = try leeward.run("progress", "--html", "out.html")
    #expect(first.status == 0, "\(first.errors)")
    let path = leeward.folder.path + "/out.html"
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains("<svg"))
    #expect(page.contains("In the middle: 6."))
    #expect(!page.contains("heron"))
    for foreign in ["<script", "<link", "src=", "http:", "https:", "@import", "url("] {
      #expect(!page.contains(foreign), "\(foreign)")
    }
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let second = try leeward.run("progress", "--html", "out.html")
    #expect(second.status == 2)
    #expect(second.errors.contains("--replace"))
    #expect(try leeward.run("progress", "--html", "out.html", "--replace").status == 0)
  }
}
