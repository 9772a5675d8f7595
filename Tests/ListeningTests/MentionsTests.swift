import Testing

@testable import Listening

@Suite struct MentionsTests {
  @Test(arguments: [
    ("my mum wont talk to me", "family"), ("MY DAUGTHER lives far away", "family"),
    ("Mother-in-law is here", "family"), ("lost my job", "work"), ("boss is on me", "work"),
    ("everything hurts", "pain"), ("bad headachs all day", "pain"), ("cant sleep", "sleep"),
    ("i keep wakng up, wide awake at 3", "sleep"), ("im broke til friday", "money"),
    ("can't aford rent", "money"), ("the docter said my liver is bad", "health"),
    ("so lonley here", "loneliness"), ("got nobody to talk to", "loneliness"),
    ("im so angry at him", "anger"), ("he made me furius", "anger"),
  ]) func whatIsSpokenOfIsHeard(text: String, topic: String) {
    let words = Mentions.hear(text, of: topic)
    #expect(!words.isEmpty)
    #expect(words.allSatisfy(text.contains))
  }

  @Test(arguments: [
    ("that didn't work", "work"), ("it works for me", "work"), ("working out helps", "work"),
    ("dont bother", "family"), ("lovely day", "loneliness"), ("leave me alone", "loneliness"),
    ("sick of this", "health"), ("i broke my phone", "money"), ("i want to use", "pain"),
    ("", "family"), ("my mom", "weather"),
  ]) func whatOnlySoundsSoIsNot(text: String, topic: String) {
    #expect(Mentions.hear(text, of: topic) == [])
  }

  @Test func wordsThatOnlyLookAlikeAreNoTopic() {
    #expect(Mentions.topics.count == 8)
    for word in TopicPhrases.lookAlikes {
      for topic in Mentions.topics {
        #expect(Mentions.hear(String(word), of: topic) == [], "\(word)")
      }
    }
  }

  /// A word listed in another form than the speller gives would never be heard.
  @Test func everyListedPhraseIsHeard() {
    for line in TopicPhrases.topics.cut(at: "\n") {
      let parts = line.cut(at: ":")
      for phrase in parts[1].cut(at: ",") {
        #expect(!Mentions.hear(String(phrase), of: String(parts[0])).isEmpty, "\(phrase)")
      }
    }
  }
}
