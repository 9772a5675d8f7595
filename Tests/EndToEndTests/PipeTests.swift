import Foundation
import TestSupport
import Testing

/// A conversation on pipes: plain text in, plain text out, and no waiting.
@Suite(.onThreads) struct PipeTests {
  private let leeward: Leeward

  init() throws {
    leeward = try Leeward()
    try leeward.write("scripts/test.yarn", TestScript.text)
    leeward.environment["LEEWARD_DIALOGUES"] = leeward.folder.path + "/scripts"
  }

  @Test func aConversationRunsToItsEnd() throws {
    let run = try leeward.run("--plain", input: "1\n7\nmy little boy\n")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(!run.output.hasControls)
    #expect(run.output.contains("You said my little boy, at 7.\n"))
    #expect(run.output.contains("After the quiet.\n"))
    #expect(run.output.hasSuffix("Goodbye then.\n"))
  }

  @Test func itGreetsInAtMostThreeLines() throws {
    let output = try leeward.run("--plain").output
    let greeting = output.prefix(
      upTo: output.firstRange(of: "Hello from")?.lowerBound ?? output.endIndex)
    #expect((1...3).contains(greeting.split(separator: "\n").count))
    #expect(greeting.contains("/help"))
    #expect(greeting.contains("this computer"))
  }

  @Test(arguments: [
    "he's blue and won't wake up", "i think i took too much", "i want to kill myself",
    "I WANT TO KILL MYSELF", "/foo i want to kill myself", "988", "/help",
  ])
  func dangerAtAnyPromptOpensTheWayToHelpFirst(typed: String) throws {
    for before in ["", "1\n", "1\n7\n"] {
      let run = try leeward.run("--plain", "--private", input: before + typed + "\n")
      #expect(run.status == 0)
      let prompts = ["": "1 to 3: ", "1\n": "0 to 10: "]
      let asked = try #require(run.output.firstRange(of: prompts[before] ?? "words: "))
      // What was typed stands behind the prompt, as it would on a terminal.
      let answer = run.output[asked.upperBound...].split(separator: "\n").dropFirst()
      #expect(answer.first?.contains(/911|988/) == true, "\(answer)")
      #expect(!answer.contains { $0.hasPrefix("You said") })
    }
  }

  @Test func aMegabyteOnOneLineAndBytesThatAreNoTextDoNoHarm() throws {
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: 1 << 20)
    let input = Array("3\n".utf8) + long + [0x0A, 0xFF, 0xFE, 0xC3, 0x0A, 0x00, 0x1B, 0x5B, 0x0A]
    let run = try leeward.run(["--plain"], input: input)
    #expect(run.status == 0)
    #expect(!run.output.hasControls)
    #expect(run.output.contains("I heard aaaa"))
    #expect(run.output.contains("I heard \u{FFFD}"))
  }

  @Test func theTimeIsTheOneThatIsGiven() throws {
    let run = try leeward.run("--now", "2026-03-01T02:14", "--plain", input: "2\n")
    #expect(run.output.contains("The part of the day is night.\n"))
    let noon = try leeward.run("--now", "2026-03-01T12:14", "--plain", input: "second\n")
    #expect(noon.output.contains("The part of the day is afternoon.\n"))
  }

  @Test func aNodeIsFoundByItsNameWhateverItsCapitals() throws {
    let run = try leeward.run("talk", "echo", "--plain", input: "hello\n")
    #expect(run.status == 0)
    #expect(run.output.contains("I heard hello.\n"))
    let hyphened = try leeward.run("talk", "ec-ho", "--plain", input: "hello\n")
    #expect(hyphened.output.contains("I heard hello.\n"))
    let apart = try leeward.run("talk", "ec", "ho", "--plain", input: "hello\n")
    #expect(apart.output.contains("I heard hello.\n"))
    let none = try leeward.run("talk", "Ekho", "--plain")
    #expect(none.status == 2)
    #expect(none.errors == "There is no conversation called Ekho. Did you mean Echo?\n")
  }

  @Test func aReaderThatGoesAwayIsNoFailure() throws {
    let run = try PipedRun(
      "/bin/bash",
      ["-c", "yes again | '\(Leeward.path)' talk echo --plain | head -n 4; exit ${PIPESTATUS[1]}"],
      environment: leeward.environment)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test func withoutATerminalTypeThereAreNoEscapes() throws {
    leeward.environment["TERM"] = nil
    let run = try leeward.run(input: "2\n")
    #expect(run.status == 0)
    #expect(!run.output.hasControls)
  }

  @Test func theShippedConversationIsTalkedFromItsPlan() throws {
    leeward.environment["LEEWARD_DIALOGUES"] = nil
    let talk = try PlanTalk(of: "craving")
    let run = try leeward.run(
      ["--plain", "--seed", "1", "--now", "2026-03-01T02:14"], input: Array(talk.typed.utf8))
    #expect(run.status == 0)
    #expect(run.errors == "")
    var rest = run.output[...]
    for line in talk.lines {
      let found = try #require(rest.firstRange(of: "\n" + line + "\n"), "\(line)\n\(rest)")
      rest = rest[found.upperBound...].isEmpty ? "" : rest[rest.index(before: found.upperBound)...]
    }
  }
}
