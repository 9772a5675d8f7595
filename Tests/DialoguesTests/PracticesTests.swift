import AuthorTools
import Conversation
import Diagnostics
import DialogueCompiler
import DialogueProgram
import HostVocabulary
import Journal
import Testing

/// Every practice we ship, asked for by its name: to its end, in about the time that it says.
@Suite struct PracticesTests {
  private let program: Program

  init() throws { program = try #require(HelpEverywhereTests.program) }

  /// Goes through a practice, the first choice at each menu; gives how many seconds it took.
  private func seconds(of practice: GuidedPractice, minutes: Double? = nil) throws -> Double {
    let journal = MemoryJournal()
    let session = Session(
      SessionSetup(
        program: program, journal: journal, start: Session.aroundPractice,
        practice: PracticeRequest(practice, minutes: minutes), offersToGoOn: false, seed: 1,
        secondsToRead: { _ in 1.5 }))
    var seconds = 0.0
    var ratings = 0
    for _ in 0..<500 {
      switch session.next() {
      case .asks(.rating):
        ratings += 1
        session.hear(ratings == 1 ? "7" : "4")
      case .asks: session.hear("1")
      case .says: if session.isGuided { seconds += 1.5 }
      case .quiet(let length):
        seconds += length
        session.finished(after: length, early: false)
      case .breathes(let pattern):
        seconds += pattern.total
        session.finished(after: pattern.total, early: false)
      case .sits(let minutes, _):
        seconds += minutes * 60
        session.finished(after: minutes * 60, early: false)
      case .notes(.scriptFault): Issue.record("a script failed in \(practice.name)")
      case .ends:
        #expect(ratings == 2)
        #expect(journal.measures("craving").map(\.value) == [7, 4])
        #expect(PracticeHelp(of: practice.name, in: journal)?.meanFall == 3)
        return seconds
      default: continue
      }
    }
    Issue.record("no end of \(practice.name)")
    return seconds
  }

  @Test func thereAreAtLeastSixAndEachSaysWhatItIs() {
    #expect(program.practices.count >= 6)
    for practice in program.practices {
      #expect(!practice.about.isEmpty && practice.minutes != nil, "\(practice.name)")
    }
  }

  @Test func eachTakesAboutAsLongAsItSays() throws {
    for practice in program.practices {
      let usual = try #require(practice.minutes?.usual)
      let minutes = try seconds(of: practice) / 60
      #expect(abs(minutes - usual) <= max(0.6, usual / 8), "\(practice.name): \(minutes)")
    }
  }

  @Test func eachCanBeMadeToLastAsItSays() throws {
    for practice in program.practices {
      guard let range = practice.minutes?.range else { continue }
      for asked in [range.lowerBound, (range.lowerBound + range.upperBound) / 2, range.upperBound] {
        let minutes = try seconds(of: practice, minutes: asked) / 60
        #expect(abs(minutes - asked) < max(0.15, asked / 20), "\(practice.name): \(minutes)")
      }
    }
  }
}
