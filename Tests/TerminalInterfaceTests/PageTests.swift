import Conversation
import TestSupport
import Testing

@testable import TerminalInterface

extension AtOneTerminal {
  /// What doesn't fit into the window waits to be read.
  @Suite struct PageTests {
    private let words = SessionEvent.asks(.words(hint: ""))
    private let lines = (1...30).map { SessionEvent.says("This is line number \($0) of them.") }

    @Test func aFullWindowWaitsAndAKeyTurnsThePage() throws {
      let terminal = try PseudoTerminal(columns: 40, rows: 12)
      let talk = try Conversing.start(on: terminal, lines + [words])
      let first = try terminal.expect("more: Space")
      #expect(first.contains("number 1 of") && first.contains("number 11 of"))
      #expect(!first.contains("number 12 of"))
      terminal.takeIn(for: .milliseconds(50))
      #expect(!terminal.rest.contains("number 12 of"))
      terminal.send(" ")
      let second = try terminal.expect("more: Space")
      #expect(second.contains("number 12 of") && second.contains("number 22 of"))
      #expect(!second.contains("number 23 of"))
      // A letter begins the answer and shows the rest.
      terminal.send("h")
      try terminal.expect("number 30 of")
      try terminal.expect("your words ›")
      terminal.send("ello\r")
      #expect(try talk.end(terminal).heard == ["hello"])
    }

    @Test func enterTurnsPagesAndAnswersNothing() throws {
      let terminal = try PseudoTerminal(columns: 40, rows: 12)
      let talk = try Conversing.start(on: terminal, lines + [words])
      for _ in 1...2 {
        try terminal.expect("more: Space")
        terminal.send("\r")
      }
      try terminal.expect("your words ›")
      terminal.send("\r")
      terminal.send("mine\r")
      #expect(try talk.end(terminal).heard == ["mine"])
    }

    @Test func aMenuIsSeenWhole() throws {
      let terminal = try PseudoTerminal(columns: 40, rows: 12)
      let menu = SessionEvent.asks(.menu((1...8).map { "Choice \($0)" }))
      let talk = try Conversing.start(on: terminal, Array(lines.prefix(6)) + [menu])
      let before = try terminal.expect("more: Space")
      #expect(!before.contains("Choice 1"))
      terminal.send(" ")
      try terminal.expect("1 to 8 ›")
      terminal.send("3\r")
      #expect(try talk.end(terminal).heard == ["3"])
    }

    @Test func aPlainPageSaysSoInALineOfItsOwn() throws {
      let terminal = try PseudoTerminal(columns: 80, rows: 12)
      let talk = try Conversing.start(on: terminal, Array(lines.prefix(14)) + [words], plain: true)
      try terminal.expect("number 11 of them.\r\nThere is more. Space or Enter goes on.\r\n")
      terminal.send(" ")
      try terminal.expect("number 14 of them.\r\nyour words: ")
      terminal.send("ok\n")
      #expect(try talk.end(terminal).heard == ["ok"])
      #expect(!terminal.text.contains("\u{1B}"))
    }

    @Test func controlCOverAPageAsksWhetherToLeave() throws {
      let terminal = try PseudoTerminal(columns: 40, rows: 4)
      let talk = try Conversing.start(on: terminal, Array(lines.prefix(4)) + [words])
      try terminal.expect("more: Space")
      terminal.send("x")
      try terminal.expect("your words ›")
      terminal.send("\r")
      #expect(try talk.end(terminal).heard == ["x"])
    }
  }
}
