import HostVocabulary
import Listening
import Testing

/// What scripts can ask of someone's words.
@Suite struct HearingTests {
  @Test func scriptsHearWhatWasTyped() throws {
    let talk = try Conversed(
      """
      title: Start
      ---
      <<declare $said = "">>
      Hello.
      <<ask $said>>
      {talk($said)} {talk_reason($said)} {talk_confidence($said) > 20} {mentions($said, "family")}
      -> Go on
      ===
      """)
    talk.type()
    #expect(
      talk.type("i really want to stop, for my kids").first == "change desire True True")
  }

  @Test func anEmptyAnswerLeansNowhere() throws {
    let talk = try Conversed(
      """
      title: Start
      ---
      {talk("")}{talk_reason("")} {talk_confidence("")} {mentions("", "family")} {mentions("mom", "x")}
      ===
      """)
    #expect(talk.type().first == "neutral 0 False False")
  }

  @Test func topicsAreTheSameEverywhere() {
    #expect(Vocabulary.topics == Mentions.topics)
  }

  @Test func everyAnswerIsInTheRangeTold() throws {
    let functions = Dictionary(uniqueKeysWithValues: Vocabulary.functions.map { ($0.name, $0) })
    let leans = try #require(functions["talk"]).range
    #expect(leans == TalkReading.Lean.allCases.map { .string($0.rawValue) })
    let reasons = try #require(functions["talk_reason"]).range
    #expect(
      reasons == [.string("")] + TalkReading.Reason.allCases.map { .string($0.rawValue) })
  }
}
