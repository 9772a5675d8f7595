import Conversation
import Foundation
import Journal
import Testing

/// A conversation that is broken off goes on exactly there.
@Suite struct ResumeTests {
  @Test func goesOnAtThePrompt() throws {
    let journal: any JournalStore = MemoryJournal()
    try Conversed(SessionTests.script, journal: journal).type("7", "my son")
    let later = try Conversed(SessionTests.script, journal: journal)
    #expect(later.type() == ["go on? Choose."])
    #expect(
      later.type("yes") == ["Choose.", "menu: Breathe slowly | Someone to call | None of these"])
    #expect(later.type("none").last == "end finished")
    // What was kept before is there once.
    #expect(try journal.shelf("reason") == ["my son"])
    #expect(try journal.measures("craving").count == 1)
    #expect(try journal.unfinished() == nil)
  }

  @Test func aNoBeginsAnew() throws {
    let journal: any JournalStore = MemoryJournal()
    try Conversed(SessionTests.script, journal: journal).type("7", "my son")
    let later = try Conversed(SessionTests.script, journal: journal)
    later.type()
    #expect(later.type("no") == ["Hello.", "rating?"])
    #expect(try journal.conversations(limit: 5).count == 2)
  }

  @Test func aPassageToHelpIsGoneOnWithToo() throws {
    let journal: any JournalStore = MemoryJournal()
    let first = try Conversed(SafetyTests.script, journal: journal)
    first.type()
    first.type("i want to kill myself")
    let later = try Conversed(SafetyTests.script, journal: journal)
    // Someone else may be at the screen by now: what was spoken of isn't.
    #expect(later.type() == ["go on? "])
    #expect(
      later.type("y") == ["note helpIsNear", "Are you thinking of suicide?", "menu: Yes | No"])
    #expect(later.type("yes") == ["Hello.", "menu: One | Two"])
  }

  @Test func aPracticeThatWasBrokenOffIsBegunAgain() throws {
    let journal: any JournalStore = MemoryJournal()
    let first = try Conversed(SessionTests.script, journal: journal)
    first.type("7", "my son")
    first.session.hear("1")
    while case .says = first.session.next() {}
    let later = try Conversed(SessionTests.script, journal: journal)
    later.type()
    #expect(
      later.type("yes").prefix(3) == ["breathe 20", "quiet 3", "shelf reason: my son"])
  }

  @Test func aWaitThatWasBrokenOffComesWithTheLineBeforeIt() throws {
    let script =
      "title: Start\n---\n-> Go on\n    One.\n    Two.\n    <<wait 9>>\n    Three.\n===\n"
    let journal: any JournalStore = MemoryJournal()
    let first = try Conversed(script, journal: journal)
    first.type()
    first.session.hear("1")
    while case .says = first.session.next() {}
    let later = try Conversed(script, journal: journal)
    later.type()
    #expect(later.type("yes") == ["Two.", "quiet 9", "Three.", "end finished"])
  }

  @Test func aScriptThatHasChangedSinceLosesNothing() throws {
    let journal: any JournalStore = MemoryJournal()
    try Conversed(SessionTests.script, journal: journal).type("7", "my son")
    let changed = SessionTests.script.replacing("Choose.", with: "Pick one.")
    let later = try Conversed(changed, journal: journal)
    later.type()
    #expect(later.type("yes").first == "note placeMoved")
    #expect(try journal.shelf("reason") == ["my son"])
  }

  @Test func backWorksAcrossAnInterruption() throws {
    let journal: any JournalStore = MemoryJournal()
    try Conversed(SessionTests.script, journal: journal).type("7", "my son")
    let later = try Conversed(SessionTests.script, journal: journal)
    later.type("yes")
    #expect(later.type("/back").last == "words?")
  }
}
