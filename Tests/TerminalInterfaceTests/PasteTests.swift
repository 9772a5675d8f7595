import Conversation
import TestSupport
import Testing

@testable import TerminalInterface

extension AtOneTerminal {
  /// Pastes, marked by the terminal or not, and what was typed before its prompt.
  @Suite struct PasteTests {
    private let words = SessionEvent.asks(.words(hint: ""))
    private let menu = SessionEvent.asks(.menu(["Red", "Blue"]))

    @Test func tenThousandLinesAreOneAnswerShownShort() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(on: terminal, [words, words])
      try terminal.expect("your words ›")
      terminal.send(
        "so: \u{1B}[200~" + String(repeating: "1\n", count: 10_000) + "\u{1B}[201~ and that\r")
      try terminal.expect("[10,000 lines pasted] and that")
      try terminal.expect("The beginning is here")
      try terminal.expect("your words ›")
      terminal.send("on\r")
      let heard = try talk.end(terminal).heard
      #expect(heard.count == 2)
      #expect(heard.first?.hasPrefix("so: 1 1 1 1 1") == true)
      #expect(heard.first?.unicodeScalars.count == LineLimit.scalars - 1)
      #expect(!withoutEscapes(terminal.text).contains("1 1 1"))
    }

    @Test(arguments: ["1", "a line of words that someone wrote"])
    func aPasteThatNothingMarksRunsAwayWithNothing(line: String) throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(on: terminal, [menu, words])
      try terminal.expect("1 to 2 ›")
      terminal.send(String(repeating: line + "\r", count: 10_000))
      try terminal.expect("[9,999 lines pasted]", within: .seconds(30))
      try terminal.expect("your words ›")
      terminal.send("on\r")
      let heard = try talk.end(terminal).heard
      #expect(heard.count == 2)
      #expect(heard.first?.hasPrefix("\(line) \(line) \(line)") == true)
      #expect(heard.last == "on")
    }

    @Test func aPlainTerminalTakesAPasteAsOneAnswerToo() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(on: terminal, [menu, words], plain: true)
      try terminal.expect("1 to 2: ")
      terminal.send(String(repeating: "a line of words that someone wrote\n", count: 2_000))
      try terminal.expect("your words: ", within: .seconds(30))
      terminal.send("on\n")
      let heard = try talk.end(terminal).heard
      #expect(heard.count == 2)
      #expect(heard.last == "on")
    }

    @Test func aShortPasteStandsInTheLineAsItIs() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(on: terminal, [words])
      try terminal.expect("your words ›")
      terminal.send("\u{1B}[200~one\ntwo\u{1B}[201~")
      try terminal.expect("one two")
      terminal.send("\u{1B}[D\u{1B}[D\u{1B}[D\u{7F}, \r")
      #expect(try talk.end(terminal).heard == ["one, two"])
    }

    @Test func aPasteWhoseEndIsLostLeavesTheKeysToTheirOwner() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(on: terminal, [words])
      try terminal.expect("your words ›")
      terminal.send("\u{1B}[200~half")
      try terminal.expect("half", within: .seconds(10))
      terminal.send(" done\r")
      #expect(try talk.end(terminal).heard == ["half done"])
    }

    @Test func aFewAnswersTypedAheadAreAnswers() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(on: terminal, [menu, words, menu])
      try terminal.expect("1 to 2 ›")
      terminal.send("1\rsomething else\r2\r")
      #expect(try talk.end(terminal).heard == ["1", "something else", "2"])
    }

    @Test func aLetterInTwoPiecesIsOne() throws {
      let terminal = try PseudoTerminal()
      let lines = (1...9).map {
        SessionEvent.says("This line, number \($0), waits for its reader.")
      }
      let talk = try Conversing.start(on: terminal, lines + [words, words], pace: .slow)
      try terminal.expect("number 1,")
      terminal.send(bytes: [0xE6, 0xBC])
      terminal.takeIn(for: .milliseconds(30))
      terminal.send(bytes: [0xA2])
      try terminal.expect("your words ›", within: .seconds(5))
      terminal.send(bytes: [0xE5])
      terminal.takeIn(for: .milliseconds(30))
      terminal.send(bytes: [0xAD, 0x97, 0x0D])
      try terminal.expect("your words ›")
      terminal.send("\r")
      #expect(try talk.end(terminal).heard == ["漢字", ""])
    }

    @Test func whatWasTypedBeforeAPlainPromptShowsThere() throws {
      let terminal = try PseudoTerminal()
      let lines = (1...9).map {
        SessionEvent.says("This line, number \($0), waits for its reader.")
      }
      let talk = try Conversing.start(on: terminal, lines + [words], plain: true, pace: .slow)
      try terminal.expect("number 1,")
      terminal.send("heyx\u{7F}")
      try terminal.expect("your words: ", within: .seconds(5))
      terminal.send(" you\n")
      #expect(try talk.end(terminal).heard == ["hey you"])
    }
  }
}
