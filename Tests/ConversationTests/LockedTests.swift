import Conversation
import Foundation
import Journal
import Testing

/// A conversation while the journal is locked, and one that opens it.
@Suite struct LockedTests {
  private let home = FileManager.default.temporaryDirectory
    .appending(path: "leeward-locked-\(UUID().uuidString)")
  private static let passphrase = "quiet harbour"

  private static let script = """
    title: Start
    ---
    <<declare $my_name = "">>
    <<declare $my_mood = "">>
    <<declare $my_visits = 0>>
    <<declare $my_knows = false>>
    <<declare $said = "">>
    <<set $my_visits = $my_visits + 1>>
    Hello {$my_name}, visit {$my_visits}, {$my_mood}, {$my_knows}.
    -> Name
        <<ask $my_name "a name">>
    -> Mood
        <<ask $my_mood "a mood">>
        <<keep reason {$my_mood}>>
    -> Nothing
    I have {$my_name}, {$my_mood}, {$my_visits}, {$my_knows}.
    <<ask $said "more">>
    Later {$my_name}, {$my_mood}, {$my_visits}, {$my_knows}.
    -> End
        <<set $my_knows = true>>
    ===
    """

  /// A journal in which a name, a mood and a count are kept, and sealed.
  init() throws {
    let journal = try SQLiteJournal(folder: home)
    let talk = try Conversed(Self.script, journal: journal)
    talk.type()
    talk.type("Name", "Ada", "x", "1")
    journal.close()
    let again = try SQLiteJournal(folder: home)
    let second = try Conversed(Self.script, journal: again)
    second.type()
    second.type("Mood", "calm", "x", "1")
    again.close()
    try SQLiteJournal.seal(
      home, with: Self.secret(Self.passphrase), cost: KeyCost(passes: 1, memory: 8192))
  }

  private static func secret(_ text: String) throws -> Secret {
    try Array(text.utf8).withUnsafeBytes { try Secret($0) }
  }

  private func open() throws -> SQLiteJournal {
    try SQLiteJournal(
      folder: home, key: SQLiteJournal.key(to: home, with: Self.secret(Self.passphrase)))
  }

  private func locked() throws -> Conversed {
    try Conversed(Self.script, journal: LockedJournal(folder: home))
  }

  private func end(_ talk: Conversed) {
    (talk.session.journal as? LockedJournal)?.close()
    (talk.session.journal as? SQLiteJournal)?.close()
  }

  private func kept(_ name: String) throws -> JournalValue? {
    let journal = try open()
    defer { journal.close() }
    return try journal.personVariables()["$my_" + name]
  }

  @Test func whatWasKeptIsntWrittenOverByWhatIsntKnown() throws {
    let talk = try locked()
    #expect(
      talk.type() == ["note locked", "Hello , visit 1, , False.", "menu: Name | Mood | Nothing"])
    talk.type("Nothing", "x", "1")
    end(talk)
    #expect(try kept("name") == .string("Ada"))
    #expect(try kept("mood") == .string("calm"))
    #expect(try kept("visits") == .number(2))
  }

  @Test func whatWasSetInIt() throws {
    let talk = try locked()
    talk.type()
    talk.type("Mood", "rough", "x", "1")
    end(talk)
    #expect(try kept("name") == .string("Ada"))
    #expect(try kept("mood") == .string("rough"))
    #expect(try kept("knows") == .bool(true))
  }

  @Test func openedInItsMidstTheRestIsKnownAndGoesOn() throws {
    let talk = try locked()
    talk.type()
    talk.type("Mood", "rough")
    talk.passphrase = Self.passphrase
    #expect(
      talk.type("/unlock") == [
        "passphrase?", "note unlocked", "I have , rough, 1, False.", "words?",
      ])
    #expect(!(talk.session.journal is LockedJournal))
    #expect(talk.type("more") == ["Later Ada, rough, 2, True.", "menu: End"])
    // Back to before it was opened: what is known stays known.
    #expect(talk.type("/back").contains("words?"))
    #expect(talk.type("once more").first == "Later Ada, rough, 2, True.")
    talk.type("1")
    end(talk)
    #expect(try kept("name") == .string("Ada"))
    #expect(try kept("mood") == .string("rough"))
    #expect(try kept("knows") == .bool(true))
  }

  @Test func oneThatBrokeOffGoesOnWithWhatWasKept() throws {
    let talk = try locked()
    talk.type()
    talk.type("Nothing")
    end(talk)
    let later = try Conversed(Self.script, journal: open())
    later.type()
    later.type("yes")
    #expect(later.type("more") == ["Later Ada, calm, 2, True.", "menu: End"])
    end(later)
    #expect(try kept("name") == .string("Ada"))
  }

  @Test func aWrongOneOrNoneLeavesItAsItWas() throws {
    let talk = try locked()
    talk.type()
    talk.type("Nothing")
    talk.passphrase = "quiet harbou"
    let again = ["I have , , 1, False.", "words?"]
    #expect(talk.type("/unlock") == ["passphrase?", "note notThePassphrase"] + again)
    talk.passphrase = nil
    #expect(talk.type("/unlock") == ["passphrase?", "note staysLocked"] + again)
    talk.passphrase = "/help"
    #expect(talk.type("/unlock").contains("HELP asked"))
    #expect(talk.type("/plan").contains("note planIsLocked"))
    #expect(talk.type("/people").contains("note peopleAreLocked"))
    #expect(talk.session.completions.contains("/unlock"))
    #expect(talk.type("/unlokc").first?.contains("/unlock") == true)
    talk.passphrase = Self.passphrase
    talk.type("/unlock")
    #expect(!talk.session.completions.contains("/unlock"))
    #expect(talk.type("/unlock").first == "note nothingIsLocked")
    #expect(talk.type("/plan").first == "shelf reason: calm")
    end(talk)
  }

  @Test func openedBeforeTheFirstAnswerWhatBrokeOffIsOffered() throws {
    let first = try Conversed(Self.script, journal: open())
    first.type()
    first.type("Name", "Bo")
    end(first)
    let talk = try locked()
    talk.passphrase = Self.passphrase
    talk.type()
    #expect(
      talk.type("/unlock") == [
        "passphrase?", "note unlocked", "go on? I have Bo, calm, 3, True.",
      ])
    #expect(talk.type("no") == ["Hello , visit 1, , False.", "menu: Name | Mood | Nothing"])
    #expect(talk.type("3").first == "I have Bo, calm, 3, True.")
    end(talk)
    let journal = try open()
    #expect(try journal.unfinished()?.lastLine == "I have Bo, calm, 3, True.")
    let said = try journal.entries(of: journal.conversations(limit: 1)[0].id)
    #expect(said.first?.entry.text == "Hello , visit 1, , False.")
    journal.close()
  }
}
