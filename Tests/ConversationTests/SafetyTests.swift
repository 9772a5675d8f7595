import Conversation
import Journal
import Testing

/// Whatever is asked, danger opens the way to help before anything else happens.
@Suite struct SafetyTests {
  static let script = """
    title: Start
    ---
    <<declare $craving = -1>>
    <<declare $said = "">>
    Hello.
    -> One
    -> Two
    <<rate $craving>>
    <<ask $said "what is going on">>
    So {$said}.
    <<ask $said "more">>
    ===
    title: HelpEmergency
    ---
    <<declare $help_for = "">>
    Emergency for {$help_for}.
    -> Go back
    -> I want to kill myself
        Said.
    ===
    title: HelpCrisis
    ---
    Are you thinking of suicide?
    -> Yes
    -> No
    ===
    title: HelpConcern
    ---
    Is it that bad?
    -> Yes
        <<detour HelpCrisis>>
    -> No
    ===
    """

  static let phrases = [
    ("i think i took too much", "HELP emergencySelf"),
    ("he's blue and won't wake up", "HELP emergencyOther"),
    ("i want to kill myself", "HELP crisis"),
  ]

  /// How many answers lead to each kind of prompt: menu, rating, question.
  @Test(arguments: phrases, [[], ["1"], ["1", "5"]])
  func opensHelpAtEveryPrompt(phrase: (String, String), before: [String]) throws {
    let talk = try Conversed(Self.script)
    talk.type()
    for answer in before { talk.type(answer) }
    #expect(talk.type(phrase.0).first == phrase.1)
  }

  @Test(arguments: phrases) func opensHelpBehindASlashAndAtAQuestionOfOurOwn(
    phrase: (String, String)
  ) throws {
    let talk = try Conversed(Self.script)
    talk.type()
    #expect(talk.type("/keep " + phrase.0).first == phrase.1)
    let other = try Conversed(Self.script)
    other.type()
    _ = other.interrupt()
    #expect(other.type(phrase.0).first == phrase.1)
  }

  @Test func theConversationGoesOnWhereItWas() throws {
    let talk = try Conversed(Self.script)
    talk.type()
    #expect(
      talk.type("he's blue and won't wake up")
        == ["HELP emergencyOther", "Emergency for other.", "menu: Go back | I want to kill myself"])
    // What was asked is asked again: by now it has scrolled away.
    #expect(talk.type("1") == ["Hello.", "menu: One | Two"])
    #expect(talk.type("/again") == ["Hello.", "menu: One | Two"])
    #expect(talk.type("2") == ["rating?"])
  }

  @Test func whatWasAskedIsAskedAgainBehindTheNumbers() throws {
    let talk = try Conversed(Self.script)
    talk.type()
    #expect(talk.type("help") == ["HELP asked", "Hello.", "menu: One | Two"])
  }

  @Test func dangerInAPassageIsNoAnswerToAQuestionOfOurOwn() throws {
    let talk = try Conversed(Self.script)
    talk.type()
    talk.type("i want to kill myself")
    _ = talk.interrupt()
    #expect(
      talk.type("i want to kill myself")
        == ["note heardAgain", "Are you thinking of suicide?", "menu: Yes | No"])
  }

  @Test func whoLeavesInAPassageHearsWhereHelpIs() throws {
    let talk = try Conversed(Self.script)
    talk.type()
    talk.type("i want to kill myself")
    #expect(talk.type("/quit") == ["note helpStays", "end left(kept: false)"])
  }

  @Test func nobodyIsAskedToLeaveAgainAfterAPassage() throws {
    let talk = try Conversed(Self.script)
    talk.type()
    _ = talk.interrupt()
    talk.type("i want to kill myself")
    #expect(talk.type("no") == ["Hello.", "menu: One | Two"])
  }

  @Test func whatIsHeavyButNotNowIsNotRefused() throws {
    let talk = try Conversed(Self.script)
    talk.type()
    #expect(
      talk.type("i used to want to die, years ago") == ["note helpIsNear", "menu: One | Two"])
  }

  @Test func wordsToAQuestionAreItsAnswerToo() throws {
    let talk = try Conversed(Self.script)
    talk.type("1", "5")
    talk.type("i want to kill myself")
    #expect(talk.type("yes") == ["So i want to kill myself.", "words?"])
  }

  @Test func nothingIsAskedTwiceInsideAPassage() throws {
    let talk = try Conversed(Self.script)
    talk.type()
    talk.type("i want to kill myself")
    let again = talk.type("i want to kill myself")
    #expect(again.first == "note heardAgain")
    #expect(talk.type("i think i took too much").first == "HELP emergencySelf")
  }

  @Test func dangerWhereGoingOnIsAskedLosesNothing() throws {
    let journal: any JournalStore = MemoryJournal()
    let first = try Conversed(Self.script, journal: journal)
    first.type("1")
    let later = try Conversed(Self.script, journal: journal)
    #expect(later.type().last?.hasPrefix("go on?") == true)
    #expect(later.type("i want to kill myself").last == "menu: Yes | No")
    #expect(later.type("no").last?.hasPrefix("go on?") == true)
    #expect(later.type("yes").last == "rating?")
    later.type("/quit")
    #expect(try journal.unfinished()?.id == 1)
  }

  @Test(arguments: [
    ("my friend is going to jump off the bridge", "HELP actingOther"),
    ("i have a knife and im going to cut my wrists now", "HELP actingSelf"),
    ("she says she wants to die", "HELP crisisOther"),
    ("my boyfriend is going to kill me", "HELP violence"),
    ("im going to kill him tonight", "HELP harm"),
  ])
  func theScreenIsForWhateverTheDangerIs(typed: String, screen: String) throws {
    let talk = try Conversed(Self.script)
    talk.type()
    #expect(talk.type(typed).first == screen)
  }

  @Test func nothingComesBeforeHelpThatIsAskedForOverAPractice() throws {
    let talk = try Conversed(Self.script.replacing("Hello.", with: "<<breathe 4 0 6 0 8>>"))
    _ = talk.session.next()
    talk.session.finished(after: 3, early: true)
    #expect(talk.session.next() == .notes(.practiceEnded))
    let other = try Conversed(Self.script.replacing("Hello.", with: "<<breathe 4 0 6 0 8>>"))
    _ = other.session.next()
    other.session.finished(after: 3, early: true)
    other.session.hear("he's blue and won't wake up")
    guard case .opensHelp = other.session.next() else {
      Issue.record("something came before help")
      return
    }
  }

  @Test func dangerFromSomeoneHasItsScreenInAnyPassage() throws {
    let talk = try Conversed(Self.script)
    talk.type()
    talk.type("i want to kill myself")
    #expect(talk.type("my boyfriend is going to kill me").first == "HELP violence")
    #expect(talk.type("my boyfriend is going to kill me").first == "note heardAgain")
  }

  @Test func theSlashTellsWhatCanBeTyped() throws {
    let talk = try Conversed(Self.script)
    talk.type()
    #expect(talk.type("/help").prefix(2) == ["HELP asked", "note commands"])
    #expect(talk.type("988").prefix(2) == ["HELP asked", "Hello."])
  }

  @Test func aChoiceOfAPassageTypedOutIsThatChoice() throws {
    let talk = try Conversed(Self.script)
    talk.type()
    talk.type("he's blue and won't wake up")
    #expect(talk.type("i want to kill myself.") == ["Said.", "Hello.", "menu: One | Two"])
  }

  @Test(arguments: ["988", "911", "help", "sos", "/help"]) func askedForByAWord(word: String) throws
  {
    let talk = try Conversed(Self.script)
    talk.type()
    let shown = talk.type(word)
    #expect(shown.first == "HELP asked")
    #expect(shown.last == "menu: One | Two")
  }

  @Test func aProgramWithoutPassagesStillShowsTheScreen() throws {
    let talk = try Conversed("title: Start\n---\n-> One\n-> Two\n===\n")
    talk.type()
    #expect(talk.type("i want to kill myself") == ["HELP crisis", "menu: One | Two"])
  }

  @Test func aMenuNumberNeverOpensHelp() throws {
    let talk = try Conversed(Self.script)
    #expect(talk.type("1").last == "rating?")
    #expect(talk.type("9").last == "words?")
  }
}
