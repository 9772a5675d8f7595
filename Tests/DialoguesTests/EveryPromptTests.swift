import Conversation
import DialogueProgram
import Foundation
import Journal
import Testing

/// Goes every way there is through the shipped dialogues, choice by choice, and into the passages for
/// help, and says something dangerous at each prompt it has not met before: help is what happens next,
/// or, where that is being talked about already, the lines are named again.
@Suite struct EveryPromptTests {
  static let danger = [
    "i think i took too much", "he's blue and won't wake up", "i want to kill myself",
    "im going to kill myself tonight", "she's not breathing", "he has a knife and he's coming in",
    "i cut myself again", "everyone would be better off without me", "i want to unalive myself",
    "creo que tomé demasiado", "911", "sos",
  ]

  /// For a first visit, and for someone who has been here before and has kept words and numbers.
  @Test(arguments: [false, true]) func opensHelp(hasBeenHere: Bool) throws {
    let program = try #require(HelpEverywhereTests.program)
    var walk = Walk(program: program, hasBeenHere: hasBeenHere)
    walk.goEverywhere()
    #expect(walk.problems == [])
    #expect(walk.met.count > 450, "only \(walk.met.count) prompts were met")
  }
}

/// A search through conversations: a snapshot stands for each, and none is gone on from twice.
private struct Walk {
  let program: Program
  let hasBeenHere: Bool
  var met: Set<String> = []
  var problems: [String] = []
  private var waiting: [Data] = []

  init(program: Program, hasBeenHere: Bool) {
    self.program = program
    self.hasBeenHere = hasBeenHere
  }

  mutating func goEverywhere() {
    for start in ["Start", "Practise"] {
      let journal = begun()
      let session = Session(
        SessionSetup(program: program, journal: journal, start: start, offersToGoOn: false))
      arrive(session, journal)
    }
    while let state = waiting.popLast() {
      for answer in answers(at: state) {
        let (session, journal) = resumed(state)
        session.hear(answer)
        arrive(session, journal)
      }
    }
  }

  /// Goes on to the next prompt (two are the same where the line before them is); a new one is tried with danger, and gone on from later.
  private mutating func arrive(_ session: Session, _ journal: MemoryJournal) {
    let place = Self.next(session)
    guard let prompt = place.prompt, met.insert("\(place.said.last ?? "") \(prompt)").inserted,
      let state = journal.unfinished()?.snapshot
    else { return }
    waiting.append(state)
    let phrase = EveryPromptTests.danger[met.count % EveryPromptTests.danger.count]
    session.hear(phrase)
    switch session.next() {
    case .opensHelp, .notes(.heardAgain): break
    case let other: problems.append("\(phrase) at \(prompt) led to \(other)")
    }
    arrive(session, journal)
  }

  private func answers(at state: Data) -> [String] {
    switch Self.next(resumed(state).0).prompt {
    case .menu(let choices): (1...choices.count).map(String.init)
    case .words: ["", "my sister and the kids"]
    case .rating: ["0", "5", "9"]
    case .confirm: ["yes", "no"]
    case nil: []
    }
  }

  private static func next(_ session: Session) -> (said: [String], prompt: Prompt?) {
    var said: [String] = []
    while true {
      switch session.next() {
      case .asks(let prompt): return (said, prompt)
      case .ends: return (said, nil)
      case .says(let line): said.append(line.text)
      case .quiet(let seconds): session.finished(after: seconds, early: false)
      case .breathes(let pattern): session.finished(after: pattern.total, early: false)
      case .sits(let minutes, _): session.finished(after: minutes * 60, early: false)
      case .bell, .shows, .lists, .finds, .opensHelp, .asksPassphrase, .notes, .hides: break
      }
    }
  }

  private func resumed(_ state: Data) -> (Session, MemoryJournal) {
    let journal = begun()
    let conversation = journal.begin(at: Date(), seed: 0, keepingPlaces: true)
    try? journal.record([], snapshot: state, in: conversation, at: Date())
    let session = Session(SessionSetup(program: program, journal: journal))
    _ = Self.next(session)
    session.hear("yes")
    return (session, journal)
  }

  private func begun() -> MemoryJournal {
    let journal = MemoryJournal()
    guard hasBeenHere else { return journal }
    let then = Date(timeIntervalSinceNow: -100_000)
    let earlier = journal.begin(at: then, seed: 1, keepingPlaces: false)
    let shelves = ["reason", "trigger", "sign", "coping", "person", "place", "strength", "safer"]
    let entries =
      shelves.map { JournalEntry(.keep, "something of mine", name: $0) }
      + ["craving", "importance", "confidence"].map { JournalEntry(.measure, name: $0, number: 6) }
    try? journal.record(entries, snapshot: nil, in: earlier, at: then)
    return journal
  }
}
