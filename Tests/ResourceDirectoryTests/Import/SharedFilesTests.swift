import Foundation
import Testing

@testable import ResourceDirectory

/// What is known of the real files in `../shared/data`.
@Suite(.enabled(if: SharedData.isHere)) struct SharedFilesTests {
  private static let known = [
    "MU": 1481, "OTP": 1570, "BU": 6923, "NP": 212, "MC": 5808, "MD": 9493,
  ]

  @Test(arguments: ["national-directory-su-facilities-2023.xlsx", "su-2023-facilities.csv"])
  func samhsasDirectory(name: String) throws {
    let reading = try read("samhsa/\(name)", beside: "samhsa/su-2023-codes.csv")
    #expect(reading.contents.rowCount == 12_744 && reading.contents.places.count == 12_744)
    #expect(reading.leftOut.isEmpty && reading.notes.isEmpty)
    #expect(reading.contents.codes.count == 224 && reading.contents.asOf == "2023")
    for (code, count) in Self.known {
      let bit = try #require(reading.contents.codes.firstIndex { $0.code == code })
      #expect(reading.contents.places.count { $0.codes.contains(bit) } == count, "\(code)")
    }
    #expect(reading.contents.codes.first { $0.code == "MC" }?.name == "Medicare")
    #expect(Set(reading.contents.places.map(\.key)).count == 12_744)
  }

  @Test func theDirectoryIsSmall() throws {
    let reading = try read("samhsa/national-directory-su-facilities-2023.xlsx")
    let scratch = try ScratchFolder()
    try Catalogue(folder: scratch.url).replace(
      with: reading.contents, file: "x", digest: "", leftOut: 0, at: Reading.now)
    let path = scratch.url.appending(path: Catalogue.fileName).path
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    #expect(try #require(size) < 10_000_000)
  }

  @Test func theServersMeetings() throws {
    let reading = try read(
      "meetings/bmlt-sample-GetSearchResults.json", beside: "meetings/bmlt-sample-formats-en.json")
    #expect(reading.contents.rowCount == 1555 && reading.leftOut.isEmpty)
    #expect(reading.contents.meetings.count { $0.isActive } == 1513)
    #expect(reading.notes.isEmpty)
  }

  @Test func theMeetingGuideFeeds() throws {
    let edmonton = try read("meetings/tsml-edmonton.json").contents
    #expect(edmonton.rowCount == 315 && edmonton.asOf == "2022-09-16")
    #expect(edmonton.meetings.count { !$0.isActive } == 21)
    let sussex = try read("meetings/tsml-sussexaa.json").contents
    #expect(sussex.rowCount == 123)
    // As the feed's own attendance_option says, which isn't read.
    #expect(sussex.meetings.count { $0.isInPerson && !$0.isOnline } == 94)
    #expect(sussex.meetings.count { !$0.isInPerson && $0.isOnline } == 28)
    #expect(sussex.meetings.count { $0.isInPerson && $0.isOnline } == 1)
  }

  @Test func theMiamiPackage() throws {
    let reading = try read("hsds/open211-miami-datapackage-2019.zip")
    #expect(reading.contents.rowCount == 4089 && reading.leftOut.isEmpty)
    #expect(reading.notes.first?.hasPrefix("1074 organizations, 4089 services") == true)
    #expect(reading.contents.places.count { $0.located == .given } == 2260)
    #expect(reading.contents.places.count { $0.hours?.spans.isEmpty == false } > 2000)
  }

  @Test(arguments: [
    "csv", "service_full.json", "service_list.json", "organization_full.json", "tabular.json",
    "service_at_location_full.json",
  ])
  func theSpecificationsExamples(name: String) throws {
    let place = try #require(
      try read("hsds/spec-examples/examples/\(name)").contents.places.first)
    #expect(place.name == "Community Counselling")
    if !name.hasSuffix("list.json") { #expect(place.phone == "+44 1234 234567 x100") }
  }

  private func read(_ path: String, beside: String? = nil) throws -> ImportReading {
    var setting = ImportSetting(now: Reading.now)
    let limits = setting.limits
    setting.beside = try beside.map {
      try PublishedFile(at: SharedData.folder.appending(path: $0), limits: limits)
    }
    return try Importer.read(
      PublishedFile(at: SharedData.folder.appending(path: path), limits: limits), setting: setting)
  }
}
