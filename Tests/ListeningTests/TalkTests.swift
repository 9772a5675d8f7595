import Foundation
import Testing

@testable import Listening
@testable import ListeningTrainer

@Suite struct TalkTests {
  @Test func theLabelsAreWhereTheyAreLookedFor() {
    #expect(LinearModel.talk.labels[Talk.change] == "change")
    #expect(LinearModel.talk.labels[Talk.sustain] == "sustain")
    #expect(LinearModel.talk.labels[Talk.neutral] == "neutral")
    #expect(
      LinearModel.talkReason.labels == TalkReading.Reason.allCases.map(\.rawValue))
  }

  @Test(arguments: [
    ("i really want to stop using", TalkReading.Lean.change),
    ("I'm gonna quit, I have to for my kids", .change),
    ("i dont want to quit, i love it", .sustain),
    ("i cant do it, its too hard", .sustain),
    ("where is the nearest bus stop", .neutral),
    ("mm hmm", .neutral),
    ("i want to stop but i can't, it's too hard", .mixed),
  ]) func plainLeansAreHeard(text: String, lean: TalkReading.Lean) {
    let heard = Talk.hear(text)
    #expect(heard.lean == lean, "\(heard)")
    #expect(heard.stronger != .mixed)
    #expect((heard.reason == nil) == (lean == .neutral))
    #expect((1...100).contains(heard.confidence))
    #expect(heard.because.allSatisfy { text.contains($0) })
  }

  @Test(arguments: ["", " ", "...", "?!", "\u{0}\u{1}", "💙", String(repeating: "a ", count: 9_000)])
  func anythingCanBeTyped(text: String) {
    #expect(Talk.hear(text).lean == .neutral || text.count > 9)
    #expect(Talk.hear(text) == Talk.hear(text))
  }

  /// What was reached; README.md has the table.
  @Test func verifyIsHeard() throws {
    let heard = try TalkVerify()
    #expect(heard.lines >= 640)
    #expect(heard.confusion.macroF1 >= 0.61, "\(heard.confusion)")
  }

  /// Confidence means something: the surer half is right more often.
  @Test func theSurerAreRightMoreOften() throws {
    let heard = try TalkVerify()
    #expect(heard.surerRight > heard.unsurerRight + 10, "\(heard.surerRight) \(heard.unsurerRight)")
  }
}

/// The lines kept apart, as they are heard: change, sustain, neutral; mixed counts as its stronger side.
struct TalkVerify {
  var lines = 0
  var confusion = Confusion(["change", "sustain", "neutral"])
  /// How many in a hundred of the surer and of the less sure half are right.
  var surerRight = 0
  var unsurerRight = 0

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Sets/talk-verify.tsv")
    let table = try Table(path: file.path)
    var rights: [(confidence: Int, isRight: Bool)] = []
    for row in table.rows {
      let heard = Talk.hear(row[3])
      let answer = confusion.labels.firstIndex(of: heard.stronger.rawValue) ?? 0
      let truth =
        row[0] == "mixed" ? min(answer, 1) : confusion.labels.firstIndex(of: row[0]) ?? answer
      confusion.add(truth, heardAs: answer)
      rights.append((heard.confidence, truth == answer))
      lines += 1
    }
    rights.sort { $0.confidence > $1.confidence }
    let half = rights.count / 2
    surerRight = rights.prefix(half).filter(\.isRight).count * 100 / half
    unsurerRight = rights.suffix(half).filter(\.isRight).count * 100 / half
  }
}
