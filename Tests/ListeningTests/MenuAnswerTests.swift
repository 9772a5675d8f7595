import Listening
import Testing

@Suite struct MenuAnswerTests {
  static let menu = [
    "Ride it out with me for a few minutes", "Just breathe with me",
    "Say more about what's under it",
    "I want to be with someone", "None of these", "Stop here for tonight",
  ]

  @Test(arguments: [
    ("2", 1), ("2.", 1), (" #2 ", 1), ("two", 1), ("TWO", 1), ("the second", 1), ("number 2", 1),
    ("no 2", 1), ("second one pls", 1), ("2nd", 1), ("option 3", 2), ("the last one", 5),
    ("one", 0),
    ("the first one", 0), ("dos", 1),
  ])
  func byNumber(typed: String, place: Int) {
    #expect(MenuAnswer.match(typed, choices: Self.menu) == .choice(place))
  }

  @Test(arguments: [
    ("r", 0), ("ri", 0), ("ride it", 0), ("j", 1), ("just b", 1), ("JUST BREATHE WITH ME", 1),
    ("say more", 2), ("ni", -1), ("none", 4), ("i want", 3),
  ])
  func byFirstLetters(typed: String, place: Int) {
    #expect(MenuAnswer.match(typed, choices: Self.menu) == (place < 0 ? .none : .choice(place)))
  }

  @Test(arguments: [
    ("breathing pls", 1), ("brethe", 1), ("can we breathe together please", 1),
    ("help me with breathing", 1), ("talk to someone", 3), ("a few minutes", 0), ("under", 2),
    ("what’s under it", 2), ("i want to stop", 5),
  ])
  func byWords(typed: String, place: Int) {
    #expect(MenuAnswer.match(typed, choices: Self.menu) == .choice(place))
  }

  @Test(arguments: [
    ("neither", 4), ("none of these", 4), ("idk", 4), ("i don't know", 4), ("something else", 4),
    ("no", 4), ("quit", 5), ("enough", 5),
  ])
  func byWhatKindOfAnswerItIs(typed: String, place: Int) {
    #expect(MenuAnswer.match(typed, choices: Self.menu) == .choice(place))
  }

  @Test(arguments: [
    ("s", [2, 5]), ("1 or 2", [0, 1]), ("ride or breathe", [0, 1]), ("not breathing", [1]),
    ("i don't want to breathe", [1]),
  ])
  func whatIsInDoubtIsAskedAbout(typed: String, places: [Int]) {
    #expect(MenuAnswer.match(typed, choices: Self.menu) == .unsure(places))
  }

  @Test(arguments: [
    "", "   ", "7", "0", "99", "6.5", "2,5", "purple", "👍", "...", "yes", "surf",
    "my mom called yesterday and yelled at me about money and the bus and a dog",
  ])
  func whatFitsNoneIsNone(typed: String) {
    #expect(MenuAnswer.match(typed, choices: Self.menu) == .none)
  }

  @Test func aYesIsNeverTakenForANo() {
    let menu = ["Yes", "No, not this minute", "I'm not sure"]
    for (typed, place) in [("yes", 0), ("y", 0), ("ok", 0), ("no", 1), ("nope", 1), ("idk", 2)] {
      #expect(MenuAnswer.match(typed, choices: menu) == .choice(place), "\(typed)")
    }
    #expect(MenuAnswer.match("this minute", choices: menu) == .unsure([1]))
    #expect(MenuAnswer.match("talk out loud", choices: ["I can't talk out loud"]) == .unsure([0]))
    #expect(MenuAnswer.match("yes", choices: ["Yes, a friend", "Yes, a line"]) == .unsure([0, 1]))
  }

  @Test func aNoIsAnEndWhereNothingElseSaysNo() {
    let more = ["One more", "Feet on the floor instead", "That's enough of this"]
    for typed in ["no", "n", "nah", "no more"] {
      #expect(MenuAnswer.match(typed, choices: more) == .choice(2), "\(typed)")
    }
    let asked = ["Yes", "I'm not sure", "I don't want to answer"]
    #expect(MenuAnswer.match("none of these", choices: asked) == .choice(2))
  }

  @Test func numbersInTheChoicesAreTheirWords() {
    let menu = ["Not now", "5 minutes", "10 minutes"]
    #expect(MenuAnswer.match("10", choices: menu) == .choice(2))
    #expect(MenuAnswer.match("5", choices: menu) == .choice(1))
    #expect(MenuAnswer.match("ten minutes", choices: menu) == .choice(2))
    #expect(MenuAnswer.match("3", choices: menu) == .choice(2))
    #expect(MenuAnswer.match("2", choices: ["2 minutes", "5 minutes"]) == .unsure([1, 0]))
    #expect(MenuAnswer.match("2", choices: ["In two minds", "Sleep"]) == .choice(1))
    #expect(MenuAnswer.match("two", choices: ["In two minds", "Sleep"]) == .unsure([1, 0]))
    #expect(MenuAnswer.match("10", choices: ["Five minutes", "Ten minutes"]) == .choice(1))
    #expect(MenuAnswer.match("no one", choices: ["My sister", "No one I'd ask"]) == .choice(1))
  }

  /// As people type them, with slips and politeness.
  @Test(arguments: [
    ("cravng", 0), ("im craving", 0), ("c", 0), ("the 1st", 0), ("numero uno", 0), ("top", 0),
    ("breth", 1), ("lets breath", 1), ("2 i guess", 1), ("dos por favor", 1), ("respirar", 1),
    ("la segunda", 1), ("(2)", 1), ("reach out", 2), ("somebody", 2), ("number 3 pls", 2),
    ("idk lol", 3), ("i dont really know", 3), ("nvm", 3), ("whatever", 3), ("no se", 3),
    ("neither one please", 3), ("can we stop", 4), ("i want to go", 4), ("enuf", 4),
    ("gotta go", 4),
    ("im done for tonight", 4), ("the bottom one", 4),
  ])
  func answersAsTheyAreTyped(typed: String, place: Int) {
    let menu = [
      "A craving, right now", "A few slow breaths", "Someone to reach",
      "Just looking, or none of these", "That's enough for now",
    ]
    #expect(MenuAnswer.match(typed, choices: menu) == .choice(place))
  }

  @Test func oneLetterOfAWordWithinAChoiceIsAskedAbout() {
    let menu = ["A craving, right now", "A few slow breaths"]
    #expect(MenuAnswer.match("b...", choices: menu) == .unsure([1]))
    #expect(MenuAnswer.match("n", choices: ["Stay", "Go on now"]) == .unsure([1]))
  }

  @Test func aRefusalIsNeverOfferedAsAYes() {
    let menu = ["Yes, keep them", "No, let them go", "That's enough for now"]
    for typed in ["dont keep them", "do not keep"] {
      #expect(MenuAnswer.match(typed, choices: menu) == .unsure([1]), "\(typed)")
    }
    for (typed, place) in [("yea keep em", 0), ("please do", 0), ("noo", 1), ("no thx", 1)] {
      #expect(MenuAnswer.match(typed, choices: menu) == .choice(place), "\(typed)")
    }
    let safe = ["Yes", "No", "I'm not sure"]
    #expect(MenuAnswer.match("yeah i am", choices: safe) == .choice(0))
    #expect(MenuAnswer.match("yes but im scared", choices: safe) == .unsure([0]))
    #expect(MenuAnswer.match("maybe", choices: safe) == .choice(2))
  }

  @Test func wantingToStopIsHeardAndOnlyThat() {
    for typed in ["can we stop", "Stop.", "i want to leave now please", "quit", "thats enough"] {
      #expect(Stopping.isMeant(typed), "\(typed)")
    }
    for typed in ["make it stop", "i cant stop shaking", "i want to stop using", "", "stop him"] {
      #expect(!Stopping.isMeant(typed), "\(typed)")
    }
    #expect(!MenuAnswer.isEnd("Make the hurt stop"))
    #expect(MenuAnswer.isEnd("That's enough for now"))
  }

  @Test func aMenuWithoutChoicesFitsNothing() {
    #expect(MenuAnswer.match("1", choices: []) == .none)
    #expect(MenuAnswer.match("last", choices: []) == .none)
  }

  @Test func everyChoiceIsFoundByItsNumberAndByItsWords() {
    for (place, choice) in Self.menu.enumerated() {
      #expect(MenuAnswer.match("\(place + 1)", choices: Self.menu) == .choice(place))
      #expect(MenuAnswer.match(choice, choices: Self.menu) == .choice(place))
      #expect(MenuAnswer.match(choice.uppercased() + ".", choices: Self.menu) == .choice(place))
    }
  }
}
