import Conversation
import Glibc
import HostVocabulary
import TestSupport
import Testing

@testable import TerminalInterface

extension AtOneTerminal {
  /// Keys, editing, colours and signals.
  @Suite struct TerminalTests {
    private let words = SessionEvent.asks(.words(hint: ""))
    private let prompt = "your words ›"

    @Test func aLineIsEditedAsItIsTyped() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(on: terminal, [words])
      try terminal.expect(prompt)
      terminal.send("hell wrld\u{1B}[D\u{1B}[D\u{1B}[Do\u{1}\u{1B}[C\u{1B}[C\u{1B}[C\u{1B}[Co\r")
      let heard = try talk.end(terminal).heard
      #expect(heard == ["hello world"])
    }

    @Test func everyScriptComesThroughAndBrokenBytesShow() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(on: terminal, [words, words])
      try terminal.expect(prompt)
      terminal.send("naïve 漢字 👨‍👩‍👧\r")
      try terminal.expect(prompt)
      terminal.send(bytes: [0x61, 0xFF, 0x62, 0xE2, 0x82, 0x63, 0x0D])
      #expect(try talk.end(terminal).heard == ["naïve 漢字 👨‍👩‍👧", "a\u{FFFD}b\u{FFFD}c"])
    }

    @Test func arrowsCallBackWhatWasSaidInWords() throws {
      let terminal = try PseudoTerminal()
      let rating = SessionEvent.asks(.rating(low: "", high: ""))
      let talk = try Conversing.start(on: terminal, [words, rating, words])
      try terminal.expect(prompt)
      terminal.send("cafe\u{301} again\r")
      try terminal.expect("0 to 10 ›")
      terminal.send("7\r")
      try terminal.expect(prompt)
      terminal.send("\u{1B}[A")
      try terminal.expect("café again")
      terminal.send("\r")
      #expect(try talk.end(terminal).heard == ["café again", "7", "café again"])
    }

    @Test func tabCompletesAndLists() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(
        on: terminal, [.asks(.menu(["Ride it out", "Just breathe"]))],
        completions: ["Ride it out", "Just breathe", "/help", "/hide"])
      try terminal.expect("1 to 2 ›")
      terminal.send("\t")
      let listed = try terminal.expect("1 to 2 ›")
      #expect(withoutEscapes(listed).contains("  Ride it out\n  Just breathe\n"))
      terminal.send("ju\t")
      try terminal.expect("Just breathe")
      terminal.send("\r")
      #expect(try talk.end(terminal).heard == ["Just breathe"])
    }

    @Test func aPasteIsOneAnswer() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(on: terminal, [words])
      try terminal.expect(prompt)
      terminal.send("> \u{1B}[200~one\r\ntwo\n\tthree\u{7}\u{1B}[31m\n\u{1B}[201~<\r")
      let heard = try talk.end(terminal).heard
      #expect(heard == ["> one two three[31m <"])
      #expect(terminal.text.contains("\u{1B}[?2004h"))
    }

    @Test func aLineHasAnEndSomewhere() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(on: terminal, [words, words])
      try terminal.expect(prompt)
      let paste = String(repeating: "word ", count: 12_000)
      terminal.send("\u{1B}[200~" + paste + "\u{1B}[201~")
      terminal.send("\r")
      try terminal.expect("The beginning is here")
      try terminal.expect(prompt)
      terminal.send("on\r")
      let heard = try talk.end(terminal).heard
      #expect(heard.map(\.count) == [16_384, 2])
    }

    @Test func controlDAsksAndTwiceLeaves() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(on: terminal, [words])
      try terminal.expect(prompt)
      terminal.send("\u{4}")
      try terminal.expect("Leave for now?")
      try terminal.expect("yes or no ›")
      terminal.send("\u{4}")
      let outcome = try talk.end(terminal)
      #expect(outcome.leaving == .ended(.left(kept: true)))
      #expect(outcome.interruptions == [false, true])
      #expect(!terminal.text.contains("^D\r\n"))
    }

    @Test func theTerminalIsLeftAsItWasFound() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(
        on: terminal,
        [
          words,
          .breathes(
            BreathPattern(
              inhale: 4, holdFull: 0, exhale: 4, holdEmpty: 0, rounds: 9)),
        ])
      try terminal.expect(prompt)
      #expect(!terminal.echoes && !terminal.isCanonical)
      terminal.send("go\r")
      try terminal.expect("ready")
      #expect(!terminal.echoes && !terminal.isCanonical)
      // An arrow is one key, not an Escape and two letters.
      terminal.send("\u{1B}[A")
      let outcome = try talk.end(terminal)
      #expect(outcome.finished == [true])
      #expect(terminal.echoes && terminal.isCanonical)
      #expect(terminal.text.hasSuffix("\u{1B}[?25h\u{1B}[0m\u{1B}[?2004l"))
    }

    @Test func aClosedWindowEndsIt() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(on: terminal, [words])
      try terminal.expect(prompt)
      terminal.hangUp()
      #expect(try talk.end(terminal).leaving == .terminated(SIGHUP))
    }

    @Test func whatIsTypedAheadIsKept() throws {
      let terminal = try PseudoTerminal()
      let lines = (1...9).map {
        SessionEvent.says("This line, number \($0), waits for its reader.")
      }
      let talk = try Conversing.start(on: terminal, lines + [words], pace: .slow)
      try terminal.expect("number 1,")
      terminal.send("é")
      try terminal.expect(prompt, within: .seconds(2))
      try terminal.expect("é")
      terminal.send("t\u{E9}\r")
      #expect(try talk.end(terminal).heard == ["été"])
      // Nothing was shown where it didn't belong.
      #expect(!withoutEscapes(terminal.text).contains("number 1, waits for its reader.é"))
    }

    @Test func goingOnTwiceAnswersNothing() throws {
      let terminal = try PseudoTerminal()
      let lines = (1...9).map {
        SessionEvent.says("This line, number \($0), waits for its reader.")
      }
      let talk = try Conversing.start(on: terminal, lines + [words], pace: .slow)
      try terminal.expect("number 1,")
      terminal.send("\r")
      try terminal.expect(prompt, within: .seconds(2))
      terminal.send("\r \rmy answer\r")
      #expect(try talk.end(terminal).heard == ["my answer"])
    }

    @Test func aPasteWhileLinesComeIsKeptForThePrompt() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(
        on: terminal, [.says("One."), .says("Two."), words], pace: .slow)
      try terminal.expect("One.")
      terminal.send("\u{1B}[200~a\nb\u{1B}[201~\r")
      #expect(try talk.end(terminal).heard == ["a b"])
    }

    @Test func noColourWhereNoneIsWanted() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(
        on: terminal, [.says("One."), .asks(.menu(["a", "b"]))], variables: ["NO_COLOR": "1"])
      try terminal.expect("1 to 2 ›")
      terminal.send("1\r")
      _ = try talk.end(terminal)
      #expect(!terminal.text.contains("[36m") && !terminal.text.contains("[2m"))
    }

    @Test func plainMovesNoCursorAndLetsTheTerminalEdit() throws {
      let terminal = try PseudoTerminal()
      let talk = try Conversing.start(
        on: terminal, [.says("One."), words, .quiet(seconds: 60), words], plain: true)
      try terminal.expect("your words: ")
      #expect(terminal.echoes && terminal.isCanonical)
      terminal.send("helo\u{7F}lo\n")
      try terminal.expect("Quiet for 1 minute.")
      // Held while it waits, so that a key is noticed; and given back for the prompt.
      terminal.send("x")
      try terminal.expect("your words: ")
      terminal.send("ok\n")
      let outcome = try talk.end(terminal)
      #expect(outcome.heard == ["hello", "ok"])
      #expect(outcome.finished == [true])
      #expect(!terminal.text.contains("\u{1B}"))
    }

    @Test func resizedInBetweenItWrapsAnew() throws {
      let terminal = try PseudoTerminal(columns: 80)
      let long = SessionEvent.says(
        "This line has room at eighty columns, and not at all at thirty.")
      let talk = try Conversing.start(on: terminal, [long, words, long, words])
      try terminal.expect("at all at thirty.")
      try terminal.expect(prompt)
      terminal.resize(columns: 30, rows: 20)
      terminal.send("on\r")
      try terminal.expect("This line has room at\r\n  eighty columns, and not at\r\n  all")
      try terminal.expect(prompt)
      terminal.send("\r")
      #expect(try talk.end(terminal).heard == ["on", ""])
    }
  }
}
