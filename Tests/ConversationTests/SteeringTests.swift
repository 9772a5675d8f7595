import Conversation
import Foundation
import HostVocabulary
import Journal
import Testing

@Suite struct SteeringTests {
  private let script = """
    title: Start
    ---
    <<declare $craving = -1>>
    <<declare $said = "">>
    <<declare $my_word = "">>
    How strong?
    <<rate $craving "none" "most">>
    <<measure craving {$craving}>>
    What is around it?
    <<ask $said>>
    <<set $my_word = $said>>
    <<keep trigger {$said}>>
    Choose.
    -> Breathe slowly
    -> None of these
    Done.
    ===
    """

  @Test func findAnswersWhereverItIsTyped() throws {
    let talk = try Conversed(script)
    talk.type()
    let found = talk.type("/find detox")
    #expect(found.first == "finds us-samhsa detox-what us-findtreatment", "\(found)")
    #expect(found.last == "rating?")
    #expect(talk.type("/find").first == "note findsWhat")
  }

  @Test func whatIsTheirsIsFoundFirst() throws {
    let talk = try Conversed(script)
    talk.type()
    talk.type("/keep person Sam, 555-0123", "/keep place Oak Street clinic")
    #expect(talk.type("/find someone to talk to").first?.hasPrefix("finds own-1 us-988") == true)
    #expect(talk.type("/find oak street").first?.hasPrefix("finds own-1") == true)
    #expect(talk.type("/find poison").first?.hasPrefix("finds us-poison") == true)
    #expect(talk.type("/find detox").first == "finds us-samhsa detox-what us-findtreatment")
  }

  @Test func keepPutsWordsOnAShelfThatIsNamedOrChosen() throws {
    let talk = try Conversed(script)
    talk.type()
    #expect(talk.type("/keep person my sister").first == "note kept(stays: false)")
    #expect(talk.type("/keep").first == "note keepsWhat")
    let asked = talk.type("/keep a walk by the river")
    #expect(asked.first == "note whereToKeep(words: \"a walk by the river\")")
    #expect(asked.last?.hasPrefix("menu: A reason to go on | ") == true)
    #expect(talk.type("purple").last == asked.last)
    #expect(talk.type("helps").suffix(2) == ["How strong?", "rating?"])
    #expect(try talk.journal.shelf("coping") == ["a walk by the river"])
    #expect(try talk.journal.shelf("person") == ["my sister"])
    talk.type("/keep something else", "none")
    #expect(try talk.journal.shelf("coping").count == 1)
  }

  @Test func keepAloneKeepsWhatWasSaidLast() throws {
    let talk = try Conversed(script)
    talk.type("7", "the empty flat")
    talk.type("/keep sign")
    #expect(try talk.journal.shelf("sign") == ["the empty flat"])
  }

  @Test func planAndPeopleShowWhatIsKept() throws {
    let talk = try Conversed(script)
    talk.type()
    #expect(talk.type("/plan").first == "note planIsEmpty")
    #expect(talk.type("/people").prefix(2) == ["note noPeopleYet", "lines crisis: us-988"])
    talk.type("/keep people Ana", "/keep signs no sleep", "/keep safer lock it away")
    #expect(
      talk.type("/plan").prefix(3)
        == ["shelf sign: no sleep", "shelf person: Ana", "shelf safer: lock it away"])
    #expect(talk.type("/people").prefix(2) == ["shelf person: Ana", "lines crisis: us-988"])
  }

  @Test func backUndoesWhatAnAnswerDidAndNotWhatTheyKeptThemselves() throws {
    let talk = try Conversed(script)
    talk.type("7", "rain")
    talk.type("/keep reason my son")
    #expect(try talk.journal.personVariables() == ["$my_word": .string("rain")])
    #expect(talk.type("/back").first == "note tookBack")
    #expect(try talk.journal.shelf("trigger").isEmpty)
    #expect(try talk.journal.shelf("reason") == ["my son"])
    #expect(try talk.journal.personVariables() == ["$my_word": .string("")])
    #expect(try talk.journal.measures("craving").map(\.value) == [7])
    talk.type("/back")
    #expect(try talk.journal.measures("craving").isEmpty)
    #expect(try talk.journal.shelf("reason") == ["my son"])
  }

  @Test func pauseKeepsThePlaceOrSaysThatItCannot() throws {
    let open = try Conversed(script)
    open.type()
    #expect(open.type("/pause") == ["note nowhereToPause", "rating?"])

    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let journal = try SQLiteJournal(folder: folder)
    let talk = try Conversed(script, journal: journal)
    talk.type("7")
    #expect(talk.type("/pause") == ["end paused"])
    let again = try Conversed(script, journal: journal)
    #expect(again.type() == ["go on? What is around it?"])
    #expect(again.type("y") == ["What is around it?", "words?"])
    journal.close()
  }

  @Test(arguments: [
    ("/q", "/quit"), ("/hepl", "/help"), ("/undo", "/back"), ("/exit", "/quit"),
    ("/PEOPEL", "/people"),
    ("/pla", "/plan"), ("/serch", "/find"), ("/stop", "/quit"),
  ])
  func anUnknownCommandGetsTheNearest(typed: String, nearest: String) throws {
    let talk = try Conversed(script)
    talk.type()
    let note =
      "note unknownCommand(typed: \"\(typed.lowercased())\", nearest: Optional(\"\(nearest)\"))"
    #expect(talk.type(typed) == [note, "rating?"])
  }

  @Test func aYesToTheNearestIsThatAndANoIsNothing() throws {
    let talk = try Conversed(script)
    talk.type("7", "rain", "/bak")
    #expect(talk.type("yes").first == "note tookBack")
    talk.type("/bak")
    #expect(talk.type("no") == ["What is around it?", "words?"])
    #expect(talk.type("no").first == "note kept(stays: false)")
    #expect(
      talk.type("/xyzzy") == [
        "note unknownCommand(typed: \"/xyzzy\", nearest: nil)",
        "menu: Breathe slowly | None of these",
      ])
  }

  @Test(arguments: ["can we stop", "i want to stop now please", "quit", "I'm done for tonight"])
  func wantingToStopIsAskedAboutWhereverItIsSaid(typed: String) throws {
    let talk = try Conversed(script)
    talk.type()
    #expect(talk.type(typed) == ["leave?"])
    #expect(talk.type("no").last == "rating?")
    talk.type("4")
    #expect(talk.type(typed) == ["leave?"])
    // It was their answer after all.
    #expect(talk.type("no").first == "note kept(stays: false)")
    #expect(try talk.journal.shelf("trigger") == [typed])
    #expect(talk.type(typed) == ["leave?"])
    #expect(talk.type("y").last == "end left(kept: false)")
  }

  @Test func whatMayBeTwoChoicesIsAskedAboutOneByOne() throws {
    let talk = try Conversed("title: Start\n---\n-> Red wine\n-> Red sea\n    No.\n-> Blue\n===\n")
    talk.type()
    let menu = "menu: Red wine | Red sea | Blue"
    #expect(talk.type("red") == ["meant Red wine?"])
    #expect(talk.type("no") == ["meant Red sea?"])
    #expect(talk.type("no") == [menu])
    talk.type("red")
    #expect(talk.type("/skip") == [menu])
    talk.type("red")
    // A number is the choice, not a yes.
    #expect(talk.type("2").first == "No.")
  }

  @Test func aRatingInWordsIsAskedBack() throws {
    let talk = try Conversed(script)
    talk.type()
    #expect(talk.type("really bad") == ["note ratingIsVague", "rating?"])
    #expect(talk.type("11") == ["note ratingIsBeyond(above: true)", "rating?"])
    #expect(talk.type("-1") == ["note ratingIsBeyond(above: false)", "rating?"])
    #expect(talk.type("idk") == ["note notARating", "rating?"])
  }

  @Test func aPageOfTextChoosesNothing() throws {
    let talk = try Conversed(script)
    talk.type("4", "x")
    let page = String(repeating: "breathe slowly ", count: 400)
    #expect(talk.type(page).first == "note fitsNone(times: 1)")
    #expect(talk.type(String(repeating: "1 ", count: 5_000)).first == "note fitsNone(times: 2)")
  }

  @Test func whatTheyKeptIsThereForTab() throws {
    let talk = try Conversed(script)
    talk.type()
    talk.type("/keep reason my son")
    #expect(talk.session.ownWords.isEmpty)
    talk.type("5")
    #expect(talk.session.ownWords == ["my son"])
    #expect(talk.session.completions.contains("/keep reason"))
  }
}
