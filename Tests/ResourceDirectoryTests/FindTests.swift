import Foundation
import Testing

@testable import ResourceDirectory

/// Searches of the real lists.
@Suite(.enabled(if: SharedData.isHere)) struct FindTests {
  private let finder: Finder

  init() throws { finder = try RealDirectory.finder() }

  private func find(
    _ words: String, near: String? = nil, within: Double? = nil, limit: Int = 1000
  ) -> FindAnswer {
    finder.find(
      FindRequest(words, near: near, within: within, limit: limit), now: RealDirectory.noon)
  }

  private func places(_ answer: FindAnswer) -> [FindResult] {
    answer.results.filter { $0.kind == .facility }
  }

  // MARK: Counts

  @Test(arguments: [
    ("MU", 27, 61), ("OTP", 27, 64), ("BU", 80, 187), ("NP", 0, 3),
  ])
  func theKnownCountsHold(code: String, five: Int, ten: Int) {
    #expect(places(find(code, near: "10001", within: 5)).count { $0.miles ?? 9 <= 5 } == five)
    let answer = find(code, near: "10001", within: 10)
    #expect(answer.totals[.facility] == ten)
    #expect(places(answer).count == ten)
    #expect(places(answer).allSatisfy { $0.why.map(\.code) == [code] })
  }

  @Test func methadoneIsWhoeverOffersItAndNotWhoeverHasTheWord() {
    let answer = find("methadone", near: "10001", within: 10)
    #expect(places(answer).count { $0.why.contains { $0.code == "MU" } } == 61)
    #expect(places(answer).count { $0.why.contains { $0.code == "OTP" } } == 64)
    #expect(answer.radius == 10)
    #expect(answer.widenedFrom == nil)
  }

  @Test func placesForDrunkDriversOnlyAreNotOffered() throws {
    let all = Set(places(find("BU", near: "90001", within: 100)).map(\.id))
    let of = Set(places(find("buprenorphine", near: "90001", within: 100)).map(\.id))
    let only = places(find("DUO AUDO x", near: "90001", within: 100))
    #expect(of.isDisjoint(with: only.map(\.id)))
    #expect(!all.isEmpty)
  }

  // MARK: How far

  @Test func theNearestStandFirstAndOfThoseTheFirstByName() {
    let found = places(find("methadone near 10001"))
    #expect(found.count == 27)
    let keys = found.map { ($0.miles ?? -1, $0.name) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(found == places(find("methadone near 10001")))
    // Fewer are the same ones.
    #expect(places(find("methadone near 10001", limit: 7)) == Array(found.prefix(7)))
  }

  @Test func itLooksFartherByItselfAndSaysSo() throws {
    let answer = find("detox free spanish near austin tx")
    #expect(answer.centre?.name == "Austin, TX")
    #expect(answer.widenedFrom == 5)
    let radius = try #require(answer.radius)
    #expect(places(answer).allSatisfy { $0.miles ?? 999 <= radius })
    #expect(places(answer).count >= 3)
  }

  @Test func wherenNothingFitsTheNearestIsNamed() throws {
    let answer = find("free methadone for pregnant veterans", near: "59001")
    let nearest = try #require(answer.nearest)
    #expect(nearest > 100)
    #expect(answer.results.first?.miles == nearest)
    #expect(answer.total == answer.totals[.line])
    #expect(answer.relaxed.contains { $0.count > 0 })
    // A radius that was asked for isn't widened, but what is next outside it is said.
    let close = find("NP", near: "10001", within: 5)
    #expect(close.radius == 5)
    #expect(try #require(close.nearest) > 5)
    #expect(close.totals[.facility] == 0)
  }

  @Test func aFilterThatCouldGoIsNamedWithItsCount() throws {
    let answer = find("methadone NP", near: "10001", within: 25)
    let without = try #require(answer.relaxed.first { $0.name == "NP" })
    #expect(without.count == places(find("methadone", near: "10001", within: 25)).count)
  }

  @Test func freeIsFirstWhereNobodyPays() {
    let found = places(find("free rehab", near: "33101", within: 100))
    let isFree = found.map { $0.why.contains { $0.code == "NP" } }
    #expect(isFree.first == true)
    #expect(isFree == isFree.sorted { $0 && !$1 })
  }

  @Test(arguments: [
    ("austin", "Austin, TX"), ("brooklyn", "Brooklyn, NY"), ("NYC", "New York, NY"),
    ("st louis mo", "Saint Louis, MO"), ("Ft. Worth, TX", "Fort Worth, TX"),
    ("10001-1234", "10001"), ("los angeles", "Los Angeles, CA"),
  ])
  func aPlaceIsKnownByManyNames(typed: String, name: String) {
    #expect(find("detox", near: typed).centre?.name == name)
  }

  @Test func aStateIsSearchedWhole() {
    let answer = find("sober house texas")
    #expect(answer.region == "TX")
    #expect(!places(answer).isEmpty)
    #expect(places(answer).allSatisfy { $0.address?.contains(", TX ") == true })
  }

  @Test func aPlaceNobodyKnowsIsSaid() {
    #expect(find("detox near xyzzyville").placeProblem == .unknown("xyzzyville"))
    #expect(find("detox near me").placeProblem == .nearMe)
    #expect(find("detox").placeProblem == FindAnswer.PlaceProblem.none)
  }

  // MARK: Names

  @Test func aNameIsFoundAndTheOneThatBearsItFirst() {
    #expect(find("phoenix house").results.first?.name.hasPrefix("Phoenix House") == true)
    #expect(find("bellevue hospital near 10001").results.first?.name.hasPrefix("Bellevue") == true)
    #expect(find("zebra palace").isLastResort)
  }

  @Test func whatStandsBehindAtMayBeAName() {
    let answer = find("detox at phoenix house")
    #expect(answer.reading.names == ["phoenix", "house"])
    #expect(find("detox in xyzzyville").placeProblem == .unknown("xyzzyville"))
  }

  @Test(arguments: [
    "can't", "o'brien", "24/7", "\"", "\"\"", "NOT", "a-b", "AND", "(", "*", "meth*", "name:x",
    "-x",
    "^y", "NEAR(a b)", "{name} : x", "';--", "%", "\\", "methadone\"", "\u{0}x", "🙂",
  ])
  func noSignBreaksASearch(typed: String) {
    for answer in [
      find(typed), find(typed, near: "10001"), find("meeting \(typed)"), find("detox", near: typed),
    ] {
      #expect(answer.failure == nil)
    }
  }

  @Test func theBeginningOfADrugIsNoHospital() {
    #expect(!find("meth* near 10001").results.contains { $0.name.contains("Methodist") })
  }

  // MARK: Kinds

  @Test(arguments: [
    ("someone to talk to", "us-988"), ("suicide hotline", "us-988"), ("poison", "us-poison"),
    ("overdose", "us-911"), ("naloxone", "us-nextdistro"), ("veterans crisis line", "us-vcl"),
  ])
  func aLineStandsFirstWhereItIsWhatIsAsked(words: String, first: String) {
    #expect(find(words).results.first?.id == first)
  }

  @Test func aPlaceStandsBeforeALineThatOnlySaysWhereOneIs() {
    let results = find("methadone near 10001", limit: 3).results
    #expect(results.first?.kind == .facility)
    #expect(results.last?.id == "us-samhsa")
  }

  @Test func everyRowSaysWhereItIsFromAndHowOld() {
    for words in ["methadone near 10001", "meeting near 10467", "someone to talk to"] {
      for result in find(words).results {
        #expect(!result.source.isEmpty)
        #expect(result.freshness.standing != .fresh || [.line, .topic].contains(result.kind))
      }
    }
    #expect(places(find("methadone near 10001")).allSatisfy { $0.freshness.asOf == "2023" })
    #expect(places(find("methadone near 10001")).allSatisfy { $0.openness == nil })
  }

  @Test func aQuestionThatIsAnsweredIsNotNothing() {
    let answer = find("how long does withdrawal last")
    #expect(answer.results.first?.kind == .topic)
    #expect(!answer.isNothingThere && !answer.isLastResort)
  }

  @Test func withoutADirectoryTheLinesAreThere() {
    let none = Finder(folder: nil, country: "US")
    let answer = none.find(FindRequest("methadone near 10001"), now: RealDirectory.noon)
    #expect(answer.results.map(\.id) == ["us-samhsa", "us-findtreatment"])
    #expect(answer.isCatalogueEmpty)
    #expect(
      none.find(FindRequest("someone to talk to"), now: RealDirectory.noon).results.first?.id
        == "us-988")
  }

  @Test func aDirectoryThatIsNoneIsSaidAndTheLinesAreThere() throws {
    let folder = try ScratchFolder()
    try Data("not a database, not at all, but long enough to look at".utf8)
      .write(to: folder.url.appending(path: Catalogue.fileName))
    let answer = Finder(folder: folder.url, country: "US")
      .find(FindRequest("methadone"), now: RealDirectory.noon)
    #expect(answer.failure != nil)
    #expect(answer.results.first?.id == "us-samhsa")
  }

  // MARK: Meetings

  @Test func meetingsComeInTheOrderTheyStart() throws {
    let answer = find("meeting tonight near 10467")
    let starts = answer.results.compactMap(\.meeting?.time?.start)
    #expect(!starts.isEmpty)
    #expect(starts == starts.sorted())
    #expect(
      answer.results.allSatisfy {
        $0.meeting.map { $0.daysAhead == 0 || $0.minute ?? 999 < 300 } ?? true
      })
    #expect(answer.results.allSatisfy { $0.miles ?? 99 <= 5 })
  }

  @Test func thoseUnderWayStandApart() {
    // Saturday, half past two.
    let then = RealDirectory.noon.addingTimeInterval(-86_400 + 9_000)
    let answer = finder.find(FindRequest("meeting near 10467", limit: 50), now: then)
    let order = answer.results.map { $0.meeting?.time?.isUnderWay ?? false }
    #expect(order == order.sorted { !$0 && $1 })
    #expect(order.contains(true))
    let now = finder.find(FindRequest("meeting now near 10467", limit: 50), now: then).results
    #expect(now.first?.meeting?.time?.isUnderWay == true)
  }

  @Test func meetingsAreFilteredByWhatWasAsked() {
    let women = find("women's meeting in new york").results
    #expect(!women.isEmpty)
    #expect(women.allSatisfy { $0.meeting?.types.contains("women") == true })
    let saturday = find("na meeting saturday morning in brooklyn").results
    #expect(!saturday.isEmpty)
    #expect(saturday.allSatisfy { $0.meeting?.weekday == 6 && $0.meeting?.minute ?? 999 < 720 })
    let spanish = find("reunion en espanol").results
    #expect(!spanish.isEmpty)
    #expect(spanish.allSatisfy { $0.meeting?.types.contains("in Spanish") == true })
  }

  @Test func whereNoneIsAtThatTimeTheNextAreShown() {
    let answer = find("meeting at 3am near 10467")
    #expect(answer.results.isEmpty == false)
    let soon = find("SMART meeting tonight")
    #expect(soon.results.allSatisfy { $0.kind == .line || $0.kind == .topic })
    #expect(soon.relaxed.contains { $0.name == "SMART Recovery" && $0.count > 0 })
  }
}
