import Conversation
import Glibc
import HostVocabulary
import TestSupport
import Testing

@testable import TerminalInterface

@Suite struct ConversationViewTests {
  private let opening: [SessionEvent] = [
    .says("Glad you came here with it."),
    .says("How strong is it right now, 0 to 10?"),
    .asks(.rating(low: "barely there", high: "as strong as it gets")),
    .says("7. Strong enough to pull, not strong enough to decide for you."),
    .asks(.menu(["Ride it out with me for a few minutes", "Just breathe"])),
    .breathes(BreathPattern(inhale: 4, holdFull: 0, exhale: 6, holdEmpty: 0, rounds: 1)),
    .says("Back to ordinary breath."),
    .asks(.words(hint: "a word is fine")),
  ]

  @Test func aConversationAtEightyColumns() throws {
    let transcript = try Transcript()
    let session = ScriptedSession(opening)
    let leaving = transcript.run(
      session, [.line("7"), .line("2"), .line("tired")], greets: true)
    #expect(leaving == .ended(.finished))
    #expect(session.heard == ["7", "2", "tired"])
    #expect(session.finished.map(\.seconds) == [10])
    #expect(
      transcript.text == """
        \(English().greeting.map { "  \($0)" }.joined(separator: "\n"))

          Glad you came here with it.
          How strong is it right now, 0 to 10?

          0 is barely there, 10 as strong as it gets
          0 to 10 › 7

          7. Strong enough to pull, not strong enough to decide for you.

          1  Ride it out with me for a few minutes
          2  Just breathe

          1 to 2 › 2

          Breathing: in 4, out 6; once.
          Space pauses, t shows the time left, any other key ends it.

          Back to ordinary breath.

          a word is fine
          your words › tired

        """)
  }

  @Test func theSameAtFortyColumns() throws {
    let transcript = try Transcript(columns: 40)
    _ = transcript.run(ScriptedSession(opening), [.line("7"), .line("2"), .line("tired")])
    let text = transcript.text
    #expect(
      text.contains("\n  7. Strong enough to pull, not strong\n  enough to decide for you.\n"))
    #expect(
      text.contains("\n  1  Ride it out with me for a few\n     minutes\n  2  Just breathe\n"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count < 40 })
  }

  @Test func theSameInAPlainTerminal() throws {
    let transcript = try Transcript(plain: true)
    _ = transcript.run(ScriptedSession(opening), [.line("7"), .line("2"), .line("tired")])
    #expect(
      transcript.file.text == """
        Glad you came here with it.
        How strong is it right now, 0 to 10?
        0 is barely there, 10 as strong as it gets
        0 to 10: 7
        7. Strong enough to pull, not strong enough to decide for you.
        1. Ride it out with me for a few minutes
        2. Just breathe
        1 to 2: 2
        Breathing: in 4, out 6; once.
        Space pauses, t shows the time left, any other key ends it.
        ready
        in… two, three, four
        out… two, three, four, five, six
        Back to ordinary breath.
        a word is fine
        your words: tired

        """)
  }

  @Test func inAPracticeStepsFollowOneAnotherOnTime() throws {
    let keys = ScriptedKeys()
    for wait in 1...5000 { keys.lateness[wait] = .milliseconds(9) }
    let session = ScriptedSession((0..<20).flatMap { _ in [.says("Now."), .quiet(seconds: 4)] })
    session.isGuided = true
    _ = try Transcript(pace: .gentle).run(session, keys: keys)
    let whole = (Pace.gentle.pause(after: "Now.") + .seconds(4)) * 20
    #expect(keys.now >= whole && keys.now < whole + .milliseconds(50))
    #expect(session.finished.allSatisfy { !$0.early && $0.seconds == 4 })
  }

  @Test func aKeyOverALineOfAPracticeEndsThePractice() throws {
    let keys = ScriptedKeys([(.milliseconds(200), .key(.enter))])
    let session = ScriptedSession([.says("A line to read."), .quiet(seconds: 4)])
    session.isGuided = true
    _ = try Transcript(pace: .gentle).run(session, keys: keys)
    #expect(session.finished.first?.early == true && session.finished.first?.seconds == 0)
  }

  @Test func theSameOnAPipe() throws {
    let transcript = try Transcript(plain: true, terminal: false)
    let keys = ScriptedKeys()
    _ = transcript.run(
      ScriptedSession(opening), [.line("7"), .line("2"), .line("tired")], keys: keys)
    #expect(keys.waits == 0)
    #expect(
      transcript.file.text.hasSuffix(
        """
        1 to 2: 2
        Breathing: in 4, out 6; once.
        Back to ordinary breath.
        a word is fine
        your words: tired

        """))
    #expect(!transcript.file.text.hasControls)
  }

  @Test(arguments: [1, 2, 5, 9, 19, 20, 21])
  func aTinyWindowIsNoTrap(columns: Int) throws {
    let transcript = try Transcript(columns: columns, bell: true)
    let everything: [SessionEvent] =
      opening + [
        .quiet(seconds: 1), .sits(minutes: 0.1, bellEvery: 0.05), .bell,
        .shows(shelf: "reason", words: ["My son"]), .lists(topic: "crisis", lines: Lines.all),
        .opensHelp(HelpScreen(.emergencyOther, lines: Lines.all)), .notes(.commands),
        .asks(.confirm(.goOn(lastLine: "漢字"))),
      ]
    let answers = [LineResult](repeating: .line("7"), count: 5)
    #expect(transcript.run(ScriptedSession(everything), answers, greets: true) == .ended(.finished))
  }

  @Test func scriptsCannotReachTheTerminal() throws {
    let transcript = try Transcript(plain: true, terminal: false)
    let evil = "a\u{1B}[2Jb\u{9B}31m\u{202E}c\r\u{8}"
    _ = transcript.run(
      ScriptedSession([
        .says(SpokenLine(text: evil, speaker: evil)), .asks(.menu([evil])),
        .asks(.words(hint: evil)), .shows(shelf: evil, words: [evil]),
        .notes(.unknownCommand(typed: evil, nearest: evil)),
        .asks(.confirm(.meant(choice: evil))), .lists(topic: evil, lines: Lines.all),
      ]), [.line(evil), .line(evil), .line(evil)])
    #expect(!transcript.file.text.hasControls)
    #expect(!transcript.file.text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func whatIsHeardIsWhatCanBeSeen() throws {
    let transcript = try Transcript()
    let session = ScriptedSession([.asks(.words(hint: "")), .asks(.words(hint: ""))])
    _ = transcript.run(session, [.line("  k\u{200B}m\u{0}s \u{1B}[A "), .line("", wasCut: true)])
    #expect(session.heard == ["kms [A", ""])
    #expect(transcript.text.contains("That was longer than I can take in"))
  }

  // MARK: Pacing

  @Test func linesWaitForTheirReader() throws {
    let keys = ScriptedKeys()
    let transcript = try Transcript(pace: .gentle)
    let lines = ["One line.", "Another, a little longer.", "The last one before a question."]
    _ = transcript.run(
      ScriptedSession(lines.map { .says($0) } + [.asks(.words(hint: ""))]), [.line("ok")],
      keys: keys)
    // The last line stands beside its question: no wait.
    let owed = lines.dropLast().reduce(Duration.zero) { $0 + Pace.gentle.pause(after: $1) }
    #expect(keys.now == owed)
  }

  @Test func aKeyShowsTheRestAtOnceAndIsKept() throws {
    let keys = ScriptedKeys([(.milliseconds(100), .key(.text("7")))])
    let transcript = try Transcript(pace: .gentle)
    let session = ScriptedSession(
      (1...5).map { .says("This is line \($0).") } + [.asks(.rating(low: "", high: ""))])
    let reader = ScriptedReader([.line("7")], screen: transcript.screen)
    _ = transcript.view(session, reader, keys).run(greets: false) { nil }
    #expect(keys.now == .milliseconds(100))
    #expect(reader.requests.map(\.typedAhead) == ["7"])
    #expect(reader.requests.map(\.ignoresGoingOnUntil) == [nil])
  }

  @Test func enterToGoOnDoesNotAnswerThePrompt() throws {
    let keys = ScriptedKeys([(.milliseconds(100), .key(.enter))])
    let transcript = try Transcript(pace: .slow)
    let session = ScriptedSession([
      .says("One."), .says("Two."), .asks(.words(hint: "")), .asks(.words(hint: "")),
    ])
    let reader = ScriptedReader([.line("a"), .line("b")], screen: transcript.screen)
    _ = transcript.view(session, reader, keys).run(greets: false) { nil }
    #expect(reader.requests.map(\.typedAhead) == ["", ""])
    #expect(reader.requests.map(\.ignoresGoingOnUntil) == [.milliseconds(600), nil])
  }

  @Test func whatIsSaidOverAPracticeIsHeardWhole() throws {
    let keys = ScriptedKeys([
      (.seconds(3), .key(.text("h"))), (.milliseconds(3100), .key(.text("e"))),
      (.milliseconds(3200), .key(.text("l"))), (.milliseconds(3300), .key(.text("p"))),
      (.milliseconds(3400), .key(.enter)),
    ])
    let transcript = try Transcript()
    let session = ScriptedSession([
      .quiet(seconds: 20), .quiet(seconds: 20), .says("Still."), .asks(.words(hint: "")),
    ])
    let reader = ScriptedReader([.line("help"), .line("ok")], screen: transcript.screen)
    _ = transcript.view(session, reader, keys).run(greets: false) { nil }
    #expect(reader.requests.map(\.typedAhead) == ["help\n", ""])
    #expect(session.heard == ["help", "ok"])
    // The second quiet has its time.
    #expect(session.finished.map(\.early) == [true, false])
  }

  @Test func whatIsSaidOverTheLinesBeforeAPracticeIsHeardWhole() throws {
    let keys = ScriptedKeys([
      (.milliseconds(100), .key(.text("n"))), (.milliseconds(200), .key(.text("o"))),
    ])
    let transcript = try Transcript(pace: .slow)
    let session = ScriptedSession([.says("One."), .quiet(seconds: 20), .asks(.words(hint: ""))])
    let reader = ScriptedReader([.line("no"), .line("ok")], screen: transcript.screen)
    _ = transcript.view(session, reader, keys).run(greets: false) { nil }
    #expect(reader.requests.map(\.typedAhead) == ["no", ""])
    #expect(session.heard == ["no", "ok"])
  }

  @Test func helpWaitsForNothing() throws {
    let keys = ScriptedKeys()
    let transcript = try Transcript(pace: .slow)
    _ = transcript.run(
      ScriptedSession([
        .says("A line that would be read for a while."),
        .opensHelp(HelpScreen(.emergencyOther, lines: Lines.all)),
      ]), keys: keys)
    #expect(keys.waits == 0)
  }

  // MARK: Leaving

  @Test func controlCAsksAndTwiceLeaves() throws {
    let session = ScriptedSession([.asks(.words(hint: "")), .says("never reached")])
    let leaving = try Transcript().run(session, [.interrupted, .interrupted])
    #expect(session.interruptions == [false, true])
    #expect(leaving == .ended(.left(kept: true)))
  }

  @Test func controlCBetweenPromptsWaitsForOne() throws {
    let session = ScriptedSession([
      .says("One."), .says("Two."), .quiet(seconds: 30), .asks(.words(hint: "")), .says("Three."),
    ])
    let keys = ScriptedKeys([(.milliseconds(50), .interrupted)])
    let transcript = try Transcript(pace: .slow)
    _ = transcript.run(session, [.interrupted], keys: keys)
    #expect(keys.now == .milliseconds(50))
    #expect(session.finished.map(\.early) == [true])
    #expect(session.interruptions == [false, true])
    #expect(!transcript.text.contains("Three."))
  }

  @Test func theEndOfAPipeEndsIt() throws {
    let session = ScriptedSession([.asks(.words(hint: ""))])
    #expect(try Transcript(terminal: false).run(session, [.end]) == .ended(.left(kept: true)))
    #expect(session.interruptions == [true])
  }

  @Test func aSignalEndsItWhereverItIs() throws {
    for waking in [Waking.terminated(15), .hidden] {
      let session = ScriptedSession([.says("One."), .says("Two."), .asks(.words(hint: ""))])
      let leaving = try Transcript(pace: .gentle).run(
        session, keys: ScriptedKeys([(.zero, waking)]))
      #expect(leaving == (waking == .hidden ? .hidden : .terminated(15)))
      #expect(session.interruptions == [true])
    }
    #expect(Leaving.terminated(15).exitStatus == 143)
    #expect(Leaving.terminated(1).exitStatus == 129)
    #expect(Leaving.hidden.exitStatus == 0)
  }

  @Test func aReaderThatWentAwayIsNoFailure() throws {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    signal(SIGPIPE, SIG_IGN)
    close(ends[0])
    defer { close(ends[1]) }
    let options = TerminalOptions(input: -1, output: ends[1], catchesSignals: false)
    let session = ScriptedSession([SessionEvent](repeating: .says("One."), count: 100_000))
    let leaving = TerminalConversation(options: options).run(session)
    #expect(leaving == .outputClosed(EPIPE))
    #expect(leaving.exitStatus == 0)
    #expect(Leaving.outputClosed(ENOSPC).exitStatus == 2)
  }

  @Test func nothingIsAskedWithoutItsReader() throws {
    // The editor is made for the first prompt, and not where none comes.
    let transcript = try Transcript()
    let view = ConversationView(
      ScriptedSession([.says("One.")]), screen: transcript.screen, keys: ScriptedKeys(),
      options: transcript.options, abilities: transcript.abilities, wording: English(),
      makeReader: {
        Issue.record("made too soon")
        return ScriptedReader([], screen: transcript.screen)
      })
    #expect(view.run(greets: true) { nil } == .ended(.finished))
  }
}
