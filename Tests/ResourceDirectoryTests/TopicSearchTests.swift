import Testing

@testable import ResourceDirectory

@Suite struct TopicSearchTests {
  @Test func everyTopicIsFoundFirstByEachOfItsAsks() {
    var missed: [String] = []
    for topic in Topics.all {
      for ask in topic.questions + [topic.title] where Topics.search(ask).first != topic {
        missed.append("\(ask): \(Topics.search(ask).first?.id ?? "nothing"), not \(topic.id)")
      }
    }
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
  }

  /// The longest word of each ask with a letter left out, doubled, or changed for its neighbour's place.
  @Test func misspelledAsksFindTheirTopicToo() {
    var asked = 0
    var missed: [String] = []
    for topic in Topics.all {
      for (index, ask) in topic.questions.enumerated() {
        guard let typed = misspelled(ask, way: index % 3) else { continue }
        asked += 1
        if Topics.search(typed).first != topic { missed.append("\(typed) (\(topic.id))") }
      }
    }
    #expect(asked > 700)
    #expect(
      missed.count * 20 < asked, "\(missed.count) of \(asked):\n\(missed.joined(separator: "\n"))")
  }

  private func misspelled(_ ask: String, way: Int) -> String? {
    var words = ask.split(separator: " ").map(Array.init)
    guard let longest = words.indices.max(by: { words[$0].count < words[$1].count }),
      words[longest].count >= 6
    else { return nil }
    switch way {
    case 0: words[longest].remove(at: 3)
    case 1: words[longest].insert(words[longest][2], at: 2)
    default: words[longest].swapAt(2, 3)
    }
    return words.map { String($0) }.joined(separator: " ")
  }

  @Test(arguments: [
    "", " ", "zebra", "asdfgh qwerty zxcvbn", "best pizza in chicago", "capital of mongolia", "the",
    "and then there was", "!!!???", "\u{1B}[2J\u{7}", "lorem ipsum dolor sit amet", "xyzzy plugh",
    "how tall is the eiffel tower", "weather tomorrow", "football scores", "ᚠᚢᚦ 漢字 👍",
  ])
  func nothingIsFoundForWhatIsNotInThem(words: String) {
    #expect(Topics.search(words).isEmpty, "\(Topics.search(words).map(\.id))")
  }

  @Test(arguments: heard)
  func whatPeopleTypeFindsWhatTheyMean(heard: Heard) {
    let found = Topics.search(heard.words).map(\.id)
    #expect(found.contains(where: heard.ids.contains), "\(found)")
  }

  @Test func theSameWordsGiveTheSameTopicsAndNoMoreThanAsked() {
    for words in ["methadone", "suboxone drug test at work", "scared to go"] {
      let first = Topics.matches(words, limit: 10)
      #expect(first == Topics.matches(words, limit: 10))
      #expect(first.count <= 10 && Topics.search(words, limit: 1).count == 1)
      #expect(first.map(\.score) == first.map(\.score).sorted(by: >))
    }
    #expect(Topics.search("methadone", limit: 0).isEmpty)
    #expect(Topics.search("methadone", limit: -1).isEmpty)
  }

  @Test func aLongTextIsSearchedInNoTime() {
    let text = String(
      repeating: "methadone withdrwal naloxonne qwertyuiopasdf ",
      count: 20_000)
    _ = Topics.search("methadone")
    let took = ContinuousClock().measure { _ = Topics.search(text) }
    #expect(took < .milliseconds(500))
  }
}

/// Something that people type, and the topics that would do.
struct Heard: Sendable, CustomTestStringConvertible {
  let words: String
  let ids: [String]

  init(_ words: String, _ ids: String...) {
    self.words = words
    self.ids = ids
  }

  var testDescription: String { words }
}

let heard = [
  Heard("how long does withdrawal last", "withdrawal-how-long"),
  Heard("how many days till dope sickness goes away", "withdrawal-how-long"),
  Heard("when does the sickness peak", "withdrawal-how-long"),
  Heard("im shaking and sweating after i quit drinking", "detox-alcohol"),
  Heard("coming off xanx cold turky", "detox-benzo"),
  Heard("is it dangerous to stop heroin by myself", "withdrawal-danger"),
  Heard("still tired and depressed 2 months clean", "withdrawal-after", "low-mood"),
  Heard("whats subutex", "buprenorphine-what"),
  Heard("can a regular doc write suboxone", "buprenorphine-who-prescribes"),
  Heard("i took suboxone to early and got super sick", "precipitated-withdrawal"),
  Heard("vivitrol vs subs", "medication-which", "naltrexone-what"),
  Heard("do i have to be on methadone forever", "medication-how-long"),
  Heard("can i drink beer with suboxone", "medication-mixing"),
  Heard("my kid ate my suboxone", "medication-keep-safe"),
  Heard("im pregnant and on heroin what do i do", "pregnancy-medication"),
  Heard("can i nurse my baby on subs", "breastfeeding"),
  Heard("i feel so empty and hopeless", "low-mood"),
  Heard("heart racing cant calm down", "stress-or-anxiety"),
  Heard("cant fall asleep since i quit", "sleep-bad-nights"),
  Heard("nothing stays down what can i eat", "food-and-water"),
  Heard("im lonely and all my friends get high", "lonely"),
  Heard("how do i tell my wife im using", "ask-for-help"),
  Heard("my dealer wont stop texting", "boundaries"),
  Heard("my parents dont trust me anymore", "repair-trust"),
  Heard("my son is on fentanyl and wont get help", "family-help-someone"),
  Heard("is it my fault shes addicted", "family-not-your-fault"),
  Heard("group for parents of addicts", "family-groups"),
  Heard("what happens in a narcotics anonymous meeting", "na-first-meeting"),
  Heard("do i have to believe in god", "na-religion"),
  Heard("im too shy to go to a meeting", "meeting-nerves"),
  Heard("i want to start a recovery group in my town", "group-start"),
  Heard("what do i say when i call a rehab", "first-call"),
  Heard("will they call the cops if i tell them i use", "call-police"),
  Heard("theres a 3 week wait for detox", "wait-list"),
  Heard(
    "difference between inpatient and outpatient", "treatment-kinds", "outpatient", "residential"),
  Heard("can i get suboxone online", "telehealth-care"),
  Heard("how do i know the rehab isnt a scam", "quality-signs"),
  Heard("will my boss find out i went to treatment", "privacy-records", "work-eap", "work-ada"),
  Heard("what goes in a treatment plan", "treatment-plan"),
  Heard("i get out of rehab on friday what now", "aftercare"),
  Heard("oxford house rules", "sober-living"),
  Heard("fired for taking methadone", "work-ada"),
  Heard("fail a drug test suboxone prescription", "work-drug-test"),
  Heard("family medical leave rehab", "work-fmla"),
  Heard("suboxone is just replacing one addiction with another", "medication-swap-myth"),
  Heard("am i weak for not being able to stop", "myth-willpower"),
  Heard("i relapsed did i lose everything", "myth-used-again"),
  Heard("does 988 call the police", "call-988"),
  Heard("i have no insurance how do i get help", "cost-no-insurance"),
  Heard("does medicade pay for rehab", "cost-medicaid"),
  Heard("im a vet can the va help", "veterans"),
  Heard("how do you use narcan", "naloxone-how"),
  Heard("where do i get free narcan", "naloxone-where"),
  Heard("test strips fentanyl legal", "fentanyl-test-strips"),
  Heard("got out of jail yesterday is my tolerance down", "tolerance-after-break"),
  Heard("clean needles near me", "syringe-services"),
  Heard("will i go to jail if i call 911 for an overdose", "good-samaritan"),
  Heard("how long will this craving last", "craving-how-long"),
  Heard("cuanto tiempo dura el malestar", "withdrawal-how-long"),
  Heard("donde consigo narcan", "naloxone-where"),
  Heard("puedo tomar metadona embarazada", "pregnancy-medication"),
]
