import Listening
import Testing

@Suite struct RatingAnswerTests {
  @Test(arguments: [
    ("7", 7), ("seven", 7), ("7/10", 7), ("7 / 10", 7), ("about a 7", 7), ("6.5", 6.5),
    ("6,5", 6.5),
    ("a 7 maybe", 7), ("10", 10), ("ten", 10), ("zero", 0), ("0", 0), ("7 out of 10", 7),
    ("seven out of ten", 7), ("4 on a scale of 10", 4), ("on a scale of 1 to 10 id say 4", 4),
    ("7ish", 7), ("7!!!", 7), ("6 and a half", 6.5), ("6½", 6.5), ("７", 7), ("7️⃣", 7), ("٧", 7),
    ("it was an 8 now its a 5", 5), ("8, was a 9 before", 8), ("went from 8 to 5", 5),
    ("it was a 7", 7), ("10 out of 10", 10), ("siete", 7), ("eigth", 8), ("one", 1),
    ("my ex called me 3 times today and its at an 8", 8), ("still a 7", 7),
    ("eight point five", 8.5), ("sixish", 6), ("7of10", 7), ("1o", 10), ("6 out 10", 6),
    ("4 but earlier 9", 4), ("2 and rising", 2), ("idk maybe 5", 5), ("number 7", 7),
  ])
  func aNumberIsFound(typed: String, value: Double) {
    #expect(RatingAnswer.read(typed) == .value(value))
  }

  @Test(arguments: [
    ("6 or 7", 6, 7), ("6-7", 6, 7), ("6 – 7", 6, 7), ("between 6 and 7", 6, 7),
    ("7, maybe 8", 7, 8),
    ("8 or 7", 7, 8), ("six to seven", 6, 7), ("6-7/10", 6, 7),
  ])
  func twoNearNumbersAreBetween(typed: String, low: Double, high: Double) {
    #expect(RatingAnswer.read(typed) == .between(low, high))
  }

  @Test(arguments: [
    "really bad", "through the roof", "pretty low", "none", "nothing", "so strong", "worse",
  ])
  func howMuchWithoutANumberIsVague(typed: String) {
    #expect(RatingAnswer.read(typed) == .vague)
  }

  @Test(arguments: [
    ("11", 11), ("100", 100), ("-2", -2), ("11/10", 11), ("10.5", 10.5), ("15", 15),
  ])
  func otherNumbersAreOutOfRange(typed: String, value: Double) {
    #expect(RatingAnswer.read(typed) == .outOfRange(value))
  }

  @Test(arguments: [
    "", " ", "i don't know", "fine", "nice", "10 minutes", "3 days clean", "no one", "this one",
    "5/6", "70%", "2 or 9", "9 8 7", "not a 7", "more than 7", "nine thousand", "i used 4 bags",
    "1e3", "nan", "inf",
    "👍", "7mg",
  ])
  func whatIsNoRatingIsNot(typed: String) {
    let reading = RatingAnswer.read(typed)
    #expect(reading == .none || reading == .vague)
    if case .vague = reading { #expect(typed == "more than 7") }
  }

  @Test func anyTextCanBeRead() {
    for text in [
      String(repeating: "9", count: 5_000), String(repeating: "7/", count: 5_000), "½", "/10",
    ] {
      _ = RatingAnswer.read(text)
    }
    #expect(RatingAnswer.read("/10") == .none)
  }
}
