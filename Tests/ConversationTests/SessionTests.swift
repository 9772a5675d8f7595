import Conversation
import Foundation
import Journal
import Testing

@Suite struct SessionTests {
  static let script = """
    title: Start
    ---
    <<declare $craving = -1>>
    <<declare $said = "">>
    <<declare $my_name = "">>
    Hello.
    <<rate $craving "none" "most">>
    <<measure craving {$craving}>>
    {$craving}. And what is around it?
    <<ask $said>>
    <<keep reason {$said}>>
    <<set $my_name = $said>>
    Choose.
    -> Breathe slowly
        <<breathe 4 0 6 0 2>>
        <<wait 3>>
    -> Someone to call
        <<resources crisis>>
    -> None of these
    <<show reason>>
    Done.
    ===
    """

  @Test func aConversationStartToEnd() throws {
    let talk = try Conversed(Self.script)
    #expect(talk.type() == ["Hello.", "rating?"])
    #expect(talk.type("7") == ["7. And what is around it?", "words?"])
    #expect(
      talk.type("my son")
        == [
          "note kept(stays: false)", "Choose.",
          "menu: Breathe slowly | Someone to call | None of these",
        ])
    #expect(
      talk.type("1") == ["breathe 20", "quiet 3", "shelf reason: my son", "Done.", "end finished"])
  }

  @Test func aScriptMayTurnTheirWordsBack() throws {
    let script = """
      title: Start
      ---
      <<declare $said = "">>
      <<ask $said>>
      <<if mirror($said) == "">>
          Thank you.
      <<else>>
          So {mirror($said)}.
      <<endif>>
      ===
      """
    let talk = try Conversed(script)
    #expect(talk.type("I miss my son.").contains("So you miss your son."))
    #expect(try Conversed(script).type("do you?").contains("Thank you."))
  }

  @Test func everyAnswerIsInTheJournal() throws {
    let journal: any JournalStore = MemoryJournal()
    let talk = try Conversed(Self.script, journal: journal)
    talk.type("seven", "my son", "brea")
    let entries = try journal.entries(of: 1).map(\.entry)
    #expect(entries.filter { $0.kind == .rating }.map(\.number) == [7])
    #expect(entries.filter { $0.kind == .words }.map(\.text) == ["my son"])
    #expect(entries.filter { $0.kind == .choice }.map(\.text) == ["Breathe slowly"])
    #expect(try journal.shelf("reason") == ["my son"])
    #expect(try journal.measures("craving").map(\.value) == [7])
    #expect(try journal.personVariables() == ["$my_name": .string("my son")])
  }

  @Test func anEmptyAnswerIsAnAnswerAndKeepsNothing() throws {
    let talk = try Conversed(Self.script)
    talk.type("3")
    #expect(talk.type("").first == "Choose.")
    #expect(try talk.journal.shelf("reason").isEmpty)
  }

  @Test func whatFitsNothingIsAskedAgain() throws {
    let talk = try Conversed(Self.script)
    #expect(talk.type("purple").last == "rating?")
    #expect(talk.type("11").last == "rating?")
    talk.type("4", "x")
    let again = talk.type("something quite different")
    #expect(again.first?.hasPrefix("note fitsNone") == true)
    #expect(again.last?.hasPrefix("menu") == true)
    // What was typed is kept all the same.
    let kept = try talk.journal.entries(of: 1).map(\.entry.text)
    #expect(kept.contains("purple") && kept.contains("something quite different"))
  }

  @Test func backTakesTheLastAnswerAndItsEffects() throws {
    let talk = try Conversed(Self.script)
    talk.type("7", "my son")
    #expect(try talk.journal.shelf("reason") == ["my son"])
    let back = talk.type("/back")
    #expect(back == ["note tookBack", "7. And what is around it?", "words?"])
    #expect(try talk.journal.shelf("reason").isEmpty)
    #expect(talk.type("/back") == ["note tookBack", "Hello.", "rating?"])
    #expect(talk.type("/back").first == "note nothingToTakeBack")
    talk.type("2", "my dog")
    #expect(try talk.journal.shelf("reason") == ["my dog"])
    #expect(try talk.journal.measures("craving").map(\.value) == [2])
  }

  @Test func steering() throws {
    let talk = try Conversed(Self.script)
    talk.type()
    #expect(talk.type("/again") == ["Hello.", "rating?"])
    #expect(
      talk.type("/bakc").first
        == "note unknownCommand(typed: \"/bakc\", nearest: Optional(\"/back\"))")
    #expect(talk.type("/help").first == "HELP asked")
    talk.type("5")
    #expect(talk.type("/skip").first == "Choose.")
    #expect(talk.type("/again").first == "Choose.")
    #expect(talk.interrupt() == ["leave?"])
    #expect(talk.type("maybe later").first == "note notYesOrNo")
    #expect(talk.type("noo").prefix(1) == ["Choose."])
    #expect(talk.type("/quit") == ["end left(kept: false)"])
  }

  @Test(arguments: ["yes", "Yess", "yeahhh", "yse", "leave", "bye", "i'm done"])
  func leavingIsSaidInManyWays(typed: String) throws {
    let talk = try Conversed(Self.script)
    talk.type()
    _ = talk.interrupt()
    #expect(talk.type(typed).last == "end left(kept: false)")
  }

  @Test func anEmptyLineAtAMenuIsNoMistake() throws {
    let talk = try Conversed(Self.script)
    talk.type("4", "x")
    #expect(talk.type("").first == "note menuWaits")
    #expect(talk.type("purple").first == "note fitsNone(times: 1)")
    #expect(talk.type("really purple").first == "note fitsNone(times: 2)")
    #expect(talk.type("").first == "note menuWaits")
  }

  @Test func skippingAMenuIsNoneOfIt() throws {
    let talk = try Conversed(Self.script)
    talk.type("4", "x")
    #expect(talk.type("/skip") == ["shelf reason: x", "Done.", "end finished"])
    let other = try Conversed("title: Start\n---\n-> Red\n-> Blue\n===\n")
    other.type()
    #expect(other.type("/skip") == ["note nothingToSkip", "menu: Red | Blue"])
  }

  @Test func aRatingThatIsSkippedChangesNothing() throws {
    let talk = try Conversed(Self.script)
    talk.type()
    #expect(talk.type("/skip").first == "-1. And what is around it?")
  }

  @Test func whatIsKeptIsSaidOnceAndTruly() throws {
    let talk = try Conversed(
      "title: Start\n---\nHello.\n-> Keep\n<<keep reason {\"a\"}>>\n<<keep reason {\"b\"}>>\n"
        + "-> Again\n<<keep reason {\"b\"}>>\n===\n")
    talk.type()
    #expect(talk.type("1") == ["note kept(stays: false)", "menu: Again"])
    #expect(talk.type("1") == ["note kept(stays: false)", "end finished"])
  }

  @Test func hideLeavesAtOnce() throws {
    let talk = try Conversed(Self.script)
    talk.type("5")
    #expect(talk.type("/hide") == ["hides"])
  }
}

extension SessionTests {
  @Test func aPracticeThatIsEndedEarlySaysSo() throws {
    let talk = try Conversed(Self.script)
    talk.type("7", "x")
    talk.session.hear("1")
    #expect(
      talk.session.next()
        == .breathes(.init(inhale: 4, holdFull: 0, exhale: 6, holdEmpty: 0, rounds: 2)))
    talk.session.finished(after: 3, early: true)
    #expect(talk.session.next() == .notes(.practiceEnded))
    #expect(talk.session.next() == .quiet(seconds: 3))
    talk.session.finished(after: 1, early: true)
    #expect(talk.session.next() == .shows(shelf: "reason", words: ["x"]))
  }
}
