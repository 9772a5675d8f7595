import Glibc
import TestSupport
import Testing

/// The window may change at any moment: nothing typed is lost, and the conversation goes on.
@Suite(.onThreads, .timeLimit(.minutes(2))) struct ResizeTests {
  private static let sizes = [(20, 5), (300, 100), (40, 12), (1, 1), (0, 0), (5, 50), (80, 24)]

  @Test(arguments: Moment.shown)
  func atAnyMoment(moment: Moment) throws {
    let sitting = try Sitting()
    try sitting.come(to: moment)
    for (columns, rows) in Self.sizes {
      sitting.terminal.resize(columns: columns, rows: rows)
      sitting.terminal.takeIn(for: .milliseconds(15))
    }
    try sitting.goOn(from: moment)
    try sitting.expectGone(with: 0, after: moment)
    #expect(try sitting.leeward.keptWords().last == "the end")
    if moment == .typing {
      #expect(try sitting.leeward.keptWords().contains("half an answer"))
    }
  }

  @Test(arguments: [Moment.menu, .typing, .speech, .breath])
  func aHandThatDragsTheCorner(moment: Moment) throws {
    let sitting = try Sitting()
    try sitting.come(to: moment)
    for step in 0..<300 {
      sitting.terminal.resize(columns: 20 + step % 130, rows: 5 + step % 40)
      if step % 10 == 0 { sitting.terminal.takeIn(for: .milliseconds(1)) }
    }
    sitting.terminal.resize(columns: 80, rows: 24)
    try sitting.goOn(from: moment)
    try sitting.expectGone(with: 0, after: moment)
  }

  @Test func aTinyWindowFromTheBeginning() throws {
    for (columns, rows) in [(20, 5), (1, 1), (0, 0), (300, 100)] {
      let sitting = try Sitting(columns: columns, rows: rows)
      sitting.terminal.send("before\r1\rhalf\rthe end\r")
      try sitting.expectGone(with: 0, after: .beginning)
      #expect(try sitting.leeward.keptWords() == ["before", "half", "the end"])
    }
  }

  @Test func noLineIsWiderThanTheWindow() throws {
    let sitting = try Sitting(arguments: ["--pace", "none"], columns: 20)
    try sitting.terminal.expect("›", within: .seconds(30))
    sitting.terminal.send("before\r")
    try sitting.terminal.expect("1 to 5", within: .seconds(30))
    for line in withoutEscapes(sitting.terminal.text).split(separator: "\n")
    where !line.contains("›") {
      #expect(line.count <= 20, "\(line)")
    }
    sitting.program.signal(SIGTERM)
    try sitting.expectGone(with: 128 + SIGTERM, after: .menu)
  }
}
