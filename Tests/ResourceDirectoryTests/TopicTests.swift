import Foundation
import Testing

@testable import ResourceDirectory

@Suite struct TopicTests {
  @Test func everyRowHasATopicAndThereAreEnough() {
    #expect(Topics.all.count >= 60)
    #expect(Set(Topics.all.map(\.row)) == Set(19...41))
    #expect(Set(Topics.all.map(\.id)).count == Topics.all.count)
    #expect(Set(Topics.all.map(\.title)).count == Topics.all.count)
  }

  @Test(arguments: Topics.all.indices)
  func aTopicIsPlainShortAndSaysWhereItWasRead(index: Int) throws {
    let topic = Topics.all[index]
    for text in [topic.title, topic.say, topic.more].compactMap(\.self) {
      // One hard word makes a heading's grade.
      let problems = Wording.problems(in: text, grade: text == topic.title ? 20 : 6)
      #expect(problems.isEmpty, "\(topic.id): \(problems)")
      #expect(!text.isEmpty && text == text.trimmingCharacters(in: .whitespaces))
    }
    #expect(topic.say.split(separator: " ").count <= 95, "\(topic.id)")
    #expect(topic.title.count <= 60)
    #expect(topic.questions.count >= 8)
    #expect(topic.source.count > 20)
    #expect(topic.source.contains("http") || topic.source.contains("Leeward"))
    try Age.expectFresh(topic.checkedOn, topic.id)
  }

  @Test func noTopicHasANumberThatIsNotInTheDirectory() {
    for topic in Topics.all {
      let text = "\(topic.title) \(topic.say) \(topic.more ?? "")"
        .replacing(#/\b(19|20)\d\d\b/#, with: "")
        .replacing(#/\d+ or \d+ days/#, with: "")
      for number in Numbers.all(in: text) {
        #expect(Numbers.known.contains(number), "\(topic.id) shows \(number)")
      }
    }
  }
}
