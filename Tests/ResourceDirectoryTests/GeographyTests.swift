import Foundation
import Testing

@testable import ResourceDirectory

@Suite struct GeographyTests {
  private let newYork = Coordinates(latitude: 40.750636, longitude: -73.997177)

  @Test(arguments: ["10001", "10001-1234", "100011234"])
  func aZipCodeIsFoundAsItIsWritten(code: String) throws {
    let area = try #require(PostalAreas.locate(code))
    #expect(area.isExact)
    #expect(area.centre.miles(to: newYork) < 1)
  }

  @Test func aCodeWithoutAnAreaIsWhereItsThreeDigitsAre() throws {
    // 10008 is a post office's boxes in Manhattan.
    let area = try #require(PostalAreas.locate("10008"))
    #expect(!area.isExact)
    #expect(area.centre.miles(to: newYork) < 10)
  }

  @Test(arguments: ["501", "00501"])
  func zerosThatASpreadsheetTookAreThereAgain(code: String) {
    #expect(PostalAreas.number(of: code) == 501)
  }

  @Test(arguments: [
    "", "1", "99", "10001-12345", "1000A", "SW1A 1AA", "123456", "00000", "-10001", "１０００１",
  ])
  func whatIsNoZipCodeIsNowhere(code: String) {
    #expect(PostalAreas.locate(code) == nil)
  }

  @Test func theEndsOfTheTableAreFound() throws {
    #expect(try #require(PostalAreas.locate("00601")).isExact)
    #expect(try #require(PostalAreas.locate("99929")).isExact)
    #expect(PostalAreas.locate("99999") != nil)
  }

  @Test(.enabled(if: SharedData.isHere)) func everyAreaIsWhereTheCensusPutsIt() throws {
    let rows = try SharedData.text("geo/us-zcta-2023.csv").split(whereSeparator: \.isNewline)
    for row in rows.dropFirst() {
      let fields = row.split(separator: ",")
      let area = try #require(PostalAreas.locate(String(fields[0])))
      #expect(area.isExact)
      #expect(abs(area.centre.latitude - (Double(fields[1]) ?? 999)) < 0.00001)
      #expect(abs(area.centre.longitude - (Double(fields[2]) ?? 999)) < 0.00001)
    }
  }

  @Test(.enabled(if: SharedData.isHere)) func theTableIsWhatItsMakerMakesOfTheCensus() throws {
    let made = PostalAreas.source(fromCensus: try SharedData.text("geo/us-zcta-2023.csv"))
    let file = URL(filePath: #filePath).appending(
      path: "../../../Sources/ResourceDirectory/Geography/PostalAreas+Table.swift")
    #expect(made == (try String(contentsOf: file.standardizedFileURL, encoding: .utf8)))
  }

  // MARK: Miles

  @Test func milesAreStraightOverTheGround() {
    let losAngeles = Coordinates(latitude: 34.0522, longitude: -118.2437)
    #expect(abs(newYork.miles(to: losAngeles) - 2450) < 10)
    #expect(newYork.miles(to: newYork) == 0)
    let pole = Coordinates(latitude: 90, longitude: 0)
    #expect(abs(pole.miles(to: Coordinates(latitude: -90, longitude: 0)) - 12437) < 1)
  }

  /// Typed, since the compiler takes minutes to type such a list by itself.
  static let centres: [(Double, Double)] = [
    (51.88, -176.65), (-17.7, 179.99), (90.0, 0.0), (-89.9, 20.0), (0.0, 180.0), (40.75, -74.0),
    (71.29, -156.79),
  ]

  @Test(arguments: centres)
  func theBoxHoldsAllThatIsNear(latitude: Double, longitude: Double) {
    let centre = Coordinates(latitude: latitude, longitude: longitude)
    var chance = SystemRandomNumberGenerator()
    for miles in [0.1, 5, 100, 500, 5000, 13000] {
      let box = Surroundings(of: centre, miles: miles)
      for _ in 0..<500 {
        // Points drawn close by, where the box's edge is, and anywhere.
        let reach = min(180, miles / 69 * 1.5)
        let point = Coordinates(
          latitude: min(90, max(-90, latitude + .random(in: -reach...reach, using: &chance))),
          longitude: .random(in: -180...180, using: &chance))
        if centre.miles(to: point) <= miles { #expect(box.contains(point)) }
      }
    }
  }

  @Test func theBoxIsNoLargerThanItMustBe() {
    let box = Surroundings(of: newYork, miles: 5)
    #expect(!box.contains(Coordinates(latitude: 40.84, longitude: -73.997177)))
    #expect(!box.contains(Coordinates(latitude: 40.750636, longitude: -73.88)))
  }

  @Test func theMiddleOfPointsOnBothSidesOfTheMeridianIsThere() {
    let middle = PostalAreas.middle(of: [
      Coordinates(latitude: 52, longitude: 179.5), Coordinates(latitude: 52, longitude: -179.5),
    ])
    #expect(abs(abs(middle.longitude) - 180) < 0.001)
  }
}
