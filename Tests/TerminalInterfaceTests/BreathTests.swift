import Diagnostics
import HostVocabulary
import Testing

@testable import TerminalInterface

@Suite struct BreathTests {
  private let calm = BreathPattern(inhale: 4, holdFull: 0, exhale: 6, holdEmpty: 0, rounds: 8)
  private let box = BreathPattern(inhale: 4, holdFull: 4, exhale: 4, holdEmpty: 4, rounds: 2)

  private func frame(
    _ pattern: BreathPattern, _ elapsed: Double, columns: Int, instead: String? = nil,
    told: String? = nil
  ) -> String? {
    pattern.moment(at: elapsed).map {
      BreathFrame.text(
        $0, rounds: pattern.rounds, instead: instead, told: told, columns: columns,
        wording: English()
      ).map(\.text).joined()
    }
  }

  @Test func phasesFollowEachOther() {
    let phases = stride(from: 0.5, to: 32, by: 4).map { box.moment(at: $0)?.phase }
    #expect(
      phases == [
        .inhale, .holdFull, .exhale, .holdEmpty, .inhale, .holdFull, .exhale, .holdEmpty,
      ])
    #expect(box.moment(at: 15.9)?.round == 1)
    #expect(box.moment(at: 16)?.round == 2)
    #expect(box.moment(at: 32) == nil)
  }

  @Test func secondsAreCountedFromOne() {
    #expect((0..<10).map { calm.moment(at: Double($0))?.second } == [1, 2, 3, 4, 1, 2, 3, 4, 5, 6])
    #expect(calm.moment(at: 3.999)?.second == 4)
  }

  @Test func lungsFillAndEmpty() throws {
    #expect(calm.moment(at: 0)?.fullness == 0)
    #expect(try abs(#require(calm.moment(at: 2)).fullness - 0.5) < 1e-9)
    #expect(calm.moment(at: 4)?.fullness == 1)
    #expect(box.moment(at: 6)?.fullness == 1)
    #expect(box.moment(at: 13)?.fullness == 0)
    #expect(calm.moment(at: -1)?.fullness == 0)
  }

  @Test func everyInstantOfEveryPatternHasAPlace() {
    let odd = BreathPattern(inhale: 0.1, holdFull: 0.2, exhale: 0.7, holdEmpty: 0.1, rounds: 37)
    var instant = 0.0
    while instant < odd.total {
      guard let moment = odd.moment(at: instant) else {
        Issue.record("nothing at \(instant)")
        return
      }
      #expect((1...38).contains(moment.round))
      instant += 0.0137
    }
  }

  @Test func aPatternBeyondReasonIsBrought() {
    let wild = BreathPattern(
      inhale: .infinity, holdFull: .nan, exhale: -3, holdEmpty: 1e300, rounds: .max
    ).bounded
    #expect(
      wild == BreathPattern(inhale: 60, holdFull: 0, exhale: 0, holdEmpty: 60, rounds: 1000))
    let none = BreathPattern(inhale: 0, holdFull: 0, exhale: 0, holdEmpty: 0, rounds: -1)
    #expect(none.bounded.moment(at: 0) == nil)
  }

  @Test func theBarTakesTheWindowsWidth() {
    let frames = [0, 1, 2.5, 4, 7, 9.9, 10].map { frame(calm, $0, columns: 50) }
    #expect(
      frames == [
        "in                                      1   1 of 8",
        "in      ████▍                           2   1 of 8",
        "in      ████████████████████▊           3   1 of 8",
        "out     ██████████████████████████████  1   1 of 8",
        "out     ███████████████                 4   1 of 8",
        "out                                     6   1 of 8",
        "in                                      1   2 of 8",
      ])
    for columns in [40, 80, 120, 300] {
      #expect(frame(calm, 5, columns: columns).map { DisplayWidth.columns($0) } == columns)
    }
  }

  @Test func framesAtFortyColumns() {
    #expect(frame(calm, 2, columns: 37) == "in      ████████▌          3   1 of 8")
    #expect(frame(calm, 22, columns: 37) == "in      ████████▌          3   3 of 8")
    #expect(
      frame(calm, 2, columns: 37, instead: "paused") == "paused  ████████▌              1 of 8")
  }

  @Test func whatHasNoRoomIsLeftOut() {
    #expect(frame(calm, 2, columns: 24) == "in      ██████        3 ")
    #expect(frame(calm, 2, columns: 10) == "in     3 ")
    #expect(frame(calm, 2, columns: 3) == "in ")
    #expect(frame(calm, 2, columns: 0) == "")
    #expect(frame(calm, 2, columns: 10, told: "A minute left.") == "A minute l")
    #expect(
      frame(calm, 2, columns: 37, told: "A minute left.")?.hasSuffix("  A minute left.") == true)
  }

  @Test(arguments: [1, 5, 8, 12, 20, 27, 28, 38, 68])
  func noFrameIsWiderThanItsRow(columns: Int) {
    for tenth in 0..<Int(box.total * 10) {
      let text = frame(box, Double(tenth) / 10, columns: columns) ?? ""
      #expect(DisplayWidth.columns(text) <= columns)
    }
  }

  @Test func theBarMovesByEighths() {
    #expect(BreathFrame.bar(0.5, columns: 4) == "██  ")
    #expect(BreathFrame.bar(0.53125, columns: 4) == "██▏ ")
    #expect(BreathFrame.bar(2, columns: 2) == "██")
    #expect(BreathFrame.bar(-1, columns: 2) == "  ")
  }
}
