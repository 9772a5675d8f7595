import Testing

@testable import ResourceDirectory

@Suite struct QueryReaderTests {
  private func read(_ text: String) -> FindReading {
    QueryReader.read(text, today: 0, minute: 720)
  }

  /// Typed, since the compiler takes minutes to type such a list by itself.
  static let everyday: [(String, [String])] = [
    ("methadone", ["MU", "OTP"]), ("suboxone", ["BU", "UB"]), ("subutex", ["BU", "UB"]),
    ("bup", ["BU", "UB"]), ("vivitrol", ["NU", "VTRL"]), ("narcan", ["NOE"]), ("rehab", ["RES"]),
    ("sober house", ["HH"]), ("detox", ["DT", "ODTX"]), ("medicaid", ["MD"]),
    ("medicare", ["MC"]), ("telehealth", ["TELE"]), ("veterans", ["VET", "VAMC"]),
    ("medicade", ["MD"]), ("pregnant", ["PW"]), ("español", ["SP"]), ("MU", ["MU"]),
    ("alcohol detox", ["ADTX"]),
    ("heroin detox", ["ODTX"]), ("Suboxone-Doctor", ["BU", "UB"]), ("Rehabs", ["RES"]),
  ]

  @Test(arguments: everyday)
  func everydayWordsMeanCodes(typed: String, codes: [String]) {
    #expect(read(typed).wishes.flatMap(\.meaning.codes) == codes)
    #expect(read(typed).names.isEmpty)
  }

  @Test(arguments: [
    ("methadon", "methadone"), ("suboxne", "suboxone"), ("buprenorphin", "buprenorphine"),
    ("medicaidd", "medicaid"), ("naloxon", "naloxone"), ("vivitrl", "vivitrol"),
    ("residental", "residential"), ("pregnent", "pregnant"), ("meeeting", "meeting"),
    ("telehelth", "telehealth"),
  ])
  func slipsAreMended(typed: String, meant: String) {
    #expect(read(typed).corrections == [.init(typed: typed, meant: meant)])
  }

  @Test(arguments: ["methodist", "Hope House", "medical", "mercy", "Phoenix House", "o'brien"])
  func namesAreLeftAsTheyAre(typed: String) {
    let reading = read(typed)
    #expect(reading.corrections.isEmpty)
    #expect(reading.wishes.isEmpty)
    #expect(!reading.names.isEmpty)
  }

  @Test(arguments: [
    ("methadone near 10001", "10001"), ("methadone 10001", "10001"),
    ("detox near Austin TX", "Austin TX"), ("detox austin tx", "austin tx"),
    ("rehab in brooklyn", "brooklyn"), ("rehab in New Haven, CT", "New Haven CT"),
    ("sober living for men in los angeles", "los angeles"), ("detox texas", "texas"),
    ("meeting tonight near st. louis mo", "st louis mo"),
    ("rehab near Spanish Fork UT", "Spanish Fork UT"),
    ("near 10001 methadone", "10001"), ("narcan around 02118 tonight", "02118"),
    ("detox near SW1A 1AA", "SW1A 1AA"), ("meetings in north carolina", "north carolina"),
    ("metadona cerca de 10001", "10001"), ("10001", "10001"),
  ])
  func whereIsReadWhereverItStands(typed: String, place: String) {
    let reading = read(typed)
    #expect(reading.place == place)
    #expect(reading.names.isEmpty)
  }

  @Test(arguments: [
    "meeting in spanish", "meeting in person", "someone in recovery", "in the morning meeting",
    "help me", "a place or someone", "hi", "988", "open now", "detox or rehab",
  ])
  func whatIsNoPlaceIsNone(typed: String) {
    #expect(read(typed).place == nil)
  }

  @Test func nearMeIsNowhereWeKnow() {
    for typed in ["detox near me", "meetings nearby", "closest clinic", "rehab close to home"] {
      #expect(read(typed).isNearMe, "\(typed)")
      #expect(read(typed).place == nil, "\(typed)")
    }
  }

  @Test func howFarIsRead() {
    #expect(read("detox within 20 miles of 10001").within == 20)
    #expect(read("detox within 20 miles of 10001").place == "10001")
    #expect(read("detox near 10001 within 9000 miles").within == 500)
  }

  @Test func meetingsAreWhatTheyAreCalled() {
    let reading = read("women's NA meeting saturday morning, wheelchair, in spanish")
    #expect(reading.kinds == [.meeting])
    #expect(reading.wishes.flatMap(\.meaning.types) == ["women", "wheelchair"])
    #expect(reading.wishes.compactMap(\.meaning.language) == ["Spanish"])
    #expect(reading.wishes.compactMap(\.meaning.fellowship) == ["NA"])
    #expect(reading.time.days == [6])
    #expect(reading.names.isEmpty)
  }

  @Test func onlyWhatIsNoWishIsAName() {
    #expect(
      read("is there any good detox called Saint Jude's for women").names == ["Saint", "Jude's"])
  }

  @Test func whoAsksAboutOpioidsSeesNoPlaceThatTurnsThemAway() {
    for typed in ["methadone", "suboxone", "heroin treatment", "fentanyl"] {
      #expect(Set(read(typed).without).isSuperset(of: ["DUO", "AUDO"]), "\(typed)")
    }
    #expect(!read("dui classes").without.contains("DUO"))
  }

  @Test(arguments: [
    "", " ", "\"", "'", "NOT", "AND OR NOT", "24/7", "can't", "a-b", "*", "(((", "meth*", "🙂",
    "\u{0}\u{1B}[31m", "near", "in", "within miles", "at", "in in in", "near near me",
    String(repeating: "a ", count: 5000), String(repeating: "x", count: 100_000), "7:", "after",
  ])
  func nothingThatIsTypedBreaksIt(typed: String) {
    let reading = read(typed)
    #expect(reading.names.count <= 40)
  }
}
