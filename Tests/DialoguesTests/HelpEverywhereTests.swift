import AuthorTools
import Conversation
import Diagnostics
import DialogueCompiler
import DialogueProgram
import Foundation
import HostVocabulary
import Journal
import Listening
import Testing

/// Walks through the shipped dialogues at random, from printed seeds; at every prompt that is met, each
/// of the three phrases opens the way to help before anything else happens.
@Suite struct HelpEverywhereTests {
  static let phrases = [
    "i think i took too much", "he's blue and won't wake up", "i want to kill myself",
  ]

  static let program: Program? = {
    guard let project = try? Project.open(ShippedDialoguesTests.folder) else { return nil }
    return ScriptOptions().compile(project).program
  }()

  @Test(arguments: 1...12) func atEveryPrompt(seed: UInt64) throws {
    let program = try #require(Self.program)
    var random = Chance(state: seed)
    let session = Session(SessionSetup(program: program, journal: MemoryJournal(), seed: seed))
    var asked = 0
    for step in 0..<400 {
      switch session.next() {
      case .asks(let prompt):
        asked += 1
        if step % 5 == 4, case .confirm = prompt {
        } else if step % 5 == 4 {
          let phrase = Self.phrases[Int(random.next() % 3)]
          session.hear(phrase)
          expectHelp(session, after: phrase, at: prompt)
        } else {
          session.hear(answer(to: prompt, &random))
        }
      case .ends:
        #expect(asked > 0)
        return
      case .quiet(let seconds): session.finished(after: seconds, early: false)
      case .breathes(let pattern): session.finished(after: pattern.total, early: false)
      case .sits(let minutes, _): session.finished(after: minutes * 60, early: false)
      case .notes(.scriptFault): Issue.record("a script failed, seed \(seed)")
      case .says, .bell, .shows, .lists, .finds, .opensHelp, .asksPassphrase, .notes, .hides: break
      }
    }
  }

  /// Help comes first; inside a passage that is as serious already, the lines are named instead.
  private func expectHelp(_ session: Session, after phrase: String, at prompt: Prompt) {
    switch session.next() {
    case .opensHelp, .notes(.heardAgain): break
    case let other: Issue.record("\(phrase) at \(prompt) led to \(other)")
    }
  }

  private func answer(to prompt: Prompt, _ random: inout Chance) -> String {
    switch prompt {
    case .menu(let choices): String(Int(random.next() % UInt64(choices.count)) + 1)
    case .words: random.next() % 3 == 0 ? "" : "just tired of all of this noise"
    case .rating: String(random.next() % 11)
    case .confirm: "yes"
    }
  }

  /// No text of our own opens the way to help: answering by a choice's words is only that.
  @Test func noChoiceOfOursSoundsLikeDangerUnlessItIs() throws {
    let program = try #require(Self.program)
    let outside = program.lines.filter {
      !$0.node.hasPrefix("Help") && $0.tags.contains { $0.hasPrefix("line:") }
    }
    for line in outside where SafetyGate.hear(line.template).opensHelp {
      #expect(line.template.contains("danger"), "\(line.id): \(line.template)")
    }
  }
}

/// A small generator with a seed, so that a walk can be walked again.
struct Chance {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
