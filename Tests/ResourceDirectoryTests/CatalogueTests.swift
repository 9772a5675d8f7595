import Foundation
import Testing

@testable import ResourceDirectory

@Suite struct CatalogueTests {
  private let scratch: ScratchFolder
  private let catalogue: Catalogue

  init() throws {
    scratch = try ScratchFolder()
    catalogue = try Catalogue(folder: scratch.url)
  }

  @Test func nothingWasBroughtInWhereThereIsNoFile() throws {
    let other = try ScratchFolder()
    #expect(try Catalogue(readingFolder: other.url) == nil)
    #expect(!FileManager.default.fileExists(atPath: other.url.path + "/directory.sqlite"))
  }

  @Test func whatWasBroughtInIsReadAgain() throws {
    let source = try bringIn(Self.contents(keys: ["a", "b"]))
    let reader = try #require(try Catalogue(readingFolder: scratch.url))
    #expect(try reader.sources() == [source])
    let codes = try reader.codes(of: source.id)
    #expect(codes.values.map(\.code).sorted() == ["BU", "MU"])
    let places = try places(of: source, in: reader)
    #expect(places.map(\.key) == ["a", "b"])
    let place = try #require(places.first)
    #expect(place.codes.bits.compactMap { codes[$0]?.code } == ["MU"])
    #expect(place.phones == [Place.Phone(number: "555-0101", label: "intake")])
    #expect(place.hours == OpeningHours(spans: [.init(days: [1, 2], opens: 540, closes: 1020)]))
    #expect(place.about == "Two lines\nof words")
    let meetings = try reader.read { db in
      try Meeting.fetch(db, sql: "SELECT * FROM meeting")
    }
    #expect(meetings.map(\.types) == [["open", "women"]])
    #expect(meetings.first?.end == 1500)
  }

  @Test func onlyItsOwnerReadsTheFile() throws {
    let path = scratch.url.path + "/directory.sqlite"
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func aPlaceKeepsItsIdInTheNextEdition() throws {
    let first = try bringIn(Self.contents(keys: ["a", "b"]))
    let before = try places(of: first, in: catalogue)
    let second = try bringIn(Self.contents(keys: ["c", "b"]))
    #expect(second.id == first.id)
    let after = try places(of: second, in: catalogue)
    let ids = { (places: [Place]) in
      Dictionary(uniqueKeysWithValues: places.map { ($0.key, $0.id) })
    }
    #expect(ids(after)["b"] == ids(before)["b"])
    #expect(ids(after)["c"] != ids(before)["a"])
    #expect(try count("place_text WHERE place_text MATCH 'house'") == 2)
  }

  @Test func aPlaceWhoseKeyChangedIsKnownByItsWords() throws {
    var contents = Self.contents(keys: ["a", "b"])
    let before = try places(of: try bringIn(contents), in: catalogue)
    contents.places[1].key = "b-2"
    let after = try places(of: try bringIn(contents), in: catalogue)
    #expect(after.map(\.key) == ["a", "b-2"] && after.map(\.id) == before.map(\.id))
    // Two that say the same can't be told apart.
    contents.places[0].name = contents.places[1].name
    let same = try places(of: try bringIn(contents), in: catalogue)
    contents.places[0].key = "x"
    contents.places[1].key = "y"
    let new = try places(of: try bringIn(contents), in: catalogue)
    #expect(Set(new.map(\.id)).isDisjoint(with: same.map(\.id)))
  }

  @Test func aCodeHasOneBitInAllSources() throws {
    let first = try bringIn(Self.contents(keys: ["a"]))
    var other = Self.contents(keys: ["x"])
    other.slug = "other"
    other.codes = [ServiceCode(code: "NP"), ServiceCode(code: "MU")]
    other.places[0].codes = CodeSet(bits: [0, 1])
    let second = try bringIn(other)
    let bits = try [first, second].map { source in
      try catalogue.codes(of: source.id).filter { $0.value.code == "MU" }.map(\.key)
    }
    #expect(bits[0] == bits[1] && bits[0].count == 1)
    let place = try #require(try places(of: second, in: catalogue).first)
    let names = try catalogue.codes(of: second.id)
    #expect(Set(place.codes.bits.compactMap { names[$0]?.code }) == ["NP", "MU"])
  }

  @Test func aFailedImportChangesNothing() throws {
    let source = try bringIn(Self.contents(keys: ["a", "b"]))
    #expect(throws: CatalogueError.self) {
      try bringIn(Self.contents(keys: ["c", "c"]))
    }
    #expect(try catalogue.sources() == [source])
    #expect(try places(of: source, in: catalogue).map(\.key) == ["a", "b"])
    #expect(try count("place_text WHERE place_text MATCH 'house'") == 2)
  }

  @Test func aSourceGoesWithAllThatCameWithIt() throws {
    let source = try bringIn(Self.contents(keys: ["a"]))
    try catalogue.remove(source: source)
    #expect(try catalogue.sources().isEmpty)
    for table in [
      "place", "place_more", "place_text WHERE place_text MATCH 'house'", "place_set",
      "place_block",
      "meeting", "meeting_text WHERE meeting_text MATCH 'early'", "meeting_set", "meeting_block",
      "code",
    ] {
      #expect(try count(table) == 0, "\(table)")
    }
  }

  @Test func anotherProgramsFileIsLeftAlone() throws {
    let other = try ScratchFolder()
    let file = other.url.appending(path: "directory.sqlite")
    let bytes = Data("SQLite format 3, or not".utf8)
    try bytes.write(to: file)
    #expect(throws: CatalogueError.self) { try Catalogue(folder: other.url) }
    #expect(try Data(contentsOf: file) == bytes)
  }

  private func bringIn(_ contents: SourceContents) throws -> Source {
    try catalogue.replace(
      with: contents, file: "list.csv", digest: "d", leftOut: 0,
      at: Date(timeIntervalSince1970: 1_800_000_000)
    ).after
  }

  private func places(of source: Source, in catalogue: Catalogue) throws -> [Place] {
    try catalogue.read { db in
      try Place.fetch(
        db,
        sql: """
          SELECT * FROM place LEFT JOIN place_more USING (id) WHERE source_id = \(source.id)
            ORDER BY key
          """)
    }
  }

  private func count(_ table: String) throws -> Int {
    try catalogue.count(table)
  }

  private static func contents(keys: [String]) -> SourceContents {
    var contents = SourceContents(slug: "list", kind: .samhsa, name: "A list")
    contents.asOf = "2023"
    contents.codes = [ServiceCode(code: "BU"), ServiceCode(code: "MU", name: "Methadone")]
    contents.places = keys.map { key in
      var place = Place(key: key, kind: .facility, name: "Háven House \(key)")
      place.codes = CodeSet(bits: [1])
      place.phones = [.init(number: "555-0101", label: "intake")]
      place.hours = OpeningHours(spans: [.init(days: [1, 2], opens: 540, closes: 1020)])
      place.about = "Two lines\nof words"
      place.latitude = 40.7
      place.longitude = -74
      place.located = .given
      return place
    }
    var meeting = Meeting(
      key: "m", fellowship: "AA", name: "Early one", isInPerson: true, isOnline: false)
    meeting.types = ["open", "women"]
    meeting.day = 0
    meeting.start = 1380
    meeting.end = 1500
    meeting.latitude = 40.7
    meeting.longitude = -74
    contents.meetings = [meeting]
    contents.rowCount = keys.count
    return contents
  }
}
