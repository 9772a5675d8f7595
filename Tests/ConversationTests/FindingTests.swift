import Conversation
import Foundation
import Journal
import ResourceDirectory
import Testing

/// What someone finds, says has helped, and keeps as their own.
@Suite struct FindingTests {
  private let script = """
    title: Start
    ---
    <<declare $x = -1>>
    <<rate $x "none" "all">>
    How strong? {$x}
    ===
    """

  private func talk(
    _ journal: any JournalStore = MemoryJournal(), guess: CountryGuess? = nil
  ) throws -> Conversed {
    try Conversed(script, journal: journal, countryGuess: guess)
  }

  @Test func whatHelpedIsChosenAmongWhatWasFoundLast() throws {
    let talk = try talk()
    talk.type()
    #expect(talk.type("/helped").first == "note helpedWhat")
    talk.type("/find someone to talk to")
    let asked = talk.type("/helped")
    #expect(asked.first == "note whichHelped")
    #expect(asked.last?.hasPrefix("menu: 988 Suicide & Crisis Lifeline | Crisis Text Line") == true)
    let marked = talk.type("2")
    #expect(marked.first == "note helpedKept(name: \"Crisis Text Line\", stays: false)")
    #expect(marked.last == "rating?")
    let kept = KeptForFinding(talk.journal).helped
    #expect(kept == [HelpedMark(id: "us-ctl", name: "Crisis Text Line", on: "1970-01-01")])
    // It stands first now, and can be taken back the way it was marked.
    #expect(
      talk.type("/find someone to talk to").first?.hasPrefix("finds us-ctl us-988") == true)
    #expect(
      talk.type("/helped text line").first == "note helpedTakenBack(name: \"Crisis Text Line\")")
    #expect(KeptForFinding(talk.journal).items.isEmpty)
    #expect(talk.type("/find someone to talk to").first?.hasPrefix("finds us-988") == true)
  }

  @Test func noneOfThemMarksNothing() throws {
    let talk = try talk()
    talk.type()
    talk.type("/find someone to talk to", "/helped", "none of these")
    #expect(KeptForFinding(talk.journal).items.isEmpty)
    talk.type("/helped", "/skip")
    #expect(KeptForFinding(talk.journal).items.isEmpty)
  }

  @Test func theirOwnComesFirstWhatItIsForBeingEnough() throws {
    let journal = MemoryJournal()
    var kept = KeptForFinding(journal)
    try kept.add(
      OwnEntry(name: "Oak Street", phone: "555-010-0100", purpose: "suboxone", added: "2026-11-03"))
    try kept.add(OwnEntry(words: "Sam, 555-010-0123", added: "2026-11-03"))
    #expect(kept.entries.map(\.phone) == ["555-010-0100", "555-010-0123"])
    #expect(kept.entries[1].name == "Sam")
    let talk = try talk(journal)
    talk.type()
    #expect(talk.type("/find buprenorphine").first?.hasPrefix("finds own-1 us-samhsa") == true)
    #expect(talk.type("/find someone to talk to").first?.hasPrefix("finds own-1 us-988") == true)
    #expect(talk.type("/find poison").first?.hasPrefix("finds us-poison") == true)
    try kept.remove(.entry(kept.entries[0]))
    #expect(KeptForFinding(journal).entries.map(\.name) == ["Sam"])
    // Nothing of what was taken out stays.
    #expect(!"\(journal.personVariables())".contains("Oak"))
  }

  @Test func theCountryIsAGuessOnceAndThenSaid() throws {
    let talk = try talk(guess: .settings)
    talk.type()
    let first = talk.type("/find someone to talk to")
    #expect(
      first.dropFirst().first == "note countryGuessed(\"US\", Conversation.CountryGuess.settings)")
    #expect(!talk.type("/people").contains { $0.contains("countryGuessed") })
    #expect(talk.type("/country").first == "note countryIs(\"US\", isGuess: true)")
    let set = talk.type("/country irland")
    #expect(set.first == "note countrySet(\"IE\", isCorrected: true, stays: false)")
    #expect(set.dropFirst().first?.hasPrefix("lines crisis: ie-") == true)
    #expect(talk.type("/find someone to talk to").first?.contains("us-988") == false)
    #expect(talk.type("/country").first == "note countryIs(\"IE\", isGuess: false)")
    #expect(talk.type("/country narnia").first == "note countryUnknown(typed: \"narnia\")")
  }

  @Test func inAnEmergencyNothingIsSaidOfTheCountry() throws {
    let talk = try talk(guess: .nothing)
    talk.type()
    let shown = talk.type("he overdosed and isn't breathing")
    #expect(shown.first == "HELP emergencyOther")
    #expect(!shown.contains { $0.contains("countryGuessed") })
  }

  @Test(arguments: ["/helpp", "/helpe", "/helpmeplease"])
  func aSlipOfHelpIsHelp(typed: String) throws {
    let talk = try talk()
    talk.type()
    #expect(
      talk.type(typed).contains { $0.contains("Optional(\"/help\")") || $0.hasPrefix("HELP") })
  }
}
