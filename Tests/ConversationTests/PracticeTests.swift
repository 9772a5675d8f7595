import Diagnostics
import DialogueCompiler
import DialogueProgram
import HostVocabulary
import Journal
import Testing

@testable import Conversation

/// Practices: asked for by name, made to last as long as was asked, left before their end.
@Suite struct PracticeTests {
  private static let script = """
    title: Start
    ---
    <<declare $n = 0>>
    <<declare $practice_node = "">>
    <<declare $practice_minutes = 0>>
    <<rate $n "" "">>
    <<measure craving {$n}>>
    <<detour {$practice_node}>>
    <<rate $n "" "">>
    <<measure craving {$n}>>
    For {$practice_minutes}, it has helped {helped("walk")}.
    ===
    title: Walk
    practice: walk
    also: stroll , on foot
    minutes: 2 (1 to 30)
    ---
    One.
    <<wait 20>>
    Two.
    <<breathe 4 0 6 0 6>>
    Three.
    <<detour Inside>>
    <<wait 30>>
    ===
    title: Inside
    ---
    <<wait 10>>
    ===
    title: Fixed
    practice: fixed
    minutes: 3
    ---
    <<wait 60>>
    ===

    """

  private let program: Program
  private let journal = MemoryJournal()

  init() throws {
    program = try #require(
      Compiler.compile(
        CompilerInput(
          files: [SourceFile(name: "test.yarn", text: Self.script)],
          functions: Vocabulary.functions)
      ).program)
  }

  private func practice(_ name: String) throws -> GuidedPractice {
    try #require(program.practices.first { $0.name == name })
  }

  private func session(
    _ name: String, minutes: Double? = nil, secondsToRead: Double = 0
  ) throws -> Session {
    Session(
      SessionSetup(
        program: program, journal: journal,
        practice: PracticeRequest(try practice(name), minutes: minutes), offersToGoOn: false,
        secondsToRead: { _ in secondsToRead }))
  }

  /// Goes on to the next step that takes its time; nil at a prompt or the end.
  private func step(_ session: Session) -> SessionEvent? {
    while true {
      let event = session.next()
      switch event {
      case .quiet, .breathes, .sits: return event
      case .asks, .ends: return nil
      default: continue
      }
    }
  }

  private func seconds(_ event: SessionEvent) -> Double {
    switch event {
    case .quiet(let seconds): seconds
    case .breathes(let pattern): pattern.total
    case .sits(let minutes, _): minutes * 60
    default: 0
    }
  }

  @Test func headersSayWhatItIs() throws {
    let walk = try practice("walk")
    #expect(walk.node == "Walk" && walk.also == ["stroll", "on foot"])
    #expect(walk.minutes?.usual == 2 && walk.minutes?.range == 1...30)
    #expect(try practice("fixed").minutes?.range == nil)
    #expect(program.practices.map(\.name) == ["walk", "fixed"])
  }

  @Test(arguments: ["", "x", "0", "-1", "5 2 to 20 30", "5 (20 to 2)", "1 (2 to 20)", "5 (2-20)"])
  func minutesThatCanNotBeRead(text: String) {
    #expect(PracticeMinutes(text) == nil)
  }

  @Test func asWrittenWhereNothingIsAsked() throws {
    let session = try session("walk")
    #expect(step(session) == nil)
    session.hear("7")
    var lengths: [Double] = []
    while let event = step(session) {
      lengths.append(seconds(event))
      session.finished(after: seconds(event), early: false)
    }
    #expect(lengths == [20, 60, 10, 30])
  }

  @Test(arguments: [1.0, 5, 10, 30], [0.0, 1.5])
  func itLastsAsLongAsWasAsked(minutes: Double, secondsToRead: Double) throws {
    let session = try session("walk", minutes: minutes, secondsToRead: secondsToRead)
    #expect(step(session) == nil)
    session.hear("7")
    var sum = 3 * secondsToRead
    while let event = step(session) {
      if case .breathes(let pattern) = event {
        #expect(pattern.inhale == 4 && pattern.exhale == 6)
      }
      let whole = seconds(event)
      let left = try #require(session.secondsLeft)
      #expect(abs(sum + whole + left - minutes * 60) < 2 * secondsToRead + 1)
      sum += whole
      session.finished(after: whole, early: false)
    }
    #expect(abs(sum - minutes * 60) < 1)
  }

  @Test func whatCanNotBeMadeToLastSaysSo() throws {
    let fixed = try session("fixed", minutes: 10)
    #expect(fixed.next() == .notes(.lengthIsFixed(minutes: 3)))
    #expect(step(fixed) == nil)
    fixed.hear("7")
    #expect(step(fixed) == .quiet(seconds: 60))
    let walk = try session("walk", minutes: 90)
    #expect(walk.next() == .notes(.lengthIsHeld(minutes: 30)))
    #expect(try session("walk", minutes: 30).next() != .notes(.lengthIsHeld(minutes: 30)))
  }

  @Test func endedItIsLeftForWhereItWasBegun() throws {
    let session = try session("walk")
    #expect(step(session) == nil)
    session.hear("7")
    let first = try #require(step(session))
    session.finished(after: seconds(first), early: false)
    #expect(step(session) != nil)
    #expect(session.isGuided)
    session.finished(after: 12, early: true)
    #expect(!session.isGuided)
    #expect(session.next() == .notes(.practiceEnded))
    #expect(session.next() == .asks(.rating(low: "", high: "")))
    session.hear("4")
    #expect(step(session) == nil)
    let kept = try journal.entries(of: 1).map(\.entry).first { $0.kind == .practice }
    #expect(kept?.name == "walk" && kept?.number == 32 && kept?.text == JournalEntry.stopped)
    #expect(PracticeHelp(of: "walk", in: journal)?.meanFall == 3)
    #expect(try journal.entries(of: 1).contains { $0.entry.text == "For 0, it has helped 3." })
  }

  @Test func whatIsLeftIsToldWithoutALengthToo() throws {
    let session = try session("walk", secondsToRead: 2)
    #expect(session.secondsLeft == nil)
    #expect(step(session) == nil)
    session.hear("7")
    #expect(step(session) == .quiet(seconds: 20))
    #expect(abs((session.secondsLeft ?? 0) - (60 + 10 + 30 + 2 * 2)) < 1e-6)
  }

  @Test func leavingAPracticeLeavesNoPlaceBehind() throws {
    let session = try session("walk")
    #expect(step(session) == nil)
    session.interrupted(atEnd: true)
    #expect(step(session) == nil)
    #expect(journal.unfinished() == nil)
  }
}
