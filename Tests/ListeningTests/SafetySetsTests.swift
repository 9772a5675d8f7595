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

  /// The plainly said lines the rules were first written for: the weights must not take from them.
  @Test func plainDevelopIsHeard() throws {
    let lines = try TypedLine.read("danger-develop") + TypedLine.read("harmless-develop")
    let plain = Heard(lines.filter { $0.meaning.hasPrefix("first.") })
    #expect(plain.danger > 400 && plain.harmless > 650)
    #expect(plain.heard >= plain.danger - 3, "\(plain)")
    #expect(plain.asEmergencies >= plain.emergencies - 5, "\(plain)")
    #expect(plain.alarms == 0 && plain.asked <= 1, "\(plain)")
    #expect(plain.quiet == plain.quietWanted, "\(plain)")
  }

  /// Lines by the authors of develop, of meanings develop hasn't. Few of them name the danger.
  @Test func verifyIsHeard() throws {
    let lines = try TypedLine.read("danger-verify") + TypedLine.read("harmless-verify")
    let hard = Heard(lines.filter { !$0.meaning.hasPrefix("first.") })
    #expect(hard.danger > 1600 && hard.harmless > 1600)
    #expect(hard.share(hard.heard, of: hard.danger) >= 0.525, "\(hard)")
    #expect(hard.share(hard.atLevel, of: hard.danger) >= 0.365, "\(hard)")
    #expect(hard.share(hard.asked, of: hard.harmless) <= 0.038, "\(hard)")
    #expect(hard.share(hard.alarms, of: hard.harmless) <= 0.019, "\(hard)")
    let plain = Heard(lines.filter { $0.meaning.hasPrefix("first.") })
    #expect(plain.share(plain.heard, of: plain.danger) >= 0.965, "\(plain)")
    #expect(plain.share(plain.atLevel, of: plain.danger) >= 0.93, "\(plain)")
    #expect(plain.share(plain.asked, of: plain.harmless) <= 0.01, "\(plain)")
    #expect(plain.alarms == 0 && plain.quiet >= 16, "\(plain)")
    #expect(plain.asEmergencies >= 40, "\(plain)")
  }

  /// Lines by someone who wrote nothing else here; never tuned on.
  @Test func blindIsHeard() throws {
    let all = Heard(try TypedLine.read("danger-blind"))
    #expect(all.danger > 350 && all.harmless > 550)
    #expect(all.share(all.heard, of: all.danger) >= 0.61, "\(all)")
    #expect(all.share(all.atLevel, of: all.danger) >= 0.46, "\(all)")
    #expect(all.share(all.asked, of: all.harmless) <= 0.05, "\(all)")
    #expect(all.share(all.alarms, of: all.harmless) <= 0.021, "\(all)")
  }

  @Test func noTextStandsInTwoSets() throws {
    let develop = try ["must-hear", "danger-develop", "harmless-develop"].flatMap {
      try TypedLine.read($0)
    }
    let verify = try ["danger-verify", "harmless-verify"].flatMap { try TypedLine.read($0) }
    let blind = try TypedLine.read("danger-blind").map(\.text)
    #expect(Set(develop.map(\.text)).isDisjoint(with: verify.map(\.text) + blind))
    #expect(Set(verify.map(\.text)).isDisjoint(with: blind))
  }

  /// `Sets/README.md` tells the rule: which half a meaning is in can be counted out from its name.
  @Test func meaningsAreSplitByRule() throws {
    for (name, isVerify) in [
      ("danger-develop", false), ("harmless-develop", false), ("danger-verify", true),
      ("harmless-verify", true),
    ] {
      for line in try TypedLine.read(name) where !line.meaning.hasPrefix("first.") {
        var hash: UInt32 = 0x811C_9DC5
        for byte in line.meaning.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        hash ^= hash >> 15
        #expect((hash % 4 == 0) == isVerify, "\(line.meaning)")
      }
    }
  }

  @Test func dangerInTheMiddleOfManyWordsIsHeard() {
    let before = "the bus was late again and then the shop had no bread so i went to my aunt and "
    let after = " and the neighbours had the radio on all day and tomorrow is the dentist again"
    for typed in ["i want to kill myself", "i took the whole bottle of pills"] {
      #expect(SafetyGate.hear(before + before + typed + after + after).level >= .crisis)
    }
  }
}

/// What people typed to a chat about smoking, none of them in danger. Rules and weights were made
/// with those of even numbers at hand, not with the odd ones.
/// Skipped where it isn't at hand.
@Suite(.enabled(if: SmokingChats.lines != nil)) struct SmokingChatsTests {
  @Test(arguments: [(0, 0), (1, 2)]) func openHelpSeldom(half: Int, alarms: Int) throws {
    let lines = try #require(SmokingChats.lines).filter { $0.conversation % 2 == half }
    let readings = lines.map { SafetyGate.hear($0.text) }
    #expect(readings.count > 800)
    #expect(readings.filter(\.opensHelp).count <= alarms)
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
