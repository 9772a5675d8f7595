import Foundation
import Listening
import Testing

/// The floors turning words back has reached on its sets; Listening's README tells what they mean.
@Suite struct MirrorTests {
  /// `mirror` and `mirror-given` had their answers written before the first line of the code.
  @Test(arguments: ["mirror", "mirror-given"]) func setsAreTurned(name: String) throws {
    let lines = try MirroredLine.read(name)
    let answers = lines.map { (line: $0, turned: Mirror.turn($0.said)) }
    let given = answers.filter { !$0.turned.isEmpty }
    let right = given.filter { $0.line.accepts($0.turned) }
    let wrong = given.filter { !$0.line.accepts($0.turned) }.map { "\($0.line.said): \($0.turned)" }
    #expect(lines.count >= 150)
    #expect(wrong.isEmpty, "\(wrong)")
    let possible = lines.count { !$0.mirrored.isEmpty }
    #expect(right.count * 100 >= possible * 96, "\(right.count) of \(possible)")
  }

  /// The other half of the given author's lines, which nobody tuned to: it was measured once.
  @Test func linesNobodyTunedToAreTurned() throws {
    let answers = try MirroredLine.read("mirror-verify").map { ($0, Mirror.turn($0.said)) }
    let given = answers.filter { !$0.1.isEmpty }
    let right = given.count { $0.0.accepts($0.1) }
    let possible = answers.count { !$0.0.mirrored.isEmpty }
    let wrong = given.filter { !$0.0.accepts($0.1) }.map { "\($0.0.said): \($0.1)" }
    #expect(right * 100 >= given.count * 95, "\(wrong)")
    #expect(right * 100 >= possible * 92, "\(right) of \(possible)")
  }

  @Test(arguments: [
    "", " ", "i", ".", "''''", "?", "\u{0}\u{7}\u{1B}[31m", "i\u{200B}", "😔", "i'", "'m", "i 'm",
    ",,,,", "i,i,i",
    "i am i am i", "was", "am i", "i was was was", "me and", "i\u{301}", "-", "i - - -", "<>",
    "i've'd'll", "gotta",
    "been", "of", "2", "self", "t", "m", "s", "moms", "i's", "my my my my", "and and and", "if",
    "every time",
  ])
  func anythingMayBeTyped(said: String) {
    let turned = Mirror.turn(said)
    #expect(turned.isEmpty || turned.contains("you"))
    #expect(turned.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
  }

  /// Words in any order, a fixed one: nothing traps, and no "I" is left.
  @Test func wordsInAnyOrderAreSafe() throws {
    let words = try MirroredLine.read("mirror").flatMap { $0.said.split(separator: " ") }
    var state: UInt64 = 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for _ in 0..<2_000 {
      let said = (0...next(9)).map { _ in words[next(words.count)] }.joined(separator: " ")
      let turned = Mirror.turn(said).split { !$0.isLetter && $0 != "'" }
      #expect(!turned.contains { ["i", "I", "my", "me", "am"].contains($0) }, "\(said)")
    }
  }

  @Test func longTextsAreLeft() {
    #expect(Mirror.turn(String(repeating: "i am tired and ", count: 1_100)).isEmpty)
    #expect(Mirror.turn(String(repeating: "a", count: 16_000)).isEmpty)
    #expect(Mirror.turn(String(repeating: "🫠", count: 4_000)).isEmpty)
  }

  @Test func whatControlsATerminalFallsAway() {
    #expect(Mirror.turn("i miss\u{7} my \u{202E}son") == "you miss your son")
    #expect(Mirror.turn("i miss my son\u{1B}[31m").isEmpty)
  }

  @Test func dangerIsNotTurned() throws {
    for line in try TypedLine.read("danger-develop") where SafetyGate.hear(line.text).level > .none
    {
      #expect(Mirror.turn(line.text).isEmpty, "\(line.text)")
    }
  }

  @Test func whatWasTurnedIsNotTurnedAgain() throws {
    for line in try MirroredLine.read("mirror") where !line.mirrored.isEmpty {
      let turned = Mirror.turn(line.said)
      if turned.contains("you") { #expect(Mirror.turn(turned).isEmpty, "\(turned)") }
    }
  }
}

/// A line of a set: what was said, and what it is turned to; "" where it is to be left.
struct MirroredLine {
  var said: String
  var mirrored: String

  static func read(_ name: String) throws -> [MirroredLine] {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().appending(path: "Sets/\(name).tsv")
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return MirroredLine(said: fields[0], mirrored: fields.count > 1 ? fields[1] : "")
    }
  }

  /// "you're gonna" is as good as "you're going to", "you have to" as "you've got to".
  func accepts(_ turned: String) -> Bool { Self.plain(turned) == Self.plain(mirrored) }

  private static func plain(_ text: String) -> String {
    text.replacing("gonna", with: "going to").replacing("you've got to", with: "you have to")
  }
}
