import ResourceDirectory
import Testing

@Suite struct SearchTests {
  @Test(arguments: [
    ("veterans", "us-vcl"), ("naloxone by mail", "us-nextdistro"), ("POISON", "us-poison"),
    ("someone to hit by a partner", "us-ndvh"), ("rehab", "us-samhsa"), ("988", "us-988"),
    ("drug treatment", "us-samhsa"), ("using alone", "us-safespot"), ("mental health", "us-nami"),
    ("narcan", "us-nextdistro"),
  ])
  func aLineIsFoundByItsWordsAndByWhatTheyMean(words: String, first: String) {
    #expect(HelpLines.search(words, country: "US").first?.id == first)
  }

  @Test(arguments: ["", "the", "zebra", "  ", "a b c"])
  func whatFitsNothingFindsNothing(words: String) {
    #expect(HelpLines.search(words, country: "US").isEmpty)
  }

  @Test func onlyTheCountrysOwnLinesAreFound() {
    let found = HelpLines.search("crisis", country: "NZ")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.country == "NZ" })
  }

  @Test func everyTopicFindsItsLines() {
    for topic in HelpLines.topics where topic != "danger" {
      #expect(!HelpLines.search(topic, country: "US").isEmpty, "\(topic)")
    }
  }
}
