import Foundation
import TestSupport
import Testing

/// `kill -9`, at any moment. By hand: LEEWARD_KILLS=1000 LEEWARD_SEED=7
/// LEEWARD_KILLED=sealed swift test --filter KillTests
@Suite(.onThreads, .timeLimit(.minutes(120))) struct KillTests {
  private let surroundings = ProcessInfo.processInfo.environment

  @Test(arguments: KilledTalk.Kind.allCases)
  func whatWasAnsweredIsThereAfterAKill(kind: KilledTalk.Kind) throws {
    if let only = surroundings["LEEWARD_KILLED"], only != kind.rawValue { return }
    let kills = surroundings["LEEWARD_KILLS"].flatMap { Int($0) } ?? (kind == .plain ? 15 : 5)
    let seed = surroundings["LEEWARD_SEED"].flatMap { UInt64($0) } ?? .random(in: 1...99_999)
    var talk = try KilledTalk(Leeward(), kind, seed: seed)
    do {
      for _ in 0..<kills { try talk.round() }
      try talk.finish()
    } catch {
      Issue.record("seed \(seed), kill \(talk.figures.kills): \(error)")
    }
    #expect(talk.figures.answers > kills / 4)
    print("\(kind), seed \(seed): \(talk.figures)")
  }
}
