import Foundation
import Listening
import Testing

/// The floors the gate has reached on the sets. Rules are tuned to `develop` only; Listening's README
/// tells what these numbers mean, and what they don't.
@Suite struct SafetySetsTests {
  @Test func everyLineThatMustBeHeardIsHeardAtItsLevel() throws {
    for line in try TypedLine.read("must-hear") {
      let reading = SafetyGate.hear(line.text)
      #expect(reading.level == line.level, "\(line.text)")
      #expect(reading.who == line.who, "\(line.text)")
      #expect(reading.kind?.rawValue == line.kind, "\(line.text)")
      #expect(!reading.because.isEmpty, "\(line.text)")
    }
  }

  @Test func developIsHeard() throws {
    let danger = Heard(try TypedLine.read("danger-develop"))
    let harmless = Heard(try TypedLine.read("harmless-develop"))
    #expect(danger.danger >= 150 && harmless.harmless >= 250)
    #expect(danger.heard >= danger.danger - 3, "\(danger)")
    #expect(danger.asEmergencies >= danger.emergencies - 5, "\(danger)")
    #expect(harmless.alarms == 0 && harmless.asked <= 1, "\(harmless)")
    #expect(harmless.quiet == harmless.quietWanted, "\(harmless)")
  }

  @Test func verifyIsHeard() throws {
    let danger = Heard(try TypedLine.read("danger-verify"))
    let harmless = Heard(try TypedLine.read("harmless-verify"))
    #expect(danger.heard >= 91, "\(danger)")
    #expect(danger.asEmergencies >= 40, "\(danger)")
    #expect(harmless.alarms == 0 && harmless.asked == 0, "\(harmless)")
    #expect(harmless.quiet >= 16, "\(harmless)")
  }

  @Test func noTextStandsInBothHalves() throws {
    let develop = try ["must-hear", "danger-develop", "harmless-develop"].flatMap {
      try TypedLine.read($0)
    }
    let verify = try ["danger-verify", "harmless-verify"].flatMap { try TypedLine.read($0) }
    #expect(Set(develop.map(\.text)).isDisjoint(with: verify.map(\.text)))
  }
}

/// What people typed to a chat about smoking, none of them in danger. Rules were tuned to the
/// conversations with even numbers, not to the odd ones (but for one line: see Listening's README).
/// Skipped where it isn't at hand.
@Suite(.enabled(if: SmokingChats.lines != nil)) struct SmokingChatsTests {
  @Test(arguments: [0, 1]) func openNoHelp(half: Int) throws {
    let lines = try #require(SmokingChats.lines).filter { $0.conversation % 2 == half }
    let readings = lines.map { SafetyGate.hear($0.text) }
    #expect(readings.count > 800)
    #expect(!readings.contains { $0.opensHelp })
    #expect(readings.filter { $0.level > .none }.count <= 3)
  }
}

enum SmokingChats {
  static let lines: [(conversation: Int, text: String)]? = {
    let file = URL(fileURLWithPath: #filePath)
      .appending(path: "../../../../shared/data/talk/smoking-chats.tsv").standardizedFileURL
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", maxSplits: 2)
      guard fields.count == 3, let conversation = Int(fields[0]) else { return nil }
      return (conversation, String(fields[2]))
    }
  }()
}
